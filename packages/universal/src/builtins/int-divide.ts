import { raise } from '../kernel/exceptions.js';
import type { PyInt } from '../kernel/object.js';
import { bitLength, shiftRoundingToEven } from './int-bits.js';

/** Bits of a float's mantissa, and the exponent of its smallest unit. */
const MANTISSA = 53;
const SMALLEST = -1074;

/** `a / b`, rounded once, to the nearest float. */
export function divideInt(a: PyInt, b: PyInt): number {
  if (b === 0) raise('ZeroDivisionError', 'division by zero');
  // Both are exact floats: the machine's division rounds correctly.
  if (typeof a === 'number' && typeof b === 'number') return (a + 0) / b;
  if (a === 0) return b < 0 ? -0 : 0;
  const negative = a < 0 !== b < 0;
  const quotient = divideMagnitudes(a < 0 ? -BigInt(a) : BigInt(a), b < 0 ? -BigInt(b) : BigInt(b));
  return negative ? -quotient : quotient;
}

function divideMagnitudes(a: bigint, b: bigint): number {
  // The quotient has `difference` or one more bits before the point. Three bits more than a mantissa
  // are computed, the last of which says whether anything was cut off.
  const difference = bitLength(a) - bitLength(b);
  const unit = difference - MANTISSA - 2;
  if (unit > 1024) raiseTooLarge();
  if (difference < SMALLEST - 2) return 0;
  const [dividend, divisor] = unit < 0 ? [a << BigInt(-unit), b] : [a, b << BigInt(unit)];
  let scaled = dividend / divisor;
  if (scaled * divisor !== dividend) scaled |= 1n;
  const surplus = Math.max(bitLength(scaled) - MANTISSA, SMALLEST - unit);
  const result = Number(shiftRoundingToEven(scaled, surplus)) * 2 ** (unit + surplus);
  return Number.isFinite(result) ? result : raiseTooLarge();
}

function raiseTooLarge(): never {
  raise('OverflowError', 'integer division result too large for a float');
}
