import { test } from 'vitest';
import type { PyValue } from '../../src/kernel/object.js';
import { binaryOperation } from '../../src/protocol/number.js';
import { random, type Case } from './number-cases.js';
import { bytes, dict, expectAsInPython, float, list, method, python, tuple } from './str-cases.js';

const next = random(12);
const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;

function percent(format: PyValue, args: PyValue): Case {
  return [
    `${python(format)} % ${python(args)}`,
    () => binaryOperation(format, args, 'nb_remainder'),
  ];
}

const CONVERSIONS = Array.from('diuoxXeEfFgGsrac');

const NUMBERS: PyValue[] = [
  0,
  1,
  -1,
  5,
  255,
  -255,
  1234567,
  10n ** 30n,
  -(10n ** 30n),
  true,
  float(0),
  float(-0),
  float(0.5),
  float(1.5),
  float(2.5),
  float(-2.675),
  float(1e-5),
  float(0.0001),
  float(123456.789),
  float(1e16),
  float(1e100),
  float(5e-324),
  float(-1e-10),
  float(99.9999999),
];
const OTHERS: PyValue[] = [
  '',
  'a',
  'abc',
  '😀é',
  null,
  list(1, 'a'),
  bytes('x'),
  float(NaN),
  float(Infinity),
  float(-Infinity),
];

test('printf formats numbers of all sizes with all flags', () => {
  const cases: Case[] = [];
  for (let i = 0; i < 1500; i++) {
    const flags = ['-', '+', ' ', '#', '0'].filter(() => next() < 0.3).join('');
    const width = pick(['', '', '1', '5', '12', '30']);
    const precision = pick(['', '', '.', '.0', '.1', '.3', '.10', '.40']);
    const conversion = pick(CONVERSIONS);
    cases.push(percent(`<%${flags}${width}${precision}${conversion}>`, tuple(pick(NUMBERS))));
  }
  expectAsInPython(cases);
});

test('printf refuses what it cannot format', () => {
  expectAsInPython(
    CONVERSIONS.flatMap((conversion) =>
      OTHERS.map((value) => percent(`%8.3${conversion}|`, tuple(value))),
    ),
  );
});

test('printf takes its arguments from tuples, mappings and single values', () => {
  const a = dict(['a', 1], ['', 2], ['a(b)c', 3]);
  const formats = [
    'abc',
    '%s',
    '%s %s',
    '%(a)s',
    '%(a)s %(a)d',
    '%()s',
    '%(a(b)c)s',
    '%(x)s',
    '%(a',
    '%(a)',
    '%',
    '%%',
    '%5%',
    '%(a)%',
    '%*d',
    '%-*d|',
    '%.*f',
    '%*.*f',
    '%(a)*d',
    '%*(a)d',
    '%ld',
    '%lld',
    '%hd',
    '%Lf',
    '%y',
    '%€',
    'é😀%y',
    '%d%',
    '%-',
    '%.',
    '%5',
    '%l',
    '%99999999999999999999d',
    '%.99999999999999999999d',
    '%.2147483648d',
    '%1.1.1d',
    '%s %(a)s',
    '%(a)s %s',
    '%c',
    '%.0s|',
  ];
  const args: PyValue[] = [
    tuple(),
    tuple(1),
    tuple(1, 2),
    tuple(5, 3),
    tuple(-5, 3),
    tuple('a', 3),
    tuple(2n ** 70n, 3),
    tuple(8, 2, float(3.14159)),
    tuple(1, 2, 3, 4),
    a,
    1,
    'x',
    list(1),
    null,
    dict(),
    bytes('x'),
  ];
  expectAsInPython(formats.flatMap((format) => args.map((each) => percent(format, each))));
});

test('%c', () => {
  const values: PyValue[] = [
    65,
    0x1f600,
    -1,
    0x110000,
    2n ** 70n,
    true,
    'a',
    '😀',
    'ab',
    '',
    float(1),
    null,
  ];
  expectAsInPython(values.map((value) => percent('%4c|%-4c|', tuple(value, value))));
});

test('format specifications of str', () => {
  const specs = [
    '',
    's',
    '5',
    '<5',
    '>5',
    '^5',
    '=5',
    '*^7',
    'é>4',
    '😀<6',
    '05',
    '.2',
    '.0',
    '5.1',
    '<05',
    '=05',
    '5s',
    'd',
    'x',
    '+',
    '-',
    ' ',
    '#',
    ',',
    '_',
    '5,',
    '+s',
    '.',
    '.s',
    '5.',
    'z',
    'z5',
    '99999999999999999999',
    '.99999999999999999999',
    'ss',
    '>',
    '^',
    '**',
    '*<',
    '0',
    '00',
    '0>5',
    '5\n',
    '\n',
    'sx',
    '<<<',
    '=',
    '1.2.3',
    '==5',
    'éé',
    '5é',
    '€',
    '😀',
    'sé',
    '^6',
    '^9.2',
  ];
  expectAsInPython(
    ['abc', 'a😀', ''].flatMap((text) => specs.map((spec) => method(text, '__format__', [spec]))),
  );
});

test('str.format finds fields', () => {
  const formats = [
    '{}',
    '{0}{}',
    '{}{0}',
    '{a}',
    '{',
    '}',
    '{{}}',
    '{{',
    '}}',
    '{0[0]}',
    '{0[1]}',
    '{0[a]}',
    '{0[-1]}',
    '{0[0][1]}',
    '{0[0',
    '{0.}',
    '{0[]}',
    '{0[0]x}',
    '{0.real}',
    '{0.nothing}',
    '{a.real}',
    '{!r}',
    '{!s}',
    '{!a}',
    '{!x}',
    '{!😀}',
    '{!\n}',
    '{!}',
    '{!r',
    '{!rx}',
    '{!r:>8}',
    '{:{}}',
    '{:{:{}}}',
    '{:{',
    '{:',
    '{0:{1}}',
    '{:>{}}|',
    '{.real}',
    '{[0]}',
    '{ 0}',
    '{0 }',
    '{-1}',
    '{99999999999999999999}',
    '{9}',
    '{0[99999999999999999999]}',
    '{a[0]!r:>5}|',
    '{:}}',
    '{a}}',
    '}}{{',
    'a{',
    'a}b',
    '{0:{{}}}',
    '{0!r}{!r}',
    '{}{a}',
    '{٠}',
    '{0[٠]}',
    '{0:{a}}',
    '{!s!r}',
    '{[}',
    '{0]}',
    '{0[a]]}',
    '{a b}',
    '{:d}',
    '{:5s}|',
    '{:{!r}}',
    '{0..x}',
    '{.}',
    'é{}😀{}',
    '{:!r}',
    '{0:a:b}',
    '{a!}',
    '{0{1}}',
  ];
  const args: PyValue[][] = [[], [1, 8], ['x', 5], [list(tuple(1, 2), 3), 4], [float(1.5), '>6']];
  expectAsInPython(
    formats.flatMap((format) => [
      ...args.map((each) => method(format, 'format', each)),
      method(format, 'format', [1], { a: list('q') }),
      method(format, 'format_map', [dict(['a', 5], ['a b', 6])]),
    ]),
  );
  expectAsInPython([
    method('{}', 'format_map', [1]),
    method('{a}', 'format_map', [1]),
    method('{a}', 'format_map', [dict()]),
    method('{a} {b}', 'format', [], { a: null, b: tuple() }),
    method('{:>5}', 'format', [null]),
  ]);
});
