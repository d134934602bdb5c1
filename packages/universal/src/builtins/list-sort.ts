import { HPy_RichCmpOp } from '@hpy/core';
import type { PyList } from '../kernel/containers.js';
import { raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { call } from '../protocol/call.js';
import { richCompareBool } from '../protocol/compare.js';

const { LT } = HPy_RichCmpOp;

type Less<T> = (a: T, b: T) => boolean;

/** An item with what it is sorted by. */
interface Keyed {
  readonly item: PyValue;
  readonly key: PyValue;
}

/**
 * `list.sort(key=key, reverse=reverse)`: stable, by `<` alone.
 *
 * While it runs the list is empty, so that Python code cannot see or spoil what is being sorted;
 * items that such code puts there are lost and reported.
 */
export function sortList(self: PyList, key: PyValue, reverse: boolean): void {
  const original = self.items;
  const meanwhile: PyValue[] = [];
  self.items = meanwhile;
  let sorted = original;
  let changed: boolean;
  try {
    sorted = key === null ? sortPlain(original, reverse) : sortByKey(original, key, reverse);
  } finally {
    changed = self.items !== meanwhile || meanwhile.length > 0;
    self.items = sorted;
  }
  if (changed) raiseValueError('list modified during sort');
}

/** Reversing before and after keeps equal items in their order. */
function sortPlain(items: readonly PyValue[], reverse: boolean): PyValue[] {
  const work = reverse ? items.toReversed() : items.slice();
  const native = nativeOrder(work);
  const sorted =
    native === undefined ? mergeSort(work, (a, b) => richCompareBool(a, b, LT)) : work.sort(native);
  return reverse ? sorted.reverse() : sorted;
}

function sortByKey(items: readonly PyValue[], key: PyValue, reverse: boolean): PyValue[] {
  const work = items.map((item): Keyed => ({ item, key: call(key, [item]) }));
  if (reverse) work.reverse();
  const native = nativeOrder(work.map((each) => each.key));
  const sorted =
    native === undefined
      ? mergeSort(work, (a, b) => richCompareBool(a.key, b.key, LT))
      : work.sort((a, b) => native(a.key, b.key));
  if (reverse) sorted.reverse();
  return sorted.map((each) => each.item);
}

const SURROGATE = /[\ud800-\udfff]/;

/** How JavaScript orders the keys, where that is Python's order: all numbers, or all texts. */
function nativeOrder(keys: readonly PyValue[]): ((a: PyValue, b: PyValue) => number) | undefined {
  const [first] = keys;
  if (typeof first === 'number') {
    if (!keys.every((key) => typeof key === 'number')) return undefined;
    return (a, b) => (a as number) - (b as number);
  }
  // By code unit, which is by code point where there are no surrogates.
  if (typeof first !== 'string') return undefined;
  if (!keys.every((key) => typeof key === 'string' && !SURROGATE.test(key))) return undefined;
  return (a, b) => ((a as string) < (b as string) ? -1 : a === b ? 0 : 1);
}

/** Shorter lists are sorted by insertion alone, longer ones in stretches that are then merged. */
const SHORT = 64;
const STRETCH = 32;

/**
 * A stable merge sort that asks only whether one item is less than another: JavaScript's own wants
 * to know about equality too, which would be a second call of Python code. Lists below 64 items are
 * compared in CPython's order, so that the same pair of items that do not compare is reported.
 */
export function mergeSort<T>(items: T[], less: Less<T>): T[] {
  const { length } = items;
  const stretch = length < SHORT ? SHORT : STRETCH;
  for (let from = 0; from < length; from += stretch) {
    insertionSort(items, from, Math.min(from + stretch, length), less);
  }
  let source = items;
  let target = length > stretch ? items.slice() : items;
  for (let width = stretch; width < length; width *= 2) {
    for (let from = 0; from < length; from += 2 * width) {
      const middle = Math.min(from + width, length);
      merge(source, target, from, middle, Math.min(from + 2 * width, length), less);
    }
    [source, target] = [target, source];
  }
  return source;
}

/** Takes what is in order at the beginning as it is, and finds each further item's place by halving. */
function insertionSort<T>(items: T[], from: number, to: number, less: Less<T>): void {
  for (let next = orderedUpTo(items, from, to, less); next < to; next++) {
    const item = items[next] as T;
    let low = from;
    let high = next;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (less(item, items[middle] as T)) high = middle;
      else low = middle + 1;
    }
    items.copyWithin(low + 1, low, next);
    items[low] = item;
  }
}

/** The end of the run that begins at `from`; one that strictly descends is turned round. */
function orderedUpTo<T>(items: T[], from: number, to: number, less: Less<T>): number {
  let at = from + 1;
  if (at >= to) return to;
  const descending = less(items[at] as T, items[from] as T);
  at++;
  while (at < to && less(items[at] as T, items[at - 1] as T) === descending) at++;
  if (descending) {
    for (let low = from, high = at - 1; low < high; low++, high--) {
      [items[low], items[high]] = [items[high] as T, items[low] as T];
    }
  }
  return at;
}

function merge<T>(
  source: readonly T[],
  target: T[],
  from: number,
  middle: number,
  to: number,
  less: Less<T>,
): void {
  let left = from;
  let right = middle;
  const inOrder = right >= to || !less(source[right] as T, source[right - 1] as T);
  for (let at = from; at < to; at++) {
    const takeRight =
      !inOrder && right < to && (left >= middle || less(source[right] as T, source[left] as T));
    target[at] = (takeRight ? source[right++] : source[left++]) as T;
  }
}
