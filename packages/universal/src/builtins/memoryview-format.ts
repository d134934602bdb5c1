import { PyBytes, PyFloat } from '../kernel/containers.js';
import { isRaised, raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { normalizeInt } from '../kernel/typeof.js';
import { toIndex } from '../protocol/index-value.js';
import { toDouble } from '../protocol/number.js';
import { isTrue } from '../protocol/truth.js';

/*
 * Items in memory by the characters of the `struct` module, in native size and byte order. C's long
 * and what is as wide as a pointer have the size that the exporter says; 8 bytes where we choose.
 */

const SIZES = new Map<string, number>([
  ['c', 1],
  ['b', 1],
  ['B', 1],
  ['?', 1],
  ['h', 2],
  ['H', 2],
  ['i', 4],
  ['I', 4],
  ['l', 8],
  ['L', 8],
  ['q', 8],
  ['Q', 8],
  ['n', 8],
  ['N', 8],
  ['P', 8],
  ['f', 4],
  ['d', 8],
]);

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The character of a native format: one, after an optional `@`; undefined for other formats. */
export function nativeCharacter(format: string): string | undefined {
  const char = format.startsWith('@') ? format.slice(1) : format;
  return SIZES.has(char) ? char : undefined;
}

export function sizeOfCharacter(char: string): number {
  return SIZES.get(char) ?? 1;
}

/** The character of a format whose items can be read and written. */
export function itemCharacter(format: string): string {
  const char = nativeCharacter(format);
  if (char !== undefined) return char;
  const single = format.startsWith('@') ? format.slice(1) : format;
  const problem =
    single.length === 1 ? `format ${format} not supported` : `unsupported format ${format}`;
  return raise('NotImplementedError', `memoryview: ${problem}`);
}

function viewOf(memory: Uint8Array, at: number, size: number): DataView {
  return new DataView(memory.buffer, memory.byteOffset + at, size);
}

/** Reads the item at `at`. */
export function readItem(memory: Uint8Array, at: number, char: string, size: number): PyValue {
  const view = viewOf(memory, at, size);
  switch (char) {
    case 'c':
      return new PyBytes(memory.slice(at, at + 1));
    case '?':
      return view.getUint8(0) !== 0;
    case 'f':
      return new PyFloat(view.getFloat32(0, LITTLE_ENDIAN));
    case 'd':
      return new PyFloat(view.getFloat64(0, LITTLE_ENDIAN));
    default:
      return readInt(view, size, isSigned(char));
  }
}

/** Small letters are signed; `P` is a pointer. */
function isSigned(char: string): boolean {
  return char >= 'a';
}

function readInt(view: DataView, size: number, signed: boolean): PyValue {
  switch (size) {
    case 1:
      return signed ? view.getInt8(0) : view.getUint8(0);
    case 2:
      return signed ? view.getInt16(0, LITTLE_ENDIAN) : view.getUint16(0, LITTLE_ENDIAN);
    case 4:
      return signed ? view.getInt32(0, LITTLE_ENDIAN) : view.getUint32(0, LITTLE_ENDIAN);
    default:
      return normalizeInt(
        signed ? view.getBigInt64(0, LITTLE_ENDIAN) : view.getBigUint64(0, LITTLE_ENDIAN),
      );
  }
}

/** Writes the item at `at`. */
export function writeItem(
  memory: Uint8Array,
  at: number,
  char: string,
  size: number,
  value: PyValue,
): void {
  const view = viewOf(memory, at, size);
  switch (char) {
    case 'c':
      if (!(value instanceof PyBytes)) raiseType(char);
      if (value.bytes.length !== 1) raiseRange(char);
      memory.set(value.bytes, at);
      break;
    case '?':
      view.setUint8(0, isTrue(value) ? 1 : 0);
      break;
    case 'f':
      view.setFloat32(
        0,
        typed(char, () => toDouble(value)),
        LITTLE_ENDIAN,
      );
      break;
    case 'd':
      view.setFloat64(
        0,
        typed(char, () => toDouble(value)),
        LITTLE_ENDIAN,
      );
      break;
    default: {
      const int = BigInt(typed(char, () => toIndex(value)));
      const bits = size * 8;
      const isIn = isSigned(char)
        ? BigInt.asIntN(bits, int) === int
        : BigInt.asUintN(bits, int) === int ||
          // A pointer is taken as either.
          (char === 'P' && BigInt.asIntN(bits, int) === int);
      if (!isIn) raiseRange(char);
      writeInt(view, size, int);
    }
  }
}

function writeInt(view: DataView, size: number, int: bigint): void {
  if (size === 8) view.setBigUint64(0, BigInt.asUintN(64, int), LITTLE_ENDIAN);
  else if (size === 4) view.setUint32(0, Number(BigInt.asUintN(32, int)), LITTLE_ENDIAN);
  else if (size === 2) view.setUint16(0, Number(BigInt.asUintN(16, int)), LITTLE_ENDIAN);
  else view.setUint8(0, Number(BigInt.asUintN(8, int)));
}

function typed<T>(char: string, convert: () => T): T {
  try {
    return convert();
  } catch (error) {
    if (!isRaised(error, 'TypeError')) throw error;
    return raiseType(char);
  }
}

function raiseType(char: string): never {
  return raiseTypeError(`memoryview: invalid type for format '${char}'`);
}

function raiseRange(char: string): never {
  return raiseValueError(`memoryview: invalid value for format '${char}'`);
}
