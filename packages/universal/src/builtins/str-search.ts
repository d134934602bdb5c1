import { PyTuple } from '../kernel/containers.js';
import { raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { asStr, typeName } from '../kernel/typeof.js';
import { oneArg, positional, type MethodSpec } from './define.js';
import { searchMethod, searchRange, sizeArgument, textArgument } from './str-arguments.js';
import {
  codePointIndex,
  codePointLength,
  isHigh,
  isInsidePair,
  isLow,
  unitIndex,
} from './str-code-points.js';
import { ownText } from './str-self.js';

/**
 * Whether a match of `sub` can be no match by code point: when `sub` begins or ends with half of a
 * pair, what it matches may be half of a pair too.
 */
export function mayTouchPairs(sub: string): boolean {
  return isLow(sub.charCodeAt(0)) || isHigh(sub.charCodeAt(sub.length - 1));
}

/** The first unit from `from` on at which `sub` stands and does not cut a pair; -1 for none. */
export function findUnit(text: string, sub: string, from: number): number {
  let at = text.indexOf(sub, from);
  if (!mayTouchPairs(sub)) return at;
  while (at >= 0 && (isInsidePair(text, at) || isInsidePair(text, at + sub.length))) {
    at = text.indexOf(sub, at + 1);
  }
  return at;
}

/** The last unit up to `from` at which `sub` stands and does not cut a pair; -1 for none. */
export function findLastUnit(text: string, sub: string, from: number): number {
  if (from < 0) return -1;
  let at = text.lastIndexOf(sub, from);
  if (!mayTouchPairs(sub)) return at;
  while (at >= 0 && (isInsidePair(text, at) || isInsidePair(text, at + sub.length))) {
    at = at === 0 ? -1 : text.lastIndexOf(sub, at - 1);
  }
  return at;
}

/** Whether `text` contains `sub`. */
export function containsText(text: string, sub: string): boolean {
  return findUnit(text, sub, 0) >= 0;
}

type Search = (text: string, sub: string, start: number, end: number) => number;

/** The first index of `sub` within `text[start:end]`, in code points of `text`; -1 for none. */
const find: Search = (text, sub, start, end) => {
  if (start > end) return -1;
  if (sub === '') return start;
  const at = findUnit(text, sub, unitIndex(text, start));
  return at < 0 || at + sub.length > unitIndex(text, end) ? -1 : codePointIndex(text, at);
};

const rfind: Search = (text, sub, start, end) => {
  if (start > end) return -1;
  if (sub === '') return end;
  const at = findLastUnit(text, sub, unitIndex(text, end) - sub.length);
  return at < unitIndex(text, start) ? -1 : codePointIndex(text, at);
};

const count: Search = (text, sub, start, end) => {
  if (start > end) return 0;
  if (sub === '') return end - start + 1;
  const last = unitIndex(text, end) - sub.length;
  let found = 0;
  let at = findUnit(text, sub, unitIndex(text, start));
  while (at >= 0 && at <= last) {
    found++;
    at = findUnit(text, sub, at + sub.length);
  }
  return found;
};

function search(name: string, run: Search, required = false): MethodSpec {
  return searchMethod(name, (self: PyValue, sub, from, to) => {
    const text = ownText(self);
    const { start, end } = searchRange(from, to, codePointLength(text));
    const wanted = asStr(sub) ?? raiseTypeError(`must be str, not ${typeName(sub)}`);
    const result = run(text, wanted, start, end);
    if (required && result < 0) raise('ValueError', 'substring not found');
    return result;
  });
}

function startsAt(text: string, prefix: string, unit: number): boolean {
  return text.startsWith(prefix, unit) && !isInsidePair(text, unit + prefix.length);
}

function endsAt(text: string, suffix: string, unit: number): boolean {
  return text.endsWith(suffix, unit) && !isInsidePair(text, unit - suffix.length);
}

/** `startswith` or `endswith`, whose first argument may be a tuple. */
function affix(name: string, atEnd: boolean): MethodSpec {
  return searchMethod(name, (self: PyValue, wanted, from, to) => {
    const text = ownText(self);
    const { start, end } = searchRange(from, to, codePointLength(text));
    const matches = (each: string): boolean => {
      if (start > end) return false;
      const [first, last] = [unitIndex(text, start), unitIndex(text, end)];
      if (each.length > last - first) return false;
      return atEnd ? endsAt(text, each, last) : startsAt(text, each, first);
    };
    if (wanted instanceof PyTuple) {
      return wanted.items.some((item) =>
        matches(
          asStr(item) ??
            raiseTypeError(`tuple for ${name} must only contain str, not ${typeName(item)}`),
        ),
      );
    }
    const single = asStr(wanted);
    if (single === undefined) {
      raiseTypeError(`${name} first arg must be str or a tuple of str, not ${typeName(wanted)}`);
    }
    return matches(single);
  });
}

/** `text.replace(old, new, limit)`; a negative limit is none. */
export function replaceText(text: string, old: string, by: string, limit: number): string {
  if (limit === 0) return text;
  if (limit < 0 && old !== '' && !mayTouchPairs(old)) return text.replaceAll(old, () => by);
  let left = limit < 0 ? Infinity : limit;
  if (old === '') return insertBetween(text, by, left);
  let result = '';
  let done = 0;
  for (let at = findUnit(text, old, 0); at >= 0 && left > 0; left--) {
    result += text.slice(done, at) + by;
    done = at + old.length;
    at = findUnit(text, old, done);
  }
  return result + text.slice(done);
}

/** What replacing the empty string does: `by` before every character and at the end. */
function insertBetween(text: string, by: string, limit: number): string {
  let left = limit;
  let result = '';
  for (const char of text) result += left-- > 0 ? by + char : char;
  return left > 0 ? result + by : result;
}

function partition(find_: (text: string, sub: string) => number, missing: 'before' | 'after') {
  return oneArg((self: PyValue, separator) => {
    const text = ownText(self);
    const wanted = asStr(separator) ?? raiseTypeError(`must be str, not ${typeName(separator)}`);
    if (wanted === '') raiseValueError('empty separator');
    const at = find_(text, wanted);
    if (at < 0) return new PyTuple(missing === 'after' ? [text, '', ''] : ['', '', text]);
    return new PyTuple([text.slice(0, at), wanted, text.slice(at + wanted.length)]);
  });
}

export const searchMethods = {
  count: search('count', count),
  endswith: affix('endswith', true),
  find: search('find', find),
  index: search('index', find, true),
  partition: partition((text, sub) => findUnit(text, sub, 0), 'after'),
  removeprefix: oneArg((self: PyValue, value) => {
    const text = ownText(self);
    const prefix = textArgument('removeprefix', 0, value);
    return startsAt(text, prefix, 0) ? text.slice(prefix.length) : text;
  }),
  removesuffix: oneArg((self: PyValue, value) => {
    const text = ownText(self);
    const suffix = textArgument('removesuffix', 0, value);
    return endsAt(text, suffix, text.length) ? text.slice(0, text.length - suffix.length) : text;
  }),
  replace: positional(2, 3, (self: PyValue, old, by, limit?: PyValue) =>
    replaceText(
      ownText(self),
      textArgument('replace', 1, old),
      textArgument('replace', 2, by),
      sizeArgument(limit, -1),
    ),
  ),
  rfind: search('rfind', rfind),
  rindex: search('rindex', rfind, true),
  rpartition: partition((text, sub) => findLastUnit(text, sub, text.length), 'before'),
  startswith: affix('startswith', false),
} satisfies Record<string, MethodSpec>;
