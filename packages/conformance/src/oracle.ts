import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { venvPython } from '../../../scripts/setup/python.mjs';
import { featuresDirectory } from './checks.js';
import type { Expected } from './expected.js';

/** The Python with the official hpy. */
export const python =
  process.env.HPY_TEST_VENV === undefined
    ? venvPython
    : join(process.env.HPY_TEST_VENV, 'bin', 'python');

/**
 * Runs the checks of a feature on CPython with the official hpy.
 *
 * @param binaries - the directory of the binaries
 * @param mode - in debug mode, outcomes say in `leaks` which handles a check left open
 */
export async function runOracle(
  feature: string,
  binaries: string,
  mode: 'universal' | 'debug',
): Promise<Expected> {
  const script = join(featuresDirectory, 'oracle.py');
  const { stdout } = await promisify(execFile)(
    python,
    [script, '--binaries', binaries, '--mode', mode, feature],
    { maxBuffer: 2 ** 26, env: { ...process.env, PYTHONIOENCODING: 'utf-8:surrogatepass' } },
  );
  const outcomes = (JSON.parse(stdout) as Readonly<Record<string, Expected>>)[feature];
  if (outcomes === undefined) throw new Error(`the oracle knows nothing of ${feature}`);
  return outcomes;
}
