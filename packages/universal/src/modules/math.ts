import { anyArgs, oneArg, positional, type MethodSpec } from '../builtins/define.js';
import { parseArguments, refuseKeywords } from '../builtins/keyword-arguments.js';
import { accurateExp, accurateLog } from '../builtins/float-transcendental.js';
import { PyFloat, PyTuple } from '../kernel/containers.js';
import { raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyModule } from '../kernel/module.js';
import type { PyValue } from '../kernel/object.js';
import { asInt, normalizeInt, typeName } from '../kernel/typeof.js';
import { call, lookupSpecial } from '../protocol/call.js';
import { binaryOperation, toDouble } from '../protocol/number.js';
import {
  checkedOne,
  checkPositional,
  domainError,
  ofOne,
  ofTwo,
  rangeError,
} from './math-errors.js';
import { INTEGER_FUNCTIONS } from './math-integers.js';
import {
  copySign,
  frexp,
  ldexp,
  log10,
  log2,
  nextAfter,
  power,
  remainder,
  ulp,
} from './math-parts.js';
import { erf, erfc, gamma, logGamma } from './math-special.js';
import { SUM_FUNCTIONS } from './math-sums.js';
import { makeModule } from './module-dict.js';

/** The int that a float with no fraction is. */
function toInt(x: number): PyValue {
  if (Number.isNaN(x)) raiseValueError('cannot convert float NaN to integer');
  if (!Number.isFinite(x)) raise('OverflowError', 'cannot convert float infinity to integer');
  return normalizeInt(BigInt(x));
}

/** `floor` and `ceil`: what the object says itself, or its float. */
function rounded(name: string, round: (x: number) => number, doc: string): MethodSpec {
  return oneArg((_module: PyValue, value) => {
    const isFloat = value instanceof PyFloat && !value.cls.isHeapType;
    const method = isFloat ? undefined : lookupSpecial(value, name);
    return method === undefined ? toInt(round(toDouble(value))) : call(method, []);
  }, doc);
}

/** A logarithm, also of ints that are too large for a float. */
function logOf(value: PyValue, log: (x: number) => number): number {
  const int = asInt(value);
  if (int === undefined) return checkedOne((x) => (x < 0 ? NaN : log(x)), toDouble(value), false);
  if (int <= 0) return domainError();
  const float = Number(int);
  if (Number.isFinite(float)) return log(float);
  const big = BigInt(int);
  const bits = big.toString(2).length;
  return log(Number(big >> BigInt(bits - 64)) / 2 ** 64) + log(2) * bits;
}

const logarithm = (log: (x: number) => number, doc: string): MethodSpec =>
  oneArg((_module: PyValue, value) => new PyFloat(logOf(value, log)), doc);

function ldexpOf(first: PyValue, second: PyValue): PyValue {
  const x = toDouble(first);
  const exponent = asInt(second);
  if (exponent === undefined) raiseTypeError('Expected an int as second argument to ldexp.');
  const result = ldexp(x, Number(exponent));
  const isOverflow = Number.isFinite(x) && !Number.isFinite(result);
  return isOverflow ? rangeError() : new PyFloat(result);
}

function powOf(first: PyValue, second: PyValue): PyValue {
  const x = toDouble(first);
  const y = toDouble(second);
  const result = power(x, y);
  if (Number.isFinite(x) && Number.isFinite(y)) {
    if (Number.isNaN(result)) return domainError();
    if (!Number.isFinite(result)) return x === 0 ? domainError() : rangeError();
  }
  return new PyFloat(result);
}

function fmod(x: number, y: number): number {
  return x % y;
}

const CLOSE = { names: ['a', 'b', 'rel_tol', 'abs_tol'], required: 2, positional: 2 };

const isClose: MethodSpec = anyArgs((_module: PyValue, args, kwargs) => {
  if (args.length < 5) checkPositional('isclose', args, 2);
  const given = parseArguments('isclose', CLOSE, args, kwargs);
  const [a = 0, b = 0, relative = 1e-9, absolute = 0] = given.map((value) =>
    value === undefined ? undefined : toDouble(value),
  );
  if (relative < 0 || absolute < 0) raiseValueError('tolerances must be non-negative');
  if (a === b) return true;
  if (!Number.isFinite(a) || !Number.isFinite(b)) {
    if (Math.abs(a) === Infinity || Math.abs(b) === Infinity) return false;
  }
  const difference = Math.abs(b - a);
  return (
    difference <= Math.abs(relative * b) ||
    difference <= Math.abs(relative * a) ||
    difference <= absolute
  );
}, 'Whether two floats are nearly equal.');

/** A function of one float that is never an error. */
const plain = (compute: (x: number) => number, doc: string): MethodSpec =>
  oneArg((_module: PyValue, value) => new PyFloat(compute(toDouble(value))), doc);

const test = (check: (x: number) => boolean, doc: string): MethodSpec =>
  oneArg((_module: PyValue, value) => check(toDouble(value)), doc);

const FLOAT_FUNCTIONS: Readonly<Record<string, MethodSpec>> = {
  acos: ofOne(Math.acos, 'The angle with that cosine.'),
  acosh: ofOne(Math.acosh, 'The inverse of cosh.'),
  asin: ofOne(Math.asin, 'The angle with that sine.'),
  asinh: ofOne(Math.asinh, 'The inverse of sinh.'),
  atan: ofOne(Math.atan, 'The angle with that tangent.'),
  atan2: ofTwo(Math.atan2, 'The angle of the point (x, y), given as y, x.'),
  atanh: ofOne(Math.atanh, 'The inverse of tanh.'),
  cbrt: ofOne(Math.cbrt, 'The cube root.'),
  ceil: rounded('__ceil__', Math.ceil, 'The least int that is not less.'),
  copysign: ofTwo(copySign, 'The size of x with the sign of y.'),
  cos: ofOne(Math.cos, 'The cosine.'),
  cosh: ofOne(Math.cosh, 'The hyperbolic cosine.', true),
  degrees: plain((x) => x * (180 / Math.PI), 'Radians as degrees.'),
  erf: ofOne(erf, 'The error function.'),
  erfc: ofOne(erfc, '1 - erf(x), without the loss of digits.'),
  exp: ofOne(accurateExp, 'e to a power.', true),
  exp2: ofOne((x) => power(2, x), '2 to a power.', true),
  expm1: ofOne(Math.expm1, 'exp(x) - 1, without the loss of digits.', true),
  fabs: ofOne(Math.abs, 'The size of a float.'),
  floor: rounded('__floor__', Math.floor, 'The greatest int that is not greater.'),
  fmod: positional(
    2,
    2,
    (_module: PyValue, first, second) => {
      const [x, y] = [toDouble(first), toDouble(second)];
      const result = fmod(x, y);
      if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) return domainError();
      return new PyFloat(result);
    },
    'What is left of x after multiples of y, with the sign of x.',
  ),
  frexp: oneArg((_module: PyValue, value) => {
    const [mantissa, exponent] = frexp(toDouble(value));
    return new PyTuple([new PyFloat(mantissa), exponent]);
  }, 'A float as mantissa and exponent of 2.'),
  gamma: ofOne(gamma, 'The gamma function.', true),
  isclose: isClose,
  isfinite: test(Number.isFinite, 'Whether a float is neither infinite nor a NaN.'),
  isinf: test((x) => Math.abs(x) === Infinity, 'Whether a float is infinite.'),
  isnan: test(Number.isNaN, 'Whether a float is a NaN.'),
  ldexp: positional(2, 2, (_module: PyValue, x, exponent) => ldexpOf(x, exponent), 'x * 2 ** i.'),
  lgamma: ofOne(logGamma, 'The natural logarithm of the size of gamma(x).', true),
  log: anyArgs((_module: PyValue, args, kwargs) => {
    refuseKeywords('math.log', kwargs);
    const [value, base] = args;
    if (value === undefined || args.length > 2) {
      raiseTypeError('math.log requires 1 to 2 arguments');
    }
    const log = new PyFloat(logOf(value, accurateLog));
    if (base === undefined) return log;
    return binaryOperation(log, new PyFloat(logOf(base, accurateLog)), 'nb_true_divide');
  }, 'The logarithm to a base, by default e.'),
  log10: logarithm(log10, 'The logarithm to base 10.'),
  log1p: ofOne(Math.log1p, 'log(1 + x), without the loss of digits.'),
  log2: logarithm(log2, 'The logarithm to base 2.'),
  modf: oneArg((_module: PyValue, value) => {
    const x = toDouble(value);
    const whole = Math.trunc(x);
    const rest = Math.abs(x) === Infinity ? 0 : x - whole;
    return new PyTuple([new PyFloat(copySign(rest, x)), new PyFloat(whole)]);
  }, 'The fraction and the integral part.'),
  nextafter: positional(
    2,
    2,
    (_module: PyValue, x, y) => new PyFloat(nextAfter(toDouble(x), toDouble(y))),
    'The float next to x in the direction of y.',
  ),
  pow: positional(2, 2, (_module: PyValue, x, y) => powOf(x, y), 'x to the power y.'),
  radians: plain((x) => x * (Math.PI / 180), 'Degrees as radians.'),
  remainder: ofTwo(remainder, 'The distance of x to the nearest multiple of y.'),
  sin: ofOne(Math.sin, 'The sine.'),
  sinh: ofOne(Math.sinh, 'The hyperbolic sine.', true),
  sqrt: ofOne(Math.sqrt, 'The square root.'),
  tan: ofOne(Math.tan, 'The tangent.'),
  tanh: ofOne(Math.tanh, 'The hyperbolic tangent.'),
  trunc: oneArg((_module: PyValue, value) => {
    const method = lookupSpecial(value, '__trunc__');
    if (method === undefined) {
      raiseTypeError(`type ${typeName(value)} doesn't define __trunc__ method`);
    }
    return call(method, []);
  }, 'The int towards 0.'),
  ulp: oneArg(
    (_module: PyValue, value) => new PyFloat(ulp(toDouble(value))),
    'The value of the last binary digit.',
  ),
};

/** The module `math`. */
export function mathModule(): PyModule {
  return makeModule('math', {
    doc: 'Functions of real numbers.',
    functions: { ...FLOAT_FUNCTIONS, ...INTEGER_FUNCTIONS, ...SUM_FUNCTIONS },
    values: {
      pi: new PyFloat(Math.PI),
      e: new PyFloat(Math.E),
      tau: new PyFloat(2 * Math.PI),
      inf: new PyFloat(Infinity),
      nan: new PyFloat(NaN),
    },
  });
}
