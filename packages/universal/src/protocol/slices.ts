import type { PySlice } from '../builtins/slice-object.js';
import { raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { hasIndex, SSIZE_MAX, toSsize } from './index-value.js';

/** The parts of a slice as sizes, which need not lie within any sequence. */
export interface SliceBounds {
  readonly start: number;
  readonly stop: number;
  /** Never 0. */
  readonly step: number;
}

/** The items that a slice takes from a sequence: `start`, `start + step`, ..., `count` of them. */
export interface SliceIndices extends SliceBounds {
  readonly count: number;
}

/** Far enough to step over everything, and near enough that C can negate it. */
const STEP_MIN = 1024 - SSIZE_MAX;

function part(value: PyValue): number {
  if (typeof value === 'number') return value;
  if (!hasIndex(value)) {
    raiseTypeError('slice indices must be integers or None or have an __index__ method');
  }
  return toSsize(value);
}

/** The parts of a slice; those left out become the smallest or largest size. */
export function unpackSlice(slice: PySlice): SliceBounds {
  const step = slice.step === null ? 1 : Math.max(part(slice.step), STEP_MIN);
  if (step === 0) raiseValueError('slice step cannot be zero');
  const first = step < 0 ? SSIZE_MAX : 0;
  const last = step < 0 ? -SSIZE_MAX : SSIZE_MAX;
  return {
    start: slice.start === null ? first : part(slice.start),
    stop: slice.stop === null ? last : part(slice.stop),
    step,
  };
}

/** Where a slice of these parts begins, ends and how much it takes of `length` items. */
export function adjustIndices(length: number, bounds: SliceBounds): SliceIndices {
  const { step } = bounds;
  const lowest = step < 0 ? -1 : 0;
  const highest = step < 0 ? length - 1 : length;
  const clip = (index: number) =>
    index < 0 ? Math.max(index + length, lowest) : Math.min(index, highest);
  const start = clip(bounds.start);
  const stop = clip(bounds.stop);
  const distance = step < 0 ? start - stop : stop - start;
  const count = distance <= 0 ? 0 : Math.floor((distance - 1) / Math.abs(step)) + 1;
  return { start, stop, step, count };
}

/** {@link unpackSlice} and {@link adjustIndices} in one, for a length that nothing changes. */
export function sliceIndices(slice: PySlice, length: number): SliceIndices {
  return adjustIndices(length, unpackSlice(slice));
}

/** The items of an array that a slice takes, in a new array. */
export function takeSlice<T>(items: readonly T[], indices: SliceIndices): T[] {
  const { start, step, count } = indices;
  if (step === 1) return items.slice(start, start + count);
  const result: T[] = [];
  for (let i = 0, at = start; i < count; i++, at += step) result.push(items[at] as T);
  return result;
}
