import { describe, expect, test } from 'vitest';
import { binariesOf, featuresOf } from '../src/binaries.js';
import { readExpected } from '../src/expected.js';
import { runOracle } from '../src/oracle.js';

describe('built with our headers and helpers, the official hpy gives the same', () => {
  test.each(featuresOf('official'))('%s', async (feature) => {
    const outcomes = await runOracle(feature, binariesOf('ours'), 'universal');
    expect(outcomes).toEqual(readExpected(feature));
  });
});
