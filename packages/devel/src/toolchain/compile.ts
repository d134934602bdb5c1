import { availableParallelism } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { forbidPythonDir, helperSources, includeDir } from '../paths.js';
import type { BuildOptions } from './options.js';
import { runCompiler } from './run.js';
import type { Source } from './sources.js';
import type { Compiler, Environment, Language } from './compilers.js';

/** One run of {@link build}, with everything looked up. */
export interface Plan {
  readonly options: BuildOptions;
  readonly cwd: string;
  readonly env: Environment;
  /** Where everything that is not the result is put. */
  readonly scratch: string;
  readonly compilers: Readonly<Partial<Record<Language, Compiler>>>;
}

/** What every C file is compiled with, helpers too. */
function commonFlags({ debug, optimize }: BuildOptions): string[] {
  const level = `-O${optimize ?? (debug ? '0' : '2')}`;
  return [
    ...(debug ? ['-g', level] : [level, '-DNDEBUG']),
    '-fPIC',
    // What is not exported by HPy_MODINIT stays inside, so that two extensions in one process
    // cannot take each other's functions for their own, and so that unused helpers can be dropped.
    '-fvisibility=hidden',
    '-ffunction-sections',
    '-fdata-sections',
    '-DHPY',
    '-DHPY_ABI_UNIVERSAL',
  ];
}

function userFlags({ options, cwd }: Plan): string[] {
  const { includeDirs = [], defines = [], extraFlags = [] } = options;
  return [
    `-I${forbidPythonDir}`,
    ...includeDirs.map((dir) => `-I${resolve(cwd, dir)}`),
    `-I${includeDir}`,
    ...defines.map((define) => `-D${define}`),
    ...extraFlags,
  ];
}

/**
 * Of the flags for the sources, those that the helpers need too: what the machine and the sanitizers
 * are must be the same in all objects. The language and the warnings are the sources' own.
 */
function helperFlags({ extraFlags = [] }: BuildOptions): string[] {
  return [`-I${includeDir}`, ...extraFlags.filter((flag) => !/^-(std=|W(?!l,))/.test(flag))];
}

/**
 * Compiles the sources and the helpers.
 *
 * @returns the object files, and what the compiler wrote
 */
export async function compile(
  plan: Plan,
  sources: readonly Source[],
): Promise<{ objects: string[]; output: string }> {
  const { cwd, env, scratch } = plan;
  const common = commonFlags(plan.options);
  const user = userFlags(plan);
  const jobs = [
    ...sources.map((source) => ({ ...source, flags: [...common, ...user] })),
    ...helperSources.map((path) => ({
      path,
      language: 'c' as const,
      flags: [...common, ...helperFlags(plan.options)],
    })),
  ];
  const objects: string[] = [];
  const outputs: string[] = [];
  const one = async (index: number): Promise<void> => {
    const { path, language, flags } = jobs[index]!;
    // The index keeps apart two sources of one name in different directories.
    const object = join(scratch, `${index}-${basename(path)}.o`);
    objects[index] = object;
    outputs[index] = await runCompiler(
      plan.compilers[language]!,
      [...flags, '-c', path, '-o', object],
      {
        stage: 'compile',
        what: `compile ${relative(cwd, path)}`,
        cwd,
        env,
      },
    );
  };
  const next = jobs.keys();
  const worker = async (): Promise<void> => {
    for (const index of next) await one(index);
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, worker));
  return { objects, output: outputs.filter(Boolean).join('\n') };
}
