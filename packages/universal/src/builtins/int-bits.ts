import type { PyInt } from '../kernel/object.js';

/** Bits of the absolute value: 0 for 0. */
export function bitLength(value: PyInt): number {
  if (typeof value === 'number') {
    const size = Math.abs(value);
    if (size < 2 ** 32) return 32 - Math.clz32(size);
    return 64 - Math.clz32(Math.floor(size / 2 ** 32));
  }
  const digits = (value < 0n ? -value : value).toString(16);
  return digits.length * 4 - Math.clz32(parseInt(digits[0] ?? '0', 16)) + 28;
}

/** Set bits of the absolute value. */
export function bitCount(value: PyInt): number {
  let count = 0;
  for (const digit of (value < 0 ? -BigInt(value) : BigInt(value)).toString(16)) {
    const nibble = parseInt(digit, 16);
    count += (nibble & 1) + ((nibble >> 1) & 1) + ((nibble >> 2) & 1) + (nibble >> 3);
  }
  return count;
}

/** Divides by a power of two, the middle going to the even neighbour. */
export function shiftRoundingToEven(value: bigint, bits: number): bigint {
  if (bits <= 0) return value << BigInt(-bits);
  const width = BigInt(bits);
  const quotient = value >> width;
  const rest = value - (quotient << width);
  const half = 1n << (width - 1n);
  return rest > half || (rest === half && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
}

/** `value / divisor` for a positive divisor, the middle going to the even neighbour. */
export function divideRoundingToEven(value: bigint, divisor: bigint): bigint {
  let quotient = value / divisor;
  let rest = value % divisor;
  if (rest < 0n) {
    rest += divisor;
    quotient -= 1n;
  }
  const twice = rest * 2n;
  return twice > divisor || (twice === divisor && (quotient & 1n) === 1n)
    ? quotient + 1n
    : quotient;
}
