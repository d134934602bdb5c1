import { Command, CommanderError } from 'commander';
import { addBuildCommand } from './build.js';
import { packageVersion } from './version.js';

/**
 * Runs the command `hpy` with the arguments of the command line and returns its exit code.
 *
 * What follows a `--` is not for the command itself: it is handed to the subcommand as it is.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const dashes = argv.indexOf('--');
  const own = dashes < 0 ? argv : argv.slice(0, dashes);
  const rest = dashes < 0 ? [] : argv.slice(dashes + 1);
  const program = new Command('hpy')
    .description('Builds HPy extensions.')
    .version(await packageVersion())
    .exitOverride();
  let exitCode = 0;
  addBuildCommand(program, rest, (code) => (exitCode = code));
  try {
    await program.parseAsync(own, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
  return exitCode;
}
