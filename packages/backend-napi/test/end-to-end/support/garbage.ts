import { setImmediate } from 'node:timers/promises';

/**
 * Collects garbage and lets finalizers run. They run in tasks of their own, and what they let go of
 * needs another round.
 */
export async function collectGarbage(rounds = 4): Promise<void> {
  if (globalThis.gc === undefined) throw new Error('run with --expose-gc');
  for (let round = 0; round < rounds; round++) {
    // What a WeakRef was asked for is kept until the end of the job.
    await setImmediate();
    globalThis.gc();
    await setImmediate();
  }
}

/** Collects until something is the case, or gives up: the expectation after it then fails. */
export async function collectUntil(done: () => boolean, rounds = 25): Promise<void> {
  for (let round = 0; round < rounds && !done(); round++) await collectGarbage(1);
}
