import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { extension } from './support/extensions.js';
import { load } from './support/runtime.js';

const rounds = 5;

/** A thread that waits, and then loads the extension when it is told to. */
async function worker(path: string, number: number): Promise<Worker> {
  const thread = new Worker(new URL('./support/worker.mjs', import.meta.url), {
    workerData: { path, number, rounds },
    // The built packages: a thread does not have the test runner's way of finding sources.
    execArgv: [],
  });
  await once(thread, 'message');
  return thread;
}

async function result(thread: Worker): Promise<unknown> {
  const exited = once(thread, 'exit');
  const [results] = (await once(thread, 'message')) as [unknown];
  const [code] = (await exited) as [number];
  expect(code).toBe(0);
  return results;
}

test('several threads load the same file at the same time, each with its own globals', async () => {
  const path = await extension('objects');
  const threads = await Promise.all([0, 1, 2, 3].map((number) => worker(path, number)));
  const results = threads.map(result);
  for (const thread of threads) thread.postMessage('go');
  for (const [number, each] of (await Promise.all(results)).entries()) {
    expect(each).toEqual(Array.from({ length: rounds }, (_, i) => `of ${number}, round ${i}`));
  }
}, 120_000);

test('a thread does not disturb the main one', async () => {
  const { module, path } = await load('objects');
  const node = new module.Node!('mine', ['also mine'], 5) as unknown as Record<string, unknown>;
  module.keep_global!('of the main thread');
  const thread = await worker(path, 9);
  const done = result(thread);
  thread.postMessage('go');
  module.make!(module.Counted, 10_000);
  await done;
  expect(module.load_global!()).toBe('of the main thread');
  expect([node.first, String(node.second), node.number]).toEqual(['mine', "['also mine']", 5]);
}, 120_000);

test('a thread may be terminated while C runs', async () => {
  const path = await extension('objects');
  const thread = await worker(path, 0);
  thread.postMessage('go');
  await new Promise((resolve) => setTimeout(resolve, 200));
  await thread.terminate();
  const { module } = await load('objects');
  expect(module.load_global!()).toBeUndefined();
}, 60_000);
