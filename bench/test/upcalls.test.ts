import { describe, expect, test } from 'vitest';
import { countScalarUpcalls } from '../harness/upcalls.mjs';

describe('the napi backend', () => {
  test('answers ints, floats, bools, None, Dup and Close without an upcall', async () => {
    const { rounds, upcalls } = await countScalarUpcalls();
    expect(rounds).toBeGreaterThan(0);
    expect(upcalls).toBe(0);
  });
});
