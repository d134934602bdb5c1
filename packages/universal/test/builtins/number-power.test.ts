import { expect, test } from 'vitest';
import { fillBuiltins } from '../../src/builtins/index.js';
import type { PyComplex } from '../../src/kernel/containers.js';
import { PyFloat } from '../../src/kernel/containers.js';
import { power } from '../../src/protocol/number.js';
import { evalPython } from '../oracle.js';
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

const next = random(2);
const INTS = [0, 1, -1, 2, 3, -7, 10, 255, -(2 ** 31)].map(int);
const FLOATS = [0, -0, 0.5, 1, -1.5, 2, 3, 1e16, 1e300, 5e-324, Infinity, -Infinity, NaN].map(
  float,
);
const COMPLEX = [complex(0, 1), complex(1.5, -2), complex(0, 0), complex(-1, 0)];
const HUGE = [int(10n ** 400n), int(2n ** 64n)];

function powerCase(a: Sample, b: Sample, modulus?: Sample): Case {
  const third = modulus === undefined ? '' : `, ${modulus.python}`;
  return [
    `pow(${a.python}, ${b.python}${third})`,
    () => power(a.value, b.value, modulus?.value ?? null),
  ];
}

function pairs(left: readonly Sample[], right: readonly Sample[]): Case[] {
  return left.flatMap((a) => right.map((b) => powerCase(a, b)));
}

test('every pair of kinds', () => {
  const small = [...INTS.slice(0, 8), ...FLOATS, bool(true), text('a')];
  const real = pairs([...INTS, ...HUGE, ...FLOATS, bool(false), text('a')], small);
  // What is rounded differently in complex powers has a test of its own.
  const exact = real.filter(([python]) => !/^pow\(\(-.*(0\.5|-1\.5)\)\)$/.test(python));
  const complexes = pairs(COMPLEX, [...INTS.slice(0, 7), text('a'), ...COMPLEX.slice(2, 3)]);
  expectAsInPython([...exact, ...complexes]);
});

test('ints', () => {
  const cases = Array.from({ length: 400 }, () =>
    powerCase(int(randomInt(next, 70)), int(Math.floor(next() * 60))),
  );
  const edges = [2 ** 26, 94906265, 94906266, 208063, 208064].flatMap((base) =>
    [2, 3].map((exponent) => powerCase(int(base), int(exponent))),
  );
  expectAsInPython([...cases, ...edges]);
});

test('a modulus', () => {
  const cases = Array.from({ length: 400 }, () =>
    powerCase(int(randomInt(next, 90)), int(randomInt(next, 70)), int(randomInt(next, 80))),
  );
  const mixed = [int(2), int(0), float(1), complex(0, 1), text('a'), bool(true)];
  const combined = mixed.flatMap((a) => mixed.flatMap((b) => mixed.map((m) => powerCase(a, b, m))));
  expectAsInPython([...cases, ...combined]);
});

test('integral powers of floats are the nearest floats', () => {
  const cases = Array.from({ length: 1000 }, (): Case => {
    const a = float((next() - 0.3) * 10 ** Math.floor(next() * 20 - 10));
    const b = Math.floor(next() * 60) - 30;
    return [`nearest(${a.python}, ${b})`, () => power(a.value, b, null)];
  });
  // C's library misses one in a thousand, so fractions say what is right.
  const setup = `
from fractions import Fraction
def nearest(a, b):
    exact = Fraction(a) ** b
    return exact.numerator / exact.denominator
`;
  expectAsInPython(cases, setup);
});

/** The floats of expressions. */
function floats(expressions: readonly string[]): number[] {
  return evalPython(expressions.map((each) => `float.hex(${each})`)).map((outcome) => {
    if ('exception' in outcome) throw new Error(outcome.message);
    const [, sign, lead, digits, exponent] =
      /^'(-?)0x(\d)\.(\w+)p([+-]\d+)'$/.exec(outcome.repr) ?? [];
    const fraction = parseInt(digits!, 16) / 16 ** digits!.length;
    return (sign === '-' ? -1 : 1) * (Number(lead) + fraction) * 2 ** Number(exponent);
  });
}

test('real powers of floats are within the last digit of C, nearly all equal', () => {
  fillBuiltins();
  const arguments_ = Array.from({ length: 3000 }, () => {
    const base = next() * 10 ** Math.floor(next() * 12 - 6);
    return [base, (next() - 0.5) * 40] as const;
  });
  const expected = floats(arguments_.map(([a, b]) => `${float(a).python} ** ${float(b).python}`));
  let different = 0;
  arguments_.forEach(([a, b], at) => {
    const { value } = power(new PyFloat(a), new PyFloat(b), null) as PyFloat;
    expect(Math.abs(value / expected[at]! - 1)).toBeLessThan(2 ** -51);
    if (value !== expected[at]) different++;
  });
  expect(different).toBeLessThan(15);
});

test('complex powers are within a few last digits of C', () => {
  fillBuiltins();
  const arguments_ = Array.from({ length: 300 }, () => {
    const part = () => (next() - 0.5) * 10;
    return [complex(part(), part()), complex(part(), part())] as const;
  });
  const sources = arguments_.map(([a, b]) => `(${a.python} ** ${b.python})`);
  const real = floats(sources.map((each) => `${each}.real`));
  const imag = floats(sources.map((each) => `${each}.imag`));
  arguments_.forEach(([a, b], at) => {
    const result = power(a.value, b.value, null) as PyComplex;
    const size = Math.hypot(real[at]!, imag[at]!);
    expect(Math.abs(result.real - real[at]!) / size).toBeLessThan(2 ** -46);
    expect(Math.abs(result.imag - imag[at]!) / size).toBeLessThan(2 ** -46);
  });
});

test('overflow has the error of C', () => {
  const cases = [float(2), float(-2), float(1e300), int(2)].map((a) => powerCase(a, float(10001)));
  const complexCases = [
    powerCase(complex(1e300, 1), int(2)),
    powerCase(complex(1e300, 1), float(3.5)),
  ];
  expectAsInPython([...cases, ...complexCases]);
});

test('random floats keep the sign and the special cases of C', () => {
  const cases = Array.from({ length: 500 }, () =>
    powerCase(float(randomFloat(next)), int(Math.floor(next() * 5) - 2)),
  );
  // Squares and inverses are rounded once, in both.
  expectAsInPython(cases.filter(([python]) => !/e[+-]?\d/.test(python)));
});
