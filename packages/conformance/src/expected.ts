import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresDirectory } from './checks.js';
import type { Outcome } from './interpreter/outcome.js';

/** The outcomes of a feature's checks on CPython, by the checks' names. */
export type Expected = Readonly<Record<string, Outcome>>;

/** Reads what the oracle wrote. */
export function readExpected(feature: string): Expected {
  const file = join(featuresDirectory, feature, 'expected.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Expected;
}
