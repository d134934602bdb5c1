import { accuratePower } from './float-transcendental.js';

/*
 * Functions that C's library rounds correctly nearly always and JavaScript's less so. They compute
 * with sums of two floats, which hold about 106 bits.
 */

/** Splits a float into two of at most 26 bits, whose products are exact. */
const SPLITTER = 2 ** 27 + 1;

/** What `a * b` lost to rounding, `product` being the rounded result. */
export function productError(a: number, b: number, product: number): number {
  const scaledA = SPLITTER * a;
  const highA = scaledA - (scaledA - a);
  const lowA = a - highA;
  const scaledB = SPLITTER * b;
  const highB = scaledB - (scaledB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

/** Exponents up to here are multiplied out: the power of a base near 1 stays in range. */
const MAX_MULTIPLIED = 512;
/** Results beyond have fewer digits, or none. */
const LARGEST = 2 ** 1022;
const SMALLEST = 2 ** -1020;

/** `base ** exponent` for a positive, finite base. */
export function realPower(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (exponent === 0.5) return Math.sqrt(base);
  if (!Number.isInteger(exponent) || Math.abs(exponent) > MAX_MULTIPLIED) {
    return accuratePower(base, exponent);
  }
  const rough = Math.pow(base, exponent);
  if (!(rough < LARGEST && rough > SMALLEST && base > SMALLEST)) return rough;
  // The base is brought near 1, by a power of two that goes back into the result in two steps, each
  // of which is a float.
  const scale = Math.round(Math.log2(base));
  const half = Math.trunc((scale * exponent) / 2);
  return multiplyOut(base / 2 ** scale, exponent) * 2 ** half * 2 ** (scale * exponent - half);
}

/** Squares and multiplies from the highest bit of the exponent, with the rounding errors carried. */
function multiplyOut(base: number, exponent: number): number {
  const count = Math.abs(exponent);
  let high = base;
  let low = 0;
  for (let bit = 2 ** (30 - Math.clz32(count)); bit >= 1; bit /= 2) {
    const square = high * high;
    let rest = productError(high, high, square) + 2 * high * low;
    high = square + rest;
    low = square - high + rest;
    if ((count & bit) !== 0) {
      const product = high * base;
      rest = productError(high, base, product) + low * base;
      high = product + rest;
      low = product - high + rest;
    }
  }
  if (exponent > 0) return high;
  const inverse = 1 / high;
  const back = high * inverse;
  return inverse + (1 - back - productError(high, inverse, back) - low * inverse) * inverse;
}

/** The length of a vector, without overflow on the way. */
export function hypot(x: number, y: number): number {
  const a = Math.max(Math.abs(x), Math.abs(y));
  const b = Math.min(Math.abs(x), Math.abs(y));
  if (a === Infinity || b === Infinity || Math.abs(x) === Infinity || Math.abs(y) === Infinity) {
    return Infinity;
  }
  if (Number.isNaN(a)) return NaN;
  if (b === 0 || a + b === a) return a;
  // A power of two keeps squares in range and changes no digit.
  const scale = a > 2 ** 500 ? 2 ** -600 : b < 2 ** -400 ? 2 ** 600 : 1;
  return rootOfSquares(a * scale, b * scale) / scale;
}

function rootOfSquares(a: number, b: number): number {
  const squareA = a * a;
  const squareB = b * b;
  const sum = squareA + squareB;
  const rest = squareA - sum + squareB + productError(a, a, squareA) + productError(b, b, squareB);
  const root = Math.sqrt(sum);
  const square = root * root;
  // One Newton step with what the sum and the square lost.
  return root + (sum - square - productError(root, root, square) + rest) / (2 * root);
}
