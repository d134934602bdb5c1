import { PyList, PyStrInstance } from '../kernel/containers.js';
import { raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { asStr, typeName, typeOf } from '../kernel/typeof.js';
import { intArgument, keywordMethod, sizeArgument } from './str-arguments.js';
import { oneArg, positional, type MethodSpec } from './define.js';
import { toArray } from '../protocol/iterate.js';
import { findLastUnit, findUnit, mayTouchPairs } from './str-search.js';
import { ownText } from './str-self.js';

/** What Python takes for white space: more than JavaScript's `\s`, but not U+FEFF. */
export const WHITESPACE =
  '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

const SPACES = new RegExp(`[${WHITESPACE}]+`, 'g');
const SPACE = new RegExp(`[${WHITESPACE}]`);
// eslint-disable-next-line no-control-regex -- Python ends lines at ASCII's separators, too
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;

/** Whether the unit of a text is white space. */
function isSpaceAt(text: string, unit: number): boolean {
  const code = text.charCodeAt(unit);
  if (code > 0x20 && code < 0x80) return false;
  return code === 0x20 || SPACE.test(text.charAt(unit));
}

/** `text.lstrip()`. */
function stripSpacesLeft(text: string): string {
  let start = 0;
  while (start < text.length && isSpaceAt(text, start)) start++;
  return start === 0 ? text : text.slice(start);
}

/** `text.rstrip()`. */
function stripSpacesRight(text: string): string {
  let end = text.length;
  while (end > 0 && isSpaceAt(text, end - 1)) end--;
  return text.slice(0, end);
}

function splitSpaces(text: string, limit: number): string[] {
  const rest = stripSpacesLeft(text);
  if (limit < 0) {
    const all = stripSpacesRight(rest);
    return all === '' ? [] : all.split(SPACES);
  }
  const parts: string[] = [];
  let done = 0;
  while (parts.length < limit && done < rest.length) {
    SPACES.lastIndex = done;
    const space = SPACES.exec(rest);
    if (space === null) break;
    parts.push(rest.slice(done, space.index));
    done = SPACES.lastIndex;
  }
  // What remains after the last split keeps the white space at its end.
  if (done < rest.length) parts.push(rest.slice(done));
  return parts;
}

function rsplitSpaces(text: string, limit: number): string[] {
  if (limit < 0) return splitSpaces(text, -1);
  const parts: string[] = [];
  let rest = stripSpacesRight(text);
  while (parts.length < limit && rest !== '') {
    let at = rest.length;
    while (at > 0 && !isSpaceAt(rest, at - 1)) at--;
    parts.push(rest.slice(at));
    rest = stripSpacesRight(rest.slice(0, at));
  }
  if (rest !== '') parts.push(rest);
  return parts.reverse();
}

/** `text.split(separator, limit)`; a negative limit is none. */
export function splitText(text: string, separator: string | null, limit: number): string[] {
  if (separator === null) return splitSpaces(text, limit);
  if (separator === '') raiseValueError('empty separator');
  if (limit < 0 && !mayTouchPairs(separator)) return text.split(separator);
  const parts: string[] = [];
  let done = 0;
  while (limit < 0 || parts.length < limit) {
    const at = findUnit(text, separator, done);
    if (at < 0) break;
    parts.push(text.slice(done, at));
    done = at + separator.length;
  }
  parts.push(text.slice(done));
  return parts;
}

function rsplitText(text: string, separator: string | null, limit: number): string[] {
  if (separator === null) return rsplitSpaces(text, limit);
  if (separator === '') raiseValueError('empty separator');
  const parts: string[] = [];
  let end = text.length;
  while (limit < 0 || parts.length < limit) {
    const at = findLastUnit(text, separator, end - separator.length);
    if (at < 0) break;
    parts.push(text.slice(at + separator.length, end));
    end = at;
  }
  parts.push(text.slice(0, end));
  return parts.reverse();
}

function splitMethod(
  name: string,
  run: (text: string, separator: string | null, limit: number) => string[],
): MethodSpec {
  return keywordMethod(name, ['sep', 'maxsplit'], (self: PyValue, separator, limit) => {
    const maximum = sizeArgument(limit, -1);
    const wanted = separator === undefined || separator === null ? null : asStr(separator);
    if (wanted === undefined) {
      raiseTypeError(`must be str or None, not ${typeName(separator ?? null)}`);
    }
    return new PyList(run(ownText(self), wanted, maximum));
  });
}

/** The lines of a text, with what ends them if `keepEnds`. */
export function splitLines(text: string, keepEnds: boolean): string[] {
  const lines: string[] = [];
  let done = 0;
  for (const match of text.matchAll(LINE_END)) {
    const end = match.index + match[0].length;
    lines.push(text.slice(done, keepEnds ? end : match.index));
    done = end;
  }
  if (done < text.length) lines.push(text.slice(done));
  return lines;
}

function strip(name: string, left: boolean, right: boolean): MethodSpec {
  return positional(0, 1, (self: PyValue, chars?: PyValue) => {
    let text = ownText(self);
    if (chars === undefined || chars === null) {
      if (left) text = stripSpacesLeft(text);
      return right ? stripSpacesRight(text) : text;
    }
    const set = new Set(asStr(chars) ?? raiseTypeError(`${name} arg must be None or str`));
    const points = Array.from(text);
    let start = 0;
    let end = points.length;
    if (left) while (start < end && set.has(points[start]!)) start++;
    if (right) while (start < end && set.has(points[end - 1]!)) end--;
    return points.slice(start, end).join('');
  });
}

/** `separator.join(iterable)`. */
export function joinText(separator: string, iterable: PyValue): string {
  if (typeof iterable === 'string') return Array.from(iterable).join(separator);
  const { tp_iter: iter, sq_item: item } = typeOf(iterable).slots;
  if (iter === undefined && item === undefined) raiseTypeError('can only join an iterable');
  const parts = toArray(iterable).map((part, index) => {
    if (typeof part === 'string') return part;
    if (part instanceof PyStrInstance) return part.value;
    return raiseTypeError(
      `sequence item ${String(index)}: expected str instance, ${typeName(part)} found`,
    );
  });
  return parts.join(separator);
}

export const splitMethods = {
  join: oneArg((self: PyValue, iterable) => joinText(ownText(self), iterable)),
  lstrip: strip('lstrip', true, false),
  rsplit: splitMethod('rsplit', rsplitText),
  rstrip: strip('rstrip', false, true),
  split: splitMethod('split', splitText),
  splitlines: keywordMethod('splitlines', ['keepends'], (self: PyValue, keepEnds) => {
    return new PyList(splitLines(ownText(self), intArgument(keepEnds, 0) !== 0));
  }),
  strip: strip('strip', true, true),
} satisfies Record<string, MethodSpec>;
