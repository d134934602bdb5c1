import type { PyBufferData, PyBufferView } from '@hpy/core';
import type { PyBuffer } from '../kernel/buffer.js';
import type { PyObject } from '../kernel/object.js';
import { raise, raiseTypeError } from '../kernel/exceptions.js';
import { FULL_READ_ONLY } from '../loader/buffers.js';

type ArrayConstructor = new (
  buffer: ArrayBufferLike,
  offset: number,
  length: number,
) => PyBufferData;

/** Typed arrays by the characters of Python's `struct`, for the platforms that we load for. */
const ARRAYS: Readonly<Record<string, ArrayConstructor>> = {
  b: Int8Array,
  B: Uint8Array,
  c: Uint8Array,
  '?': Uint8Array,
  h: Int16Array,
  H: Uint16Array,
  i: Int32Array,
  I: Uint32Array,
  f: Float32Array,
  d: Float64Array,
};

function arrayFor(format: string, itemsize: number): ArrayConstructor | undefined {
  const code = format.replace(/^[@=<]/, '');
  if (/^[lqn]$/.test(code)) return itemsize === 8 ? BigInt64Array : Int32Array;
  if (/^[LQN]$/.test(code)) return itemsize === 8 ? BigUint64Array : Uint32Array;
  return ARRAYS[code];
}

/** Keeps the exporter while its memory is used, if by the typed array alone. */
const exporters = new WeakMap<ArrayBufferLike, PyBuffer>();

/** `proxy.getBuffer()`: the memory of an object that exports it. */
export function bufferView(value: PyObject): PyBufferView {
  const { bf_getbuffer: getBuffer } = value.cls.slots;
  if (getBuffer === undefined) {
    raiseTypeError(`a bytes-like object is required, not '${value.cls.name}'`);
  }
  const buffer = getBuffer(value, FULL_READ_ONLY);
  const { bytes, itemsize, shape, strides, format } = buffer;
  const make = arrayFor(format, itemsize);
  if (make === undefined) {
    buffer.release();
    raise('BufferError', `no typed array has items of format '${format}'`);
  }
  // A typed array has to begin at a multiple of its item size.
  const copied = bytes.byteOffset % itemsize !== 0;
  const memory = copied ? bytes.slice() : bytes;
  const data = new make(memory.buffer, memory.byteOffset, Math.floor(memory.byteLength / itemsize));
  exporters.set(memory.buffer, buffer);
  const count = shape.reduce((product, each) => product * each, 1);
  const release = (): void => {
    buffer.release();
  };
  return {
    data,
    offset: 0,
    ndim: shape.length,
    shape,
    strides: strides.map((stride) => stride / itemsize),
    format,
    itemsize,
    nbytes: count * itemsize,
    readonly: buffer.readonly,
    c_contiguous: isContiguous(shape, strides, itemsize),
    f_contiguous: isContiguous([...shape].reverse(), [...strides].reverse(), itemsize),
    copied: copied || buffer.address === 0,
    release,
    [Symbol.dispose]: release,
  };
}

/** Whether items lie row by row without gaps. */
function isContiguous(
  shape: readonly number[],
  strides: readonly number[],
  itemsize: number,
): boolean {
  let expected = itemsize;
  for (let i = shape.length - 1; i >= 0; i--) {
    if (shape[i] !== 1 && strides[i] !== expected) return false;
    expected *= shape[i] ?? 1;
  }
  return true;
}
