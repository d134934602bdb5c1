import { productError, realPower } from '../builtins/float-exact.js';
import { accurateExp, accurateLog, exponential } from '../builtins/float-transcendental.js';
import { compose, decompose } from '../builtins/float-decimal.js';
import { domainError, rangeError } from './math-errors.js';

/*
 * The error function and the gamma function.
 */

/** Bits after the point in the series of the error function; its terms have up to 52 before it. */
const BITS = 320n;
/** Beyond, erf is 1 and erfc comes from its continued fraction. */
const LARGE = 6;

/** 2 / sqrt(pi), fixed-point: pi by Machin's formula. */
let factor: bigint | undefined;

function arctangentOfInverse(n: bigint, one: bigint): bigint {
  let power = one / n;
  let sum = power;
  for (let k = 3n, sign = -1n; power !== 0n; k += 2n, sign = -sign) {
    power /= n * n;
    sum += (sign * power) / k;
  }
  return sum;
}

function squareRoot(value: bigint): bigint {
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

function twoBySqrtPi(): bigint {
  const one = 1n << (BITS + 32n);
  const pi = (16n * arctangentOfInverse(5n, one) - 4n * arctangentOfInverse(239n, one)) >> 32n;
  return (2n << (2n * BITS)) / squareRoot(pi << BITS);
}

/** A positive float as a fixed-point number. */
function fixed(value: number, bits: bigint): bigint {
  const { mantissa, exponent } = decompose(value);
  const shift = bits + BigInt(exponent);
  return shift >= 0n ? mantissa << shift : mantissa >> -shift;
}

/** erf of a float up to {@link LARGE} in size, fixed-point: its Taylor series. */
function erfSeries(size: number): bigint {
  factor ??= twoBySqrtPi();
  const x = fixed(size, BITS);
  const square = (x * x) >> BITS;
  let term = x;
  let sum = x;
  for (let n = 1n; term !== 0n; n++) {
    term = -((term * square) >> BITS) / n;
    sum += term / (2n * n + 1n);
  }
  return (sum * factor) >> BITS;
}

const TINY = 2 ** -60;

export function erf(x: number): number {
  const size = Math.abs(x);
  if (Number.isNaN(x)) return x;
  if (size >= LARGE) return Math.sign(x);
  // Of the series only the first term counts, and fixed-point has too few digits for it.
  if (size < TINY) return x + x * 0.1283791670955126;
  return Math.sign(x) * compose(erfSeries(size), -Number(BITS));
}

export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x <= -LARGE) return 2;
  if (x >= LARGE) return erfcTail(x);
  const series = Math.abs(x) < TINY ? 0n : erfSeries(Math.abs(x));
  const one = 1n << BITS;
  return compose(x < 0 ? one + series : one - series, -Number(BITS));
}

/** Bits after the point in the continued fraction. */
const TAIL_BITS = 128n;

/** `e ** -x**2 / (x * sqrt(pi))`, times a continued fraction. */
function erfcTail(x: number): number {
  if (x > 28) return 0;
  factor ??= twoBySqrtPi();
  const one = 1n << TAIL_BITS;
  const point = fixed(x, TAIL_BITS);
  let fraction = 0n;
  for (let k = 60n; k > 0n; k--) fraction = (k * one * one) / (2n * (point + fraction));
  const quotient = (((one * one) / (point + fraction)) * factor) >> (BITS + 1n);
  const high = compose(quotient, -Number(TAIL_BITS));
  // What the quotient loses as a float goes into the exponent.
  const lost = Number(quotient - fixed(high, TAIL_BITS)) / Number(quotient);
  const square = x * x;
  const low = lost - productError(x, x, square);
  const whole = exponential({ high: -square, low });
  if (whole !== undefined) return high * whole;
  // Too small for a float with all its digits: in two halves.
  const half = exponential({ high: -square / 2, low: low / 2 }) ?? 0;
  return high * half * half;
}

/** The coefficients of Lanczos' approximation with g = 6.0246..., of degree 12. */
const G = 6.02468004077673;
const NUMERATOR = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028,
  1439720407.3117216, 248874557.86205417, 31426415.585400194, 2876370.6289353725,
  186056.26539522348, 8071.672002365816, 210.82427775157936, 2.5066282746310002,
];
const DENOMINATOR = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925,
  66, 1,
];

function lanczosSum(x: number): number {
  let above = 0;
  let below = 0;
  // From the end that keeps the powers small.
  for (let at = 0; at < NUMERATOR.length; at++) {
    const index = x < 5 ? NUMERATOR.length - 1 - at : at;
    const by = x < 5 ? (sum: number) => sum * x : (sum: number) => sum / x;
    above = by(above) + (NUMERATOR[index] ?? 0);
    below = by(below) + (DENOMINATOR[index] ?? 0);
  }
  return above / below;
}

/** sin(pi * x), exact at multiples of a half. */
function sinPi(x: number): number {
  const rest = Math.abs(x) % 2;
  const quarter = Math.round(2 * rest);
  const { PI, sin, cos } = Math;
  let result: number;
  if (quarter === 0) result = sin(PI * rest);
  else if (quarter === 1) result = cos(PI * (rest - 0.5));
  else if (quarter === 2) result = sin(PI * (1 - rest));
  else if (quarter === 3) result = -cos(PI * (rest - 1.5));
  else result = sin(PI * (rest - 2));
  return x < 0 ? -result : result;
}

/** Factorials that are floats exactly. */
const FACTORIALS = [1];
for (let n = 1; n <= 22; n++) FACTORIALS.push((FACTORIALS[n - 1] ?? 1) * n);

export function gamma(x: number): number {
  if (Number.isNaN(x) || x === Infinity) return x;
  if (x === -Infinity || x === 0) return domainError();
  if (Number.isInteger(x)) {
    if (x < 0) return domainError();
    const exact = FACTORIALS[x - 1];
    if (exact !== undefined) return exact;
  }
  const size = Math.abs(x);
  if (size < 1e-20) {
    const result = 1 / x;
    return Number.isFinite(result) ? result : rangeError();
  }
  if (size > 200) return x < 0 ? 0 / sinPi(x) : rangeError();
  const result = x < 0 ? negativeGamma(size) : positiveGamma(size);
  return Number.isFinite(result) ? result : rangeError();
}

const G_MINUS_HALF = G - 0.5;

/** `x + g - 0.5`, and what the sum lost, as a share of the result. */
function shifted(x: number): { y: number; correction: number } {
  const y = x + G_MINUS_HALF;
  const lost = x > G_MINUS_HALF ? y - x - G_MINUS_HALF : y - G_MINUS_HALF - x;
  return { y, correction: (lost * G) / y };
}

/** Multiplies by `y ** (x - 0.5)`, in two steps where the power would be too large. */
function timesPower(value: number, y: number, x: number): number {
  if (x < 140) return value * realPower(y, x - 0.5);
  const root = realPower(y, x / 2 - 0.25);
  return value * root * root;
}

function positiveGamma(x: number): number {
  const { y, correction } = shifted(x);
  const value = lanczosSum(x) / accurateExp(y);
  return timesPower(value + correction * value, y, x);
}

function negativeGamma(size: number): number {
  const { y, correction } = shifted(size);
  let value = ((-Math.PI / sinPi(size) / size) * accurateExp(y)) / lanczosSum(size);
  value -= correction * value;
  if (size < 140) return value / realPower(y, size - 0.5);
  const root = realPower(y, size / 2 - 0.25);
  return value / root / root;
}

export function logGamma(x: number): number {
  if (Number.isNaN(x)) return x;
  if (!Number.isFinite(x)) return Infinity;
  if (Number.isInteger(x) && x <= 2) return x <= 0 ? domainError() : 0;
  const size = Math.abs(x);
  if (size < 1e-20) return -accurateLog(size);
  let result = accurateLog(lanczosSum(size)) - G;
  result += (size - 0.5) * (accurateLog(size + G - 0.5) - 1);
  if (x < 0) {
    result = 1.1447298858494002 - accurateLog(Math.abs(sinPi(size))) - accurateLog(size) - result;
  }
  return Number.isFinite(result) ? result : rangeError();
}
