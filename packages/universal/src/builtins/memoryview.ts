import { HPy_RichCmpOp } from '@hpy/core';
import { bareType, memoryviewType } from '../kernel/builtin-types.js';
import type { PyBuffer } from '../kernel/buffer.js';
import { PyTuple } from '../kernel/containers.js';
import { PyException, raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import { PyObject, type Kwargs, type PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import type { PyType } from '../kernel/type.js';
import { asStr, typeName } from '../kernel/typeof.js';
import { richCompareBool } from '../protocol/compare.js';
import { hash } from '../protocol/hash.js';
import { addressOf } from '../protocol/text.js';
import { asksFor, BufferFlag } from './buffer-flags.js';
import { getBuffer, isBytesLike } from './bytes-like.js';
import { hexMethod } from './bytes-hex.js';
import { anyArgs, fillType, noargs, type MethodSpec } from './define.js';
import { castView } from './memoryview-cast.js';
import { itemCharacter } from './memoryview-format.js';
import {
  bytesObject,
  itemValues,
  memoryviewAssign,
  memoryviewBytes,
  memoryviewItem,
  memoryviewSubscript,
  memoryviewToList,
} from './memoryview-items.js';
import { isContiguous, itemCount, PyMemoryView } from './memoryview-object.js';
import { argumentTypeName, bindArguments, keywordMethod } from './str-arguments.js';
import { hashBytes } from './str-hash.js';

/** A view of an object's memory: another view of the same buffer if it is a memoryview itself. */
export function viewOf(object: PyValue): PyMemoryView {
  if (object instanceof PyMemoryView) return new PyMemoryView(object);
  if (!isBytesLike(object)) {
    raiseTypeError(`memoryview: a bytes-like object is required, not '${typeName(object)}'`);
  }
  return new PyMemoryView(getBuffer(object, BufferFlag.FULL_RO));
}

function memoryviewNew(_type: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  const given = args.length + (kwargs?.size ?? 0);
  if (given > 1) raiseTypeError(`memoryview() takes at most 1 argument (${String(given)} given)`);
  const object = args[0] ?? (args.length > 0 ? null : kwargs?.get('object'));
  if (object === undefined) {
    raiseTypeError("memoryview() missing required argument 'object' (pos 1)");
  }
  return viewOf(object);
}

/** A buffer of the view's own memory: views of views keep the exporter's memory in use. */
function exportView(self: PyMemoryView, flags: number): PyBuffer {
  const { layout, buffer } = self;
  if (layout.readonly && asksFor(flags, BufferFlag.WRITABLE)) {
    raise('BufferError', 'memoryview: underlying buffer is not writable');
  }
  const isC = isContiguous(layout, 'C');
  const isF = isContiguous(layout, 'F');
  if (asksFor(flags, BufferFlag.C_CONTIGUOUS) && !isC) raiseNot('C-contiguous');
  if (asksFor(flags, BufferFlag.F_CONTIGUOUS) && !isF) raiseNot('Fortran contiguous');
  if (asksFor(flags, BufferFlag.ANY_CONTIGUOUS) && !isC && !isF) raiseNot('contiguous');
  if (!asksFor(flags, BufferFlag.STRIDES) && !isC) raiseNot('C-contiguous');
  self.exports++;
  let isReleased = false;
  const { offset, ...rest } = layout;
  const memory = buffer.bytes;
  const size = itemCount(layout) * layout.itemsize;
  return {
    ...rest,
    owner: self,
    address: buffer.address === 0 ? 0 : buffer.address + offset,
    // With strides, items may lie before the first one and apart from each other.
    bytes: isC ? memory.subarray(offset, offset + size) : memory,
    offset: isC ? 0 : offset,
    release() {
      if (isReleased) return;
      isReleased = true;
      self.exports--;
    },
  };
}

function raiseNot(property: string): never {
  return raise('BufferError', `memoryview: underlying buffer is not ${property}`);
}

function compareViews(self: PyMemoryView, other: PyValue): boolean | undefined {
  if (self.isReleased || (other instanceof PyMemoryView && other.isReleased)) return self === other;
  let view: PyMemoryView;
  try {
    view = viewOf(other);
  } catch (error) {
    if (!(error instanceof PyException)) throw error;
    return undefined;
  }
  try {
    const { shape } = self.layout;
    const otherShape = view.layout.shape;
    if (shape.length !== otherShape.length) return false;
    if (shape.some((size, i) => size !== otherShape[i])) return false;
    const left = itemValues(self);
    const right = itemValues(view);
    if (left === undefined || right === undefined) return false;
    return left.every((item, i) => richCompareBool(item, right[i]!, HPy_RichCmpOp.EQ));
  } finally {
    view.release();
  }
}

function memoryviewCompare(self: PyMemoryView, other: PyValue, op: number): PyValue {
  if (op !== HPy_RichCmpOp.EQ && op !== HPy_RichCmpOp.NE) return NotImplemented;
  const equal = compareViews(self, other);
  return equal === undefined ? NotImplemented : equal === (op === HPy_RichCmpOp.EQ);
}

function memoryviewHash(self: PyMemoryView): number {
  const { readonly, format } = self.layout;
  if (!readonly) raiseValueError('cannot hash writable memoryview object');
  if (!/^@?[Bbc]$/.test(format)) {
    raiseValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
  }
  const { owner } = self.buffer;
  if (owner !== null) hash(owner);
  return hashBytes(memoryviewBytes(self));
}

const memoryIteratorType = bareType('memory_iterator', { final: true });

class PyMemoryIterator extends PyObject {
  index = 0;
  constructor(readonly view: PyMemoryView) {
    super(memoryIteratorType);
  }
}

function memoryviewIterator(self: PyMemoryView): PyValue {
  const { shape, format } = self.layout;
  itemCharacter(format);
  if (shape.length === 0) raiseTypeError('invalid indexing of 0-dim memory');
  if (shape.length > 1) {
    raise('NotImplementedError', 'multi-dimensional sub-views are not implemented');
  }
  return new PyMemoryIterator(self);
}

function nextItem(self: PyMemoryIterator): PyValue | undefined {
  const [length = 0] = self.view.layout.shape;
  return self.index < length ? memoryviewItem(self.view, self.index++) : undefined;
}

function tobytes(self: PyMemoryView, orderValue: PyValue | undefined): PyValue {
  const order = orderValue === undefined || orderValue === null ? 'C' : asStr(orderValue);
  if (order === undefined) {
    raiseTypeError(
      `tobytes() argument 'order' must be str or None, not ${typeName(orderValue ?? null)}`,
    );
  }
  const { layout } = self;
  if (order === 'A') {
    return bytesObject(self, !isContiguous(layout, 'C') && isContiguous(layout, 'F') ? 'F' : 'C');
  }
  if (order !== 'C' && order !== 'F') raiseValueError("order must be 'C', 'F' or 'A'");
  return bytesObject(self, order);
}

const castMethod: MethodSpec = anyArgs((self: PyMemoryView, args, kwargs) => {
  const [formatValue, shape] = bindArguments('cast', ['format', 'shape'], args, kwargs);
  if (formatValue === undefined)
    raiseTypeError("cast() missing required argument 'format' (pos 1)");
  const format = asStr(formatValue);
  if (format === undefined) {
    raiseTypeError(`cast() argument 'format' must be str, not ${argumentTypeName(formatValue)}`);
  }
  return castView(self, format, shape);
});

const hex: MethodSpec = {
  ...hexMethod,
  impl: (self: PyMemoryView, args, kwargs) =>
    (hexMethod.impl as (self: unknown, args: PyValue[], kwargs: Kwargs | undefined) => PyValue)(
      bytesObject(self, 'C'),
      args,
      kwargs,
    ),
};

const tuple = (numbers: readonly number[]) => new PyTuple(numbers);

export function fillMemoryview(): void {
  fillType(memoryviewType, {
    doc: 'A window on the memory of an object that exports a buffer; nothing is copied.',
    slots: {
      tp_new: memoryviewNew,
      tp_repr: (self: PyMemoryView) =>
        `<${self.isReleased ? 'released memory' : 'memory'} at ${addressOf(self)}>`,
      tp_hash: memoryviewHash,
      tp_richcompare: memoryviewCompare,
      tp_iter: memoryviewIterator,
      mp_length: memoryviewLength,
      mp_subscript: memoryviewSubscript,
      mp_ass_subscript: memoryviewAssign,
      sq_length: memoryviewLength,
      sq_item: memoryviewItem,
      bf_getbuffer: exportView,
    },
    methods: {
      __enter__: noargs((self: PyMemoryView) => self.requireOpen()),
      __exit__: anyArgs((self: PyMemoryView) => (self.release(), null)),
      cast: castMethod,
      hex,
      release: noargs((self: PyMemoryView) => (self.release(), null)),
      tobytes: keywordMethod('tobytes', ['order'], tobytes),
      tolist: noargs(memoryviewToList),
      toreadonly: noargs(
        (self: PyMemoryView) => new PyMemoryView(self, { ...self.layout, readonly: true }),
      ),
    },
    getsets: {
      c_contiguous: (self: PyMemoryView) => isContiguous(self.layout, 'C'),
      contiguous: (self: PyMemoryView) =>
        isContiguous(self.layout, 'C') || isContiguous(self.layout, 'F'),
      f_contiguous: (self: PyMemoryView) => isContiguous(self.layout, 'F'),
      format: (self: PyMemoryView) => self.layout.format,
      itemsize: (self: PyMemoryView) => self.layout.itemsize,
      nbytes: (self: PyMemoryView) => itemCount(self.layout) * self.layout.itemsize,
      ndim: (self: PyMemoryView) => self.layout.shape.length,
      obj: (self: PyMemoryView) => self.buffer.owner,
      readonly: (self: PyMemoryView) => self.layout.readonly,
      shape: (self: PyMemoryView) => tuple(self.layout.shape),
      strides: (self: PyMemoryView) => tuple(self.layout.strides),
      suboffsets(self: PyMemoryView) {
        self.requireOpen();
        return tuple([]);
      },
    },
  });
  fillType(memoryIteratorType, {
    slots: { tp_iter: (self: PyMemoryIterator) => self, tp_iternext: nextItem },
  });
}

/** The number of items along the first dimension; 1 for a single item. */
function memoryviewLength(self: PyMemoryView): number {
  return self.layout.shape[0] ?? 1;
}
