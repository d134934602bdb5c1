import { build, forbidPythonDir, helperSources, includeDir } from '@hpy/devel';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { officialBuild } from '../../../../../scripts/official-build.mjs';

/** Whose headers and helpers an extension is built with. */
export const toolchains = ['official', 'devel'] as const;
export type Toolchain = (typeof toolchains)[number];

const sources = join(import.meta.dirname, '../extensions');
export const output = join(import.meta.dirname, '../../../build/end-to-end');

const headers = [
  'hpy.h',
  ...'hpymodule hpydef hpytype macros trampolines'.split(' ').map((name) => `hpy/${name}.h`),
];

/** Changes when what a binary is made of does. */
function fingerprint(source: string, ...choices: readonly string[]): string {
  const hash = createHash('sha256').update(choices.join('\0'));
  for (const file of [source, ...helperSources, ...headers.map((name) => join(includeDir, name))]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Builds in a directory of its own, which gets its final name when it is complete: several test
 * processes may want the same binary at the same time.
 *
 * @returns the binary's path
 */
async function once(
  key: string,
  file: string,
  make: (directory: string) => Promise<unknown>,
): Promise<string> {
  const directory = join(output, key);
  const path = join(directory, file);
  if (existsSync(path)) return path;
  mkdirSync(output, { recursive: true });
  const scratch = mkdtempSync(join(output, '.new-'));
  try {
    await make(scratch);
    renameSync(scratch, directory);
  } catch (error) {
    rmSync(scratch, { recursive: true });
    if (!existsSync(path)) throw error;
  }
  return path;
}

/** The binary of `extensions/<name>.c`. */
export function extension(name: string, toolchain: Toolchain = 'devel'): Promise<string> {
  const source = join(sources, `${name}.c`);
  const key = `${name}-${toolchain}-${fingerprint(source, toolchain)}`;
  return once(key, `${name}.hpy0.so`, (outDir) =>
    toolchain === 'official'
      ? officialBuild([{ name, sources: [source] }], { outDir })
      : build({ name, sources: [source], out: outDir, extraFlags: ['-Wall', '-Werror'] }),
  );
}

/**
 * Compiles `extensions/<name>.c` with nothing but a compiler, for binaries that no toolchain
 * would make.
 *
 * @param file the binary's file name
 * @param flags further flags of the compiler: `-D`...
 */
export function compiled(
  name: string,
  file: string,
  flags: readonly string[] = [],
): Promise<string> {
  const source = join(sources, `${name}.c`);
  const key = `${file}-${fingerprint(source, ...flags)}`;
  return once(key, file, (directory) => {
    const base = ['-O1', '-shared', '-fPIC', '-fvisibility=hidden', '-DHPY_ABI_UNIVERSAL'];
    const include = ['-I', forbidPythonDir, '-I', includeDir];
    const all = [...base, ...include, ...flags, '-o', join(directory, file), source];
    execFileSync(process.env.CC ?? 'cc', all, { stdio: 'inherit' });
    return Promise.resolve();
  });
}
