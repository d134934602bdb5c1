import { PyList } from '../kernel/containers.js';
import { raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { typeName, typeOf } from '../kernel/typeof.js';
import { toArray } from '../protocol/iterate.js';
import { concatBytes, type ByteString, type Make } from './bytes-arguments.js';
import { bytesIfContiguous, requireBytes } from './bytes-like.js';
import { findBytes, findLastBytes } from './bytes-search.js';
import { oneArg, positional, type MethodSpec } from './define.js';
import { intArgument, keywordMethod, sizeArgument } from './str-arguments.js';

/** What ASCII has of white space. */
export function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

function splitSpaces(bytes: Uint8Array, limit: number): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    while (at < bytes.length && isSpace(bytes[at]!)) at++;
    if (at === bytes.length) return parts;
    const start = at;
    if (parts.length === limit) at = bytes.length;
    while (at < bytes.length && !isSpace(bytes[at]!)) at++;
    parts.push(bytes.slice(start, at));
  }
}

function rsplitSpaces(bytes: Uint8Array, limit: number): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let at = bytes.length;
  for (;;) {
    while (at > 0 && isSpace(bytes[at - 1]!)) at--;
    if (at === 0) return parts.reverse();
    const end = at;
    if (parts.length === limit) at = 0;
    while (at > 0 && !isSpace(bytes[at - 1]!)) at--;
    parts.push(bytes.slice(at, end));
  }
}

function split(bytes: Uint8Array, separator: Uint8Array, limit: number): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let done = 0;
  while (parts.length !== limit) {
    const at = findBytes(bytes, separator, done);
    if (at < 0) break;
    parts.push(bytes.slice(done, at));
    done = at + separator.length;
  }
  parts.push(bytes.slice(done));
  return parts;
}

function rsplit(bytes: Uint8Array, separator: Uint8Array, limit: number): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let end = bytes.length;
  while (parts.length !== limit) {
    const at = findLastBytes(bytes, separator, 0, end);
    if (at < 0) break;
    parts.push(bytes.slice(at + separator.length, end));
    end = at;
  }
  parts.push(bytes.slice(0, end));
  return parts.reverse();
}

function splitLines(bytes: Uint8Array, keepEnds: boolean): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const start = at;
    while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at++;
    const end = at;
    if (at < bytes.length) at += bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? 2 : 1;
    lines.push(bytes.slice(start, keepEnds ? at : end));
  }
  return lines;
}

function strip(make: Make, left: boolean, right: boolean): MethodSpec {
  return positional(0, 1, ({ bytes }: ByteString, chars?: PyValue) => {
    const set = chars === undefined || chars === null ? undefined : requireBytes(chars);
    const goes = (byte: number): boolean =>
      set === undefined ? isSpace(byte) : set.includes(byte);
    let start = 0;
    let end = bytes.length;
    if (left) while (start < end && goes(bytes[start]!)) start++;
    if (right) while (start < end && goes(bytes[end - 1]!)) end--;
    return make(bytes.slice(start, end));
  });
}

/** `separator.join(iterable)`. */
export function joinBytes(separator: Uint8Array, iterable: PyValue): Uint8Array {
  const { tp_iter: iter, sq_item: item } = typeOf(iterable).slots;
  if (iter === undefined && item === undefined) raiseTypeError('can only join an iterable');
  const parts: Uint8Array[] = [];
  toArray(iterable).forEach((part, index) => {
    const bytes = bytesIfContiguous(part);
    if (bytes === undefined) {
      raiseTypeError(
        `sequence item ${String(index)}: expected a bytes-like object, ${typeName(part)} found`,
      );
    }
    if (index > 0) parts.push(separator);
    parts.push(bytes);
  });
  return concatBytes(parts);
}

/** The methods of bytes or of bytearray that take apart and join. */
export function bytesSplitMethods(make: Make) {
  const splitMethod = (name: string, spaces: typeof splitSpaces, other: typeof split): MethodSpec =>
    keywordMethod(name, ['sep', 'maxsplit'], ({ bytes }: ByteString, separator, maximum) => {
      const limit = sizeArgument(maximum, -1);
      if (separator === undefined || separator === null) {
        return new PyList(spaces(bytes, limit).map(make));
      }
      const wanted = requireBytes(separator);
      if (wanted.length === 0) raiseValueError('empty separator');
      return new PyList(other(bytes, wanted, limit).map(make));
    });
  return {
    join: oneArg(({ bytes }: ByteString, iterable) => make(joinBytes(bytes, iterable))),
    lstrip: strip(make, true, false),
    rsplit: splitMethod('rsplit', rsplitSpaces, rsplit),
    rstrip: strip(make, false, true),
    split: splitMethod('split', splitSpaces, split),
    splitlines: keywordMethod('splitlines', ['keepends'], ({ bytes }: ByteString, keepEnds) => {
      return new PyList(splitLines(bytes, intArgument(keepEnds, 0) !== 0).map(make));
    }),
    strip: strip(make, true, true),
  } satisfies Record<string, MethodSpec>;
}
