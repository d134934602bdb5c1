import { test } from 'vitest';
import { expectAsInCPython, expectLinesAsInCPython } from '../mini-python/differential.js';

const ITERABLES = [
  '[1, 2, 3]',
  '(1, 2, 3)',
  "'abc'",
  "'aé🐍'",
  "b'abc'",
  "bytearray(b'abc')",
  '{1: 2, 3: 4, 5: 6}',
  '{1: 2, 3: 4, 5: 6}.values()',
  '{1: 2, 3: 4, 5: 6}.items()',
  '{7}',
  'range(1, 9, 3)',
  'range(9, 1, -3)',
  '[]',
  '()',
  "''",
  "b''",
  '{}',
  'range(0)',
];
const REVERSIBLE = ITERABLES.filter((text) => text !== '{7}');

const STATES = ['0', '1', '2', '7', '-1', '-9', 'True', "'a'", 'None'];

test('what is left of an iterator', () => {
  const iterators = [
    ...ITERABLES.map((text) => `iter(${text})`),
    ...REVERSIBLE.map((text) => `reversed(${text})`),
  ];
  expectAsInCPython(
    iterators.flatMap((iterator) =>
      [0, 1, 2, 4].map((steps) => [
        `it = ${iterator}`,
        ...Array.from({ length: steps }, () => 'next(it, None)'),
        'it.__reduce__()',
        'it.__reduce_ex__(4) == it.__reduce__()',
        'list(it)',
        'it.__reduce__()',
      ]),
    ),
  );
});

test('iterators that are moved to a position', () => {
  const movable = ['[1, 2, 3]', '(1, 2)', "'abc'", "b'abc'", "bytearray(b'abc')", 'range(1, 9, 3)'];
  expectAsInCPython(
    [...movable.map((text) => `iter(${text})`), 'reversed([1, 2, 3])', "reversed('abc')"].flatMap(
      (iterator) =>
        STATES.filter((state) => !(iterator.includes('range') && /'|None/.test(state))).map(
          (state) => [
            `it = ${iterator}`,
            `it.__setstate__(${state})`,
            'it.__reduce__()',
            'list(it)',
          ],
        ),
    ),
  );
});

test('lazy iterators', () => {
  expectLinesAsInCPython([
    'enumerate([1], 5).__reduce__()[0]',
    'enumerate([1], 5).__reduce__()[1][1]',
    'zip().__reduce__()',
    'zip([1], strict=True).__reduce__()[2]',
    'len(zip([1], [2]).__reduce__())',
    "map(len, 'ab').__reduce__()[1][0]",
    "filter(None, 'ab').__reduce__()[1][0]",
    'list(filter(None, [0, 1]).__reduce__()[1][1])',
  ]);
  expectAsInCPython([['z = zip([1], [1, 2])', 'z.__setstate__(1)', 'list(z)']]);
});

const VALUES = [
  'object()',
  'None',
  'True',
  '5',
  '10 ** 30',
  '1.5',
  '1.5 + 2.5 * complex(0, 1)',
  "'text'",
  "b'bytes'",
  "bytearray(b'a')",
  'bytearray()',
  '(1, 2)',
  '[1, 2]',
  '{1: 2}',
  '{1}',
  'frozenset([1])',
  'range(3)',
  'slice(1, 2)',
  "memoryview(b'')",
  '{}.keys()',
  '{}.items()',
  'property()',
  'staticmethod(len)',
  'NotImplemented',
  'Ellipsis',
  'len',
  '[].append',
  'str.lower',
  'int.__add__',
  '(1).__add__',
  'dict.fromkeys',
  "dict.__dict__['fromkeys']",
  "type.__dict__['__name__']",
  'slice.start',
  'int.__dict__',
  'ValueError(1, 2)',
  "OSError(2, 'a', 'f')",
  "OSError(2, 'a', 'f', None, 'g')",
  'OSError(2)',
  "ImportError('a', name='n')",
  "ImportError('a')",
  'KeyError(1)',
  'super(int, 1)',
];

test('values, in every version of the protocol', () => {
  expectLinesAsInCPython(
    VALUES.flatMap((value) => [
      ...[0, 1, 2, 3, 4].map(
        // Without the helper that makes the copy, which is no Python function here.
        (protocol) =>
          `(lambda r: r if isinstance(r, str) else (len(r), r[1], r[2:3]))((${value}).__reduce_ex__(${protocol}))`,
      ),
      `(lambda r: r if isinstance(r, str) else (len(r), r[1], r[2:3]))((${value}).__reduce__())`,
      // Its docstring is our own.
      ...(value.startsWith('staticmethod') ? [] : [`(${value}).__getstate__()`]),
    ]),
  );
});

test('classes', () => {
  const copy = 'f = r[0]';
  expectAsInCPython([
    [
      "C = type('C', (), {})",
      'c = C()',
      'c.__getstate__()',
      'c.x = 1',
      'c.__getstate__()',
      'r = c.__reduce_ex__(2)',
      copy,
      'r[1:]',
      'type(f(*r[1])) is C',
      'r = c.__reduce_ex__(0)',
      copy,
      'r[1:]',
      'type(f(*r[1])) is C',
    ],
    [
      "S = type('S', (), {'__slots__': ('a', '__b')})",
      's = S()',
      's.a = 5',
      's.__getstate__()',
      's.__reduce_ex__(2)[1:]',
      's.__reduce_ex__(1)',
    ],
    [
      "L = type('L', (list,), {})",
      'l = L([1, 2])',
      'l.x = 1',
      'r = l.__reduce_ex__(2)',
      'r[1:3]',
      'list(r[3])',
      'l.__reduce_ex__(1)[1:]',
    ],
    [
      "I = type('I', (int,), {})",
      'I(5).__reduce_ex__(2)[1:]',
      'r = I(5).__reduce_ex__(0)',
      'r[1:]',
      copy,
      'type(f(*r[1]))',
      'f(*r[1]) + 1',
    ],
    [
      "N = type('N', (), {'__getnewargs__': lambda self: (1, 2)})",
      'N().__reduce_ex__(2)[1:]',
      "N = type('N', (), {'__getnewargs__': lambda self: 5})",
      'N().__reduce_ex__(2)',
      "N = type('N', (), {'__getnewargs_ex__': lambda self: ((1,), {'k': 2})})",
      'N().__reduce_ex__(2)[1:]',
      "N = type('N', (), {'__getnewargs_ex__': lambda self: 5})",
      'N().__reduce_ex__(2)',
      "N = type('N', (), {'__getnewargs_ex__': lambda self: (1, 2, 3)})",
      'N().__reduce_ex__(2)',
      "N = type('N', (), {'__getnewargs_ex__': lambda self: (1, {})})",
      'N().__reduce_ex__(2)',
      "N = type('N', (), {'__getnewargs_ex__': lambda self: ((), 1)})",
      'N().__reduce_ex__(2)',
    ],
    [
      "R = type('R', (), {'__reduce__': lambda self: 'mine'})",
      'R().__reduce_ex__(4)',
      "G = type('G', (), {'__getstate__': lambda self: 7})",
      'G().__reduce_ex__(2)[1:]',
      'G().__reduce_ex__(0)[1:]',
      'object().__reduce_ex__()',
      "object().__reduce_ex__('a')",
      'object().__reduce__(1)',
    ],
  ]);
});
