import { compose, decompose } from '../builtins/float-decimal.js';
import { realPower } from '../builtins/float-exact.js';
import { accurateLog, logarithm } from '../builtins/float-transcendental.js';
import { productError } from '../builtins/float-exact.js';

/*
 * Functions of floats that JavaScript has not, or has with other special cases than C.
 */

const view = new DataView(new ArrayBuffer(8));

/** The float next to `x` in the direction of `y`. */
export function nextAfter(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (x === y) return y;
  if (x === 0) return y > 0 ? Number.MIN_VALUE : -Number.MIN_VALUE;
  view.setFloat64(0, x);
  const away = x > 0 === y > x;
  view.setBigUint64(0, view.getBigUint64(0) + (away ? 1n : -1n));
  return view.getFloat64(0);
}

/** The value of the last binary digit. */
export function ulp(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size === Infinity) return size;
  const above = nextAfter(size, Infinity);
  return above === Infinity ? size - nextAfter(size, -Infinity) : above - size;
}

export const isNegative = (x: number): boolean => x < 0 || Object.is(x, -0);

export function copySign(x: number, y: number): number {
  if (Number.isNaN(y)) view.setFloat64(0, y);
  const size = Math.abs(x);
  return isNegative(y) ? -size : size;
}

/** `x = mantissa * 2 ** exponent` with `0.5 <= |mantissa| < 1`. */
export function frexp(x: number): [mantissa: number, exponent: number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0];
  const { mantissa, exponent } = decompose(x);
  const bits = mantissa.toString(2).length;
  return [copySign(compose(mantissa, -bits), x), exponent + bits];
}

/** `x * 2 ** exponent`, rounded once; infinite when too large. */
export function ldexp(x: number, exponent: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const parts = decompose(x);
  const sum = Math.max(-5000, Math.min(parts.exponent + exponent, 5000));
  return copySign(compose(parts.mantissa, sum), x);
}

/** The distance of `x` to the nearest multiple of `y`, ties going to the even multiple. */
export function remainder(x: number, y: number): number {
  if (!Number.isFinite(x) || !Number.isFinite(y)) {
    if (Number.isNaN(x)) return x;
    if (Number.isNaN(y)) return y;
    return x === Infinity || x === -Infinity ? NaN : x;
  }
  if (y === 0) return NaN;
  const size = Math.abs(x);
  const divisor = Math.abs(y);
  const below = size % divisor;
  const above = divisor - below;
  let rest = below;
  if (below > above) rest = -above;
  else if (below === above) rest = below - 2 * ((0.5 * (size - below)) % divisor);
  return copySign(1, x) * rest;
}

const isOdd = (y: number): boolean => Number.isFinite(y) && Math.abs(y % 2) === 1;

/** C's `pow`: unlike JavaScript's, 1 to any power is 1, also to NaN. */
export function power(x: number, y: number): number {
  if (x === 1 || y === 0) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (x === -1 && (y === Infinity || y === -Infinity)) return 1;
  if (x === 0 || !Number.isFinite(x) || !Number.isFinite(y)) return Math.pow(x, y);
  if (x > 0) return realPower(x, y);
  if (!Number.isInteger(y)) return NaN;
  return isOdd(y) ? -realPower(-x, y) : realPower(-x, y);
}

/** 1 / ln(10), as the sum of two floats. */
const LOG10_E = { high: 0.4342944819032518, low: 1.098319650216765e-17 };
const NORMAL = 2 ** -1022;

export function log10(x: number): number {
  if (!(x >= NORMAL && x < Infinity)) return Math.log10(x);
  const { high, low } = logarithm(x);
  const product = high * LOG10_E.high;
  const lost = productError(high, LOG10_E.high, product);
  return product + (lost + high * LOG10_E.low + low * LOG10_E.high);
}

export function log2(x: number): number {
  if (!(x > 0 && x < Infinity)) return Math.log2(x);
  const [mantissa, exponent] = frexp(x);
  // Near 1 from above, the exponent would cancel what the mantissa gives.
  const isAbove = x >= 1;
  return isAbove
    ? accurateLog(2 * mantissa) / Math.LN2 + (exponent - 1)
    : accurateLog(mantissa) / Math.LN2 + exponent;
}
