import { normalise } from './differences.js';

/** The first instruction with different outcomes. */
export interface Difference {
  readonly index: number;
  readonly ours: string;
  readonly cpython: string;
}

/** Compares two logs. */
export function compare(
  ours: readonly string[],
  cpython: readonly string[],
): Difference | undefined {
  for (let index = 0; index < Math.max(ours.length, cpython.length); index++) {
    const one = normalise(ours[index] ?? 'nothing');
    const other = normalise(cpython[index] ?? 'nothing');
    if (one !== other) return { index, ours: one, cpython: other };
  }
  return undefined;
}
