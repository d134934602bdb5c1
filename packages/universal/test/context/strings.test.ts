import type { HPy } from '@hpy/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { fillBuiltins } from '../../src/builtins/index.js';
import { stringsContext } from '../../src/context/strings.js';
import { PyBytes, PyStrInstance } from '../../src/kernel/containers.js';
import { strType } from '../../src/kernel/builtin-types.js';
import { PyException } from '../../src/kernel/exceptions.js';
import type { PyValue } from '../../src/kernel/object.js';
import { str } from '../../src/protocol/text.js';
import { bytearray, bytes } from '../builtins/str-cases.js';
import { listEnvironment } from './number-environment.js';

beforeAll(fillBuiltins);

const { env, open, value } = listEnvironment();
const ctx = stringsContext(env);

/** The value behind a new handle; bytes as an array. */
function seen(h: HPy): PyValue | number[] {
  const result = value(h);
  return result instanceof PyBytes ? [...result.bytes] : result;
}

/** What a call fails with, as `Type: message`. */
function failure(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof PyException) return `${error.value.cls.name}: ${str(error.value)}`;
    throw error;
  }
  return 'no failure';
}

const raw = (...values: number[]) => Uint8Array.from(values);
const NO_STR = 'TypeError: bad argument type for built-in operation';

describe('bytes', () => {
  test('HPyBytes_Check, Size and AsString', () => {
    const h = open(bytes('a', 0, 'b'));
    expect(ctx.HPyBytes_Check(h)).toBe(1);
    expect(ctx.HPyBytes_Check(open(bytearray('a')))).toBe(0);
    expect(ctx.HPyBytes_Check(open('a'))).toBe(0);
    expect(ctx.HPyBytes_Size(h)).toBe(3);
    expect(ctx.HPyBytes_GET_SIZE(h)).toBe(3);
    expect(ctx.HPyBytes_AsString(h)).toEqual(raw(97, 0, 98));
    expect(ctx.HPyBytes_AS_STRING(h)).toEqual(raw(97, 0, 98));
    expect(failure(() => ctx.HPyBytes_Size(open(1)))).toBe('TypeError: expected bytes, int found');
    expect(failure(() => ctx.HPyBytes_AsString(open('a')))).toBe(
      'TypeError: expected bytes, str found',
    );
  });

  test('HPyBytes_FromString ends at a NUL and encodes text', () => {
    expect(seen(ctx.HPyBytes_FromString(raw(97, 98, 0, 99)))).toEqual([97, 98]);
    expect(seen(ctx.HPyBytes_FromString(raw(255)))).toEqual([255]);
    expect(seen(ctx.HPyBytes_FromString('é'))).toEqual([0xc3, 0xa9]);
  });

  test('HPyBytes_FromStringAndSize copies', () => {
    const source = raw(1, 0, 2);
    const h = ctx.HPyBytes_FromStringAndSize(source);
    source[0] = 9;
    expect(seen(h)).toEqual([1, 0, 2]);
  });
});

describe('str', () => {
  test('HPyUnicode_Check knows subclasses', () => {
    expect(ctx.HPyUnicode_Check(open('a'))).toBe(1);
    expect(ctx.HPyUnicode_Check(open(new PyStrInstance('a', strType)))).toBe(1);
    expect(ctx.HPyUnicode_Check(open(bytes('a')))).toBe(0);
  });

  test('HPyUnicode_FromString and FromWideChar', () => {
    expect(seen(ctx.HPyUnicode_FromString('aé😀'))).toBe('aé😀');
    expect(seen(ctx.HPyUnicode_FromWideChar('😀'))).toBe('😀');
  });

  test('encoders', () => {
    expect(seen(ctx.HPyUnicode_AsASCIIString(open('az')))).toEqual([97, 122]);
    expect(seen(ctx.HPyUnicode_AsLatin1String(open('é')))).toEqual([0xe9]);
    expect(seen(ctx.HPyUnicode_AsUTF8String(open('€')))).toEqual([0xe2, 0x82, 0xac]);
    expect(seen(ctx.HPyUnicode_EncodeFSDefault(open('a\udcff')))).toEqual([97, 255]);
    expect(ctx.HPyUnicode_AsUTF8AndSize(open('a\0😀'))).toBe('a\0😀');
    expect(failure(() => ctx.HPyUnicode_AsASCIIString(open('é')))).toBe(
      "UnicodeEncodeError: 'ascii' codec can't encode character '\\xe9' in position 0: ordinal not in range(128)",
    );
    expect(failure(() => ctx.HPyUnicode_AsLatin1String(open('€')))).toBe(
      "UnicodeEncodeError: 'latin-1' codec can't encode character '\\u20ac' in position 0: ordinal not in range(256)",
    );
    const surrogate =
      "UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed";
    expect(failure(() => ctx.HPyUnicode_AsUTF8String(open('\ud800')))).toBe(surrogate);
    expect(failure(() => ctx.HPyUnicode_AsUTF8AndSize(open('\ud800')))).toBe(surrogate);
    expect(failure(() => ctx.HPyUnicode_EncodeFSDefault(open('\ud800')))).toBe(surrogate);
  });

  test.each([
    'HPyUnicode_AsASCIIString',
    'HPyUnicode_AsLatin1String',
    'HPyUnicode_AsUTF8String',
    'HPyUnicode_AsUTF8AndSize',
    'HPyUnicode_EncodeFSDefault',
  ] as const)('%s wants a str', (name) => {
    expect(failure(() => ctx[name](open(1)))).toBe(NO_STR);
    expect(failure(() => ctx[name](open(bytes('a'))))).toBe(NO_STR);
  });

  test('decoders', () => {
    expect(seen(ctx.HPyUnicode_DecodeASCII(raw(97), null))).toBe('a');
    expect(seen(ctx.HPyUnicode_DecodeASCII(raw(97, 255), 'surrogateescape'))).toBe('a\udcff');
    expect(failure(() => ctx.HPyUnicode_DecodeASCII(raw(97, 255), null))).toBe(
      "UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 1: ordinal not in range(128)",
    );
    expect(failure(() => ctx.HPyUnicode_DecodeASCII(raw(255), 'other'))).toBe(
      "LookupError: unknown error handler name 'other'",
    );
    expect(seen(ctx.HPyUnicode_DecodeLatin1(raw(97, 255), 'other'))).toBe('aÿ');
    expect(seen(ctx.HPyUnicode_DecodeFSDefault(raw(97, 255, 0, 98)))).toBe('a\udcff');
    expect(seen(ctx.HPyUnicode_DecodeFSDefault('é'))).toBe('é');
    expect(seen(ctx.HPyUnicode_DecodeFSDefaultAndSize(raw(97, 0, 255)))).toBe('a\0\udcff');
  });

  test('HPyUnicode_FromEncodedObject', () => {
    const decode = (object: PyValue, encoding: string | null, errors: string | null = null) =>
      ctx.HPyUnicode_FromEncodedObject(open(object), encoding, errors);
    expect(seen(decode(bytes(0xc3, 0xa9), null))).toBe('é');
    expect(seen(decode(bytearray('q'), 'ascii'))).toBe('q');
    expect(seen(decode(bytes(0xff), 'ascii', 'replace'))).toBe('\ufffd');
    expect(seen(decode(bytes(), 'other', 'other'))).toBe('');
    expect(failure(() => decode(bytes('a'), 'other'))).toBe('LookupError: unknown encoding: other');
    expect(failure(() => decode('a', null))).toBe('TypeError: decoding str is not supported');
    expect(failure(() => decode(1, 'ascii'))).toBe(
      'TypeError: decoding to str: need a bytes-like object, int found',
    );
    expect(failure(() => decode(bytes(0xff), null))).toBe(
      "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte",
    );
    expect(failure(() => ctx.HPyUnicode_FromEncodedObject(0 as HPy, null, null))).toMatch(
      /^SystemError/,
    );
  });

  test('HPyUnicode_ReadChar counts code points', () => {
    expect(ctx.HPyUnicode_ReadChar(open('a😀b'), 1)).toBe(0x1f600);
    expect(ctx.HPyUnicode_ReadChar(open('a😀b'), 2)).toBe(98);
    for (const at of [-1, 3]) {
      expect(failure(() => ctx.HPyUnicode_ReadChar(open('abc'), at))).toBe(
        'IndexError: string index out of range',
      );
    }
    expect(failure(() => ctx.HPyUnicode_ReadChar(open(1), 0))).toBe(NO_STR);
  });

  test('HPyUnicode_Substring cuts at the end', () => {
    const part = (start: number, end: number) =>
      seen(ctx.HPyUnicode_Substring(open('a😀bc'), start, end));
    expect(part(1, 3)).toBe('😀b');
    expect(part(1, 10)).toBe('😀bc');
    expect(part(9, 10)).toBe('');
    expect(part(2, 1)).toBe('');
    expect(failure(() => part(-1, 2))).toBe('IndexError: string index out of range');
    expect(failure(() => part(0, -1))).toBe('IndexError: string index out of range');
    expect(failure(() => ctx.HPyUnicode_Substring(open(1), 0, 1))).toBe(NO_STR);
  });
});
