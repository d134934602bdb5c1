import { bytesType, iteratorTypes } from '../kernel/builtin-types.js';
import { PyBytes, PyTuple } from '../kernel/containers.js';
import { raise, raiseTypeError } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import type { PyType } from '../kernel/type.js';
import { typeName } from '../kernel/typeof.js';
import { call } from '../protocol/call.js';
import { orderResult } from '../protocol/compare.js';
import { hasIndex, SSIZE_MAX, toSsize } from '../protocol/index-value.js';
import { sliceIndices, type SliceIndices } from '../protocol/slices.js';
import { compareBytes, concatBytes, repeatBytes, type ByteString } from './bytes-arguments.js';
import { exportBytes } from './bytes-buffer.js';
import { parseHex } from './bytes-hex.js';
import { fillBytesIterators, PyBytesIterator } from './bytes-iterator.js';
import { bytesOf } from './bytes-like.js';
import { bytesContain, bytesMethods } from './bytes-methods.js';
import { BYTES, newBytes } from './bytes-new.js';
import { formatBytes } from './bytes-printf.js';
import { reprBytes } from './bytes-repr.js';
import { bytesMaketransMethod } from './bytes-translate.js';
import { fillType, noargs, oneArg } from './define.js';
import { PySlice } from './slice-object.js';
import { hashBytes } from './str-hash.js';

function bytesNew(type: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  const [only] = args;
  if (only instanceof PyBytes && only.cls === bytesType && type === bytesType) {
    if (args.length === 1 && kwargs === undefined) return only;
  }
  return new PyBytes(newBytes(BYTES, args, kwargs), type);
}

/** The bytes that a slice takes, in memory of their own. */
export function sliceBytes(bytes: Uint8Array, { start, step, count }: SliceIndices): Uint8Array {
  if (step === 1) return bytes.slice(start, start + count);
  return Uint8Array.from({ length: count }, (_, i) => bytes[start + i * step]!);
}

function bytesSubscript({ bytes }: PyBytes, key: PyValue): PyValue {
  if (key instanceof PySlice)
    return new PyBytes(sliceBytes(bytes, sliceIndices(key, bytes.length)));
  if (!hasIndex(key)) {
    raiseTypeError(`byte indices must be integers or slices, not ${typeName(key)}`);
  }
  const index = toSsize(key, 'IndexError');
  return byteAt(bytes, index < 0 ? index + bytes.length : index);
}

function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? raise('IndexError', 'index out of range');
}

/** The bytes of the right operand of `+`. */
export function concatOperand(self: PyValue, other: PyValue): Uint8Array {
  return bytesOf(other) ?? raiseTypeError(`can't concat ${typeName(other)} to ${typeName(self)}`);
}

function bytesRepeat({ bytes }: PyBytes, count: number): PyValue {
  if (bytes.length * count >= SSIZE_MAX) raise('OverflowError', 'repeated bytes are too long');
  return new PyBytes(repeatBytes(bytes, count));
}

export function fillBytes(): void {
  fillType(bytesType, {
    doc:
      "bytes(source=b'')\nbytes(text, encoding, errors='strict')\n\n" +
      'Immutable bytes. Made of a buffer, of ints below 256, of a number of zeros, or of encoded text.',
    slots: {
      tp_new: bytesNew,
      tp_repr: ({ bytes }: PyBytes) => reprBytes(bytes),
      tp_str: ({ bytes }: PyBytes) => reprBytes(bytes),
      tp_hash: ({ bytes }: PyBytes) => hashBytes(bytes),
      tp_richcompare: ({ bytes }: PyBytes, other: PyValue, op) =>
        other instanceof PyBytes
          ? orderResult(compareBytes(bytes, other.bytes), op)
          : NotImplemented,
      tp_iter: (self: PyBytes) => new PyBytesIterator(self, iteratorTypes.bytes),
      nb_remainder: (left: PyValue, right: PyValue) =>
        left instanceof PyBytes ? new PyBytes(formatBytes(left.bytes, right)) : NotImplemented,
      mp_length: ({ bytes }: PyBytes) => bytes.length,
      mp_subscript: bytesSubscript,
      sq_length: ({ bytes }: PyBytes) => bytes.length,
      sq_concat: (self: PyBytes, other: PyValue) =>
        new PyBytes(concatBytes([self.bytes, concatOperand(self, other)])),
      sq_repeat: bytesRepeat,
      sq_item: ({ bytes }: PyBytes, index) => byteAt(bytes, index),
      sq_contains: (self: ByteString, value: PyValue) => bytesContain(self, value),
      bf_getbuffer: (self: PyBytes, flags) =>
        exportBytes({
          owner: self,
          bytes: self.bytes,
          readonly: true,
          flags,
          release: () => undefined,
        }),
    },
    methods: {
      ...bytesMethods((bytes) => new PyBytes(bytes), false),
      __bytes__: noargs((self: PyBytes) =>
        self.cls === bytesType ? self : new PyBytes(self.bytes),
      ),
      __getnewargs__: noargs((self: PyBytes) => new PyTuple([new PyBytes(self.bytes)])),
    },
    classMethods: {
      fromhex: oneArg((type: PyType, text) => {
        const bytes = new PyBytes(parseHex(text));
        return type === bytesType ? bytes : call(type, [bytes]);
      }),
    },
    staticMethods: { maketrans: bytesMaketransMethod },
  });
  fillBytesIterators();
}
