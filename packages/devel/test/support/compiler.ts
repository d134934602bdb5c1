import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { afterAll } from 'vitest';
import { includeDir } from '../../src/paths.js';
import { officialHelperSources, officialIncludeDir } from './official.js';

/** The directory of the C sources that tests compile. */
export const testDir = fileURLToPath(new URL('..', import.meta.url));

/** A directory that is there while the tests of the file run. */
export function scratchDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'hpy-devel-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

export const universal = ['-DHPY', '-DHPY_ABI_UNIVERSAL'];
export const ours = [...universal, `-I${includeDir}`];
export const official = [...universal, `-I${officialIncludeDir}`];

/** Runs `cc` or `c++`; a failure does not throw. `text` is everything that it wrote. */
export async function compiler(
  command: 'cc' | 'c++',
  args: readonly string[],
): Promise<{ ok: boolean; text: string }> {
  const { failed, all } = await execa(command, args, { all: true, reject: false });
  return { ok: !failed, text: all };
}

/** Compiles C or C++ text to nothing, with warnings on. */
export async function check(
  text: string,
  flags: readonly string[] = [],
  language: 'c' | 'c++' = 'c',
): Promise<{ ok: boolean; text: string }> {
  const dir = mkdtempSync(join(tmpdir(), 'hpy-check-'));
  const file = join(dir, language === 'c' ? 'check.c' : 'check.cc');
  writeFileSync(file, text);
  try {
    const command = language === 'c' ? 'cc' : 'c++';
    return await compiler(command, [
      '-Wall',
      '-Wextra',
      ...flags,
      '-c',
      file,
      '-o',
      join(dir, 'check.o'),
    ]);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Builds the sources as `<name>.hpy0.so` in `dir` with the official headers and helpers. */
export async function buildOfficial(
  dir: string,
  name: string,
  sources: readonly string[],
): Promise<string> {
  const path = join(dir, `${name}.hpy0.so`);
  // The official helpers warn of things that are not the tests' affair.
  const flags = ['-w', '-O2', '-shared', '-fPIC', ...official];
  await execa('cc', [...flags, ...sources, ...officialHelperSources, '-o', path]);
  return path;
}
