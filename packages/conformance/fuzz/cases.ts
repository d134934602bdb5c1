import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './program.js';
import { kindOf } from './report.js';
import type { Finding } from './session.js';

const directory = join(import.meta.dirname, 'cases');

/** A program that once had different outcomes. */
export interface StoredCase {
  readonly name: string;
  readonly program: Program;
}

/** All stored cases. */
export function readCases(): StoredCase[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.json'.length),
      program: JSON.parse(readFileSync(join(directory, file), 'utf8')) as Program,
    }));
}

/** Stores a finding's program under its kind. @returns the file */
export function storeCase(finding: Finding): string {
  const name = kindOf(finding).replace(/\W+/g, '-').replace(/^-|-$/g, '').toLowerCase();
  const file = join(directory, `${name}.json`);
  mkdirSync(directory, { recursive: true });
  writeFileSync(file, JSON.stringify(finding.program, null, 2) + '\n');
  return file;
}
