import { HPy_RichCmpOp } from '@hpy/core';
import { raise, raiseTypeError, raiseWith } from '../kernel/exceptions.js';
import type { PyInt, PyValue } from '../kernel/object.js';
import { asInt, typeName } from '../kernel/typeof.js';
import { isEqual, orderResult, richCompare } from '../protocol/compare.js';
import { hasIndex, toIndex, toSsize } from '../protocol/index-value.js';

/*
 * What lists and tuples have in common. Python code that runs in between (an `__eq__`) may change a
 * list, so `items` is looked at anew for each item.
 */

interface Sequence {
  readonly items: readonly PyValue[];
}

const { EQ, NE } = HPy_RichCmpOp;

/** Compares item by item: the first that differ decide, then the lengths. */
export function compareItems(a: Sequence, b: Sequence, op: number): PyValue {
  for (let at = 0; at < a.items.length && at < b.items.length; at++) {
    const left = a.items[at] as PyValue;
    const right = b.items[at] as PyValue;
    if (isEqual(left, right)) continue;
    if (op === EQ) return false;
    if (op === NE) return true;
    return richCompare(left, right, op);
  }
  return orderResult(a.items.length - b.items.length, op);
}

/** `value in sequence`. */
export function containsItem(sequence: Sequence, value: PyValue): boolean {
  return findItem(sequence, value) >= 0;
}

export function countItem(sequence: Sequence, value: PyValue): number {
  let count = 0;
  let at = 0;
  while (at < sequence.items.length) {
    if (isEqual(sequence.items[at++] as PyValue, value)) count++;
  }
  return count;
}

/** The first position of an equal item from `start` up to `stop`, or -1. */
export function findItem(
  sequence: Sequence,
  value: PyValue,
  start: PyValue = 0,
  stop: PyValue = Number.MAX_SAFE_INTEGER,
): number {
  const first = searchBound(start, sequence.items.length);
  const last = searchBound(stop, sequence.items.length);
  for (let at = first; at < last && at < sequence.items.length; at++) {
    if (isEqual(sequence.items[at] as PyValue, value)) return at;
  }
  return -1;
}

function searchBound(value: PyValue, length: number): number {
  if (!hasIndex(value))
    raiseTypeError('slice indices must be integers or have an __index__ method');
  const bound = toSsize(value);
  return bound < 0 ? Math.max(0, bound + length) : bound;
}

/** V8 keeps longer arrays as hash tables, which nobody has the memory or the time for. */
const MOST_ITEMS = 2 ** 27 - 1;
/** Up to this length `new Array(length)` is an array and no hash table. */
const MOST_PREALLOCATED = 2 ** 25;

/** The items `count` times over, in a new array. */
export function repeatItems(items: readonly PyValue[], count: number): PyValue[] {
  if (count <= 0 || items.length === 0) return [];
  if (items.length * count > MOST_ITEMS) raiseWith('MemoryError');
  if (items.length === 1 && count <= MOST_PREALLOCATED)
    return new Array<PyValue>(count).fill(items[0] as PyValue);
  const result: PyValue[] = [];
  for (let round = 0; round < count; round++) for (const item of items) result.push(item);
  return result;
}

/** The position that `key` means in a sequence of `length` items, which it may lie outside of. */
export function positionOf(key: PyValue, length: number, typeText: string): number {
  if (typeof key === 'number') return key < 0 ? key + length : key;
  if (!hasIndex(key)) {
    raiseTypeError(`${typeText} indices must be integers or slices, not ${typeName(key)}`);
  }
  const at = toSsize(key, 'IndexError');
  return at < 0 ? at + length : at;
}

/** An argument of the C type `Py_ssize_t`. */
export function ssizeArgument(value: PyValue): number {
  const index: PyInt = asInt(value) ?? toIndex(value);
  if (typeof index === 'bigint' && BigInt.asIntN(64, index) !== index) {
    raise('OverflowError', 'Python int too large to convert to C ssize_t');
  }
  return Number(index);
}
