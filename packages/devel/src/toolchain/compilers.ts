import { execa } from 'execa';
import { BuildError } from './errors.js';

export type Language = 'c' | 'c++';

/** A compiler as it is started: a command and the arguments that always come first. */
export interface Compiler {
  readonly command: string;
  readonly args: readonly string[];
}

export type Environment = Readonly<Record<string, string | undefined>>;

const COMPILERS = {
  c: { title: 'C', variable: 'CC', commands: ['cc', 'gcc', 'clang'] },
  'c++': { title: 'C++', variable: 'CXX', commands: ['c++', 'g++', 'clang++'] },
} as const;

const INSTALL: Partial<Record<NodeJS.Platform, string>> = {
  linux:
    'Install GCC: `apt install build-essential` on Debian and Ubuntu, `dnf install gcc gcc-c++` on ' +
    'Fedora, `apk add build-base` on Alpine, `pacman -S base-devel` on Arch.',
  darwin: 'Install the command line tools: `xcode-select --install`.',
};

function installHint(language: Language): string {
  const install = INSTALL[process.platform] ?? 'Install GCC or Clang.';
  return `${install} Or name the compiler to use in the variable ${COMPILERS[language].variable}.`;
}

async function runs(compiler: Compiler, env: Environment): Promise<boolean> {
  const { failed } = await execa(compiler.command, [...compiler.args, '--version'], {
    reject: false,
    stdio: 'ignore',
    env,
    extendEnv: false,
  });
  return !failed;
}

/**
 * The compiler for `language`: the one that `$CC` or `$CXX` names, which may have arguments
 * (`ccache gcc`), else the first of the usual ones that runs.
 *
 * @throws {@link BuildError} with what to install, if there is none
 */
export async function findCompiler(language: Language, env: Environment): Promise<Compiler> {
  const { title, variable, commands } = COMPILERS[language];
  const [command, ...args] = env[variable]?.trim().split(/\s+/) ?? [];
  if (command) {
    const named = { command, args };
    if (await runs(named, env)) return named;
    throw new BuildError(
      'toolchain',
      `${variable} names the ${title} compiler '${[command, ...args].join(' ')}', which does not ` +
        `run. Correct ${variable}, or unset it to have one of ${commands.join(', ')} used.`,
    );
  }
  for (const usual of commands) {
    const compiler = { command: usual, args: [] };
    if (await runs(compiler, env)) return compiler;
  }
  throw new BuildError(
    'toolchain',
    `There is no ${title} compiler: none of ${commands.join(', ')} runs. ${installHint(language)}`,
  );
}
