import type { Runtime, RuntimeStats } from '@hpy/core';
import { expect } from 'vitest';
import { collectGarbage } from './garbage.js';

/** What must be as before once a test's objects are gone. */
function alive(runtime: Runtime): RuntimeStats {
  return { ...runtime.stats(), upcalls: 0 };
}

/**
 * Runs `body` and expects that of everything it made nothing is left: handles, fields, globals,
 * structs, trackers, builders.
 */
export async function expectNoLeaks(
  runtime: Runtime,
  body: () => void | Promise<void>,
): Promise<void> {
  await collectGarbage();
  const before = alive(runtime);
  await body();
  const after = await settled(runtime, before);
  expect(after).toEqual(before);
}

/** What is alive after collections, of which one is not always enough. */
async function settled(runtime: Runtime, expected: ReturnType<typeof alive>) {
  for (let round = 0; round < 10; round++) {
    await collectGarbage();
    if (alive(runtime).payloadBytes === expected.payloadBytes) break;
  }
  return alive(runtime);
}
