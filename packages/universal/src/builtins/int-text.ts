import { raiseValueError } from '../kernel/exceptions.js';
import type { PyInt } from '../kernel/object.js';
import { normalizeInt } from '../kernel/typeof.js';
import { bitLength } from './int-bits.js';
import { toAsciiDigits, trimAsciiSpace } from './number-text.js';

/** Longest decimal text that is converted: what CPython's `sys.set_int_max_str_digits` starts with. */
const MAX_DIGITS = 4300;
/** Every int with fewer bits has fewer digits than that. */
const SURELY_SHORT = 14284;
/** Every int with more bits has more. */
const SURELY_LONG = 14290;
const HINT = 'use sys.set_int_max_str_digits() to increase the limit';

/** Decimal text: `repr(int)`. */
export function intToText(value: PyInt): string {
  if (typeof value === 'number') return String(value);
  const bits = bitLength(value);
  if (bits <= SURELY_SHORT) return value.toString();
  const text = bits < SURELY_LONG ? value.toString() : undefined;
  if (text === undefined || text.length - (value < 0n ? 1 : 0) > MAX_DIGITS) {
    raiseValueError(
      `Exceeds the limit (${MAX_DIGITS} digits) for integer string conversion; ${HINT}`,
    );
  }
  return text;
}

const PREFIX: Readonly<Record<string, number>> = { x: 16, o: 8, b: 2 };
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * The int of a text as `int(text, base)` reads it, base 0 by its prefix; undefined where the text is
 * none.
 */
export function parseInteger(source: string, base: number): PyInt | undefined {
  const text = trimAsciiSpace(toAsciiDigits(source));
  const isNegative = text.startsWith('-');
  let digits = (isNegative || text.startsWith('+') ? text.slice(1) : text).toLowerCase();
  const prefixed = digits.startsWith('0') ? PREFIX[digits[1] ?? ''] : undefined;
  let radix = base;
  if (base === 0) {
    radix = prefixed ?? 10;
    // A leading zero was once octal: only zero itself may have it.
    if (prefixed === undefined && /^0[0_]*[1-9]/.test(digits)) return undefined;
  }
  if (prefixed === radix) {
    digits = digits.slice(2);
    if (digits.startsWith('_')) digits = digits.slice(1);
  }
  const legal = new RegExp(`^[${DIGITS.slice(0, radix)}]+(_[${DIGITS.slice(0, radix)}]+)*`);
  const found = legal.exec(digits)?.[0];
  // The limit comes before what follows the digits is looked at.
  const value = found === undefined ? undefined : parseDigits(found.replaceAll('_', ''), radix);
  if (value === undefined || found !== digits) return undefined;
  return normalizeInt(isNegative ? -value : value);
}

function parseDigits(digits: string, radix: number): bigint {
  const isPowerOfTwo = (radix & (radix - 1)) === 0;
  if (!isPowerOfTwo && digits.length > MAX_DIGITS) {
    raiseValueError(
      `Exceeds the limit (${MAX_DIGITS} digits) for integer string conversion: ` +
        `value has ${digits.length} digits; ${HINT}`,
    );
  }
  switch (radix) {
    case 10:
      return BigInt(digits);
    case 16:
      return BigInt(`0x${digits}`);
    case 8:
      return BigInt(`0o${digits}`);
    case 2:
      return BigInt(`0b${digits}`);
    default:
      return combine(digits, BigInt(radix));
  }
}

/** Digits of any radix, joined in halves so that a long text costs no square of its length. */
function combine(digits: string, radix: bigint): bigint {
  if (digits.length <= 10) return BigInt(parseInt(digits, Number(radix)));
  const middle = digits.length >> 1;
  const low = digits.length - middle;
  return (
    combine(digits.slice(0, middle), radix) * radix ** BigInt(low) +
    combine(digits.slice(middle), radix)
  );
}
