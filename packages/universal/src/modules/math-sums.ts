import { compose, decompose } from '../builtins/float-decimal.js';
import { anyArgs, oneArg, positional, type MethodSpec } from '../builtins/define.js';
import { parseArguments, refuseKeywords } from '../builtins/keyword-arguments.js';
import { PyFloat, PyTuple } from '../kernel/containers.js';
import { raise, raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { checkPositional } from './math-errors.js';
import { iterate, toArray } from '../protocol/iterate.js';
import { binaryOperation, toDouble } from '../protocol/number.js';

/*
 * Sums that round once: they are exact ints until the end.
 */

/** All floats are multiples of two to this power. */
const UNIT = -1074;

function exact(value: number): bigint {
  const { mantissa, exponent } = decompose(value);
  const units = mantissa << BigInt(exponent - UNIT);
  return value < 0 ? -units : units;
}

function exactSum(iterable: PyValue): number {
  let units = 0n;
  let special = 0;
  let infinities = 0;
  // CPython adds up its partial sums in floats, and those may be too large.
  for (const item of iterate(iterable)) {
    const value = toDouble(item);
    if (Number.isFinite(value)) {
      units += exact(value);
      const rough = compose(units < 0n ? -units : units, UNIT);
      if (rough === Infinity) raise('OverflowError', 'intermediate overflow in fsum');
    } else {
      special += value;
      if (!Number.isNaN(value)) infinities += value;
    }
  }
  if (Number.isNaN(infinities)) raiseValueError('-inf + inf in fsum');
  if (special !== 0) return special;
  const size = compose(units < 0n ? -units : units, UNIT);
  return units < 0n ? -size : size;
}

/** The square root of a sum of squares. */
function norm(values: readonly number[]): number {
  if (values.some((value) => value === Infinity || value === -Infinity)) return Infinity;
  if (values.some(Number.isNaN)) return NaN;
  const squares = values.reduce((sum, value) => sum + exact(value) ** 2n, 0n);
  if (squares === 0n) return 0;
  // Enough digits that what follows them only breaks ties.
  const bits = squares.toString(2).length;
  const shift = BigInt(Math.max(0, 160 - bits + (bits % 2)));
  const scaled = squares << (shift + (shift & 1n));
  let root = 1n << BigInt((scaled.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + scaled / root) >> 1n;
    if (next >= root) break;
    root = next;
  }
  const sticky = root * root === scaled ? 0n : 1n;
  return compose((root << 1n) | sticky, UNIT - Number((shift + (shift & 1n)) / 2n) - 1);
}

function distance(first: PyValue, second: PyValue): number {
  const [p, q] = [first, second].map((point) =>
    point instanceof PyTuple ? point.items : toArray(point),
  ) as [readonly PyValue[], readonly PyValue[]];
  if (p.length !== q.length) {
    raiseValueError('both points must have the same number of dimensions');
  }
  return norm(p.map((value, at) => toDouble(value) - toDouble(q[at] as PyValue)));
}

const PROD = { names: ['', 'start'], required: 1, positional: 1 };

export const SUM_FUNCTIONS: Readonly<Record<string, MethodSpec>> = {
  dist: positional(
    2,
    2,
    (_module: PyValue, p, q) => new PyFloat(distance(p, q)),
    'The distance of two points.',
  ),
  fsum: oneArg(
    (_module: PyValue, iterable) => new PyFloat(exactSum(iterable)),
    'The sum of floats, rounded once.',
  ),
  hypot: anyArgs((_module: PyValue, args, kwargs) => {
    refuseKeywords('math.hypot', kwargs);
    return new PyFloat(norm(args.map(toDouble)));
  }, 'The length of a vector.'),
  prod: anyArgs((_module: PyValue, args, kwargs) => {
    if (args.length < 3) checkPositional('prod', args, 1);
    const [iterable, start = 1] = parseArguments('prod', PROD, args, kwargs);
    let result: PyValue = start;
    for (const item of iterate(iterable as PyValue)) {
      result = binaryOperation(result, item, 'nb_multiply');
    }
    return result;
  }, 'The product of all items and start.'),
};
