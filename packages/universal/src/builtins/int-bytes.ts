import { PyBytes } from '../kernel/containers.js';
import { raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { Kwargs, PyInt, PyValue } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';
import { asInt, asStr, normalizeInt, typeName, typeOf } from '../kernel/typeof.js';
import { call, callMethodOf } from '../protocol/call.js';
import { toIndex } from '../protocol/index-value.js';
import { iterate } from '../protocol/iterate.js';
import { isTrue } from '../protocol/truth.js';
import { intType } from '../kernel/builtin-types.js';
import { bitLength } from './int-bits.js';
import { parseArguments } from './keyword-arguments.js';

/** The largest `bytes` that JavaScript could hold; one byte more is Python's MemoryError. */
const MAX_BYTES = 2 ** 32;

/** `int.to_bytes(length=1, byteorder='big', *, signed=False)`. */
export function toBytes(self: PyValue, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  const names = ['length', 'byteorder', 'signed'];
  const [length, order, signed] = parseArguments(
    'to_bytes',
    { names, required: 0, positional: 2 },
    args,
    kwargs,
  );
  const size = length === undefined ? 1 : toIndex(length);
  if (typeof size === 'bigint') {
    raise('OverflowError', 'Python int too large to convert to C ssize_t');
  }
  const little = isLittle('to_bytes', order);
  if (size < 0) raiseValueError('length argument must be non-negative');
  const value = asInt(self) ?? 0;
  const isSigned = signed !== undefined && isTrue(signed);
  checkRange(value, size, isSigned);
  if (size > MAX_BYTES) raise('MemoryError', '');
  return new PyBytes(encode(value, size, little));
}

function checkRange(value: PyInt, size: number, signed: boolean): void {
  if (value < 0 && !signed) raise('OverflowError', "can't convert negative int to unsigned");
  // -128 needs no bit more than 127, though its absolute value does.
  const bits = bitLength(value < 0 ? -BigInt(value) - 1n : value) + (signed && value !== 0 ? 1 : 0);
  if (bits > size * 8) raise('OverflowError', 'int too big to convert');
}

function encode(value: PyInt, size: number, little: boolean): Uint8Array {
  const bytes = new Uint8Array(size);
  const hex = BigInt.asUintN(size * 8, BigInt(value)).toString(16);
  for (let end = hex.length, index = 0; end > 0 && index < size; end -= 2, index++) {
    bytes[little ? index : size - 1 - index] = parseInt(hex.slice(Math.max(0, end - 2), end), 16);
  }
  return bytes;
}

function isLittle(name: string, order: PyValue | undefined): boolean {
  if (order === undefined) return false;
  const text = asStr(order);
  if (text === undefined) {
    raiseTypeError(`${name}() argument 'byteorder' must be str, not ${typeName(order)}`);
  }
  if (text !== 'little' && text !== 'big') {
    raiseValueError("byteorder must be either 'little' or 'big'");
  }
  return text === 'little';
}

/** `int.from_bytes(bytes, byteorder='big', *, signed=False)`; `self` is the class. */
export function fromBytes(self: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  const names = ['bytes', 'byteorder', 'signed'];
  const [source, order, signed] = parseArguments(
    'from_bytes',
    { names, required: 1, positional: 2 },
    args,
    kwargs,
  );
  const little = isLittle('from_bytes', order);
  const value = decode(bytesOf(source as PyValue), little, signed !== undefined && isTrue(signed));
  return self === intType ? value : call(self, [value]);
}

/** The int that the bytes are. */
export function decode(bytes: Uint8Array, little: boolean, signed: boolean): PyInt {
  if (bytes.length === 0) return 0;
  const ordered = little ? Array.from(bytes).reverse() : Array.from(bytes);
  const value = BigInt(`0x${ordered.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`);
  return normalizeInt(signed ? BigInt.asIntN(bytes.length * 8, value) : value);
}

/** `bytes(value)` of all that holds bytes, but not of ints and texts: `PyObject_Bytes`. */
function bytesOf(value: PyValue): Uint8Array {
  if (value instanceof PyBytes) return value.bytes;
  const converted = callMethodOf(value, '__bytes__', []);
  if (converted !== undefined) {
    if (converted instanceof PyBytes) return converted.bytes;
    raiseTypeError(`__bytes__ returned non-bytes (type ${typeName(converted)})`);
  }
  const { bf_getbuffer: getBuffer, tp_iter: iter, sq_item: item } = typeOf(value).slots;
  if (getBuffer !== undefined) {
    const buffer = getBuffer(value, 0);
    try {
      return buffer.bytes.slice();
    } finally {
      buffer.release();
    }
  }
  const isIterable = (iter ?? item) !== undefined;
  if (!isIterable || asStr(value) !== undefined) {
    raiseTypeError(`cannot convert '${typeName(value)}' object to bytes`);
  }
  const bytes: number[] = [];
  for (const each of iterate(value)) {
    const byte = toIndex(each);
    if (byte < 0 || byte > 255) raiseValueError('bytes must be in range(0, 256)');
    bytes.push(Number(byte));
  }
  return Uint8Array.from(bytes);
}
