import { divideRoundingToEven, shiftRoundingToEven, bitLength } from './int-bits.js';

/*
 * Exact conversions between floats, their parts and decimal digits.
 */

const MANTISSA = 53;
const SMALLEST = -1074;
const view = new DataView(new ArrayBuffer(8));

/** A finite float's absolute value as `mantissa * 2 ** exponent`. */
export function decompose(value: number): { mantissa: bigint; exponent: number } {
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & ((1n << 52n) - 1n);
  return biased === 0
    ? { mantissa: fraction, exponent: SMALLEST }
    : { mantissa: fraction | (1n << 52n), exponent: biased - 1075 };
}

/** The float nearest to `mantissa * 2 ** exponent` (both of any size); infinite when too large. */
export function compose(mantissa: bigint, exponent: number): number {
  if (mantissa === 0n) return 0;
  const bits = bitLength(mantissa);
  if (bits + exponent > 1024) return Infinity;
  if (bits + exponent < SMALLEST) return 0;
  const surplus = Math.max(bits - MANTISSA, SMALLEST - exponent);
  return Number(shiftRoundingToEven(mantissa, surplus)) * 2 ** (exponent + surplus);
}

/** `|value| * 10 ** digits` as an int, the middle going to the even neighbour. */
export function scaleByTen(value: number, digits: number): bigint {
  const { mantissa, exponent } = decompose(value);
  let dividend = mantissa;
  let divisor = 1n;
  if (digits >= 0) dividend *= 10n ** BigInt(digits);
  else divisor = 10n ** BigInt(-digits);
  if (exponent >= 0) dividend <<= BigInt(exponent);
  else divisor <<= BigInt(-exponent);
  return divideRoundingToEven(dividend, divisor);
}

/** No float has more digits after its point: what is asked beyond is zeros. */
const MAX_FRACTION = 1074;
/** No float has more significant digits. */
const MAX_SIGNIFICANT = 767;

/** `|value|` with exactly `precision` digits after the point. */
export function fixedText(value: number, precision: number): string {
  const computed = Math.min(precision, MAX_FRACTION);
  const digits = scaleByTen(value, computed)
    .toString()
    .padStart(computed + 1, '0');
  const point = digits.length - computed;
  if (precision === 0) return digits;
  return `${digits.slice(0, point)}.${digits.slice(point).padEnd(precision, '0')}`;
}

/** `count` significant digits of a finite `|value|`, and the power of ten of the first. */
export function significantDigits(
  value: number,
  count: number,
): { digits: string; exponent: number } {
  if (value === 0) return { digits: '0'.repeat(count), exponent: 0 };
  const computed = Math.min(count, MAX_SIGNIFICANT);
  // The shortest text may have been rounded up to the next power of ten: then one less is right.
  const shortest = value.toExponential();
  let exponent = Number(shortest.slice(shortest.indexOf('e') + 1));
  let digits = scaleByTen(value, computed - 1 - exponent).toString();
  if (digits.length < computed) {
    exponent--;
    digits = scaleByTen(value, computed - 1 - exponent).toString();
  }
  if (digits.length > computed) {
    // Rounded up to a power of ten.
    exponent++;
    digits = digits.slice(0, computed);
  }
  return { digits: digits.padEnd(count, '0'), exponent };
}

/** The digits of the shortest text of a finite `|value|`. */
export function shortestDigits(value: number): { digits: string; exponent: number } {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return { digits: mantissa.replace('.', ''), exponent: Number(exponent) };
}
