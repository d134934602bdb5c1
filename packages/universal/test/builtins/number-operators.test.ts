import { test } from 'vitest';
import { HPy_RichCmpOp } from '@hpy/core';
import { hash } from '../../src/protocol/hash.js';
import { richCompare } from '../../src/protocol/compare.js';
import {
  add,
  binaryOperation,
  multiply,
  subtract,
  unaryOperation,
  type BinaryKey,
} from '../../src/protocol/number.js';
import {
  bool,
  complex,
  expectAsInPython,
  float,
  int,
  random,
  randomFloat,
  randomInt,
  text,
  type Case,
  type Sample,
} from './number-cases.js';

const next = random(1);
const INTS = [0, 1, -1, 2, 3, -7, 10, 255, 2 ** 31, -(2 ** 31), 2 ** 53 - 1, 1 - 2 ** 53].map(int);
const BIG = [2n ** 53n, -(2n ** 53n), 2n ** 64n, 2n ** 61n - 1n, 10n ** 30n, 10n ** 400n].map(int);
const FLOATS = [0, -0, 0.5, 1, -1.5, 1e16, 1e300, 5e-324, Infinity, -Infinity, NaN].map(float);
const COMPLEX = [complex(0, 1), complex(1.5, -2), complex(-0, 0), complex(Infinity, NaN)];
const OTHERS = [bool(true), bool(false), text('a')];
const ALL = [...INTS, ...BIG, ...FLOATS, ...COMPLEX, ...OTHERS];

const BINARY: Readonly<Record<string, (a: Sample, b: Sample) => ReturnType<typeof add>>> = {
  '+': (a, b) => add(a.value, b.value),
  '-': (a, b) => subtract(a.value, b.value),
  '*': (a, b) => multiply(a.value, b.value),
};
const SLOTS: Readonly<Record<string, BinaryKey>> = {
  '//': 'nb_floor_divide',
  '/': 'nb_true_divide',
  '%': 'nb_remainder',
  '@': 'nb_matrix_multiply',
  '&': 'nb_and',
  '|': 'nb_or',
  '^': 'nb_xor',
};

function binaryCase(sign: string, a: Sample, b: Sample): Case {
  const compute = BINARY[sign];
  const slot = SLOTS[sign];
  return [
    `${a.python} ${sign} ${b.python}`,
    () => compute?.(a, b) ?? binaryOperation(a.value, b.value, slot!),
  ];
}

const ARITHMETIC = [...Object.keys(BINARY), ...Object.keys(SLOTS)];
const isText = (sample: Sample) => typeof sample.value === 'string';

test.each(ARITHMETIC)('every pair of kinds of numbers: a %s b', (sign) => {
  // What strings do with numbers is theirs.
  const pairs = ALL.flatMap((a) => ALL.map((b) => [a, b] as const)).filter(([a]) => !isText(a));
  const known = pairs.filter(([a, b]) => !(isText(b) && sign === '*' && a.python.length > 4));
  expectAsInPython(known.map(([a, b]) => binaryCase(sign, a, b)));
});

test.each(ARITHMETIC)('random ints: a %s b', (sign) => {
  const cases = Array.from({ length: 400 }, () =>
    binaryCase(sign, int(randomInt(next, 130)), int(randomInt(next, 130))),
  );
  expectAsInPython(cases);
});

test.each(['+', '-', '*', '/', '//', '%'])('random floats: a %s b', (sign) => {
  const cases = Array.from({ length: 400 }, () => {
    const a = float(randomFloat(next));
    const b = next() < 0.3 ? int(randomInt(next, 90)) : float(randomFloat(next));
    return next() < 0.5 ? binaryCase(sign, a, b) : binaryCase(sign, b, a);
  });
  expectAsInPython(cases);
});

test.each(['+', '-', '*', '/'])('random complex numbers: a %s b', (sign) => {
  const make = () => complex(randomFloat(next), randomFloat(next));
  expectAsInPython(Array.from({ length: 200 }, () => binaryCase(sign, make(), make())));
});

test('divmod', () => {
  const samples = [...INTS, ...BIG.slice(0, 5), ...FLOATS, ...OTHERS, complex(0, 1)];
  const pairs = samples.flatMap((a) => samples.map((b) => [a, b] as const));
  expectAsInPython(
    pairs.map(([a, b]) => [
      `divmod(${a.python}, ${b.python})`,
      () => binaryOperation(a.value, b.value, 'nb_divmod'),
    ]),
  );
});

test('true division of huge ints is rounded once', () => {
  const cases = Array.from({ length: 500 }, () => {
    const a = randomInt(next, 2300);
    const near = BigInt(Math.floor(next() * 2 ** 20));
    const b = next() < 0.5 ? randomInt(next, 2300) : a * near + near;
    return binaryCase('/', int(a), int(b));
  });
  expectAsInPython(cases);
});

test('quotients between the smallest floats are rounded once', () => {
  const cases = Array.from({ length: 300 }, () =>
    binaryCase('/', int(randomInt(next, 70)), int(2n ** BigInt(1060 + Math.floor(next() * 90)))),
  );
  expectAsInPython(cases);
});

test('shifts', () => {
  const values = [...INTS, ...BIG.slice(0, 5), ...OTHERS, float(1)];
  const counts = [0, 1, 5, 31, 32, 52, 53, 54, 64, 200, -1].map(int);
  const cases = values.flatMap((a) =>
    [...counts, float(1)].flatMap((b): Case[] => [
      [`${a.python} << ${b.python}`, () => binaryOperation(a.value, b.value, 'nb_lshift')],
      [`${a.python} >> ${b.python}`, () => binaryOperation(a.value, b.value, 'nb_rshift')],
    ]),
  );
  const huge = [2n ** 62n, 2n ** 70n, -(2n ** 70n)].map(int);
  const far = [0, 1, -1].map(int).flatMap((a) =>
    huge.flatMap((b): Case[] => [
      [`${a.python} << ${b.python}`, () => binaryOperation(a.value, b.value, 'nb_lshift')],
      [`${a.python} >> ${b.python}`, () => binaryOperation(a.value, b.value, 'nb_rshift')],
    ]),
  );
  expectAsInPython([...cases, ...far]);
});

test('unary operators, truth and conversions', () => {
  const signs = { '-': 'nb_negative', '+': 'nb_positive', '~': 'nb_invert' } as const;
  const cases = ALL.flatMap((a): Case[] => [
    ...Object.entries(signs).map(([sign, slot]): Case => [
      `${sign}${a.python}`,
      () => unaryOperation(a.value, slot),
    ]),
    [`abs(${a.python})`, () => unaryOperation(a.value, 'nb_absolute')],
  ]);
  expectAsInPython(cases);
});

test('absolute values of complex numbers', () => {
  const cases = Array.from({ length: 1000 }, (): Case => {
    const a = complex(randomFloat(next), randomFloat(next));
    return [`abs(${a.python})`, () => unaryOperation(a.value, 'nb_absolute')];
  });
  expectAsInPython(cases);
});

test('comparisons are exact between all kinds', () => {
  const near = [2n ** 53n + 1n, 2n ** 53n - 1n, 10n ** 16n + 1n, 2n ** 1024n].map(int);
  const samples = [...ALL, ...near, float(2 ** 53), float(1.7976931348623157e308)];
  const signs = ['<', '<=', '==', '!=', '>', '>='];
  expect6(HPy_RichCmpOp.GE);
  const cases = samples.flatMap((a) =>
    samples.flatMap((b) =>
      signs.map((sign, op): Case => [
        `${a.python} ${sign} ${b.python}`,
        () => richCompare(a.value, b.value, op),
      ]),
    ),
  );
  expectAsInPython(cases);
});

/** The signs above are in the order of the operators' values. */
function expect6(last: number): void {
  if (last !== 5) throw new Error('the comparison operators have other values');
}

test('hashes', () => {
  const random64 = Array.from({ length: 300 }, () => int(randomInt(next, 200)));
  const floats = Array.from({ length: 300 }, () => float(randomFloat(next)));
  const complexes = Array.from({ length: 200 }, () =>
    complex(randomFloat(next), randomFloat(next)),
  );
  const edges = [2n ** 61n - 1n, 2n ** 61n, -(2n ** 61n), 2n ** 61n - 2n, -1n].map(int);
  const samples = [...ALL, ...random64, ...floats, ...complexes, ...edges];
  const comparable = samples.filter((a) => !isText(a) && !a.python.includes('nan'));
  expectAsInPython(comparable.map((a): Case => [`hash(${a.python})`, () => hash(a.value)]));
});
