import { PyBytes } from '../kernel/containers.js';
import {
  exceptionType,
  makeException,
  PyException,
  raise,
  raiseTypeError,
} from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { codePointIndex, isLow } from './str-code-points.js';
import { escapeCode } from './str-repr.js';
import { decodeSurrogate, encodeSurrogate } from './codecs-surrogates.js';

/** What cannot be encoded: the UTF-16 units from `start` to `end`. */
export interface EncodeProblem {
  readonly encoding: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** What cannot be decoded: the bytes from `start` to `end`. */
export interface DecodeProblem {
  readonly encoding: string;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

const ATTRIBUTES = ['encoding', 'object', 'start', 'end', 'reason'];

function raiseUnicodeError(name: string, args: readonly PyValue[]): never {
  const error = makeException(exceptionType(name), args);
  error.extra = new Map(ATTRIBUTES.map((attribute, index) => [attribute, args[index] ?? null]));
  throw new PyException(error);
}

/** Raises UnicodeEncodeError; positions are counted in code points there. */
export function raiseEncodeError({ encoding, text, start, end, reason }: EncodeProblem): never {
  const from = codePointIndex(text, start);
  const to = codePointIndex(text, end);
  raiseUnicodeError('UnicodeEncodeError', [encoding, text, from, to, reason]);
}

export function raiseDecodeError({ encoding, bytes, start, end, reason }: DecodeProblem): never {
  // The bytes may be memory that changes later; the exception keeps what could not be decoded.
  const object = new PyBytes(bytes.slice());
  raiseUnicodeError('UnicodeDecodeError', [encoding, object, start, end, reason]);
}

/** What to put in place of what cannot be encoded, and the unit where to go on. */
export interface EncodeRepair {
  /** Text is still to be encoded; bytes go into the result as they are. */
  readonly replacement: string | Uint8Array;
  readonly next: number;
}

/** What to put in place of what cannot be decoded, and the byte where to go on. */
export interface DecodeRepair {
  readonly replacement: string;
  readonly next: number;
}

/** Asks the error handler named `errors`, as CPython's builtin handlers answer. */
export function repairEncoding(errors: string, problem: EncodeProblem): EncodeRepair {
  const { encoding, text, start, end } = problem;
  const bad = text.slice(start, end);
  switch (errors) {
    case 'strict':
      return raiseEncodeError(problem);
    case 'ignore':
      return { replacement: '', next: end };
    case 'replace':
      return { replacement: bad.replace(/./gsu, '?'), next: end };
    case 'backslashreplace':
      return { replacement: eachCode(bad, escapeCode), next: end };
    case 'xmlcharrefreplace':
      return { replacement: eachCode(bad, (code) => `&#${String(code)};`), next: end };
    case 'surrogateescape':
      return unescapeBytes(problem);
    case 'surrogatepass': {
      const bytes = encodeSurrogate(encoding, bad.charCodeAt(0));
      if (bytes === undefined) return raiseEncodeError(problem);
      return { replacement: bytes, next: start + 1 };
    }
    default:
      return raiseUnknownHandler(errors);
  }
}

/** Asks the error handler named `errors`, as CPython's builtin handlers answer. */
export function repairDecoding(errors: string, problem: DecodeProblem): DecodeRepair {
  const { encoding, bytes, start, end } = problem;
  switch (errors) {
    case 'strict':
      return raiseDecodeError(problem);
    case 'ignore':
      return { replacement: '', next: end };
    case 'replace':
      return { replacement: '\ufffd', next: end };
    case 'backslashreplace':
      return {
        replacement: Array.from(bytes.subarray(start, end), escapeCode).join(''),
        next: end,
      };
    case 'surrogateescape':
      return escapeBytes(problem);
    case 'surrogatepass': {
      const found = decodeSurrogate(encoding, bytes, start);
      if (found === undefined) return raiseDecodeError(problem);
      return { replacement: String.fromCharCode(found.code), next: start + found.size };
    }
    case 'xmlcharrefreplace':
      return raiseTypeError("don't know how to handle UnicodeDecodeError in error callback");
    default:
      return raiseUnknownHandler(errors);
  }
}

/**
 * `namereplace` and handlers registered with `codecs.register_error` need what this runtime does not
 * have: the character database's names and a Python to define functions in.
 */
function raiseUnknownHandler(errors: string): never {
  raise('LookupError', `unknown error handler name '${errors}'`);
}

function eachCode(text: string, replace: (code: number) => string): string {
  return Array.from(text, (char) => replace(char.codePointAt(0) ?? 0)).join('');
}

/** U+DC80..U+DCFF back to the bytes 80..FF that they stand for, as far as there are any. */
function unescapeBytes(problem: EncodeProblem): EncodeRepair {
  const { text, start, end } = problem;
  let next = start;
  while (next < end && isEscapedByte(text.charCodeAt(next))) next++;
  if (next === start) return raiseEncodeError(problem);
  const bytes = Uint8Array.from(
    { length: next - start },
    (_, i) => text.charCodeAt(start + i) & 0xff,
  );
  return { replacement: bytes, next };
}

function isEscapedByte(unit: number): boolean {
  return isLow(unit) && unit >= 0xdc80 && unit <= 0xdcff;
}

/** Bytes 80..FF to U+DC80..U+DCFF; a byte below cannot be escaped. */
function escapeBytes(problem: DecodeProblem): DecodeRepair {
  const { bytes, start, end } = problem;
  let replacement = '';
  let next = start;
  for (; next < end && bytes[next]! >= 0x80; next++) {
    replacement += String.fromCharCode(0xdc00 + bytes[next]!);
  }
  return next === start ? raiseDecodeError(problem) : { replacement, next };
}
