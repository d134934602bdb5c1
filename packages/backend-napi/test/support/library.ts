import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const output = path.resolve(here, '../../build/test');

/** The library of `native/probe.c`, which the global setup builds. */
export const probeLibrary = path.join(output, 'probe.so');

/** The module of `native/fastpaths.c`. */
export const fastpathsModule = path.join(output, 'fastpaths.hpy0.so');

/** The official HPy, from the virtual environment that `npm run setup` makes. */
function develDirectory(): string {
  const venv = process.env.HPY_TEST_VENV ?? path.resolve(here, '../../../../.venv');
  const lib = path.join(venv, 'lib');
  const versions = existsSync(lib) ? readdirSync(lib) : [];
  for (const version of versions) {
    const directory = path.join(lib, version, 'site-packages/hpy/devel');
    if (existsSync(path.join(directory, 'include/hpy.h'))) return directory;
  }
  throw new Error(`no HPy in ${venv}: run npm run setup`);
}

function compile(target: string, sources: readonly string[], include: string): void {
  const flags = [
    '-O2',
    '-Wall',
    '-Werror',
    '-shared',
    '-fPIC',
    '-fvisibility=hidden',
    '-DHPY_ABI_UNIVERSAL',
  ];
  const compiler = process.env.CC ?? 'cc';
  execFileSync(compiler, [...flags, '-I', include, '-o', target, ...sources], { stdio: 'inherit' });
}

/** Vitest's global setup: compiles the C functions that the tests call. */
export default function setup(): void {
  mkdirSync(output, { recursive: true });
  const devel = develDirectory();
  const include = path.join(devel, 'include');
  const native = path.resolve(here, '../native');
  compile(probeLibrary, [path.join(native, 'probe.c')], include);
  const helpers = path.join(devel, 'src/runtime/helpers.c');
  compile(fastpathsModule, [path.join(native, 'fastpaths.c'), helpers], include);
}
