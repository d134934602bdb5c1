import { raiseTypeError } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';

/*
 * Checks of arguments for callables that the specs of define.ts do not describe: constructors, and
 * functions with named parameters.
 */

const plural = (count: number): string => (count === 1 ? '' : 's');

/** Refuses keyword arguments. */
export function refuseKeywords(name: string, kwargs: Kwargs | undefined): void {
  if (kwargs !== undefined && kwargs.size > 0)
    raiseTypeError(`${name}() takes no keyword arguments`);
}

/** Checks how many positional arguments came (`PyArg_UnpackTuple`). */
export function checkCount(name: string, args: readonly PyValue[], min: number, max: number): void {
  const got = args.length;
  if (got >= min && got <= max) return;
  const [bound, limit] = got < min ? ['at least ', min] : ['at most ', max];
  raiseTypeError(
    `${name} expected ${min === max ? '' : bound}${limit} argument${plural(limit)}, got ${got}`,
  );
}

/** The parameters of a function, as `PyArg_ParseTupleAndKeywords` is told them. */
export interface Parameters {
  /** In order; an empty name can only be given by position. */
  readonly names: readonly string[];
  /** How many of the first must be given. */
  readonly required: number;
  /** How many of the first may be given by position. */
  readonly positional: number;
}

/** The arguments in the order of `names`; undefined where one was not given. */
export function parseArguments(
  name: string,
  { names, required, positional }: Parameters,
  args: readonly PyValue[],
  kwargs: Kwargs | undefined,
): (PyValue | undefined)[] {
  const given = args.length + (kwargs?.size ?? 0);
  const most = names.length;
  if (given > most) {
    const kind = args.length === 0 ? 'keyword ' : '';
    raiseTypeError(
      `${name}() takes at most ${most} ${kind}argument${plural(most)} (${given} given)`,
    );
  }
  if (args.length > positional) {
    if (positional === 0) raiseTypeError(`${name}() takes no positional arguments`);
    const bound = required < positional || positional < most ? 'at most' : 'exactly';
    raiseTypeError(
      `${name}() takes ${bound} ${positional} positional argument${plural(positional)} (${args.length} given)`,
    );
  }
  const result = names.map((each, at) => args[at] ?? (at < args.length ? null : kwargs?.get(each)));
  checkRequired(name, { names, required, positional }, args, result);
  if (kwargs !== undefined) checkNames(name, names, args, kwargs);
  return result;
}

function checkRequired(
  name: string,
  { names, required, positional }: Parameters,
  args: readonly PyValue[],
  result: readonly (PyValue | undefined)[],
): void {
  const byPosition = names.findIndex((each) => each !== '');
  const least = Math.min(required, byPosition < 0 ? names.length : byPosition);
  if (args.length < least) {
    const bound = least < positional ? 'at least' : 'exactly';
    raiseTypeError(
      `${name}() takes ${bound} ${least} positional argument${plural(least)} (${args.length} given)`,
    );
  }
  for (let at = least; at < required; at++) {
    if (result[at] === undefined) {
      raiseTypeError(`${name}() missing required argument '${names[at] ?? ''}' (pos ${at + 1})`);
    }
  }
}

function checkNames(
  name: string,
  names: readonly string[],
  args: readonly PyValue[],
  kwargs: Kwargs,
): void {
  for (const keyword of kwargs.keys()) {
    const at = names.indexOf(keyword);
    if (at < 0 || keyword === '') {
      raiseTypeError(`'${keyword}' is an invalid keyword argument for ${name}()`);
    }
    if (at < args.length) {
      raiseTypeError(
        `argument for ${name}() given by name ('${keyword}') and position (${at + 1})`,
      );
    }
  }
}
