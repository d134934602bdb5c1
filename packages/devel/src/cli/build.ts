import type { Command } from 'commander';
import { build } from '../toolchain/build.js';
import { BuildError } from '../toolchain/errors.js';
import type { BuildTarget } from '../toolchain/options.js';

/** The options of `hpy build`, as commander gives them. */
interface Flags {
  readonly name?: string;
  readonly out?: string;
  readonly target: BuildTarget;
  readonly debug?: boolean;
  readonly O?: string;
  readonly I?: string[];
  readonly D?: string[];
  readonly l?: string[];
  readonly L?: string[];
}

const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** Adds `hpy build`. `extraFlags` are those that followed a `--`. */
export function addBuildCommand(
  program: Command,
  extraFlags: readonly string[],
  exit: (code: number) => void,
): void {
  program
    .command('build')
    .description('Compile C and C++ sources to NAME.hpy0.so; no Python is needed.')
    .usage('SOURCES... [options] [-- COMPILER AND LINKER FLAGS...]')
    .argument('<sources...>', 'C and C++ sources')
    .option('--name <name>', 'the name in HPy_MODINIT (default: that of the first source)')
    .option('-o, --out <dir>', 'the directory to write to (default: this one)')
    .option('--target <target>', 'what to build for', 'native')
    .option('--debug', 'unoptimized, with debug information and assertions')
    .option('-O <level>', 'optimization level (default: 2, with --debug 0)')
    .option('-I <dir>', 'a directory of headers; may be repeated, like those below', collect)
    .option('-D <macro>', 'a macro: NAME or NAME=VALUE', collect)
    .option('-l <library>', 'a library', collect)
    .option('-L <dir>', 'a directory of libraries', collect)
    .action(async (sources: string[], flags: Flags) => {
      exit(await runBuild(sources, flags, extraFlags));
    });
}

async function runBuild(
  sources: readonly string[],
  flags: Flags,
  extraFlags: readonly string[],
): Promise<number> {
  try {
    const { path, warnings } = await build({
      sources,
      ...(flags.name === undefined ? {} : { name: flags.name }),
      ...(flags.out === undefined ? {} : { out: flags.out }),
      ...(flags.O === undefined ? {} : { optimize: flags.O }),
      target: flags.target,
      debug: flags.debug ?? false,
      includeDirs: flags.I ?? [],
      defines: flags.D ?? [],
      libraries: flags.l ?? [],
      libraryDirs: flags.L ?? [],
      extraFlags,
    });
    if (warnings) process.stderr.write(`${warnings}\n`);
    process.stdout.write(`${path}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    if (error.output) process.stderr.write(`${error.output}\n`);
    process.stderr.write(`hpy build: ${error.message}\n`);
    return 1;
  }
}
