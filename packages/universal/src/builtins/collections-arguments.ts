import { raiseTypeError } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';

/*
 * Arguments of functions that CPython has in Python code: their messages are not those of builtin
 * functions.
 */

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`. */
function enumeration(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  const last = quoted.pop() ?? '';
  if (quoted.length === 0) return last;
  return `${quoted.join(', ')}${quoted.length > 1 ? ',' : ''} and ${last}`;
}

/** The parameters of a Python function: those by position or name, then those by name only. */
export interface Signature {
  readonly names: readonly string[];
  /** Values of the last of `names` where they are not given. */
  readonly defaults: readonly PyValue[];
  readonly keywordOnly: readonly string[];
  /** Arguments before `names` that are given and counted in messages: `self` or `cls`. */
  readonly bound: number;
}

/** A value for each of `names` and then of `keywordOnly`, the latter undefined where not given. */
export function bindArguments(
  name: string,
  signature: Signature,
  args: readonly PyValue[],
  kwargs: Kwargs | undefined,
): (PyValue | undefined)[] {
  const { names, defaults, keywordOnly } = signature;
  const values: (PyValue | undefined)[] = args.slice(0, names.length);
  values.length = names.length + keywordOnly.length;
  for (const [keyword, value] of kwargs ?? []) {
    let at = names.indexOf(keyword);
    if (at >= 0 && at < args.length) {
      raiseTypeError(`${name}() got multiple values for argument '${keyword}'`);
    }
    if (at < 0 && keywordOnly.includes(keyword)) at = names.length + keywordOnly.indexOf(keyword);
    if (at < 0) raiseTypeError(`${name}() got an unexpected keyword argument '${keyword}'`);
    values[at] = value;
  }
  if (args.length > names.length) raiseTooMany(name, signature, args.length);
  const required = names.length - defaults.length;
  for (let at = required; at < names.length; at++) {
    if (values[at] === undefined) values[at] = defaults[at - required];
  }
  const missing = names.filter((_name, at) => values[at] === undefined);
  if (missing.length > 0) {
    raiseTypeError(
      `${name}() missing ${plural(missing.length, 'required positional argument')}: ${enumeration(missing)}`,
    );
  }
  return values;
}

function raiseTooMany(name: string, { names, defaults, bound }: Signature, got: number): never {
  const most = names.length + bound;
  const takes =
    defaults.length > 0
      ? `from ${most - defaults.length} to ${plural(most, 'positional argument')}`
      : plural(most, 'positional argument');
  const given = got + bound;
  raiseTypeError(`${name}() takes ${takes} but ${given} ${given === 1 ? 'was' : 'were'} given`);
}
