import { expect, test } from 'vitest';
import { load } from './support/runtime.js';

/** Growth of the process that is no leak: V8's heap moves by some megabytes. */
const TOLERANCE = 48 * 1024 * 1024;

// Each string is about 2 KB, so a leak of all would be 400 MB.
const text = 'é'.repeat(1000);
const rounds = 200_000;

function growth(run: () => void): number {
  run();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  run();
  globalThis.gc?.();
  return process.memoryUsage().rss - before;
}

test('UTF-8 that was lent for calls is freed, within one job', async () => {
  const { module } = await load('objects');
  const length = module.utf8_length as unknown as (text: string) => number;
  expect(length(text)).toBe(2000);
  const grown = growth(() => {
    for (let i = 0; i < rounds; i++) length(text);
  });
  expect(grown).toBeLessThan(TOLERANCE);
});

test('UTF-8 that was lent within one call is freed', async () => {
  const { module } = await load('objects');
  const grown = growth(() => {
    expect(module.utf8_lengths!(text, rounds)).toBe(rounds * 4000);
  });
  expect(grown).toBeLessThan(TOLERANCE);
});

test('a million short strings leave nothing behind', async () => {
  const { runtime, module } = await load('objects');
  const before = runtime.stats().handles;
  expect(module.utf8_lengths!('ab', 1_000_000)).toBe(4_000_000);
  expect(runtime.stats().handles).toBe(before);
});
