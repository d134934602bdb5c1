import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../src/index.js';
import { buildOfficial, scratchDir, testDir } from './support/compiler.js';
import { runPython } from './support/python.js';

/*
 * One source, compiled twice: with the official headers and helpers, and with ours. Both binaries
 * run in CPython, and every result and every exception must be the same.
 */

const dir = scratchDir();
const extension = join(testDir, 'extension');
const sources = readdirSync(extension)
  .filter((file) => file.endsWith('.c'))
  .map((file) => join(extension, file));
let theirs: string;
let ours: string;

beforeAll(async () => {
  theirs = await buildOfficial(dir, 'surface', sources);
  const flags = ['-std=c11', '-Wall', '-Wextra', '-Werror'];
  ({ path: ours } = await build({
    sources,
    name: 'surface',
    out: join(dir, 'ours'),
    extraFlags: flags,
  }));
});

/** Sections of drive.py with about the number of steps they have, so that none runs empty. */
const sections = [
  ['arguments', 5000],
  ['keywords', 1500],
  ['values', 120_000],
  ['formats', 2500],
  ['sequences', 25],
  ['types', 700],
  ['helpers', 4500],
] as const;

describe('an extension compiled with our headers and one compiled with the official ones', () => {
  it.each(sections)('do the same: %s', async (section, atLeast) => {
    const drive = join(extension, 'drive.py');
    const [expected, actual] = await Promise.all(
      [theirs, ours].map(async (path) => (await runPython([drive, path, section])).split('\n')),
    );
    expect(expected!.length).toBeGreaterThan(atLeast);
    const different = expected!.flatMap((line, index) =>
      line === actual![index] ? [] : [{ theirs: line, ours: actual![index] }],
    );
    expect(different.slice(0, 10)).toEqual([]);
    expect(actual!.length).toBe(expected!.length);
  });
});
