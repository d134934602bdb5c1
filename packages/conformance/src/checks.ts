import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from './syntax/ast.js';
import { parsePython } from './syntax/parse.js';

/** Where the features are. */
export const featuresDirectory = join(import.meta.dirname, '..', 'features');

/** A check of a feature: a snippet of Python in one or more phases. */
export interface Check {
  readonly name: string;
  readonly phases: readonly (readonly Statement[])[];
}

/** The names of all features: the folders that have checks. */
export function allFeatures(): string[] {
  return readdirSync(featuresDirectory)
    .filter((name) => existsSync(join(featuresDirectory, name, 'checks.py')))
    .sort();
}

/** The C files of a feature. */
export function sourcesOf(feature: string): string[] {
  const directory = join(featuresDirectory, feature);
  return readdirSync(directory)
    .filter((name) => name.endsWith('.c'))
    .map((name) => join(directory, name));
}

/** Whether a feature uses what release 0.9.0 has not: only our own headers can build it. */
export function isMasterOnly(feature: string): boolean {
  return existsSync(join(featuresDirectory, feature, 'master-only'));
}

/** Reads the checks of a feature. */
export function readChecks(feature: string): Check[] {
  const text = readFileSync(join(featuresDirectory, feature, 'checks.py'), 'utf8');
  const parts = text.split(/^# check: (.*)$/m).slice(1);
  const checks: Check[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const phases = (parts[index + 1] ?? '').split(/^# collect$/m).map(parsePython);
    checks.push({ name: parts[index] ?? '', phases });
  }
  return checks;
}

/** Reads what is executed before every check. */
export function readPrelude(): Statement[] {
  return parsePython(readFileSync(join(featuresDirectory, 'prelude.py'), 'utf8'));
}
