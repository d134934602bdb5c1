import { productError } from './float-exact.js';
import { floatTables, type Split } from './float-tables.js';

/*
 * Logarithm, exponential and power with some 66 bits on the way, so that the float they end in is
 * the nearest in all but one of thousands of cases. JavaScript's own differ from C's in a tenth.
 */

const view = new DataView(new ArrayBuffer(8));

/** ln of a positive, finite, normal number, as the sum of two floats. */
export function logarithm(value: number): Split {
  const { ln2, reciprocals, logarithms } = floatTables();
  view.setFloat64(0, value);
  const top = view.getUint32(0);
  let exponent = (top >>> 20) - 1023;
  view.setUint32(0, (top & 0xfffff) | 0x3ff00000);
  let mantissa = view.getFloat64(0);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  const index = Math.round(mantissa * 128);
  const reciprocal = reciprocals[index]!;
  const known = logarithms[index]!;
  // mantissa * reciprocal is 1 + z, exactly.
  const product = mantissa * reciprocal;
  const lost = productError(mantissa, reciprocal, product);
  const z = product - 1 + lost;
  const zLow = product - 1 - z + lost;
  const square = z * z;
  const squareLow = productError(z, z, square);
  const series =
    square *
    z *
    (1 / 3 -
      z * (1 / 4 - z * (1 / 5 - z * (1 / 6 - z * (1 / 7 - z * (1 / 8 - z * (1 / 9 - z / 10)))))));
  const base = exponent * ln2.high + known.high;
  const low = exponent * ln2.low + known.low + zLow - z * zLow - squareLow / 2 + series;
  const first = sum(base, z);
  const second = sum(first.high, -square / 2);
  return sum(second.high, second.low + first.low + low);
}

/** `a + b` and what it lost to rounding. */
function sum(a: number, b: number): Split {
  const high = a + b;
  const part = high - a;
  return { high, low: a - (high - part) + (b - part) };
}

/** Beyond, a result has fewer digits than others, or is none. */
const MAX_EXPONENT = 1020;

/** `e ** (high + low)`; undefined where the result is close to the end of the range. */
export function exponential({ high, low }: Split): number | undefined {
  const { step, powers } = floatTables();
  const count = Math.round(high * (64 / Math.LN2));
  if (!(Math.abs(count) < MAX_EXPONENT * 64)) return undefined;
  const index = ((count % 64) + 64) % 64;
  const rest = sum(high - count * step.high, -count * step.low);
  const r = rest.high;
  const rLow = rest.low + low;
  const tail =
    rLow +
    r * rLow +
    r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r / 5040)))));
  const power = powers[index]!;
  const product = power.high * r;
  const result = power.high + product;
  const lost =
    power.high - result + product + productError(power.high, r, product) + power.low * (1 + r);
  return (result + (lost + power.high * tail)) * 2 ** ((count - index) / 64);
}

/** The least number with all its digits. */
const NORMAL = 2 ** -1022;

/** `base ** exponent` for a positive, finite base. */
export function accuratePower(base: number, exponent: number): number {
  const rough = Math.pow(base, exponent);
  if (base < NORMAL || rough === 1) return rough;
  const log = logarithm(base);
  const product = exponent * log.high;
  const low = productError(exponent, log.high, product) + exponent * log.low;
  return exponential({ high: product, low }) ?? rough;
}

/** `e ** value`. */
export function accurateExp(value: number): number {
  return exponential({ high: value, low: 0 }) ?? Math.exp(value);
}

/** ln of a positive number. */
export function accurateLog(value: number): number {
  if (!Number.isFinite(value) || value < NORMAL) return Math.log(value);
  const { high, low } = logarithm(value);
  return high + low;
}
