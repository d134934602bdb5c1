import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Something that is needed is missing; the message says what, where it was sought and what to do. */
export class SetupError extends Error {
  name = 'SetupError';
}

/** Prints a line about what is being done. */
export function say(text) {
  process.stdout.write(`[hpy] ${text}\n`);
}

/**
 * Runs a command and collects what it prints.
 * @returns {{ ok: boolean, status: number | null, stdout: string, stderr: string }}
 * `status` is null when the command could not be started.
 */
export function capture(command, args, options = {}) {
  const done = spawnSync(command, args, { encoding: 'utf8', ...options });
  return {
    ok: done.status === 0,
    status: done.status,
    stdout: done.stdout ?? '',
    stderr: done.stderr ?? String(done.error ?? ''),
  };
}

/**
 * Runs a command with its output shown as it comes. `options` are those of `spawn`, and `started`,
 * which is called with the child process.
 * @returns {Promise<number>} the exit code; 127 when it could not be started
 */
export function run(command, args, { started, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      ...options,
    });
    started?.(child);
    child.on('error', (error) => {
      say(`${command} could not be started: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code, signal) => {
      if (signal) say(`${command} was ended by ${signal}`);
      resolve(code ?? 1);
    });
  });
}

/**
 * Environment under which nx neither asks, nor reports, nor stays resident. Its cache belongs to
 * this checkout alone: shared with other clones of the repository, which nx would do by itself, a
 * fresh clone would pass on results that were made elsewhere.
 */
export const nxEnvironment = {
  ...process.env,
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  NX_CACHE_DIRECTORY: path.join(root, '.nx/cache'),
};

/** The program file of the nx that is installed here; its place differs between versions. */
export function nxProgram() {
  const folder = path.join(root, 'node_modules/nx');
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, bin.nx);
}

/** Runs nx of this repository. */
export function nx(args, options = {}) {
  return run(process.execPath, [nxProgram(), ...args], { env: nxEnvironment, ...options });
}
