/**
 * Makes sure that what the repository needs is there, and says what it does. Run again, it does
 * nothing in well under a second.
 *
 *   node scripts/setup.mjs                     everything but building
 *   node scripts/setup.mjs --build             the packages and the native addon too
 *   node scripts/setup.mjs packages compiler   only the steps named: packages, python, compiler, rust
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureCompiler } from './setup/compiler.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { nx, say, SetupError } from './setup/process.mjs';
import { ensurePython } from './setup/python.mjs';
import { ensureRust } from './setup/rust.mjs';

/** The steps by name, in the order in which they run. */
export const steps = {
  packages: ensurePackages,
  compiler: ensureCompiler,
  rust: ensureRust,
  python: ensurePython,
};

/**
 * Runs the named steps, all by default. A failing step does not keep the others from running.
 * @param {readonly (keyof typeof steps)[]} names
 * @returns {Promise<{ step: string, error: Error }[]>} what failed
 */
export async function setup(names = Object.keys(steps)) {
  const failures = [];
  for (const step of names) {
    try {
      await steps[step]();
    } catch (error) {
      failures.push({ step, error });
      say(`set-up of ${step} failed. ${error instanceof SetupError ? error.message : error.stack}`);
    }
  }
  return failures;
}

/**
 * Builds the packages and the native addon; nx skips what has not changed.
 * @returns {Promise<boolean>} whether it went well
 */
export async function build() {
  say('building packages and the native addon ...');
  const targets = ['run-many', '-t', 'build', 'build-native', '--parallel=2'];
  return (await nx([...targets, '--outputStyle=static'])) === 0;
}

/** Set-up for a command that cannot go on without it: ends the process on failure. */
export async function setupOrExit(names) {
  if ((await setup(names)).length > 0) process.exit(1);
  if (!(await build())) {
    say('the build failed; the message is above');
    process.exit(1);
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2).filter((argument) => argument !== '--build');
  const unknown = names.filter((name) => !(name in steps));
  if (unknown.length > 0) {
    say(`unknown step ${unknown.join(', ')}; the steps are ${Object.keys(steps).join(', ')}`);
    process.exit(2);
  }
  if (process.argv.includes('--build')) await setupOrExit(names.length > 0 ? names : undefined);
  else if ((await setup(names.length > 0 ? names : undefined)).length > 0) process.exit(1);
  say('ready');
}
