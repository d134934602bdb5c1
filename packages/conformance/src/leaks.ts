import type { Runtime, RuntimeStats } from '@hpy/core';
import { collectGarbage } from './collect.js';

type Counted = Exclude<keyof RuntimeStats, 'upcalls'>;

/**
 * What is closed explicitly: it has to be closed when a check is over. Only the handle in a buffer
 * that nobody released (the slice of a memoryview) is closed by the collector.
 */
const CLOSED = ['handles', 'globals', 'trackers', 'builders'] as const satisfies readonly Counted[];

/** What the collector frees: it may take a while. */
const COLLECTED = ['fields', 'payloadBytes'] as const satisfies readonly Counted[];

/** Says how what is alive differs from before, in words; nothing if it does not. */
export async function leaksSince(runtime: Runtime, before: RuntimeStats): Promise<string[]> {
  const differences = (names: readonly Counted[], grownOnly: boolean): string[] => {
    const now = runtime.stats();
    return names
      .filter((name) => (grownOnly ? now[name] > before[name] : now[name] !== before[name]))
      .map((name) => `${name}: ${before[name]} before, ${now[name]} after`);
  };
  // What an earlier check left may die in this one, so only more than before is a leak here.
  const leaks = () => [...differences(CLOSED, false), ...differences(COLLECTED, true)];
  for (let attempt = 0; attempt < 5 && leaks().length > 0; attempt++) await collectGarbage();
  return leaks();
}
