import { beforeAll, expect, test } from 'vitest';
import { PyList, PyTuple } from '../../src/kernel/containers.js';
import type { PyValue } from '../../src/kernel/object.js';
import { asStr } from '../../src/kernel/typeof.js';
import { mathModule } from '../../src/modules/math.js';
import { call } from '../../src/protocol/call.js';
import {
  expectAsInPython,
  float,
  int,
  outcomeOf,
  random,
  randomInt,
  text,
  type Case,
  type Sample,
} from '../builtins/number-cases.js';
import { evalPython, type Outcome } from '../oracle.js';
import { readyBuiltins } from '../ready-builtins.js';

beforeAll(readyBuiltins);

const next = random(20);
const view = new DataView(new ArrayBuffer(8));

/** A float of any size, or one near 1. */
function anyFloat(): number {
  if (next() < 0.4) return (next() - 0.5) * 10 ** Math.floor(next() * 6);
  view.setUint32(0, Math.floor(next() * 2 ** 32));
  view.setUint32(4, Math.floor(next() * 2 ** 32));
  return view.getFloat64(0);
}

const SPECIAL = [0, -0, 1, -1, 0.5, -0.5, 2, 3, 10, 1000, 1e22, 1e300, -1e300, 5e-324, 2.5, -2.5]
  .concat([Infinity, -Infinity, NaN, 170.5, 171.7, -170.5, 1e-310, 0.1, 709.5, 710, 27.5, -745])
  .map(float);

const floats = (count: number): Sample[] => [
  ...SPECIAL,
  ...Array.from({ length: count }, () => float(anyFloat())),
];

function run(name: string, args: readonly Sample[]): Case {
  const module = mathModule();
  const fn = module.dict.get(name) as PyValue;
  return [
    `math.${name}(${args.map(({ python }) => python).join(', ')})`,
    () =>
      call(
        fn,
        args.map(({ value }) => value),
      ),
  ];
}

const pairs = (count: number): Sample[][] => [
  ...SPECIAL.flatMap((a) => SPECIAL.map((b) => [a, b])),
  ...Array.from({ length: count }, () => [float(anyFloat()), float(anyFloat())]),
];

test.each(
  'fabs floor ceil trunc sqrt isfinite isinf isnan frexp modf ulp degrees radians'.split(' '),
)('%s is exact', (name) => {
  expectAsInPython(floats(400).map((x) => run(name, [x])));
});

test.each('copysign fmod remainder nextafter isclose'.split(' '))('%s is exact', (name) => {
  expectAsInPython(pairs(400).map((each) => run(name, each)));
});

test('ldexp is exact', () => {
  const exponents = [0, 1, -1, 60, -60, 1100, -1100, 5000, 10n ** 30n, -(10n ** 30n)].map(int);
  expectAsInPython(floats(100).flatMap((x) => exponents.map((i) => run('ldexp', [x, i]))));
});

/** In how many of the last places results may differ from those of C's library, which errs too. */
const ROUNDED: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'acos acosh asin asinh atan atanh cos cosh erf exp exp2 expm1 lgamma log log10 log1p log2 sin sinh tan tanh'
      .split(' ')
      .map((name) => [name, 1]),
  ),
  // Where glibc is wrong by more than one itself.
  ...{ cbrt: 2, erfc: 2 },
  // A power, an exponential and a quotient, each rounded, in CPython too.
  gamma: 3,
};

/** How many floats lie between two. */
function distance(a: string, b: string): bigint {
  const position = (source: string): bigint => {
    view.setFloat64(0, Number(source));
    const bits = view.getBigInt64(0);
    return bits < 0n ? -(bits & ((1n << 63n) - 1n)) : bits;
  };
  const gap = position(a) - position(b);
  return gap < 0n ? -gap : gap;
}

function isNear(actual: Outcome, expected: Outcome, digits: number): boolean {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return true;
  if (!('repr' in actual) || !('repr' in expected)) return false;
  const isNumber = (value: string): boolean => Number.isFinite(Number(value));
  return (
    isNumber(actual.repr) &&
    isNumber(expected.repr) &&
    distance(actual.repr, expected.repr) <= BigInt(digits)
  );
}

function expectNear(cases: readonly Case[], digits: number): void {
  const expected = evalPython(cases.map(([python]) => python));
  const different = cases
    .map(([python, compute], at) => ({
      python,
      actual: outcomeOf(compute),
      expected: expected[at]!,
    }))
    .filter((each) => !isNear(each.actual, each.expected, digits));
  expect(different.slice(0, 10), `${different.length} of ${cases.length} differ`).toEqual([]);
}

/** Where a function is neither constant nor an error. */
function interesting(name: string): number {
  const unit = next() * 2 - 1;
  if (['acos', 'asin', 'atanh'].includes(name)) return unit;
  if (name === 'erfc' || name === 'erf') return unit * 28;
  if (name === 'gamma' || name === 'lgamma') return unit * 170;
  if (/exp|cosh|sinh|tanh/.test(name)) return unit * 10 ** Math.floor(next() * 4 - 1);
  if (/log|acosh/.test(name)) return Math.abs(unit) * 10 ** Math.floor(next() * 30 - 10);
  return unit * 10 ** Math.floor(next() * 4);
}

test.each(Object.entries(ROUNDED))('%s is right but for %i in the last place', (name, digits) => {
  const samples = [...floats(200), ...Array.from({ length: 600 }, () => float(interesting(name)))];
  expectNear(
    samples.map((x) => run(name, [x])),
    digits,
  );
});

test.each(['atan2', 'pow', 'log', 'hypot'])('%s of two is right but for the last digit', (name) => {
  const near = Array.from({ length: 400 }, () => [float(next() * 100), float((next() - 0.5) * 20)]);
  expectNear(
    [...pairs(300), ...near].map((each) => run(name, each)),
    1,
  );
});

/** A tuple or list of samples. */
function sequence(items: readonly Sample[], make: 'tuple' | 'list' = 'tuple'): Sample {
  const values = items.map(({ value }) => value);
  return {
    value: make === 'tuple' ? new PyTuple(values) : new PyList(values),
    python: `${make}([${items.map(({ python }) => python).join(', ')}])`,
  };
}

const vector = (length: number): Sample[] =>
  Array.from({ length }, () => float((next() - 0.5) * 10 ** Math.floor(next() * 30 - 10)));

test('lengths and distances of several dimensions', () => {
  const lengths = Array.from({ length: 300 }, (_, at) => run('hypot', vector(at % 7)));
  const distances = Array.from({ length: 300 }, (_, at) =>
    run('dist', [sequence(vector(at % 5)), sequence(vector(at % 5), 'list')]),
  );
  expectNear(
    [...lengths, ...distances, run('dist', [sequence(vector(1)), sequence(vector(2))])],
    1,
  );
});

test('fsum and prod are exact', () => {
  const special = [Infinity, -Infinity, NaN, 1e308, -0].map(float);
  const sums = Array.from({ length: 300 }, (_, at) => sequence(vector(at % 20), 'list'));
  expectAsInPython([
    ...sums.map((items) => run('fsum', [items])),
    ...sums.map((items) => run('prod', [items])),
    ...special.flatMap((a) => special.map((b) => run('fsum', [sequence([a, b, float(1)])]))),
    run('prod', [sequence([int(10n ** 20n), int(3), float(0.5)])]),
    run('prod', [sequence([])]),
    run('fsum', [sequence([text('a')])]),
    run('prod', [int(1)]),
  ]);
});

test('logarithms of large ints', () => {
  const samples = [1n, 2n ** 100n, 10n ** 400n, 3n ** 5000n, 0n, -5n, 2n ** 1024n].map(int);
  for (const name of ['log', 'log2', 'log10']) {
    expectNear(
      samples.map((x) => run(name, [x])),
      1,
    );
  }
});

test('powers of two and ten have exact logarithms', () => {
  const twos = Array.from({ length: 200 }, (_, at) => float(2 ** (at - 100)));
  const tens = Array.from({ length: 23 }, (_, at) => float(10 ** at));
  expectAsInPython([...twos.map((x) => run('log2', [x])), ...tens.map((x) => run('log10', [x]))]);
});

test('functions of ints', () => {
  const ints = [0, 1, 2, 3, 5, 10, 20, 50, -1, 10n ** 20n].map(int);
  const others = [float(2), text('a'), { value: true, python: 'True' }];
  const one = ['factorial', 'isqrt'].flatMap((name) =>
    [...ints, ...others].map((x) => run(name, [x])),
  );
  const two = ['comb', 'perm', 'gcd', 'lcm'].flatMap((name) =>
    [...ints, ...others].flatMap((a) =>
      [...ints.slice(0, 9), ...others].map((b) => run(name, [a, b])),
    ),
  );
  const large = Array.from({ length: 100 }, () => int(randomInt(next, 400)));
  expectAsInPython([
    ...one.filter(([python]) => python !== 'math.factorial((100000000000000000000))'),
    run('factorial', [int(10n ** 20n)]),
    ...two.filter(([python]) => !/perm\(\(1000000+\), \(50\)\)/.test(python)),
    ...large.map((x, at) => run('gcd', [x, large[(at * 7) % 100]!, int(12)])),
    ...large.map((x, at) => run('lcm', [x, large[(at * 3) % 100]!])),
    ...large.map((x) => run('isqrt', [x])),
    run('perm', [int(8)]),
    run('perm', [int(8), { value: null, python: 'None' }]),
    run('gcd', []),
    run('lcm', []),
  ]);
});

test('wrong arguments', () => {
  const wrong = [[], [text('a')], [float(1), float(2)], [float(1), float(2), float(3)]];
  const module = mathModule();
  const cases: Case[] = [];
  for (const { key } of module.dict.entries()) {
    const name = asStr(key) ?? '';
    if (name.startsWith('__') || ['pi', 'e', 'tau', 'inf', 'nan'].includes(name)) continue;
    for (const args of wrong) {
      const isRight =
        (args.length === 2 && /^(atan2|pow|log|hypot|isclose)$/.test(name)) || name === 'hypot';
      if (!isRight) cases.push(run(name, args));
    }
  }
  expectNear(cases, 10);
});

test('the module has what CPython has', () => {
  const names = Array.from(mathModule().dict.entries(), ({ key }) => asStr(key) ?? '');
  const [outcome] = evalPython(['sorted(n for n in dir(math) if n[0] != "_")']);
  if (outcome === undefined || !('repr' in outcome)) throw new Error('CPython gave no list');
  const expected = [...outcome.repr.matchAll(/'(\w+)'/g)].map(([, name]) => name);
  expect(names.filter((name) => !name.startsWith('_')).sort()).toEqual(expected);
});
