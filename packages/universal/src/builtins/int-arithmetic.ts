import { raise, raiseValueError } from '../kernel/exceptions.js';
import type { PyInt } from '../kernel/object.js';
import { normalizeInt } from '../kernel/typeof.js';
import { bitLength } from './int-bits.js';

/*
 * Arithmetic of ints. The number of a safe int stays a number as long as the result is safe: IEEE
 * addition and multiplication are exact there, and a result that rounds to an unsafe number shows
 * it. `+ 0` turns the -0 of JavaScript's multiplication and remainder into 0.
 */

const MAX = Number.MAX_SAFE_INTEGER;

export function addInt(a: PyInt, b: PyInt): PyInt {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum <= MAX && sum >= -MAX) return sum;
  }
  return normalizeInt(BigInt(a) + BigInt(b));
}

export function subtractInt(a: PyInt, b: PyInt): PyInt {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (difference <= MAX && difference >= -MAX) return difference;
  }
  return normalizeInt(BigInt(a) - BigInt(b));
}

export function multiplyInt(a: PyInt, b: PyInt): PyInt {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (product <= MAX && product >= -MAX) return product + 0;
  }
  return normalizeInt(BigInt(a) * BigInt(b));
}

export function negateInt(a: PyInt): PyInt {
  return typeof a === 'number' ? 0 - a : normalizeInt(-a);
}

export function absoluteInt(a: PyInt): PyInt {
  return a < 0 ? negateInt(a) : a;
}

const DIVISION = 'integer division or modulo by zero';

/** Rounds down. The quotient comes from an exact multiple: the rounded `a / b` may be off by one. */
export function floorDivideInt(a: PyInt, b: PyInt): PyInt {
  if (typeof a === 'number' && typeof b === 'number') {
    if (b === 0) raise('ZeroDivisionError', DIVISION);
    const rest = a % b;
    const quotient = (a - rest) / b;
    return rest !== 0 && rest < 0 !== b < 0 ? quotient - 1 : quotient + 0;
  }
  return normalizeInt(divide(a, b, DIVISION)[0]);
}

/** The remainder has the divisor's sign. */
export function moduloInt(a: PyInt, b: PyInt): PyInt {
  if (typeof a === 'number' && typeof b === 'number') {
    if (b === 0) raise('ZeroDivisionError', 'integer modulo by zero');
    const rest = a % b;
    return (rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest) + 0;
  }
  return normalizeInt(divide(a, b, 'integer modulo by zero')[1]);
}

export function divmodInt(a: PyInt, b: PyInt): [quotient: PyInt, remainder: PyInt] {
  if (typeof a === 'number' && typeof b === 'number') {
    return [floorDivideInt(a, b), moduloInt(a, b)];
  }
  const [quotient, rest] = divide(a, b, DIVISION);
  return [normalizeInt(quotient), normalizeInt(rest)];
}

function divide(a: PyInt, b: PyInt, message: string): [bigint, bigint] {
  if (b === 0) raise('ZeroDivisionError', message);
  const divisor = BigInt(b);
  const quotient = BigInt(a) / divisor;
  const rest = BigInt(a) % divisor;
  return rest !== 0n && rest < 0n !== divisor < 0n
    ? [quotient - 1n, rest + divisor]
    : [quotient, rest];
}

/** `a ** b` for `b >= 0`. */
export function powerInt(a: PyInt, b: PyInt): PyInt {
  if (typeof a === 'number' && typeof b === 'number') {
    // Square and multiply on numbers; the first unsafe product sends everything to bigints.
    let result = 1;
    let base = a;
    let exponent = b;
    for (;;) {
      if (exponent % 2 === 1) result *= base;
      exponent = Math.floor(exponent / 2);
      if (result > MAX || result < -MAX) break;
      if (exponent === 0) return result + 0;
      base *= base;
      if (base > MAX) break;
    }
  }
  return bigPower(BigInt(a), BigInt(b));
}

function bigPower(base: bigint, exponent: bigint): PyInt {
  if (base === 0n || base === 1n) return exponent === 0n ? 1 : Number(base);
  if (base === -1n) return exponent % 2n === 0n ? 1 : -1;
  return normalizeInt(base ** exponent);
}

/** `pow(a, b, modulus)`: a negative exponent asks for the inverse of `a`. */
export function modularPower(a: PyInt, b: PyInt, modulus: PyInt): PyInt {
  if (modulus === 0) raiseValueError('pow() 3rd argument cannot be 0');
  const m = modulus < 0 ? -BigInt(modulus) : BigInt(modulus);
  if (m === 1n) return 0;
  let base = BigInt(a) % m;
  let exponent = BigInt(b);
  if (exponent < 0n) {
    base = inverse(base < 0n ? base + m : base, m);
    exponent = -exponent;
  }
  if (base < 0n) base += m;
  let result = 1n;
  // From the highest bit: its text is walked once, where shifting `exponent` would copy it each time.
  for (const bit of exponent.toString(2)) {
    result = (result * result) % m;
    if (bit === '1') result = (result * base) % m;
  }
  return normalizeInt(modulus < 0 && result !== 0n ? result - m : result);
}

/** The inverse of `a` (not negative) modulo `m`, by the extended Euclidean algorithm. */
function inverse(a: bigint, m: bigint): bigint {
  let [rest, next] = [m, a];
  let [factor, nextFactor] = [0n, 1n];
  while (next !== 0n) {
    const quotient = rest / next;
    [rest, next] = [next, rest - quotient * next];
    [factor, nextFactor] = [nextFactor, factor - quotient * nextFactor];
  }
  if (rest !== 1n) raiseValueError('base is not invertible for the given modulus');
  return factor < 0n ? factor + m : factor;
}

const INT32 = 2 ** 31;
const SSIZE_BITS = (1n << 63n) * 30n;

export function shiftLeft(a: PyInt, b: PyInt): PyInt {
  if (b < 0) raiseValueError('negative shift count');
  if (a === 0) return 0;
  if (typeof a === 'number' && typeof b === 'number' && b < 53) {
    const result = a * 2 ** b;
    if (result <= MAX && result >= -MAX) return result;
  }
  // CPython counts 30-bit digits in a C size: past that it cannot even say how much memory it wants.
  if (BigInt(b) >= SSIZE_BITS) raise('OverflowError', 'too many digits in integer');
  return normalizeInt(BigInt(a) << BigInt(b));
}

export function shiftRight(a: PyInt, b: PyInt): PyInt {
  if (b < 0) raiseValueError('negative shift count');
  if (typeof a === 'number') {
    if (b > 53) return a < 0 ? -1 : 0;
    return Math.floor(a / 2 ** Number(b));
  }
  if (b > bitLength(a)) return a < 0n ? -1 : 0;
  return normalizeInt(a >> BigInt(b));
}

function isInt32(a: PyInt): a is number {
  return typeof a === 'number' && a < INT32 && a >= -INT32;
}

export function andInt(a: PyInt, b: PyInt): PyInt {
  return isInt32(a) && isInt32(b) ? a & b : normalizeInt(BigInt(a) & BigInt(b));
}

export function orInt(a: PyInt, b: PyInt): PyInt {
  return isInt32(a) && isInt32(b) ? a | b : normalizeInt(BigInt(a) | BigInt(b));
}

export function xorInt(a: PyInt, b: PyInt): PyInt {
  return isInt32(a) && isInt32(b) ? a ^ b : normalizeInt(BigInt(a) ^ BigInt(b));
}

export function invertInt(a: PyInt): PyInt {
  return typeof a === 'number' && a < MAX && a > -MAX ? -1 - a : normalizeInt(~BigInt(a));
}
