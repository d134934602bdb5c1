import { resolve } from 'node:path';
import type { Plan } from './compile.js';
import { runCompiler } from './run.js';

/** How a loadable library is linked, where that differs. */
const PLATFORM_FLAGS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  // A universal binary gets its interpreter handed over and finds everything else at link time, so
  // what is undefined is a mistake, and better seen here than when it is loaded.
  linux: ['-shared', '-Wl,-z,defs', '-Wl,--gc-sections'],
  darwin: ['-bundle', '-Wl,-dead_strip'],
};

/**
 * Libraries that every extension gets. The C library's mathematics are a library of their own on
 * Linux, which interpreters have loaded already, so that extensions never had to name it.
 */
const PLATFORM_LIBRARIES: Partial<Record<NodeJS.Platform, readonly string[]>> = { linux: ['m'] };

/** Links `objects` to the library `path`. Returns what the linker wrote. */
export async function link(plan: Plan, objects: readonly string[], path: string): Promise<string> {
  const { options, compilers, cwd, env } = plan;
  const { libraryDirs = [], extraFlags = [] } = options;
  const libraries = [...(options.libraries ?? []), ...(PLATFORM_LIBRARIES[process.platform] ?? [])];
  // With a C++ source, its compiler links, for it knows the C++ library.
  const linker = compilers['c++'] ?? compilers.c!;
  const args = [
    ...(PLATFORM_FLAGS[process.platform] ?? ['-shared']),
    '-fPIC',
    ...(options.debug ? ['-g'] : []),
    '-o',
    path,
    ...objects,
    ...libraryDirs.map((dir) => `-L${resolve(cwd, dir)}`),
    ...libraries.map((library) => `-l${library}`),
    ...extraFlags,
  ];
  return runCompiler(linker, args, { stage: 'link', what: 'link the extension', cwd, env });
}
