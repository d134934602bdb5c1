import { boolType, bytearrayType, intType } from '../kernel/builtin-types.js';
import { PyBytes, PyIntInstance } from '../kernel/containers.js';
import { raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { Kwargs, PyInt, PyValue } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';
import { asInt, asStr, typeName, typeOf } from '../kernel/typeof.js';
import { callMethodOf } from '../protocol/call.js';
import { hasIndex, toIndex, toSsize } from '../protocol/index-value.js';
import { repr } from '../protocol/text.js';
import { parseInteger } from './int-text.js';
import { parseArguments } from './keyword-arguments.js';
import { latin1 } from './number-text.js';

/** How much of what was given an error message repeats. */
const SHOWN = 200;

/** `int(value=0, /, base=10)`. */
export function newInt(type: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  if (type === boolType) raiseTypeError('int.__new__(bool) is not safe, use bool.__new__()');
  const [source, base] = parseArguments(
    'int',
    { names: ['', 'base'], required: 0, positional: 2 },
    args,
    kwargs,
  );
  let value: PyInt;
  if (source === undefined) {
    if (base !== undefined) raiseTypeError('int() missing string argument');
    value = 0;
  } else {
    value = base === undefined ? toInt(source) : fromText(source, base);
  }
  return type === intType ? value : new PyIntInstance(value, type);
}

function fromText(source: PyValue, baseValue: PyValue): PyInt {
  const base = toSsize(baseValue);
  if ((base !== 0 && base < 2) || base > 36) {
    raiseValueError('int() base must be >= 2 and <= 36, or 0');
  }
  const text = textOf(source);
  if (text === undefined) raiseTypeError("int() can't convert non-string with explicit base");
  return parse(text, base, source);
}

/** The text of a str, or of a bytes or bytearray. */
function textOf(source: PyValue): string | undefined {
  const text = asStr(source);
  if (text !== undefined) return text;
  if (source instanceof PyBytes) return latin1(source.bytes);
  return typeOf(source).isSubtypeOf(bytearrayType) ? bufferText(source) : undefined;
}

/** The characters of whatever has a buffer. */
export function bufferText(source: PyValue): string | undefined {
  const getBuffer = typeOf(source).slots.bf_getbuffer;
  if (getBuffer === undefined) return undefined;
  const buffer = getBuffer(source, 0);
  try {
    return latin1(buffer.bytes);
  } finally {
    buffer.release();
  }
}

function parse(text: string, base: number, source: PyValue): PyInt {
  const value = isText(source) ? parseInteger(text, base) : parseBytes(text, base);
  if (value !== undefined) return value;
  // Bytes of any kind show as bytes.
  const shown = repr(isText(source) ? source : bytesOf(text));
  const cut = Array.from(shown).slice(0, SHOWN).join('');
  return raiseValueError(`invalid literal for int() with base ${base}: ${cut}`);
}

function isText(source: PyValue): boolean {
  return asStr(source) !== undefined;
}

/** Bytes beyond ASCII are no digits, whatever their character may be. */
function parseBytes(text: string, base: number): PyInt | undefined {
  return /[^\0-\x7f]/.test(text) ? undefined : parseInteger(text, base);
}

function bytesOf(text: string): PyBytes {
  return new PyBytes(Uint8Array.from(text, (char) => char.charCodeAt(0)));
}

/** `int(value)` without a base: `PyNumber_Long`. */
export function toInt(source: PyValue): PyInt {
  if (typeof source === 'number' || typeof source === 'bigint') return source;
  const { nb_int: int } = typeOf(source).slots;
  if (int !== undefined) {
    const result = int(source);
    return asInt(result) ?? raiseTypeError(`__int__ returned non-int (type ${typeName(result)})`);
  }
  if (hasIndex(source)) return toIndex(source);
  const truncated = callMethodOf(source, '__trunc__', []);
  if (truncated !== undefined) {
    if (asInt(truncated) === undefined && !hasIndex(truncated)) {
      raiseTypeError(`__trunc__ returned non-Integral (type ${typeName(truncated)})`);
    }
    return toIndex(truncated);
  }
  const text =
    asStr(source) ?? (source instanceof PyBytes ? latin1(source.bytes) : bufferText(source));
  if (text !== undefined) return parse(text, 10, source);
  return raiseTypeError(
    `int() argument must be a string, a bytes-like object or a real number, not '${typeName(source)}'`,
  );
}
