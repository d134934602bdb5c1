import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from '@hpy/devel';
import { execa } from 'execa';
import { officialBuild } from '../../../scripts/official-build.mjs';
import { venvPython } from '../../../scripts/setup/python.mjs';

const here = import.meta.dirname;
const project = path.dirname(here);

const sources = readdirSync(path.join(project, 'src'))
  .filter((name) => name.endsWith('.c'))
  .sort()
  .map((name) => path.join(project, 'src', name));

/** Who makes the binary from the same sources. Each gives the path of a `spatial.hpy0.so`. */
export const toolchains = {
  'the official hpy': async () => {
    const outDir = path.join(project, 'build/official');
    const extension = {
      name: 'spatial',
      sources,
      include_dirs: [path.join(project, 'src')],
      extra_compile_args: ['-O2', '-ffp-contract=off'],
      extra_link_args: ['-lm'],
    };
    const [file] = await officialBuild([extension], { outDir });
    if (file === undefined) throw new Error('the official toolchain named no binary');
    return file;
  },
  '@hpy/devel': async () => {
    const out = path.join(project, 'build/devel');
    return (await build({ name: 'spatial', sources, out })).path;
  },
} as const;

export interface OracleResult {
  /** A line for each step of the scenario. */
  readonly results: readonly string[];
  /** Handles that were left open, in debug mode. */
  readonly leaks: readonly string[];
}

/** What the scenario gives on CPython with the official hpy. */
export async function askOracle(binary: string, ...options: string[]): Promise<OracleResult> {
  const python = process.env.HPY_TEST_VENV
    ? path.join(process.env.HPY_TEST_VENV, 'bin/python')
    : venvPython;
  const { stdout } = await execa(python, [path.join(here, 'oracle.py'), binary, ...options]);
  return JSON.parse(stdout) as OracleResult;
}
