import { describe, expect, test } from 'vitest';
import { binariesOf, featuresOf } from '../src/binaries.js';
import { readExpected } from '../src/expected.js';
import { runOracle } from '../src/oracle.js';

// `npm run oracle` writes the files anew.
describe.each(featuresOf('ours'))('%s on CPython with the official hpy', (feature) => {
  test('gives what is stored', async () => {
    const outcomes = await runOracle(feature, binariesOf('official'), 'universal');
    const file = `../features/${feature}/expected.json`;
    await expect(JSON.stringify(outcomes, null, 2) + '\n').toMatchFileSnapshot(file);
  });

  test('leaks nothing, and gives the same in debug mode', async () => {
    const outcomes = await runOracle(feature, binariesOf('official'), 'debug');
    expect(outcomes).toEqual(readExpected(feature));
  });
});
