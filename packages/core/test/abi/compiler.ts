import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** C headers to compare the table with. */
export interface Headers {
  readonly title: string;
  readonly include: string;
}

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const [compiler = 'cc', ...compilerFlags] = (process.env.CC ?? 'cc').trim().split(/\s+/);

/** The official headers, of the hpy package in the repository's Python environment. */
export function officialHeaders(): Headers {
  const venv = process.env.HPY_TEST_VENV ?? path.join(root, '.venv');
  const python = path.join(
    venv,
    process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python',
  );
  const ask = 'import os, hpy.devel; print(os.path.dirname(hpy.devel.__file__))';
  try {
    const devel = execFileSync(python, ['-c', ask], { encoding: 'utf8' }).trim();
    return { title: 'the official headers', include: path.join(devel, 'include') };
  } catch (error) {
    throw new Error(`no official headers in ${venv}: run node scripts/setup.mjs`, { cause: error });
  }
}

/** This repository's own headers, which go as far as the table does. */
export const ownHeaders: Headers = {
  title: "this repository's headers",
  include: path.join(root, 'packages/devel/include'),
};

/**
 * Compiles C against HPy's headers, without making anything of it.
 *
 * @returns what the compiler complains about; empty if nothing
 */
export function complaints(
  headers: Headers,
  source: string,
  flags: readonly string[] = [],
): string {
  const { status, stderr, error } = spawnSync(
    compiler,
    [
      ...compilerFlags,
      ...flags,
      ...['-x', 'c', '-std=c11', '-fsyntax-only', '-DHPY_ABI_UNIVERSAL'],
      ...[
        '-Werror=incompatible-pointer-types',
        '-Werror=int-conversion',
        `-I${headers.include}`,
        '-',
      ],
    ],
    { input: `#include <stddef.h>\n#include "hpy.h"\n${source}\n`, encoding: 'utf8' },
  );
  if (error !== undefined)
    throw new Error(`the C compiler '${compiler}' does not run`, { cause: error });
  return status === 0 ? '' : stderr;
}

/** A check of the compiler: that a constant expression has this value. */
export function assertEqual(expression: string, value: number): string {
  return `_Static_assert((long long)(${expression}) == ${value}, "${expression} is not ${value}");`;
}

/**
 * Flags to compile for 4-byte pointers, as wasm32 has them; undefined when this compiler cannot.
 *
 * A 64-bit Linux has no 32-bit headers of its C library, but the 64-bit ones serve both sizes except
 * for a list of missing functions, for which an empty file stands in.
 */
export function flagsFor4BytePointers(headers: Headers): readonly string[] | undefined {
  const stubs = path.join(mkdtempSync(path.join(tmpdir(), 'hpy-abi-')), 'include');
  mkdirSync(path.join(stubs, 'gnu'), { recursive: true });
  writeFileSync(path.join(stubs, 'gnu/stubs-32.h'), '');
  const multiarch = '/usr/include/x86_64-linux-gnu';
  const flags = ['-m32', `-I${stubs}`, ...(existsSync(multiarch) ? ['-idirafter', multiarch] : [])];
  return complaints(headers, assertEqual('sizeof(void *)', 4), flags) === '' ? flags : undefined;
}
