import type { PyBuffer } from '../kernel/buffer.js';
import type { PyValue } from '../kernel/object.js';
import { PyMemoryView } from '../builtins/memoryview-object.js';

/** The `struct` character of a typed array's items. */
const FORMATS: Readonly<Record<string, string>> = {
  Int8Array: 'b',
  Uint8ClampedArray: 'B',
  Int16Array: 'h',
  Uint16Array: 'H',
  Int32Array: 'i',
  Uint32Array: 'I',
  BigInt64Array: 'q',
  BigUint64Array: 'Q',
  Float32Array: 'f',
  Float64Array: 'd',
};

/** A memoryview over the memory of a typed array, without a copy. */
export function memoryOfTypedArray(array: ArrayBufferView): PyValue {
  const { buffer, byteOffset, byteLength } = array;
  const name = array.constructor.name;
  const itemsize = (array as { BYTES_PER_ELEMENT?: number }).BYTES_PER_ELEMENT ?? 1;
  const memory: PyBuffer = {
    owner: null,
    address: 0,
    bytes: new Uint8Array(buffer, byteOffset, byteLength),
    itemsize,
    readonly: false,
    format: FORMATS[name] ?? 'B',
    shape: [byteLength / itemsize],
    strides: [itemsize],
    release: () => undefined,
  };
  return new PyMemoryView(memory);
}
