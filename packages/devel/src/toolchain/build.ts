import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkExports } from './check.js';
import { compile, type Plan } from './compile.js';
import { BuildError } from './errors.js';
import { link } from './link.js';
import type { BuildOptions, BuildResult } from './options.js';
import { moduleName, readSources, type Source } from './sources.js';
import { findCompiler, type Compiler, type Language } from './compilers.js';

/** The compilers for these sources. That for C is always there: the helpers are written in it. */
async function findCompilers(
  sources: readonly Source[],
  env: Plan['env'],
): Promise<Plan['compilers']> {
  const compilers: Partial<Record<Language, Compiler>> = { c: await findCompiler('c', env) };
  if (sources.some(({ language }) => language === 'c++'))
    compilers['c++'] = await findCompiler('c++', env);
  return compilers;
}

function checkTarget(target: string): void {
  if (target !== 'native')
    throw new BuildError('options', `Unknown target '${target}': there is 'native'.`);
  if (process.platform === 'win32')
    throw new BuildError(
      'options',
      'Building on Windows itself is not supported: build in the Windows Subsystem for Linux.',
    );
}

/**
 * Builds an HPy extension: compiles its sources with HPy's headers, adds the helpers, links them to
 * `<name>.hpy0.so` and checks that it exports the module. Python is not needed.
 *
 * The binary is written when everything has succeeded; one that was there before is then replaced,
 * and otherwise left as it was.
 *
 * @throws {@link BuildError} whose `output` is what the compiler wrote, if it was the compiler
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const cwd = resolve(options.cwd ?? '.');
  const env = options.env ?? process.env;
  checkTarget(options.target ?? 'native');
  const sources = await readSources(options.sources, cwd);
  const name = moduleName(options.name, options.sources);
  const compilers = await findCompilers(sources, env);
  const scratch = await mkdtemp(join(tmpdir(), 'hpy-build-'));
  try {
    const plan: Plan = { options, cwd, env, scratch, compilers };
    const { objects, output } = await compile(plan, sources);
    const file = `${name}.hpy0.so`;
    const linked = join(scratch, file);
    const linkOutput = await link(plan, objects, linked);
    await checkExports(linked, name);
    const out = resolve(cwd, options.out ?? '.');
    await mkdir(out, { recursive: true });
    const path = join(out, file);
    await replaceFile(linked, path);
    return { name, path, warnings: [output, linkOutput].filter(Boolean).join('\n') };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Removes the old file instead of writing into it: a process that has it loaded keeps it. */
async function replaceFile(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  await copyFile(from, to);
}
