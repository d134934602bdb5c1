import type { PyInt, PyValue } from '../kernel/object.js';
import { asInt, normalizeInt } from '../kernel/typeof.js';
import { toIndex } from '../protocol/index-value.js';
import { bitLength, divideRoundingToEven } from './int-bits.js';

/** `int.__round__(ndigits=0)`: only a negative number of digits changes anything. */
export function roundInt(self: PyValue, ndigits?: PyValue): PyInt {
  const value = asInt(self) ?? 0;
  if (ndigits === undefined) return value;
  const digits = toIndex(ndigits);
  if (digits >= 0) return value;
  // Where 10**-digits is more than twice the value, the answer needs no such number.
  if (-Number(digits) > bitLength(value) / 3 + 2) return 0;
  const unit = 10n ** -BigInt(digits);
  return normalizeInt(divideRoundingToEven(BigInt(value), unit) * unit);
}
