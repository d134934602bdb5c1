import { PyComplex, PyFloat } from '../kernel/containers.js';
import { raise, raiseWith } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { powerComplex } from './complex-power.js';
import { realPower } from './float-exact.js';

/** `a ** b` of floats: a float, or complex for a negative base and an exponent that is not integral. */
export function powerFloat(a: number, b: number): PyValue {
  if (b === 0 || a === 1) return new PyFloat(1);
  if (Number.isNaN(a) || Number.isNaN(b)) return new PyFloat(NaN);
  if (!Number.isFinite(a) || !Number.isFinite(b)) return new PyFloat(limit(a, b));
  if (a === 0) {
    if (b < 0) raise('ZeroDivisionError', '0.0 cannot be raised to a negative power');
    return new PyFloat(isOdd(b) ? a : 0);
  }
  if (a < 0 && !Number.isInteger(b)) {
    const result = powerComplex({ real: a, imag: 0 }, { real: b, imag: 0 });
    return new PyComplex(result.real, result.imag);
  }
  const size = realPower(Math.abs(a), b);
  // An OSError's arguments, without being one: C's errno and its text.
  if (size === Infinity) raiseWith('OverflowError', 34, 'Numerical result out of range');
  return new PyFloat(a < 0 && isOdd(b) ? -size : size);
}

/** Powers where the base or the exponent is infinite. */
function limit(a: number, b: number): number {
  const size = Math.abs(a);
  if (!Number.isFinite(b)) {
    if (size === 1) return 1;
    return b > 0 === size > 1 ? Infinity : 0;
  }
  const magnitude = b > 0 ? Infinity : 0;
  return a < 0 && isOdd(b) ? -magnitude : magnitude;
}

function isOdd(value: number): boolean {
  return Math.abs(value % 2) === 1;
}
