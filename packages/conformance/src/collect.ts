import { setTimeout } from 'node:timers/promises';

/**
 * Collects garbage, and lets finalizers run: they are tasks of their own, and what they release may
 * be garbage in turn.
 *
 * @throws Error without `--expose-gc`
 */
export async function collectGarbage(rounds = 4): Promise<void> {
  const { gc } = globalThis;
  if (gc === undefined)
    throw new Error('run Node with --expose-gc to test what the collector does');
  for (let round = 0; round < rounds; round++) {
    gc();
    await setTimeout(2);
  }
}
