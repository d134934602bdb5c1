import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const output = path.resolve(here, '../../build/test');

/** The library of `native/probe.c`, which the global setup builds. */
export const probeLibrary = path.join(output, 'probe.so');

/** The official headers, from the virtual environment that `npm run setup` makes. */
function includeDirectory(): string {
  const venv = process.env['HPY_TEST_VENV'] ?? path.resolve(here, '../../../../.venv');
  const lib = path.join(venv, 'lib');
  const versions = existsSync(lib) ? readdirSync(lib) : [];
  for (const version of versions) {
    const directory = path.join(lib, version, 'site-packages/hpy/devel/include');
    if (existsSync(path.join(directory, 'hpy.h'))) return directory;
  }
  throw new Error(`no HPy headers in ${venv}: run npm run setup`);
}

/** Vitest's global setup: compiles the C functions that the tests call. */
export default function setup(): void {
  mkdirSync(output, { recursive: true });
  const source = path.resolve(here, '../native/probe.c');
  const flags = ['-O2', '-shared', '-fPIC', '-fvisibility=hidden', '-DHPY_ABI_UNIVERSAL'];
  const compiler = process.env['CC'] ?? 'cc';
  execFileSync(compiler, [...flags, '-I', includeDirectory(), '-o', probeLibrary, source], {
    stdio: 'inherit',
  });
}
