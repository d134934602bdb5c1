import { raiseTypeError, raiseValueError, raiseWith } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { typeName } from '../kernel/typeof.js';
import { hasIndex, toIndex } from '../protocol/index-value.js';
import { bytesOf } from './bytes-like.js';

/** A bytes or bytearray as their methods see it. */
export interface ByteString {
  /** To be read only. */
  readonly bytes: Uint8Array;
}

/** Makes a result of the type that the method is of; `bytes` is not shared with anything. */
export type Make = (bytes: Uint8Array) => PyValue;

/** A byte that is to be stored. */
export function byteArgument(value: PyValue, message = 'byte must be in range(0, 256)'): number {
  const byte = toIndex(value);
  if (byte < 0 || byte > 255) raiseValueError(message);
  return Number(byte);
}

/** What is looked for: bytes, or one byte given as an int. */
export function searchedBytes(value: PyValue): Uint8Array {
  const bytes = bytesOf(value);
  if (bytes !== undefined) return bytes;
  if (!hasIndex(value)) {
    raiseTypeError(`argument should be integer or bytes-like object, not '${typeName(value)}'`);
  }
  return Uint8Array.of(byteArgument(value));
}

/** Zeroed memory; a MemoryError where JavaScript has none. */
export function allocate(size: number): Uint8Array {
  try {
    return new Uint8Array(size);
  } catch (error) {
    if (error instanceof RangeError) raiseWith('MemoryError');
    throw error;
  }
}

export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const result = allocate(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}

export function repeatBytes(bytes: Uint8Array, count: number): Uint8Array {
  if (count <= 0 || bytes.length === 0) return new Uint8Array(0);
  const result = allocate(bytes.length * count);
  if (bytes.length === 1) return result.fill(bytes[0]!);
  result.set(bytes);
  for (let done = bytes.length; done < result.length; done *= 2) {
    result.copyWithin(done, 0, Math.min(done, result.length - done));
  }
  return result;
}

/** The order of two byte strings: negative, 0 or positive. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}
