import { raise } from '../kernel/exceptions.js';

/*
 * Division of floats that rounds down. JavaScript's `%` is C's fmod: exact, with the dividend's
 * sign.
 */

/** `a % b`: the remainder with the divisor's sign, also when it is zero. */
export function moduloFloat(a: number, b: number): number {
  if (b === 0) raise('ZeroDivisionError', 'float modulo');
  return remainder(a, b);
}

function remainder(a: number, b: number): number {
  const rest = a % b;
  if (rest === 0) return b < 0 || Object.is(b, -0) ? -0 : 0;
  return rest < 0 === b < 0 ? rest : rest + b;
}

export function divmodFloat(a: number, b: number): [quotient: number, remainder: number] {
  if (b === 0) raise('ZeroDivisionError', 'float divmod()');
  return [quotient(a, b), remainder(a, b)];
}

export function floorDivideFloat(a: number, b: number): number {
  if (b === 0) raise('ZeroDivisionError', 'float floor division by zero');
  return quotient(a, b);
}

function quotient(a: number, b: number): number {
  const rest = a % b;
  // What is divided is a multiple of b up to rounding, so the nearest integer is meant.
  let result = (a - rest) / b;
  if (rest !== 0 && rest < 0 !== b < 0) result -= 1;
  if (result === 0) return a / b < 0 || Object.is(a / b, -0) ? -0 : 0;
  const floor = Math.floor(result);
  return result - floor > 0.5 ? floor + 1 : floor;
}

export function trueDivideFloat(a: number, b: number): number {
  if (b === 0) raise('ZeroDivisionError', 'float division by zero');
  return a / b;
}

/** The nearest integer, the middle going to the even one. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest < 0.5) return floor;
  if (rest > 0.5) return floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}
