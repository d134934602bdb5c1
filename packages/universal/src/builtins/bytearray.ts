import { HPy_RichCmpOp } from '@hpy/core';
import { bytearrayType, iteratorTypes } from '../kernel/builtin-types.js';
import { raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import type { PyType } from '../kernel/type.js';
import { asStr, typeName, typeOf } from '../kernel/typeof.js';
import { call } from '../protocol/call.js';
import { orderResult } from '../protocol/compare.js';
import { byteArgument, compareBytes, concatBytes, repeatBytes } from './bytes-arguments.js';
import {
  bytearrayAssign,
  bytearrayAssignItem,
  bytearrayItem,
  bytearraySubscript,
} from './bytearray-items.js';
import { PyByteArray } from './bytearray-object.js';
import { concatOperand } from './bytes.js';
import { exportBytes } from './bytes-buffer.js';
import { parseHex } from './bytes-hex.js';
import { PyBytesIterator } from './bytes-iterator.js';
import { bytesOf } from './bytes-like.js';
import { bytesContain, bytesMethods } from './bytes-methods.js';
import { BYTEARRAY, bytesFrom, newBytes } from './bytes-new.js';
import { formatBytes } from './bytes-printf.js';
import { reprBytes } from './bytes-repr.js';
import { bytesMaketransMethod } from './bytes-translate.js';
import { fillType, noargs, oneArg, positional, type MethodSpec } from './define.js';
import { sizeArgument } from './str-arguments.js';

const EMPTY = new Uint8Array(0);

function bytearrayInit(self: PyByteArray, args: PyValue[], kwargs: Kwargs | undefined): void {
  self.splice(0, self.length, EMPTY);
  self.splice(0, 0, newBytes(BYTEARRAY, args, kwargs));
}

/** Equality and order with any buffer; a str is no buffer, whatever it holds. */
function bytearrayCompare(self: PyByteArray, other: PyValue, op: number): PyValue {
  if (asStr(other) !== undefined) return NotImplemented;
  const bytes = bytesOf(other);
  if (bytes === undefined) return NotImplemented;
  if (bytes.length !== self.length) {
    if (op === HPy_RichCmpOp.EQ) return false;
    if (op === HPy_RichCmpOp.NE) return true;
  }
  return orderResult(compareBytes(self.bytes, bytes), op);
}

/** A view of the memory, which keeps its size until all views are released. */
function exportBytearray(self: PyByteArray, flags: number) {
  self.exports++;
  return exportBytes({
    owner: self,
    bytes: self.bytes,
    readonly: false,
    flags,
    release: () => self.exports--,
  });
}

function extend(self: PyByteArray, source: PyValue): null {
  const bytes = bytesOf(source);
  if (bytes === undefined) {
    const { tp_iter: iter, sq_item: item } = typeOf(source).slots;
    if (iter === undefined && item === undefined) {
      raiseTypeError(`can't extend bytearray with ${typeName(source)}`);
    }
  }
  const added =
    bytes ?? (asStr(source) === undefined ? bytesFrom(BYTEARRAY, source) : refuseText(source));
  self.splice(self.length, self.length, added);
  return null;
}

/** The characters of a str are no ints; an empty one has none. */
function refuseText(source: PyValue): Uint8Array {
  if (asStr(source) !== '') raiseTypeError("'str' object cannot be interpreted as an integer");
  return EMPTY;
}

const ownMethods: Record<string, MethodSpec> = {
  __alloc__: noargs((self: PyByteArray) => self.length + 1),
  append: oneArg((self: PyByteArray, byte) => {
    self.append(byteArgument(byte));
    return null;
  }),
  clear: noargs((self: PyByteArray) => {
    self.splice(0, self.length, EMPTY);
    return null;
  }),
  copy: noargs((self: PyByteArray) => new PyByteArray(self.bytes.slice())),
  extend: oneArg(extend),
  insert: positional(2, 2, (self: PyByteArray, where, byte) => {
    const index = sizeArgument(where, 0);
    const value = byteArgument(byte);
    const at = index < 0 ? Math.max(index + self.length, 0) : Math.min(index, self.length);
    self.splice(at, at, Uint8Array.of(value));
    return null;
  }),
  pop: positional(0, 1, (self: PyByteArray, where?: PyValue) => {
    const index = sizeArgument(where, -1);
    const { length } = self;
    if (length === 0) raise('IndexError', 'pop from empty bytearray');
    const at = index < 0 ? index + length : index;
    const byte = at < 0 ? undefined : self.bytes[at];
    if (byte === undefined) raise('IndexError', 'pop index out of range');
    self.splice(at, at + 1, EMPTY);
    return byte;
  }),
  remove: oneArg((self: PyByteArray, byte) => {
    const at = self.bytes.indexOf(byteArgument(byte));
    if (at < 0) raiseValueError('value not found in bytearray');
    self.splice(at, at + 1, EMPTY);
    return null;
  }),
  reverse: noargs((self: PyByteArray) => {
    self.bytes.reverse();
    return null;
  }),
};

export function fillBytearray(): void {
  fillType(bytearrayType, {
    doc:
      "bytearray(source=b'')\nbytearray(text, encoding, errors='strict')\n\n" +
      'Mutable bytes. Made of a buffer, of ints below 256, of a number of zeros, or of encoded text.',
    slots: {
      tp_new: (type) => new PyByteArray(new Uint8Array(0), type),
      tp_init: bytearrayInit,
      tp_repr: (self: PyByteArray) => `${self.cls.name}(${reprBytes(self.bytes, true)})`,
      tp_str: (self: PyByteArray) => `${self.cls.name}(${reprBytes(self.bytes, true)})`,
      tp_richcompare: bytearrayCompare,
      tp_iter: (self: PyByteArray) => new PyBytesIterator(self, iteratorTypes.bytearray),
      nb_remainder: (left: PyValue, right: PyValue) =>
        left instanceof PyByteArray
          ? new PyByteArray(formatBytes(left.bytes, right))
          : NotImplemented,
      mp_length: (self: PyByteArray) => self.length,
      mp_subscript: bytearraySubscript,
      mp_ass_subscript: bytearrayAssign,
      sq_length: (self: PyByteArray) => self.length,
      sq_concat: (self: PyByteArray, other: PyValue) =>
        new PyByteArray(concatBytes([self.bytes, concatOperand(self, other)])),
      sq_repeat: (self: PyByteArray, count) => new PyByteArray(repeatBytes(self.bytes, count)),
      sq_item: bytearrayItem,
      sq_ass_item: bytearrayAssignItem,
      sq_contains: (self: PyByteArray, value: PyValue) => bytesContain(self, value),
      sq_inplace_concat(self: PyByteArray, other: PyValue) {
        // The buffer of the right operand is open while the left one grows.
        if (self === other && self.length > 0) {
          raise('BufferError', 'Existing exports of data: object cannot be re-sized');
        }
        self.splice(self.length, self.length, concatOperand(self, other));
        return self;
      },
      sq_inplace_repeat(self: PyByteArray, count) {
        self.splice(0, self.length, repeatBytes(self.bytes, count));
        return self;
      },
      bf_getbuffer: exportBytearray,
    },
    methods: { ...bytesMethods((bytes) => new PyByteArray(bytes), true), ...ownMethods },
    classMethods: {
      fromhex: oneArg((type: PyType, text) => {
        const bytes = new PyByteArray(parseHex(text));
        return type === bytearrayType ? bytes : call(type, [bytes]);
      }),
    },
    staticMethods: { maketrans: bytesMaketransMethod },
  });
}
