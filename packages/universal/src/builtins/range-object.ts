import { iteratorTypes, rangeType } from '../kernel/builtin-types.js';
import { raiseValueError } from '../kernel/exceptions.js';
import { PyObject, type PyInt } from '../kernel/object.js';
import { normalizeInt } from '../kernel/typeof.js';

/** `a + b * c`, exact. */
export function addProduct(a: PyInt, b: PyInt, c: PyInt): PyInt {
  if (typeof a === 'number' && typeof b === 'number' && typeof c === 'number') {
    const product = b * c;
    const sum = a + product;
    // Adding 0 makes 0 of -0.
    if (Number.isSafeInteger(product) && Number.isSafeInteger(sum)) return sum + 0;
  }
  return normalizeInt(BigInt(a) + BigInt(b) * BigInt(c));
}

/** How many numbers there are from `start` up or down to `stop`. */
function countOf(start: PyInt, stop: PyInt, step: PyInt): PyInt {
  const low = step > 0 ? start : stop;
  const high = step > 0 ? stop : start;
  if (low >= high) return 0;
  if (typeof low === 'number' && typeof high === 'number' && typeof step === 'number') {
    const distance = high - low - 1;
    if (Number.isSafeInteger(distance)) return Math.floor(distance / Math.abs(step)) + 1;
  }
  const stride = step > 0 ? BigInt(step) : -BigInt(step);
  return normalizeInt((BigInt(high) - BigInt(low) - 1n) / stride + 1n);
}

/** A range: ints of any size. */
export class PyRange extends PyObject {
  readonly length: PyInt;

  constructor(
    readonly start: PyInt,
    readonly stop: PyInt,
    readonly step: PyInt,
  ) {
    super(rangeType);
    if (step === 0) raiseValueError('range() arg 3 must not be zero');
    this.length = countOf(start, stop, step);
  }

  /** The number at a position within the range. */
  at(index: PyInt): PyInt {
    return addProduct(this.start, index, this.step);
  }
}

export class PyRangeIterator extends PyObject {
  index: PyInt = 0;

  constructor(readonly range: PyRange) {
    super(iteratorTypes.range);
  }
}
