import { encodeUtf8 } from './codecs-utf8.js';
import { raise, raiseTypeError } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { asStr, typeName } from '../kernel/typeof.js';
import { hasIndex, SSIZE_MAX, toIndex, toSsize } from '../protocol/index-value.js';
import { anyArgs, type MethodSpec } from './define.js';

/*
 * Arguments of the methods of str, bytes and bytearray, refused in CPython's words.
 */

/** A type's name as messages about arguments show it: None by its value. */
export function argumentTypeName(value: PyValue): string {
  return value === null ? 'None' : typeName(value);
}

function plural(count: number): string {
  return `${String(count)} argument${count === 1 ? '' : 's'}`;
}

/**
 * Puts positional and keyword arguments in the order of `names`; what was not given is undefined.
 * All of them are optional.
 */
export function bindArguments(
  fn: string,
  names: readonly string[],
  args: readonly PyValue[],
  kwargs: Kwargs | undefined,
): (PyValue | undefined)[] {
  const given = args.length + (kwargs?.size ?? 0);
  if (given > names.length) {
    raiseTypeError(`${fn}() takes at most ${plural(names.length)} (${String(given)} given)`);
  }
  const bound: (PyValue | undefined)[] = [...args];
  for (const [key, value] of kwargs ?? []) {
    const position = names.indexOf(key);
    if (position < 0) raiseTypeError(`'${key}' is an invalid keyword argument for ${fn}()`);
    if (position < args.length) {
      raiseTypeError(
        `argument for ${fn}() given by name ('${key}') and position (${String(position + 1)})`,
      );
    }
    bound[position] = value;
  }
  return bound;
}

/** A method whose arguments are all optional and may be given by keyword. */
export function keywordMethod(
  name: string,
  names: readonly string[],
  impl: (self: never, ...args: (PyValue | undefined)[]) => PyValue,
): MethodSpec {
  return anyArgs((self, args, kwargs) => impl(self, ...bindArguments(name, names, args, kwargs)));
}

/** A C string that must not be missing: an encoding's or an error handler's name. */
export function nameArgument(
  fn: string,
  name: string,
  value: PyValue | undefined,
): string | undefined {
  if (value === undefined) return undefined;
  const text = asStr(value);
  if (text === undefined) {
    raiseTypeError(`${fn}() argument '${name}' must be str, not ${argumentTypeName(value)}`);
  }
  encodeUtf8(text, 'strict'); // as a C string: no surrogates
  if (text.includes('\0')) raise('ValueError', 'embedded null character');
  return text;
}

/** The text of argument number `position`; 0 for the only argument. */
export function textArgument(fn: string, position: number, value: PyValue): string {
  const text = asStr(value);
  if (text !== undefined) return text;
  const which = position === 0 ? 'argument' : `argument ${String(position)}`;
  return raiseTypeError(`${fn}() ${which} must be str, not ${argumentTypeName(value)}`);
}

/** A size that need not fit any sequence. */
export function sizeArgument(value: PyValue | undefined, missing: number): number {
  if (value === undefined) return missing;
  const size = toIndex(value);
  if (typeof size === 'bigint' && BigInt.asIntN(64, size) !== size) {
    raise('OverflowError', 'Python int too large to convert to C ssize_t');
  }
  return Number(size);
}

/** A C int. */
export function intArgument(value: PyValue | undefined, missing: number): number {
  if (value === undefined) return missing;
  const int = toIndex(value);
  if (typeof int === 'bigint' || int > 0x7fffffff || int < -0x80000000) {
    raise('OverflowError', 'Python int too large to convert to C int');
  }
  return int;
}

/** Where a search begins and ends, in a sequence of `length`; start may be beyond the end. */
export interface SearchRange {
  readonly start: number;
  readonly end: number;
}

function bound(value: PyValue | undefined, missing: number): number {
  if (value === undefined || value === null) return missing;
  if (typeof value === 'number') return value;
  if (!hasIndex(value)) {
    raiseTypeError('slice indices must be integers or None or have an __index__ method');
  }
  return toSsize(value);
}

/** The optional `start` and `end` of `find`, `count`, `startswith`, ... */
export function searchRange(
  start: PyValue | undefined,
  end: PyValue | undefined,
  length: number,
): SearchRange {
  const from = bound(start, 0);
  const to = bound(end, SSIZE_MAX);
  return {
    start: from < 0 ? Math.max(from + length, 0) : from,
    end: to < 0 ? Math.max(to + length, 0) : Math.min(to, length),
  };
}

/** A method with arguments `(sub[, start[, end]])`. */
export function searchMethod(
  name: string,
  impl: (
    self: never,
    sub: PyValue,
    start: PyValue | undefined,
    end: PyValue | undefined,
  ) => PyValue,
): MethodSpec {
  const spec = anyArgs((self, args) => impl(self, args[0] as PyValue, args[1], args[2]));
  return {
    ...spec,
    check(full, args, kwargs) {
      if ((kwargs?.size ?? 0) > 0) raiseTypeError(`${full}() takes no keyword arguments`);
      const got = args.length;
      if (got >= 1 && got <= 3) return;
      const [limit, count] = got < 1 ? ['at least', 1] : ['at most', 3];
      raiseTypeError(`${name}() takes ${limit} ${plural(count)} (${String(got)} given)`);
    },
  };
}
