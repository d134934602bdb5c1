import { raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { asStr, typeName } from '../kernel/typeof.js';
import { hasIndex, toSsize } from '../protocol/index-value.js';
import { isNumber } from '../protocol/number.js';
import { sliceIndices, type SliceIndices } from '../protocol/slices.js';
import { byteArgument } from './bytes-arguments.js';
import { sliceBytes } from './bytes.js';
import { BYTEARRAY, bytesFrom } from './bytes-new.js';
import { PyByteArray } from './bytearray-object.js';
import { PySlice } from './slice-object.js';

/** An index within the bytearray. */
function position(self: PyByteArray, index: number): number {
  if (index < 0 || index >= self.length) raise('IndexError', 'bytearray index out of range');
  return index;
}

/** The index that a key means, counted from the start; it may lie outside. */
function indexOfKey(self: PyByteArray, key: PyValue): number {
  if (!hasIndex(key)) {
    raiseTypeError(`bytearray indices must be integers or slices, not ${typeName(key)}`);
  }
  const index = toSsize(key, 'IndexError');
  return index < 0 ? index + self.length : index;
}

export function bytearrayItem(self: PyByteArray, index: number): number {
  return self.bytes[position(self, index)]!;
}

export function bytearraySubscript(self: PyByteArray, key: PyValue): PyValue {
  if (!(key instanceof PySlice)) return bytearrayItem(self, indexOfKey(self, key));
  return new PyByteArray(sliceBytes(self.bytes, sliceIndices(key, self.length)));
}

export function bytearrayAssignItem(
  self: PyByteArray,
  index: number,
  value: PyValue | undefined,
): void {
  const at = position(self, index);
  if (value === undefined) self.splice(at, at + 1, new Uint8Array(0));
  else self.bytes[at] = byteArgument(value);
}

export function bytearrayAssign(self: PyByteArray, key: PyValue, value: PyValue | undefined): void {
  if (!(key instanceof PySlice)) {
    const index = indexOfKey(self, key);
    // The value is looked at before the index is.
    bytearrayAssignItem(self, index, value === undefined ? undefined : byteArgument(value));
    return;
  }
  const indices = sliceIndices(key, self.length);
  const by = value === undefined ? new Uint8Array(0) : assignedBytes(value);
  if (indices.step === 1) {
    self.splice(indices.start, indices.start + indices.count, by);
  } else if (by.length === 0) deleteExtended(self, indices);
  else if (by.length === indices.count) {
    const { start, step } = indices;
    const { bytes } = self;
    by.forEach((byte, i) => {
      bytes[start + i * step] = byte;
    });
  } else {
    raiseValueError(
      `attempt to assign bytes of size ${String(by.length)} to extended slice of size ${String(indices.count)}`,
    );
  }
}

function assignedBytes(value: PyValue): Uint8Array {
  if (isNumber(value) || asStr(value) !== undefined) {
    raiseTypeError('can assign only bytes, buffers, or iterables of ints in range(0, 256)');
  }
  return bytesFrom(BYTEARRAY, value);
}

function deleteExtended(self: PyByteArray, { start, step, count }: SliceIndices): void {
  const gone = new Set(Array.from({ length: count }, (_, i) => start + i * step));
  const kept = self.bytes.filter((_, index) => !gone.has(index));
  self.splice(0, self.length, kept);
}
