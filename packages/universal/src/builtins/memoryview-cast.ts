import { PyList, PyTuple } from '../kernel/containers.js';
import { raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { asInt } from '../kernel/typeof.js';
import { nativeCharacter, sizeOfCharacter } from './memoryview-format.js';
import { contiguousStrides, isContiguous, itemCount, PyMemoryView } from './memoryview-object.js';

/** `memory.cast(format, shape)`: the same bytes as other items. */
export function castView(
  self: PyMemoryView,
  format: string,
  shapeValue: PyValue | undefined,
): PyMemoryView {
  const { layout } = self;
  if (!isContiguous(layout, 'C')) {
    raiseTypeError('memoryview: casts are restricted to C-contiguous views');
  }
  if ((shapeValue !== undefined || layout.shape.length !== 1) && layout.shape.includes(0)) {
    raiseTypeError('memoryview: cannot cast view with zeros in shape or strides');
  }
  if (!(
    shapeValue === undefined ||
    shapeValue instanceof PyTuple ||
    shapeValue instanceof PyList
  )) {
    raiseTypeError('shape must be a list or a tuple');
  }
  checkDimensions(layout.shape.length, shapeValue?.items.length ?? 1);
  const char = nativeCharacter(format);
  if (char === undefined) {
    raiseValueError(
      'memoryview: destination format must be a native single character format prefixed with an ' +
        "optional '@'",
    );
  }
  const from = nativeCharacter(layout.format);
  if (from === undefined) {
    raiseValueError(
      'memoryview: source format must be a native single character format prefixed with an ' +
        "optional '@'",
    );
  }
  if (!isByte(from) && !isByte(char)) {
    raiseTypeError('memoryview: cannot cast between two non-byte formats');
  }
  const itemsize = sizeOfCharacter(char);
  const size = itemCount(layout) * layout.itemsize;
  if (size % itemsize !== 0) raiseTypeError('memoryview: length is not a multiple of itemsize');
  const dimensions = shapeValue?.items.map(dimension) ?? [size / itemsize];
  if (itemCount({ shape: dimensions }) * itemsize !== size) {
    raiseTypeError('memoryview: product(shape) * itemsize != buffer size');
  }
  return new PyMemoryView(self, {
    ...layout,
    format,
    itemsize,
    shape: dimensions,
    strides: contiguousStrides(dimensions, itemsize),
  });
}

const MOST_DIMENSIONS = 64;

function checkDimensions(from: number, to: number): void {
  if (to > MOST_DIMENSIONS) {
    raiseValueError(`memoryview: number of dimensions must not exceed ${MOST_DIMENSIONS}`);
  }
  if (from !== 1 && to !== 1) {
    raiseTypeError('memoryview: cast must be 1D -> ND or ND -> 1D');
  }
}

function isByte(char: string): boolean {
  return char === 'b' || char === 'B' || char === 'c';
}

function dimension(item: PyValue): number {
  const size = asInt(item);
  if (size === undefined) {
    raiseTypeError('memoryview.cast(): elements of shape must be integers');
  }
  if (size <= 0) raiseValueError('memoryview.cast(): elements of shape must be integers > 0');
  return Number(size);
}
