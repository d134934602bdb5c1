import { PyTuple } from '../kernel/containers.js';
import { raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { typeName } from '../kernel/typeof.js';
import { oneArg, positional, type MethodSpec } from './define.js';
import { searchedBytes, type ByteString, type Make } from './bytes-arguments.js';
import { bytesOf, requireBytes } from './bytes-like.js';
import { ByteWriter } from './bytes-writer.js';
import { searchMethod, searchRange, sizeArgument } from './str-arguments.js';

/** Whether `sub` stands at `at`. */
function matchesAt(bytes: Uint8Array, sub: Uint8Array, at: number): boolean {
  if (at < 0 || at + sub.length > bytes.length) return false;
  for (let i = 0; i < sub.length; i++) if (bytes[at + i] !== sub[i]) return false;
  return true;
}

/** The first position from `start` on at which `sub` stands and ends by `end`; -1 for none. */
export function findBytes(
  bytes: Uint8Array,
  sub: Uint8Array,
  start = 0,
  end = bytes.length,
): number {
  const last = end - sub.length;
  if (start > last) return -1;
  const [first] = sub;
  if (first === undefined) return start;
  for (
    let at = bytes.indexOf(first, start);
    at >= 0 && at <= last;
    at = bytes.indexOf(first, at + 1)
  ) {
    if (matchesAt(bytes, sub, at)) return at;
  }
  return -1;
}

/** The last such position. */
export function findLastBytes(
  bytes: Uint8Array,
  sub: Uint8Array,
  start = 0,
  end = bytes.length,
): number {
  for (let at = end - sub.length; at >= start; at--) if (matchesAt(bytes, sub, at)) return at;
  return -1;
}

function countBytes(bytes: Uint8Array, sub: Uint8Array, start: number, end: number): number {
  if (start > end) return 0;
  if (sub.length === 0) return end - start + 1;
  let found = 0;
  for (let at = findBytes(bytes, sub, start, end); at >= 0; found++) {
    at = findBytes(bytes, sub, at + sub.length, end);
  }
  return found;
}

type Search = typeof countBytes;

function search(name: string, run: Search, required = false): MethodSpec {
  return searchMethod(name, ({ bytes }: ByteString, sub, from, to) => {
    const { start, end } = searchRange(from, to, bytes.length);
    const result = run(bytes, searchedBytes(sub), start, end);
    if (required && result < 0) raiseValueError('subsection not found');
    return result;
  });
}

function affix(name: string, atEnd: boolean): MethodSpec {
  return searchMethod(name, ({ bytes }: ByteString, wanted, from, to) => {
    const { start, end } = searchRange(from, to, bytes.length);
    const matches = (each: Uint8Array): boolean =>
      each.length <= end - start && matchesAt(bytes, each, atEnd ? end - each.length : start);
    if (wanted instanceof PyTuple) return wanted.items.some((item) => matches(requireBytes(item)));
    const single = bytesOf(wanted);
    if (single === undefined) {
      raiseTypeError(
        `${name} first arg must be bytes or a tuple of bytes, not ${typeName(wanted)}`,
      );
    }
    return matches(single);
  });
}

function replaceBytes(
  bytes: Uint8Array,
  old: Uint8Array,
  by: Uint8Array,
  limit: number,
): Uint8Array {
  let left = limit < 0 ? Infinity : limit;
  const out = new ByteWriter(bytes.length);
  let done = 0;
  if (old.length === 0) {
    for (; left > 0 && done <= bytes.length; left--, done++) {
      out.append(by);
      out.append(bytes.subarray(done, done + 1));
    }
  } else {
    for (let at = findBytes(bytes, old); at >= 0 && left > 0; left--) {
      out.append(bytes.subarray(done, at));
      out.append(by);
      done = at + old.length;
      at = findBytes(bytes, old, done);
    }
  }
  out.append(bytes.subarray(done));
  return out.finish();
}

/**
 * The search methods of bytes or of bytearray.
 *
 * @param keepsSeparator - whether `partition` gives back the separator that it got, as bytes does
 */
export function bytesSearchMethods(make: Make, keepsSeparator: boolean) {
  const partition = (find: typeof findBytes, missingFirst: boolean) =>
    oneArg(({ bytes }: ByteString, value) => {
      const separator = requireBytes(value);
      if (separator.length === 0) raiseValueError('empty separator');
      const at = find(bytes, separator);
      if (at < 0) {
        const parts = [bytes.slice(), new Uint8Array(0), new Uint8Array(0)];
        if (missingFirst) parts.reverse();
        return new PyTuple(parts.map(make));
      }
      return new PyTuple([
        make(bytes.slice(0, at)),
        keepsSeparator ? value : make(separator.slice()),
        make(bytes.slice(at + separator.length)),
      ]);
    });
  return {
    count: search('count', countBytes),
    endswith: affix('endswith', true),
    find: search('find', findBytes),
    index: search('index', findBytes, true),
    partition: partition(findBytes, false),
    removeprefix: oneArg(({ bytes }: ByteString, value) => {
      const prefix = requireBytes(value);
      return make(bytes.slice(matchesAt(bytes, prefix, 0) ? prefix.length : 0));
    }),
    removesuffix: oneArg(({ bytes }: ByteString, value) => {
      const suffix = requireBytes(value);
      const start = bytes.length - suffix.length;
      return make(bytes.slice(0, matchesAt(bytes, suffix, start) ? start : bytes.length));
    }),
    replace: positional(2, 3, ({ bytes }: ByteString, old, by, limit?: PyValue) =>
      make(replaceBytes(bytes, requireBytes(old), requireBytes(by), sizeArgument(limit, -1))),
    ),
    rfind: search('rfind', findLastBytes),
    rindex: search('rindex', findLastBytes, true),
    rpartition: partition(findLastBytes, true),
    startswith: affix('startswith', false),
  } satisfies Record<string, MethodSpec>;
}
