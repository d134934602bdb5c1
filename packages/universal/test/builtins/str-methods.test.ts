import { expect, test } from 'vitest';
import { fillBuiltins } from '../../src/builtins/index.js';
import { PySlice } from '../../src/builtins/slice-object.js';
import type { PyValue } from '../../src/kernel/object.js';
import { hash } from '../../src/protocol/hash.js';
import { getItem, contains } from '../../src/protocol/items.js';
import { getIterator, toArray } from '../../src/protocol/iterate.js';
import { length } from '../../src/protocol/length.js';
import { binaryOperation } from '../../src/protocol/number.js';
import { richCompare } from '../../src/protocol/compare.js';
import { PyList } from '../../src/kernel/containers.js';
import { random, type Case } from './number-cases.js';
import {
  bytes,
  dict,
  expectAsInPython,
  float,
  list,
  method,
  python,
  randomText,
  tuple,
} from './str-cases.js';

const next = random(11);
const texts = Array.from({ length: 150 }, () => randomText(next, 8));
const shorts = Array.from({ length: 150 }, () => randomText(next, 2));
const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
const index = (): PyValue => pick([null, 0, 1, 2, 3, 5, 9, -1, -2, -3, -7, 100]);

test('repr escapes as CPython does', () => {
  expectAsInPython(texts.map((text) => [python(text), () => text]));
});

test('length, indices and slices count code points', () => {
  expectAsInPython(
    texts.flatMap((text): Case[] => {
      const at = Math.floor(next() * 20) - 10;
      const slice = new PySlice(index(), index(), pick<PyValue>([null, 1, 2, -1, -2, 3]));
      return [
        [`len(${python(text)})`, () => length(text)],
        [`${python(text)}[${at}]`, () => getItem(text, at)],
        [`${python(text)}[${python(slice)}]`, () => getItem(text, slice)],
      ];
    }),
  );
});

test('order and equality go by code point', () => {
  const signs = ['<', '<=', '==', '!=', '>', '>='];
  expectAsInPython(
    texts.flatMap((text, i) =>
      signs.map((sign, op): Case => {
        const other = i % 3 === 0 ? text : pick(texts);
        return [`${python(text)} ${sign} ${python(other)}`, () => richCompare(text, other, op)];
      }),
    ),
  );
});

test('iteration gives characters', () => {
  expectAsInPython(
    texts.map((text) => [`list(${python(text)})`, () => new PyList(toArray(getIterator(text)))]),
  );
});

test('searching', () => {
  const names = ['find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith'];
  expectAsInPython(
    texts.flatMap((text) =>
      names.map((name) => method(text, name, [pick(shorts), index(), index()])),
    ),
  );
  expectAsInPython(
    texts.map((text): Case => {
      const sub = pick(shorts);
      return [`${python(sub)} in ${python(text)}`, () => contains(text, sub)];
    }),
  );
});

test('taking apart', () => {
  expectAsInPython(
    texts.flatMap((text) => {
      const separator = pick<PyValue>([null, null, ...shorts]);
      const limit = pick([-1, 0, 1, 2, 3]);
      return [
        method(text, 'split', [separator, limit]),
        method(text, 'rsplit', [separator, limit]),
        method(text, 'split'),
        method(text, 'splitlines', [pick([true, false])]),
        method(text, 'partition', [pick(shorts)]),
        method(text, 'rpartition', [pick(shorts)]),
        method(text, 'strip'),
        method(text, pick(['strip', 'lstrip', 'rstrip']), [pick<PyValue>([null, ...shorts])]),
        method(text, 'removeprefix', [pick(shorts)]),
        method(text, 'removesuffix', [pick(shorts)]),
      ];
    }),
  );
});

test('putting together', () => {
  expectAsInPython(
    texts.flatMap((text) => {
      const [a, b] = [pick(shorts), pick(shorts)];
      const cases: Case[] = [
        method(text, 'replace', [a, 'x']),
        method(text, 'replace', [a, b.replace(/[\ud800-\udfff]/gu, ''), pick([-1, 0, 1, 2])]),
        method('-', 'join', [list(text, a, b)]),
        method('-', 'join', [text]),
        [`${python(text)} * 3`, () => binaryOperation(text, 3, 'nb_multiply')],
        [`${python('a')} + ${python(text)}`, () => binaryOperation('a', text, 'nb_add')],
      ];
      // Halves of a pair that come together are the known difference.
      return cases.filter(([expression]) => !/d800.*dc80/.test(expression));
    }),
  );
});

test('widths', () => {
  expectAsInPython(
    texts.flatMap((text) => [
      ...['center', 'ljust', 'rjust'].map((name) => method(text, name, [pick([0, 5, 8, 9]), '😀'])),
      method(text, 'center', [pick([9, 10, 11])]),
      method(text, 'zfill', [pick([0, 5, 12])]),
      method(text, 'expandtabs', [pick([-1, 0, 1, 4, 8])]),
    ]),
  );
});

test('case and classes', () => {
  const names = [
    'capitalize',
    'casefold',
    'isalnum',
    'isalpha',
    'isascii',
    'isdecimal',
    'isdigit',
    'isidentifier',
    'islower',
    'isnumeric',
    'isprintable',
    'isspace',
    'istitle',
    'isupper',
    'lower',
    'swapcase',
    'title',
    'upper',
  ];
  expectAsInPython(
    [...texts, ...shorts].flatMap((text) => names.map((name) => method(text, name))),
  );
});

test('translate and maketrans', () => {
  const table = dict([97, 'xy'], [98, null], [99, 0x1f600], [0x1f600, 'smile'], [0xd800, 'high']);
  expectAsInPython(texts.map((text) => method(text, 'translate', [table])));
  expectAsInPython([
    method('', 'maketrans', ['ab😀', 'xyz', 'q']),
    method('', 'maketrans', [dict(['a', 1], [5, 'b'])]),
    method('', 'maketrans', [dict(['ab', 1])]),
    method('', 'maketrans', [dict([float(1.5), 1])]),
    method('', 'maketrans', ['a', 'bc']),
    method('', 'maketrans', [1, 'bc']),
    method('', 'maketrans', ['a', 1]),
    method('', 'maketrans', ['a', 'b', 1]),
    method('', 'maketrans', [1]),
    method('', 'maketrans'),
    method('abc', 'translate', [dict([97, float(1.5)])]),
    method('abc', 'translate', [dict([97, -1])]),
    method('abc', 'translate', [1]),
    method('abc', 'translate', ['abc']),
  ]);
});

test("wrong arguments are refused in CPython's words", () => {
  const one = [
    'count',
    'find',
    'index',
    'startswith',
    'endswith',
    'partition',
    'removeprefix',
    'removesuffix',
    'join',
    'zfill',
    'split',
    'strip',
    'lstrip',
    'center',
    'expandtabs',
    'splitlines',
    'format_map',
    '__format__',
    'encode',
  ];
  const wrong: PyValue[][] = [
    [],
    [1],
    [float(1.5)],
    [null],
    [bytes('a')],
    [list(1)],
    ['a', 'b'],
    ['a', 1, 2, 3],
    [tuple(1)],
    [''],
  ];
  expectAsInPython([
    ...one.flatMap((name) => wrong.map((args) => method('abc', name, args))),
    ...wrong.map((args) => method('abc', 'replace', args)),
    ...['upper', 'isalpha'].map((name) => method('abc', name, [1])),
    method('abc', 'upper', [], { x: 1 }),
    method('abc', 'replace', ['a', 'b'], { count: 1 }),
    method('abc', 'split', [], { sep: 'b', maxsplit: 1 }),
    method('abc', 'split', ['b'], { sep: 'b' }),
    method('abc', 'split', [], { other: 1 }),
    method('abc', 'center', [5, 'ab']),
    method('abc', 'center', [5, 1]),
    method('abc', 'center', [2n ** 70n]),
    method('abc', 'expandtabs', [2n ** 70n]),
    method('abc', 'expandtabs', [2 ** 40]),
    method('abc', 'replace', ['a', 'b', 'c']),
    method('abc', 'startswith', [tuple('x', 1)]),
    method('abc', 'join', [list('a', 1)]),
    method('abc', '__getitem__', ['a']),
    method('abc', '__getitem__', [float(1)]),
    method('abc', '__getitem__', [5]),
    method('abc', '__getitem__', [2n ** 70n]),
    method('abc', '__contains__', [1]),
    method('abc', '__add__', [1]),
    method('abc', '__mul__', [2n ** 70n]),
    method('abc', '__getnewargs__'),
  ]);
});

test('hashes do not depend on how a text came to be, and are never -1', () => {
  fillBuiltins();
  const hashes = new Set(texts.map((text) => hash(text)));
  expect(hashes.size).toBe(new Set(texts).size);
  for (const text of texts) expect(hash(Array.from(text).join(''))).toBe(hash(text));
  expect([...hashes].every((each) => Number.isSafeInteger(each) && each >= 0)).toBe(true);
});
