import { PyBytes } from '../kernel/containers.js';
import { PyException, raiseTypeError } from '../kernel/exceptions.js';
import type { PyBuffer } from '../kernel/buffer.js';
import type { PyValue } from '../kernel/object.js';
import { asStr, typeName, typeOf } from '../kernel/typeof.js';
import { BufferFlag } from './buffer-flags.js';
import { PyByteArray } from './bytearray-object.js';
import { decodeBytes } from './codecs.js';
import { contiguousBytes } from './memoryview-object.js';

/** Whether a value exports memory. */
export function isBytesLike(value: PyValue): boolean {
  return typeOf(value).slots.bf_getbuffer !== undefined;
}

/** The memory that a value exports; its `release` must be called. */
export function getBuffer(value: PyValue, flags: number): PyBuffer {
  const { bf_getbuffer: get } = typeOf(value).slots;
  if (get === undefined) {
    raiseTypeError(`a bytes-like object is required, not '${typeName(value)}'`);
  }
  return get(value, flags);
}

/**
 * The contiguous bytes of a bytes-like object; undefined for others. Those of bytes and bytearray
 * are their own memory, to be read at once and not written to; those of other exporters are a copy.
 */
export function bytesOf(value: PyValue): Uint8Array | undefined {
  if (value instanceof PyBytes) return value.bytes;
  if (value instanceof PyByteArray) return value.bytes;
  if (!isBytesLike(value)) return undefined;
  const buffer = getBuffer(value, BufferFlag.SIMPLE);
  try {
    return buffer.bytes.slice();
  } finally {
    buffer.release();
  }
}

/** {@link bytesOf}, but undefined also for a buffer that cannot be had in one piece. */
export function bytesIfContiguous(value: PyValue): Uint8Array | undefined {
  try {
    return bytesOf(value);
  } catch (error) {
    if (error instanceof PyException) return undefined;
    throw error;
  }
}

/** The bytes of a bytes-like object, of any layout, copied into one piece; undefined for others. */
export function copyBytes(value: PyValue): Uint8Array | undefined {
  if (!isBytesLike(value)) return undefined;
  const buffer = getBuffer(value, BufferFlag.FULL_RO);
  try {
    return contiguousBytes(buffer.bytes, { ...buffer, offset: buffer.offset ?? 0 });
  } finally {
    buffer.release();
  }
}

/** {@link bytesOf}, or a TypeError. */
export function requireBytes(value: PyValue): Uint8Array {
  return (
    bytesOf(value) ?? raiseTypeError(`a bytes-like object is required, not '${typeName(value)}'`)
  );
}

/** `str(object, encoding, errors)`: `PyUnicode_FromEncodedObject`. */
export function decodeObject(
  object: PyValue,
  encoding: string | undefined,
  errors: string | undefined,
): string {
  if (asStr(object) !== undefined) raiseTypeError('decoding str is not supported');
  const bytes = bytesIfContiguous(object);
  if (bytes === undefined) {
    raiseTypeError(`decoding to str: need a bytes-like object, ${typeName(object)} found`);
  }
  return bytes.length === 0 ? '' : decodeBytes(bytes, encoding, errors);
}
