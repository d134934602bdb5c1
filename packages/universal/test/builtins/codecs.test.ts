import { expect, test } from 'vitest';
import { fillBuiltins } from '../../src/builtins/index.js';
import { decodeBytes, encodeText } from '../../src/builtins/codecs.js';
import type { PyBytes } from '../../src/kernel/containers.js';
import { PyException } from '../../src/kernel/exceptions.js';
import type { PyValue } from '../../src/kernel/object.js';
import { str } from '../../src/protocol/text.js';
import { random, type Case } from './number-cases.js';
import { bytes, expectAsInPython, method, python, randomText } from './str-cases.js';

const next = random(13);
const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;

const ENCODINGS = [
  'utf-8',
  'utf-8-sig',
  'utf-16',
  'utf-16-le',
  'utf-16-be',
  'utf-32',
  'utf-32-le',
  'utf-32-be',
  'latin-1',
  'ascii',
];
const HANDLERS = [
  'strict',
  'ignore',
  'replace',
  'backslashreplace',
  'surrogateescape',
  'surrogatepass',
  'xmlcharrefreplace',
  'unknown',
];

/** Whether JavaScript would join surrogates in the result that CPython keeps apart. */
function joins(expression: string): boolean {
  return /d800'?.*U0000dc/.test(expression);
}

test('encoding, with every error handler', () => {
  const cases: Case[] = [];
  for (let i = 0; i < 300; i++) {
    const text = randomText(next, 6, 0.25);
    for (const encoding of ENCODINGS)
      cases.push(method(text, 'encode', [encoding, pick(HANDLERS)]));
  }
  expectAsInPython(cases);
});

/** Bytes that begin, continue and break the sequences of UTF-8 and the units of the others. */
const PIECES = [
  'a',
  [0x80],
  [0xbf],
  [0xc0],
  [0xc3],
  [0xc3, 0xa9],
  [0xe2, 0x82, 0xac],
  [0xe2, 0x82],
  [0xe0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xed, 0xb2, 0x80],
  [0xed],
  [0xf0, 0x9f, 0x98, 0x80],
  [0xf0, 0x9f, 0x98],
  [0xf0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xf5],
  [0xff],
  [0xfe],
  [0, 0xd8],
  [0, 0xdc],
  [0xd8, 0],
  [0xdc, 0],
  [0x3d, 0xd8, 0, 0xde],
  [0, 0],
  [0, 0, 0x11, 0],
  [0, 0xd8, 0, 0],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0, 0x11, 0, 0],
  [0xff, 0xfe, 0, 0],
  [0xef, 0xbb, 0xbf],
];

test('decoding, with every error handler', () => {
  const cases: Case[] = [];
  for (let i = 0; i < 500; i++) {
    const parts = Array.from({ length: Math.floor(next() * 5) }, () => pick(PIECES));
    const value = bytes(...parts.flat());
    for (const encoding of ENCODINGS) {
      const handler = pick(HANDLERS);
      // What surrogatepass lets through may form pairs.
      if (
        handler === 'surrogatepass' &&
        /(0, 216|216, 0|237, 160).*(0, 220|220, 0|237, 178)/.test(python(value))
      )
        continue;
      cases.push(method(value, 'decode', [encoding, handler]));
    }
  }
  expect(cases.length).toBeGreaterThan(4000);
  expectAsInPython(cases.filter(([expression]) => !joins(expression)));
});

test('names of encodings', () => {
  const names = [
    'UTF8',
    'utf8',
    'utf_8',
    'U8',
    'utf',
    'cp65001',
    'Utf-8',
    'utf 8',
    ' utf8 ',
    'utf--8',
    'UTF-16LE',
    'utf_16_le',
    'utf16',
    'u16',
    'U32',
    'latin1',
    'LATIN-1',
    'l1',
    'iso-8859-1',
    'ISO_8859_1',
    'iso8859',
    '8859',
    'cp819',
    'latin',
    'us-ascii',
    'US',
    '646',
    'ANSI_X3.4-1968',
    'utf-8-sig',
    'UTF_8_SIG',
    'nothing',
    'é',
    'utf-é8',
    'a\0b',
    '',
    '-',
    'utf-16-xe',
  ];
  // CPython takes any word of its encodings package and "u-8", but no name with an underscore in it.
  expectAsInPython(names.map((name) => method('aé', 'encode', [name, 'replace'])));
});

test('errors carry the attributes of UnicodeError', () => {
  fillBuiltins();
  const attributes = (run: () => unknown): PyValue[] => {
    try {
      run();
    } catch (error) {
      if (!(error instanceof PyException)) throw error;
      const { extra, args } = error.value;
      expect([...(extra?.values() ?? [])]).toEqual(args.items);
      return [error.value.cls.name, ...(extra?.values() ?? []), str(error.value)];
    }
    return [];
  };
  expect(attributes(() => encodeText('a😀éé', 'ascii'))).toEqual([
    'UnicodeEncodeError',
    'ascii',
    'a😀éé',
    1,
    4,
    'ordinal not in range(128)',
    "'ascii' codec can't encode characters in position 1-3: ordinal not in range(128)",
  ]);
  const [name, encoding, object, ...rest] = attributes(() => decodeBytes(bytes('a', 0xff).bytes));
  expect([name, encoding, ...rest]).toEqual([
    'UnicodeDecodeError',
    'utf-8',
    1,
    2,
    'invalid start byte',
    "'utf-8' codec can't decode byte 0xff in position 1: invalid start byte",
  ]);
  expect((object as PyBytes).bytes).toEqual(Uint8Array.of(97, 255));
});

test('long texts come through whole', () => {
  const text = 'aé😀\0'.repeat(20_000);
  for (const encoding of ENCODINGS.slice(0, 8)) {
    expect(decodeBytes(encodeText(text, encoding), encoding)).toBe(text);
  }
  const latin = 'aé\0\xff'.repeat(20_000);
  expect(decodeBytes(encodeText(latin, 'latin-1'), 'latin-1')).toBe(latin);
});
