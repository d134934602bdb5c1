import { raiseTypeError } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';

/** The parameters of a function that takes keywords. */
export interface Parameters {
  /** Shown in messages, without the type. */
  readonly name: string;
  /** Names in order; those that only have a position are `''`. */
  readonly names: readonly string[];
  /** How many may be given by position; all where it is missing. */
  readonly positional?: number;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Sorts arguments into the order of the parameters; undefined for those that were not given. */
export function bindArguments(
  { name, names, positional = names.length }: Parameters,
  args: readonly PyValue[],
  kwargs: Kwargs | undefined,
): (PyValue | undefined)[] {
  const given = args.length + (kwargs?.size ?? 0);
  if (given > names.length) {
    const kind = args.length === 0 ? 'keyword argument' : 'argument';
    raiseTypeError(`${name}() takes at most ${plural(names.length, kind)} (${given} given)`);
  }
  if (args.length > positional) {
    raiseTypeError(
      `${name}() takes at most ${plural(positional, 'positional argument')} (${args.length} given)`,
    );
  }
  const values: (PyValue | undefined)[] = names.map((_name, index) => args[index]);
  for (const [key, value] of kwargs ?? []) {
    const index = key === '' ? -1 : names.indexOf(key);
    if (index < 0) raiseTypeError(`'${key}' is an invalid keyword argument for ${name}()`);
    if (index < args.length) {
      raiseTypeError(`argument for ${name}() given by name ('${key}') and position (${index + 1})`);
    }
    values[index] = value;
  }
  return values;
}
