import { createRuntime, float, int, type Runtime } from '@hpy/core';
import { afterAll, describe, expect, test } from 'vitest';
import { napi } from '../src/index.js';
import { fastpathsModule } from './support/library.js';

/**
 * Every fast path against the TypeScript that it stands for: the same values, random ones among
 * them, go through both.
 */
type Module = Readonly<Record<string, (...args: unknown[]) => unknown>>;

const runtimes: Runtime[] = [];

async function start(fastPaths: boolean) {
  const runtime = await createRuntime(napi({ fastPaths }));
  runtimes.push(runtime);
  const module = await runtime.load<Module>(fastpathsModule);
  const builtins = runtime.import<Module>('builtins');
  return { runtime, module, builtins };
}

const fast = await start(true);
const slow = await start(false);

afterAll(() => {
  for (const runtime of runtimes) runtime.close();
});

/** What a call gives, or its error: a text that is equal when the outcomes are. */
function outcome(run: () => unknown): string {
  try {
    const value = run();
    if (typeof value === 'bigint') return `${value}n`;
    const text = Object.is(value, -0) ? '-0.0' : String(value);
    // Addresses are each runtime's own.
    return `${typeof value} ${text.replace(/ at 0x[0-9a-f]+/, '')}`;
  } catch (error) {
    const { name, type, message } = error as Error & { type?: string };
    return `${name} ${String(type)}: ${message}`;
  }
}

/** The same pseudo-random numbers on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const next = random(20_240_611);
const edges = [
  0n,
  1n,
  2n ** 29n,
  2n ** 30n,
  2n ** 31n,
  2n ** 32n,
  2n ** 53n,
  2n ** 62n,
  2n ** 63n,
  2n ** 64n,
  2n ** 65n,
];
const ints = [
  ...edges.flatMap((edge) => [edge - 1n, edge, edge + 1n, -edge - 1n, -edge, 1n - edge]),
  ...Array.from({ length: 300 }, () => {
    const bits = BigInt(Math.floor(next() * 70));
    const value =
      (BigInt(Math.floor(next() * 2 ** 53)) << 53n) | BigInt(Math.floor(next() * 2 ** 53));
    return (value >> (106n - bits)) * (next() < 0.5 ? -1n : 1n);
  }),
].map((value) => int(value));
const bits = new BigUint64Array(1);
const floats = [
  ...[0, -0, 0.5, -1.5, 1e300, 5e-324, Infinity, -Infinity, NaN, 2 ** 31, 2 ** 53],
  ...Array.from({ length: 200 }, () => {
    bits[0] = (BigInt(Math.floor(next() * 2 ** 32)) << 32n) | BigInt(Math.floor(next() * 2 ** 32));
    return new Float64Array(bits.buffer)[0]!;
  }),
].map((value) => float(value));

/** Values of other types, which each runtime makes for itself. */
function others({ builtins, module }: Awaited<ReturnType<typeof start>>): unknown[] {
  return [
    null,
    true,
    false,
    '',
    'text',
    new Uint8Array([1, 2]),
    builtins.list!([1]),
    builtins.tuple!([1]),
    builtins.dict!(),
    new Set([1]),
    builtins.object!(),
    builtins.complex!(1, 2),
    builtins.ValueError!('x'),
    builtins.int,
    builtins.object,
    builtins.len,
    module.Holder,
    module.Holder!(),
  ];
}

const objects = { fast: others(fast), slow: others(slow) };
const unary = [
  'as_int32',
  'as_uint32',
  'as_uint32_mask',
  'as_int64',
  'as_uint64',
  'as_uint64_mask',
  'as_size',
  'as_ssize',
  'as_void_ptr',
  'long_as_double',
  'float_as_double',
  'is_true',
  'number_check',
  'callable_check',
  'bytes_check',
  'unicode_check',
  'list_check',
  'dict_check',
  'tuple_check',
  'from_int32',
  'from_uint32',
  'from_int64',
  'from_uint64',
  'from_size',
  'from_ssize',
  'from_double',
  'from_bool',
  'dup_and_close',
  'through_list',
];

describe.each(unary)('%s', (name) => {
  const compare = (a: unknown, b: unknown) =>
    [outcome(() => fast.module[name]!(a)), outcome(() => slow.module[name]!(b))] as const;

  test.each([
    ['ints', ints, ints],
    ['floats', floats, floats],
    ['other objects', objects.fast, objects.slow],
  ])('of %s', (_, a, b) => {
    const outcomes = a.map((value, i) => compare(value, b[i]));
    expect(outcomes.map(([ours]) => ours)).toEqual(outcomes.map(([, theirs]) => theirs));
  });
});

describe.each(['is_same', 'type_check'])('%s', (name) => {
  test('of every two values', () => {
    const pick = [...ints.slice(0, 12), ...floats.slice(0, 5)];
    const [a, b] = [objects.fast, objects.slow].map((list) => [...pick, ...list]);
    for (const [i, x] of a!.entries()) {
      for (const [j, y] of a!.entries()) {
        // What type_check does with what is no type is not defined.
        if (name === 'type_check' && !String(y).startsWith('<class')) continue;
        const ours = outcome(() => fast.module[name]!(x, y));
        expect([i, j, ours]).toEqual([i, j, outcome(() => slow.module[name]!(b![i], b![j]))]);
      }
    }
  });
});

test('fields of objects, small ints, floats, constants and null, in any order', () => {
  const holders = [fast, slow].map(({ module }) => module.Holder!() as Module);
  const stored = random(7);
  for (let i = 0; i < 2000; i++) {
    const at = Math.floor(stored() * 23);
    const [ours, theirs] = [objects.fast, objects.slow].map((list, side) => {
      const values = [...list, 5, -1, 2 ** 40, 0.5];
      const holder = holders[side]!;
      return at === 22 ? outcome(() => holder.clear!()) : outcome(() => holder.swap!(values[at]));
    });
    expect([i, ours]).toEqual([i, theirs]);
  }
  const [ours, theirs] = [fast, slow].map(({ runtime }) => runtime.stats());
  expect(ours!.fields).toBe(theirs!.fields);
});

test('both leave the same handles open', () => {
  expect(fast.runtime.stats().handles).toBe(slow.runtime.stats().handles);
});

test('fast paths ask less', () => {
  expect(fast.runtime.stats().upcalls).toBeLessThan(slow.runtime.stats().upcalls / 2);
});
