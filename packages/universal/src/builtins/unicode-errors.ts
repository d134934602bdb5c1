import { asInt, asStr, typeName, typeOf } from '../kernel/typeof.js';
import { PyBytes } from '../kernel/containers.js';
import { raiseTypeError, type PyBaseException } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { toSsize } from '../protocol/index-value.js';
import { str } from '../protocol/text.js';
import type { TypeSpec } from './define.js';
import { extraAttribute } from './exception-attributes.js';
import { exceptionInit } from './exceptions.js';
import { argumentTypeName } from './str-arguments.js';

/** The arguments, checked in CPython's order: what is decoded comes last. */
function checked(names: readonly string[], args: readonly PyValue[], decoding: boolean): PyValue[] {
  const values = names.map((name, index) => {
    const value = args[index] ?? null;
    if (name === 'start' || name === 'end') return toSsize(value, 'OverflowError');
    if (!(decoding && name === 'object') && asStr(value) === undefined) {
      raiseTypeError(`argument ${index + 1} must be str, not ${argumentTypeName(value)}`);
    }
    return value;
  });
  const object = args[names.indexOf('object')] ?? null;
  if (decoding && typeOf(object).slots.bf_getbuffer === undefined) {
    raiseTypeError(`a bytes-like object is required, not '${typeName(object)}'`);
  }
  return values;
}

function spec(
  names: readonly string[],
  text: (self: PyBaseException) => string,
  decoding = false,
): TypeSpec {
  return {
    slots: {
      tp_init(self: PyBaseException, args: PyValue[], kwargs: Kwargs | undefined) {
        exceptionInit(self, args, kwargs);
        if (args.length !== names.length) {
          raiseTypeError(
            `function takes exactly ${String(names.length)} arguments (${String(args.length)} given)`,
          );
        }
        const values = checked(names, args, decoding);
        self.extra = new Map(names.map((name, index) => [name, values[index] ?? null]));
      },
      tp_str: (self: PyBaseException) => (self.extra === null ? '' : text(self)),
    },
    members: Object.fromEntries(names.map((name) => [name, extraAttribute(name)])),
  };
}

const get = (self: PyBaseException, name: string): PyValue => self.extra?.get(name) ?? null;
const number = (self: PyBaseException, name: string): number => Number(asInt(get(self, name)) ?? 0);

/** `\xe9`, `\u20ac`, `\U0001f600` */
function escaped(code: number): string {
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code <= 0xffff) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

function codePoint(self: PyBaseException, index: number): number | undefined {
  return Array.from(asStr(get(self, 'object')) ?? '')[index]?.codePointAt(0);
}

function encodeText(self: PyBaseException): string {
  const start = number(self, 'start');
  const end = number(self, 'end');
  const encoding = str(get(self, 'encoding'));
  const reason = str(get(self, 'reason'));
  const code = end === start + 1 ? codePoint(self, start) : undefined;
  return code === undefined
    ? `'${encoding}' codec can't encode characters in position ${String(start)}-${String(end - 1)}: ${reason}`
    : `'${encoding}' codec can't encode character '${escaped(code)}' in position ${String(start)}: ${reason}`;
}

function decodeText(self: PyBaseException): string {
  const start = number(self, 'start');
  const end = number(self, 'end');
  const encoding = str(get(self, 'encoding'));
  const reason = str(get(self, 'reason'));
  const object = get(self, 'object');
  const byte = end === start + 1 && object instanceof PyBytes ? object.bytes[start] : undefined;
  return byte === undefined
    ? `'${encoding}' codec can't decode bytes in position ${String(start)}-${String(end - 1)}: ${reason}`
    : `'${encoding}' codec can't decode byte 0x${byte.toString(16).padStart(2, '0')} in position ${String(start)}: ${reason}`;
}

function translateText(self: PyBaseException): string {
  const start = number(self, 'start');
  const end = number(self, 'end');
  const reason = str(get(self, 'reason'));
  const code = end === start + 1 ? codePoint(self, start) : undefined;
  return code === undefined
    ? `can't translate characters in position ${String(start)}-${String(end - 1)}: ${reason}`
    : `can't translate character '${escaped(code)}' in position ${String(start)}: ${reason}`;
}

const CODEC = ['encoding', 'object', 'start', 'end', 'reason'];

/** Translating has no codec, but the attribute is there. */
function withEncoding(base: TypeSpec): TypeSpec {
  return { ...base, getsets: { ...base.getsets, encoding: extraAttribute('encoding') } };
}

/** `UnicodeEncodeError` and its like: five attributes, and a text made of them. */
export const unicodeErrorSpecs: Readonly<Record<string, TypeSpec>> = {
  UnicodeEncodeError: spec(CODEC, encodeText),
  UnicodeDecodeError: spec(CODEC, decodeText, true),
  UnicodeTranslateError: withEncoding(spec(CODEC.slice(1), translateText)),
};
