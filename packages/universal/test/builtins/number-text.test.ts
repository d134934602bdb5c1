import { test } from 'vitest';
import { complexType, floatType, intType } from '../../src/kernel/builtin-types.js';
import { PyBytes } from '../../src/kernel/containers.js';
import type { PyType } from '../../src/kernel/type.js';
import type { PyValue } from '../../src/kernel/object.js';
import { repr } from '../../src/protocol/text.js';
import {
  complex,
  expectAsInPython,
  float,
  int,
  random,
  randomFloat,
  randomInt,
  type Case,
} from './number-cases.js';

const next = random(3);

function make(type: PyType, args: PyValue[], kwargs?: [string, PyValue][]): PyValue {
  return type.slots.tp_new!(type, args, kwargs === undefined ? undefined : new Map(kwargs));
}

/** A Python literal of any text. */
function literal(text: string): string {
  return `"${Array.from(text, (char) => `\\U${char.codePointAt(0)!.toString(16).padStart(8, '0')}`).join('')}"`;
}

test('reprs of floats', () => {
  const powers = Array.from({ length: 120 }, (_, at) => 10 ** (at - 60));
  const near = [1e16, 1e-4, 1e22, 2 ** 53].flatMap((each) => [
    each,
    each * (1 - 2 ** -53),
    each * (1 + 2 ** -52),
  ]);
  const values = [...Array.from({ length: 3000 }, () => randomFloat(next)), ...powers, ...near];
  expectAsInPython(values.map(float).map((each): Case => [each.python, () => each.value]));
});

test('reprs of complex numbers', () => {
  const parts = [0, -0, 1, -1.5, 1e16, 1e-5, Infinity, -Infinity, NaN];
  const samples = parts.flatMap((real) => parts.map((imag) => complex(real, imag)));
  expectAsInPython(samples.map((each): Case => [each.python, () => each.value]));
});

test('decimal texts of ints have a limit', () => {
  const samples = [10n ** 4299n, 10n ** 4300n - 1n, 10n ** 4300n, -(10n ** 4300n), 2n ** 14290n];
  const around = Array.from({ length: 20 }, (_, at) => 2n ** BigInt(14275 + at));
  expectAsInPython(
    [...samples, ...around].map((value): Case => [
      `repr(int("${value.toString(16)}", 16))`,
      () => repr(int(value).value),
    ]),
  );
});

const INT_TEXTS = [
  '',
  ' ',
  '0',
  '-0',
  '+5',
  '--5',
  '- 5',
  ' 12 ',
  '\t12\n',
  '\x1c5',
  '\u20035\u2003',
  '1_0',
  '_1',
  '1_',
  '1__0',
  '0x10',
  '0X1f',
  '0x_10',
  '0x__10',
  '0x',
  '0b101',
  '0b2',
  '0o17',
  '0o8',
  '010',
  '00',
  '0_0',
  '0_7',
  '-0x1F',
  'z',
  'Zz',
  '\u0661\u0662',
  '\u{1d7d9}\u{1d7da}',
  'é',
  '1\x002',
  '12a',
  'abc',
  '1.5',
  '\ud800',
  '９',
  'x'.repeat(300),
  '¼',
  '²',
  '9'.repeat(4300),
  '9'.repeat(4301),
  '0'.repeat(4301),
  `-${'1'.repeat(4301)}a`,
  '1_'.repeat(4300) + '1',
  '\xa05',
];

test('int of texts', () => {
  expectAsInPython(
    INT_TEXTS.flatMap((text): Case[] => [
      [`int(${literal(text)})`, () => make(intType, [text])],
      ...[0, 2, 3, 8, 10, 16, 36].map((base): Case => [
        `int(${literal(text)}, ${base})`,
        () => make(intType, [text, base]),
      ]),
    ]),
  );
});

test('int of long texts in every base', () => {
  const cases = Array.from({ length: 105 }, (_, at): Case => {
    const base = 2 + (at % 35);
    const digits = randomInt(next, 1000).toString(base);
    return [`int("${digits}", ${base})`, () => make(intType, [digits, base])];
  });
  expectAsInPython(cases);
});

test('arguments of int', () => {
  const cases: Case[] = [
    ['int()', () => make(intType, [])],
    ['int(base=10)', () => make(intType, [], [['base', 10]])],
    ['int(1, 2, 3)', () => make(intType, [1, 2, 3])],
    ['int(x=1)', () => make(intType, [], [['x', 1]])],
    ['int("1", base=99)', () => make(intType, ['1'], [['base', 99]])],
    ['int("1", -5)', () => make(intType, ['1', -5])],
    ['int("1", 1)', () => make(intType, ['1', 1])],
    ['int("1", 2**70)', () => make(intType, ['1', 2n ** 70n])],
    ['int(1, 10)', () => make(intType, [1, 10])],
    ['int("12", "a")', () => make(intType, ['12', 'a'])],
    ['int("12", 1.5)', () => make(intType, ['12', float(1.5).value])],
    ['int(None)', () => make(intType, [null])],
    ['int(1j)', () => make(intType, [complex(0, 1).value])],
    ['int(True)', () => make(intType, [true])],
    ['int(b"12")', () => make(intType, [new PyBytes(Uint8Array.of(49, 50))])],
    ['int(b"1f", 16)', () => make(intType, [new PyBytes(Uint8Array.of(49, 102)), 16])],
  ];
  const floats = [1.9, -1.9, 1e300, 0.5, -0, Infinity, -Infinity, NaN].map(float);
  expectAsInPython([
    ...cases,
    ...floats.map((each): Case => [`int(${each.python})`, () => make(intType, [each.value])]),
  ]);
});

const FLOAT_TEXTS = [
  '',
  '.',
  '1',
  '1.',
  '.5',
  '-.5',
  '1e5',
  '1.e5',
  '.e1',
  '1e',
  '1e+',
  '1e+5',
  '1E-05',
  ' 1 ',
  '\x1c5',
  '1_0.0_1',
  '1__0',
  '_1',
  '1_',
  '1_e5',
  '1e_5',
  '1e5_0',
  '1._5',
  '1_.5',
  'nan',
  '-nan',
  'NaN',
  'inf',
  '-inf',
  '+InFiNiTy',
  'infi',
  '0x10',
  '\u0661.\u0665',
  '1\x002',
  'é',
  '1e400',
  '-1e400',
  '1e-400',
  '١e5',
  '1d5',
  'x'.repeat(300),
  '1,5',
  '1 2',
  '+-1',
  '2.2250738585072011e-308',
  '9007199254740993',
  '0.1e1_0',
  '179769313486231580793e289',
  '1'.repeat(800),
];

test('float of texts', () => {
  const random = Array.from({ length: 500 }, () => {
    const digits = String(randomInt(next, 120));
    return `${digits}.${String(randomInt(next, 90)).replace('-', '')}e${Math.floor(next() * 700 - 350)}`;
  });
  expectAsInPython(
    [...FLOAT_TEXTS, ...random].map((text): Case => [
      `float(${literal(text)})`,
      () => make(floatType, [text]),
    ]),
  );
});

test('arguments of float', () => {
  expectAsInPython([
    ['float()', () => make(floatType, [])],
    ['float(1, 2)', () => make(floatType, [1, 2])],
    ['float(x=1)', () => make(floatType, [], [['x', 1]])],
    ['float(None)', () => make(floatType, [null])],
    ['float(1j)', () => make(floatType, [complex(0, 1).value])],
    ['float(10**400)', () => make(floatType, [10n ** 400n])],
    ['float(2**53+1)', () => make(floatType, [2n ** 53n + 1n])],
    ['float(True)', () => make(floatType, [true])],
    ['float(b"1.5")', () => make(floatType, [new PyBytes(Uint8Array.of(49, 46, 53))])],
  ]);
});

const COMPLEX_TEXTS = [
  '',
  '1',
  '1+2j',
  '1+2',
  'j',
  '+j',
  '-j',
  '(1+2j)',
  '( 1+2j )',
  '1 +2j',
  '1e5-infj',
  'nan+nanj',
  '1__0j',
  '1_0j',
  '1_j',
  '_1j',
  '1+2j\x00',
  '1+-2j',
  '+1-j',
  ' 1j ',
  '\u0661j',
  'é',
  '()',
  '(1',
  '1)',
  '1j+2',
  '1e5j',
  '1+1e5j',
  'infj',
  '1J',
  '.5j',
  '((1))',
  '1+',
  '1+j2',
  '--1j',
  'nanj',
  '-nan-infj',
  '1e1_0j',
  '1.5e-3+2.5e+3j',
  '+ 1j',
];

test('complex of texts', () => {
  expectAsInPython(
    COMPLEX_TEXTS.map((text): Case => [
      `complex(${literal(text)})`,
      () => make(complexType, [text]),
    ]),
  );
});

test('arguments of complex', () => {
  const parts = [int(1), float(1.5), float(-0), complex(0, 1), complex(1, -0), int(10n ** 400n)];
  const pairs = parts.flatMap((a) =>
    parts.map((b): Case => [
      `complex(${a.python}, ${b.python})`,
      () => make(complexType, [a.value, b.value]),
    ]),
  );
  const singles = parts.map((a): Case => [
    `complex(${a.python})`,
    () => make(complexType, [a.value]),
  ]);
  expectAsInPython([
    ...pairs,
    ...singles,
    ['complex()', () => make(complexType, [])],
    ['complex(None)', () => make(complexType, [null])],
    ['complex(1, None)', () => make(complexType, [1, null])],
    ['complex("1", 2)', () => make(complexType, ['1', 2])],
    ['complex(1, "2")', () => make(complexType, [1, '2'])],
    ['complex(1, 2, 3)', () => make(complexType, [1, 2, 3])],
    ['complex(foo=1)', () => make(complexType, [], [['foo', 1]])],
    [
      'complex(real=1, imag=2)',
      () =>
        make(
          complexType,
          [],
          [
            ['real', 1],
            ['imag', 2],
          ],
        ),
    ],
    ['complex(imag=2)', () => make(complexType, [], [['imag', 2]])],
    ['complex(b"1")', () => make(complexType, [new PyBytes(Uint8Array.of(49))])],
  ]);
});
