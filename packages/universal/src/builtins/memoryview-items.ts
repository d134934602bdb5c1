import { PyBytes, PyList, PyTuple } from '../kernel/containers.js';
import { isRaised, raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { Ellipsis } from '../kernel/singletons.js';
import { hasIndex, toSsize } from '../protocol/index-value.js';
import { sliceIndices } from '../protocol/slices.js';
import { BufferFlag } from './buffer-flags.js';
import { getBuffer } from './bytes-like.js';
import { itemCharacter, readItem, writeItem } from './memoryview-format.js';
import {
  contiguousBytes,
  itemOffsets,
  PyMemoryView,
  type ViewLayout,
} from './memoryview-object.js';
import { PySlice } from './slice-object.js';

/** The item that lies at `at`. */
function itemAt(self: PyMemoryView, at: number): PyValue {
  const { format, itemsize } = self.layout;
  return readItem(self.memory, at, itemCharacter(format), itemsize);
}

/** How far an index along a dimension, counted from 0, goes in bytes. */
function step({ shape, strides }: ViewLayout, dimension: number, index: number): number {
  const size = shape[dimension]!;
  const at = index < 0 ? index + size : index;
  if (at < 0 || at >= size) {
    raise('IndexError', `index out of bounds on dimension ${String(dimension + 1)}`);
  }
  return at * strides[dimension]!;
}

/** `memory[index]` by the sequence protocol. */
export function memoryviewItem(self: PyMemoryView, index: number): PyValue {
  const { layout } = self;
  itemCharacter(layout.format);
  if (layout.shape.length === 0) raiseTypeError('invalid indexing of 0-dim memory');
  if (layout.shape.length > 1) {
    raise('NotImplementedError', 'multi-dimensional sub-views are not implemented');
  }
  return itemAt(self, layout.offset + step(layout, 0, index));
}

/** The item that a tuple of indices means: where it lies. */
function offsetOf(self: PyMemoryView, indices: readonly PyValue[]): number {
  const { layout } = self;
  const { length } = layout.shape;
  if (indices.length > length) {
    raiseTypeError(
      `cannot index ${String(length)}-dimension view with ${String(indices.length)}-element tuple`,
    );
  }
  if (indices.length < length) raise('NotImplementedError', 'sub-views are not implemented');
  return indices.reduce<number>(
    (at, index, dimension) => at + step(layout, dimension, toSsize(index, 'IndexError')),
    layout.offset,
  );
}

function isMultiIndex(key: PyValue): key is PyTuple {
  return key instanceof PyTuple && key.items.every(hasIndex);
}

function isMultiSlice(key: PyValue): boolean {
  return (
    key instanceof PyTuple &&
    key.items.length > 0 &&
    key.items.every((item) => item instanceof PySlice)
  );
}

/** The layout of what a slice takes along the first dimension. */
function sliced(layout: ViewLayout, slice: PySlice): ViewLayout {
  const [size = 0, ...shape] = layout.shape;
  const [stride = 0, ...strides] = layout.strides;
  const { start, step: by, count } = sliceIndices(slice, size);
  return {
    ...layout,
    offset: layout.offset + start * stride,
    shape: [count, ...shape],
    strides: [stride * by, ...strides],
  };
}

export function memoryviewSubscript(self: PyMemoryView, key: PyValue): PyValue {
  const { layout } = self;
  if (layout.shape.length === 0) {
    if (key instanceof PyTuple && key.items.length === 0) return itemAt(self, layout.offset);
    if (key === Ellipsis) return self;
    raiseTypeError('invalid indexing of 0-dim memory');
  }
  if (hasIndex(key)) return memoryviewItem(self, toSsize(key, 'IndexError'));
  if (key instanceof PySlice) return new PyMemoryView(self, sliced(layout, key));
  if (isMultiIndex(key)) return itemAt(self, offsetOf(self, key.items));
  if (isMultiSlice(key)) {
    raise('NotImplementedError', 'multi-dimensional slicing is not implemented');
  }
  return raiseTypeError('memoryview: invalid slice key');
}

export function memoryviewAssign(
  self: PyMemoryView,
  key: PyValue,
  value: PyValue | undefined,
): void {
  const { layout } = self;
  const { shape, format, itemsize, offset } = layout;
  const char = itemCharacter(format);
  if (layout.readonly) raiseTypeError('cannot modify read-only memory');
  if (value === undefined) raiseTypeError('cannot delete memory');
  const write = (at: number) => writeItem(self.memory, at, char, itemsize, value);
  if (shape.length === 0) {
    const isWhole = key === Ellipsis || (key instanceof PyTuple && key.items.length === 0);
    if (!isWhole) raiseTypeError('invalid indexing of 0-dim memory');
    write(offset);
  } else if (hasIndex(key)) {
    if (shape.length > 1) raise('NotImplementedError', 'sub-views are not implemented');
    write(offset + step(layout, 0, toSsize(key, 'IndexError')));
  } else if (key instanceof PySlice && shape.length === 1) {
    assignSlice(self, sliced(layout, key), value);
  } else if (isMultiIndex(key)) write(offsetOf(self, key.items));
  else if (key instanceof PySlice || isMultiSlice(key)) {
    raise(
      'NotImplementedError',
      'memoryview slice assignments are currently restricted to ndim = 1',
    );
  } else raiseTypeError('memoryview: invalid slice key');
}

function assignSlice(self: PyMemoryView, target: ViewLayout, value: PyValue): void {
  const source = getBuffer(value, BufferFlag.FULL_RO);
  try {
    const fits =
      plainFormat(source.format) === plainFormat(target.format) &&
      source.itemsize === target.itemsize &&
      source.shape.length === 1 &&
      source.shape[0] === target.shape[0];
    if (!fits) {
      raiseValueError('memoryview assignment: lvalue and rvalue have different structures');
    }
    // Copied first: source and target may overlap.
    const bytes = contiguousBytes(source.bytes, { ...source, offset: source.offset ?? 0 });
    let done = 0;
    for (const at of itemOffsets(target, 'C')) {
      self.memory.set(bytes.subarray(done, done + target.itemsize), at);
      done += target.itemsize;
    }
  } finally {
    source.release();
  }
}

function plainFormat(format: string): string {
  return format.startsWith('@') ? format.slice(1) : format;
}

/** `tolist()`: nested lists, one level for each dimension. */
export function memoryviewToList(self: PyMemoryView): PyValue {
  const { shape, offset, format } = self.layout;
  itemCharacter(format);
  return listOf(self, 0, offset, shape);
}

function listOf(
  self: PyMemoryView,
  dimension: number,
  offset: number,
  shape: readonly number[],
): PyValue {
  if (dimension === shape.length) return itemAt(self, offset);
  const stride = self.layout.strides[dimension]!;
  return new PyList(
    Array.from({ length: shape[dimension]! }, (_, i) =>
      listOf(self, dimension + 1, offset + i * stride, shape),
    ),
  );
}

/** The items of a one-dimensional view for comparing; undefined if their format is not known. */
export function itemValues(view: PyMemoryView): PyValue[] | undefined {
  try {
    return Array.from(itemOffsets(view.layout, 'C'), (at) => itemAt(view, at));
  } catch (error) {
    if (isRaised(error, 'NotImplementedError')) return undefined;
    throw error;
  }
}

/** The view's bytes in one piece. */
export function memoryviewBytes(self: PyMemoryView, order: 'C' | 'F' = 'C'): Uint8Array {
  return contiguousBytes(self.memory, self.layout, order);
}

export function bytesObject(self: PyMemoryView, order: 'C' | 'F'): PyBytes {
  return new PyBytes(memoryviewBytes(self, order));
}
