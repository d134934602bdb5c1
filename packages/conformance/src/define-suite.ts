import { createRuntime, type Runtime } from '@hpy/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Configuration } from './backends.js';
import { binaryOf, featuresOf, type Toolchain } from './binaries.js';
import { readChecks } from './checks.js';
import { collectGarbage } from './collect.js';
import { readExpected } from './expected.js';
import { leaksSince } from './leaks.js';
import { Feature } from './suite.js';

/**
 * Defines a test for each check of each feature: its outcome is CPython's, and nothing stays open.
 *
 * `HPY_FEATURES=calls,long` narrows the features down.
 */
export function defineSuite(configuration: Configuration, toolchain: Toolchain): void {
  describe.each(featuresOf(toolchain).filter(isWanted))('%s', (feature) => {
    const expected = readExpected(feature);
    let runtime: Runtime | undefined;
    let loaded: Feature | undefined;

    beforeAll(async () => {
      runtime = await createRuntime(configuration.backend());
      loaded = await Feature.load(runtime, feature, binaryOf(toolchain, feature));
    });

    afterAll(async () => {
      runtime?.close();
      await collectGarbage(1);
    });

    test.each(readChecks(feature).map((check) => [check.name, check] as const))(
      '%s',
      async (name, check) => {
        if (runtime === undefined || loaded === undefined) throw new Error('nothing was loaded');
        const before = runtime.stats();
        const outcome = await loaded.run(check);
        expect(outcome).toEqual(expected[name]);
        expect(await leaksSince(runtime, before)).toEqual([]);
      },
    );
  });
}

function isWanted(feature: string): boolean {
  const wanted = process.env.HPY_FEATURES;
  return wanted === undefined || wanted.split(',').includes(feature);
}
