import { execa } from 'execa';
import { BuildError, type BuildStage } from './errors.js';
import type { Compiler, Environment } from './compilers.js';

/** Starts the compiler and returns what it wrote. */
export async function runCompiler(
  compiler: Compiler,
  args: readonly string[],
  { stage, what, cwd, env }: { stage: BuildStage; what: string; cwd: string; env: Environment },
): Promise<string> {
  const result = await execa(compiler.command, [...compiler.args, ...args], {
    cwd,
    env,
    extendEnv: false,
    reject: false,
    all: true,
    stdin: 'ignore',
  });
  if (!result.failed) return result.all;
  const how = result.exitCode === undefined ? result.shortMessage : `exit code ${result.exitCode}`;
  throw new BuildError(stage, `${compiler.command} could not ${what} (${how}).`, result.all);
}
