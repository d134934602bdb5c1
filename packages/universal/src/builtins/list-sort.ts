import { HPy_RichCmpOp } from '@hpy/core';
import type { PyList } from '../kernel/containers.js';
import { raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { call } from '../protocol/call.js';
import { richCompareBool } from '../protocol/compare.js';

const { LT } = HPy_RichCmpOp;

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
  let sorted: PyValue[] | undefined;
  let changed = false;
  try {
    sorted = key === null ? sortPlain(original, reverse) : sortByKey(original, key, reverse);
    changed = self.items !== meanwhile || meanwhile.length > 0;
  } finally {
    self.items = sorted ?? original;
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

/** Stretches of this length are sorted by insertion. */
const RUN = 16;

/**
 * A stable merge sort that asks only whether one item is less than another: JavaScript's own wants
 * to know about equality too, which would be a second call of Python code.
 */
export function mergeSort<T>(items: T[], less: (a: T, b: T) => boolean): T[] {
  const { length } = items;
  for (let from = 0; from < length; from += RUN) {
    insertionSort(items, from, Math.min(from + RUN, length), less);
  }
  let source = items;
  let target = items.slice();
  for (let width = RUN; width < length; width *= 2) {
    for (let from = 0; from < length; from += 2 * width) {
      merge(source, target, from, Math.min(from + width, length), Math.min(from + 2 * width, length), less);
    }
    [source, target] = [target, source];
  }
  return source;
}

/** Finds each item's place by halving, with a first look at the end for what is in order. */
function insertionSort<T>(items: T[], from: number, to: number, less: (a: T, b: T) => boolean): void {
  for (let next = from + 1; next < to; next++) {
    const item = items[next] as T;
    if (!less(item, items[next - 1] as T)) continue;
    let low = from;
    let high = next - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (less(item, items[middle] as T)) high = middle;
      else low = middle + 1;
    }
    items.copyWithin(low + 1, low, next);
    items[low] = item;
  }
}

function merge<T>(
  source: readonly T[],
  target: T[],
  from: number,
  middle: number,
  to: number,
  less: (a: T, b: T) => boolean,
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
