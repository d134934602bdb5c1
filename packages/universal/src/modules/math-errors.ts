import { PyFloat } from '../kernel/containers.js';
import { raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { toDouble } from '../protocol/number.js';
import { oneArg, positional, type MethodSpec } from '../builtins/define.js';

export const domainError = (): never => raiseValueError('math domain error');
export const rangeError = (): never => raise('OverflowError', 'math range error');

/** A function of one float. An infinite result of a finite argument is an error, as is a new NaN. */
export function ofOne(
  compute: (x: number) => number,
  doc: string,
  canOverflow = false,
): MethodSpec {
  return oneArg(
    (_module: PyValue, arg) => new PyFloat(checkedOne(compute, toDouble(arg), canOverflow)),
    doc,
  );
}

export function checkedOne(
  compute: (x: number) => number,
  x: number,
  canOverflow: boolean,
): number {
  const result = compute(x);
  if (Number.isNaN(result) && !Number.isNaN(x)) return domainError();
  const isInfinite = result === Infinity || result === -Infinity;
  if (isInfinite && Number.isFinite(x)) return canOverflow ? rangeError() : domainError();
  return result;
}

/** A function of two floats, with the same errors. */
export function ofTwo(compute: (x: number, y: number) => number, doc: string): MethodSpec {
  return positional(
    2,
    2,
    (_module: PyValue, first, second) => {
      const x = toDouble(first);
      const y = toDouble(second);
      const result = compute(x, y);
      if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) return domainError();
      const isInfinite = result === Infinity || result === -Infinity;
      if (isInfinite && Number.isFinite(x) && Number.isFinite(y)) return rangeError();
      return new PyFloat(result);
    },
    doc,
  );
}

/** Refuses more positional arguments than a function has that takes exactly so many. */
export function checkPositional(name: string, args: readonly PyValue[], count: number): void {
  if (args.length <= count) return;
  const plural = count === 1 ? '' : 's';
  raiseTypeError(
    `${name}() takes exactly ${count} positional argument${plural} (${args.length} given)`,
  );
}
