import { abiEntries, createRuntime, type AbiEntry } from '@hpy/core';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { NapiBinding } from '../../../backend-napi/src/binding.js';
import type { Configuration } from '../backends.js';
import { binaryOf, featuresOf } from '../binaries.js';
import { sourcesOf } from '../checks.js';
import { readExpected } from '../expected.js';
import { runFeature } from '../suite.js';
import { countingBackend, type Counts } from './counting-backend.js';

/** The features that exercise each entry of the context, by the entry's name. */
export type Coverage = ReadonlyMap<string, readonly string[]>;

/**
 * Runs every feature and sees which entries its native code uses: functions are counted as they are
 * called, from C and from the inline helpers alike; constants are those that the C source names.
 */
export async function measureCoverage(): Promise<Coverage> {
  const coverage = new Map<string, string[]>();
  for (const feature of featuresOf('ours')) {
    for (const entry of await entriesOf(feature)) {
      coverage.set(entry.name, [...(coverage.get(entry.name) ?? []), feature]);
    }
  }
  return coverage;
}

async function entriesOf(feature: string): Promise<AbiEntry[]> {
  const counts: Counts = new Map();
  const runtime = await createRuntime(countingBackend(() => new NapiBinding(false), counts));
  try {
    await runFeature(runtime, feature, binaryOf('ours', feature));
  } finally {
    runtime.close();
  }
  const source = sourcesOf(feature)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const words = new Set(source.match(/\bh_\w+/g));
  return abiEntries.filter(({ kind, name }) =>
    kind === 'constant' ? words.has(name) : counts.has(name),
  );
}

/** The features with a check that does not give what CPython gives. */
export async function failingFeatures(configuration: Configuration): Promise<Set<string>> {
  const failing = new Set<string>();
  for (const feature of featuresOf('ours')) {
    const runtime = await createRuntime(configuration.backend());
    try {
      const outcomes = await runFeature(runtime, feature, binaryOf('ours', feature));
      if (!isDeepStrictEqual(outcomes, readExpected(feature))) failing.add(feature);
    } finally {
      runtime.close();
    }
  }
  return failing;
}
