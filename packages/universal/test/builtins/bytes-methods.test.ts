import { expect, test } from 'vitest';
import { fillBuiltins } from '../../src/builtins/index.js';
import { PyByteArray } from '../../src/builtins/bytearray-object.js';
import { PySlice } from '../../src/builtins/slice-object.js';
import { bytearrayType, bytesType } from '../../src/kernel/builtin-types.js';
import { PyBytes, PyList } from '../../src/kernel/containers.js';
import type { PyValue } from '../../src/kernel/object.js';
import type { PyType } from '../../src/kernel/type.js';
import { call, callMethod } from '../../src/protocol/call.js';
import { richCompare } from '../../src/protocol/compare.js';
import { hash } from '../../src/protocol/hash.js';
import { contains, getItem } from '../../src/protocol/items.js';
import { getIterator, toArray } from '../../src/protocol/iterate.js';
import { binaryOperation } from '../../src/protocol/number.js';
import { random, type Case } from './number-cases.js';
import {
  bytearray,
  bytes,
  dict,
  expectAsInPython,
  float,
  list,
  method,
  python,
  randomBytes,
  tuple,
} from './str-cases.js';

const next = random(14);
const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
const index = (): PyValue => pick([null, 0, 1, 2, 3, 5, 9, -1, -2, -3, -7, 100]);

/** The same bytes as bytes or as bytearray. */
const either = (value: PyBytes) => (next() < 0.5 ? value : new PyByteArray(value.bytes.slice()));
const samples = Array.from({ length: 150 }, () => either(randomBytes(next, 10)));
const shorts = Array.from({ length: 100 }, () => either(randomBytes(next, 2)));

test('repr, indices and slices', () => {
  expectAsInPython(
    samples.flatMap((value): Case[] => {
      const at = Math.floor(next() * 24) - 12;
      const slice = new PySlice(index(), index(), pick<PyValue>([null, 1, 2, -1, -2, 3]));
      return [
        [python(value), () => value],
        [`${python(value)}[${at}]`, () => getItem(value, at)],
        [`${python(value)}[${python(slice)}]`, () => getItem(value, slice)],
        [`list(${python(value)})`, () => new PyList(toArray(getIterator(value)))],
      ];
    }),
  );
  expectAsInPython(
    ["'", '"', '\'"', "\\'\n"].flatMap((text): Case[] => [
      [python(bytes(text)), () => bytes(text)],
      [python(bytearray(text)), () => bytearray(text)],
    ]),
  );
});

test('order and equality', () => {
  const signs = ['<', '<=', '==', '!=', '>', '>='];
  expectAsInPython(
    samples.flatMap((value) =>
      signs.map((sign, op): Case => {
        const other = pick<PyValue>([value, ...samples.slice(0, 5), 'a', 1, null]);
        return [`${python(value)} ${sign} ${python(other)}`, () => richCompare(value, other, op)];
      }),
    ),
  );
});

test('searching', () => {
  const names = ['find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith'];
  expectAsInPython(
    samples.flatMap((value) => [
      ...names.map((name) => method(value, name, [pick(shorts), index(), index()])),
      ...names.map((name) =>
        method(value, name, [
          pick<PyValue>([97, 0, 255, 256, -1, tuple(pick(shorts), bytes('a'))]),
        ]),
      ),
    ]),
  );
  expectAsInPython(
    samples.map((value): Case => {
      const sub = pick<PyValue>([...shorts, 97, 98, 256, -1, 'a', float(1), list()]);
      return [`${python(sub)} in ${python(value)}`, () => contains(value, sub)];
    }),
  );
});

test('taking apart and putting together', () => {
  expectAsInPython(
    samples.flatMap((value): Case[] => {
      const separator = pick<PyValue>([null, ...shorts]);
      const limit = pick([-1, 0, 1, 2, 3]);
      const [a, b] = [pick(shorts), pick(shorts)];
      return [
        method(value, 'split', [separator, limit]),
        method(value, 'rsplit', [separator, limit]),
        method(value, 'split'),
        method(value, 'splitlines', [pick([true, false])]),
        method(value, 'partition', [a]),
        method(value, 'rpartition', [a]),
        method(value, 'strip'),
        method(value, pick(['strip', 'lstrip', 'rstrip']), [pick<PyValue>([null, a])]),
        method(value, 'removeprefix', [a]),
        method(value, 'removesuffix', [a]),
        method(value, 'replace', [a, b, pick([-1, 0, 1, 2])]),
        method(value, 'join', [list(a, b, value)]),
        method(value, 'translate', [
          pick<PyValue>([null, new PyBytes(Uint8Array.from({ length: 256 }, (_, i) => 255 - i))]),
          a,
        ]),
        [`${python(value)} + ${python(a)}`, () => binaryOperation(value, a, 'nb_add')],
        [`${python(value)} * ${limit}`, () => binaryOperation(value, limit, 'nb_multiply')],
      ];
    }),
  );
});

test('case, classes and widths', () => {
  const names = [
    'capitalize',
    'isalnum',
    'isalpha',
    'isascii',
    'isdigit',
    'islower',
    'isspace',
    'istitle',
    'isupper',
    'lower',
    'swapcase',
    'title',
    'upper',
  ];
  expectAsInPython(
    [...samples, ...shorts].flatMap((value) => [
      ...names.map((name) => method(value, name)),
      ...['center', 'ljust', 'rjust'].map((name) =>
        method(value, name, [pick([0, 9, 12, 13]), bytes('*')]),
      ),
      method(value, 'zfill', [pick([0, 5, 12])]),
      method(value, 'expandtabs', [pick([-1, 0, 1, 4, 8])]),
    ]),
  );
});

test('hexadecimal', () => {
  const separators: PyValue[] = [':', '-', bytes(':'), '::', '', 'é', 1, null, list(1), '\0'];
  expectAsInPython(
    samples
      .slice(0, 30)
      .flatMap((value) => [
        method(value, 'hex'),
        ...separators.map((separator) =>
          method(value, 'hex', [separator, pick([0, 1, 2, 3, -1, -2, 100])]),
        ),
      ]),
  );
  const texts: PyValue[] = [
    '61 62',
    '6',
    '6 1',
    'xy',
    '61é',
    ' 61\n62\x0b',
    'Ff00',
    '61 6',
    '😀',
    '61😀',
    '',
    1,
    bytes('61'),
  ];
  expectAsInPython(
    texts.flatMap((text) => [
      method(bytes(), 'fromhex', [text]),
      method(bytearray(), 'fromhex', [text]),
    ]),
  );
  expectAsInPython([
    method(bytes('ab'), 'hex', [], { sep: ':', bytes_per_sep: 1 }),
    method(bytes('ab'), 'hex', [':', 'a']),
  ]);
});

test("wrong arguments are refused in CPython's words", () => {
  const names = [
    'find',
    'count',
    'index',
    'startswith',
    'endswith',
    'partition',
    'removeprefix',
    'join',
    'zfill',
    'split',
    'strip',
    'center',
    'ljust',
    'expandtabs',
    'splitlines',
    'translate',
    'replace',
    'decode',
    'maketrans',
    '__contains__',
    '__getitem__',
    '__add__',
    'upper',
  ];
  const wrong: PyValue[][] = [
    [],
    [1],
    [-1],
    [float(1.5)],
    [null],
    ['a'],
    [list(1)],
    [bytes('a'), 'b'],
    [bytes('a'), 1, 2, 3],
    [tuple('a')],
    [bytes()],
    [5, bytes('ab')],
    [2n ** 70n],
  ];
  expectAsInPython(
    [bytes('abc'), bytearray('abc')].flatMap((self) =>
      names.flatMap((name) => wrong.map((args) => method(self, name, args))),
    ),
  );
});

test('constructors', () => {
  fillBuiltins();
  const make = (type: PyType, args: PyValue[], kwargs: Record<string, PyValue> = {}): Case => {
    const named = Object.entries(kwargs);
    const written = [
      ...args.map(python),
      ...named.map(([key, value]) => `${key}=${python(value)}`),
    ];
    return [
      `${type.name}(${written.join(', ')})`,
      () => call(type, args, named.length > 0 ? new Map(named) : undefined),
    ];
  };
  const sources: PyValue[][] = [
    [],
    [3],
    [0],
    [-1],
    [true],
    ['a'],
    ['é', 'utf8'],
    ['é', 'ascii'],
    ['a', 'ascii', 'strict'],
    ['a', 1],
    ['a', null],
    [1, 'ascii'],
    [list(1, 2, 255)],
    [list(256)],
    [list(-1)],
    [list('a')],
    [list(float(1))],
    [list(2n ** 70n)],
    [float(1.5)],
    [null],
    [2n ** 70n],
    [bytes('ab')],
    [bytearray('ab')],
    [tuple(1, 2)],
    [bytes('a'), bytes('b')],
    [1, 2, 3, 4],
    [dict([1, 2])],
    [bytes('a'), 'ascii'],
    [list(bytes('a'))],
    ['', 'nothing'],
  ];
  expectAsInPython(
    [bytesType, bytearrayType].flatMap((type) => [
      ...sources.map((args) => make(type, args)),
      make(type, [], { source: bytes('x') }),
      make(type, [], { encoding: 'ascii' }),
      make(type, [], { errors: 'x' }),
      make(type, ['é'], { encoding: 'latin-1' }),
      make(type, [1], { other: 1 }),
      make(type, ['a'], { errors: 'strict' }),
    ]),
  );
});

test('printf formatting', () => {
  const formats = [
    'abc',
    '%s',
    '%b|%5b|%-5b|%.1b',
    '%d',
    '%5.1f',
    '%x',
    '%#o',
    '%c',
    '%r',
    '%a',
    '%(a)s',
    '%(a)d',
    '%s %s',
    '%%',
    '%',
    '%y',
    '%*d',
    '%.2r',
    '%e',
    '%(a',
    '%99999999999999999999d',
    '%.99999999999999999999d',
    '\xff%d\xff',
  ];
  const args: PyValue[] = [
    tuple(),
    tuple(1),
    1,
    float(2.5),
    bytes('xyz'),
    tuple(bytes('xyz')),
    tuple(bytearray('q')),
    'a',
    tuple('é'),
    tuple(bytes('a'), bytes('b')),
    256,
    -1,
    tuple(5, 3),
    dict([bytes('a'), 1]),
    dict(['a', 1]),
    null,
    list(1),
    2n ** 2000n,
    tuple(bytes('a'), bytes('b'), bytes('c'), bytes('d')),
  ];
  expectAsInPython(
    formats.flatMap((format) =>
      args.flatMap((arg): Case[] => [
        [
          `${python(bytes(format))} % ${python(arg)}`,
          () => binaryOperation(bytes(format), arg, 'nb_remainder'),
        ],
        [
          `${python(bytearray(format))} % ${python(arg)}`,
          () => binaryOperation(bytearray(format), arg, 'nb_remainder'),
        ],
      ]),
    ),
  );
});

test('bytes are hashed by their contents, bytearrays not at all', () => {
  fillBuiltins();
  expect(hash(bytes('abc'))).toBe(hash(bytes('abc')));
  expect(hash(bytes('abc'))).not.toBe(hash(bytes('abd')));
  expect(() => hash(bytearray('abc'))).toThrow();
  expect(callMethod(bytes('abc'), '__hash__', [])).toBe(hash(bytes('abc')));
});
