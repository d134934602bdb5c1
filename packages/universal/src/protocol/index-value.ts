import { raise, raiseTypeError } from '../kernel/exceptions.js';
import type { PyInt, PyValue } from '../kernel/object.js';
import { intType } from '../kernel/builtin-types.js';
import { asInt, typeName, typeOf } from '../kernel/typeof.js';

/** The int of an object that may stand for one in an index: `operator.index`. */
export function toIndex(value: PyValue): PyInt {
  const int = asInt(value);
  if (int !== undefined) return int;
  const { nb_index: index } = typeOf(value).slots;
  if (index === undefined) {
    raiseTypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  }
  const result = index(value);
  const converted = asInt(result);
  if (converted === undefined || !typeOf(result).isSubtypeOf(intType)) {
    raiseTypeError(`__index__ returned non-int (type ${typeName(result)})`);
  }
  return converted;
}

/** Whether `toIndex` could work. */
export function hasIndex(value: PyValue): boolean {
  return asInt(value) !== undefined || typeOf(value).slots.nb_index !== undefined;
}

export const SSIZE_MAX = 2 ** 63;
const MAX = (1n << 63n) - 1n;

/**
 * An `HPy_ssize_t` as a number (beyond 2^53 the nearest one, which is only ever compared with
 * lengths). Out of 64 bits: the named exception, or clipped where none is named, as slices do.
 */
export function toSsize(value: PyValue, overflow?: 'IndexError' | 'OverflowError'): number {
  const index = toIndex(value);
  if (typeof index === 'number') return index;
  if (index > MAX || index < -MAX - 1n) {
    if (overflow !== undefined) {
      raise(overflow, `cannot fit '${typeName(value)}' into an index-sized integer`);
    }
    return index > 0n ? SSIZE_MAX : -SSIZE_MAX;
  }
  return Number(index);
}
