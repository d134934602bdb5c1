import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execaSync } from 'execa';

/** The Python that has the official `hpy` package, as `npm run setup` installs it. */
export const python = join(findVenv(), 'bin', 'python');

/** The official package's directory of headers and helper sources. */
const devel = execaSync(python, [
  '-c',
  'import importlib.util, os; print(os.path.dirname(importlib.util.find_spec("hpy.devel").origin))',
]).stdout;

export const officialIncludeDir = join(devel, 'include');

export const officialHelperSources = [
  'argparse',
  'buildvalue',
  'format',
  'helpers',
  'structseq',
].map((name) => join(devel, 'src', 'runtime', `${name}.c`));

function findVenv(): string {
  const own = fileURLToPath(new URL('../../../../.venv', import.meta.url));
  const venv = existsSync(own) ? own : process.env.HPY_TEST_VENV;
  if (venv && existsSync(join(venv, 'bin', 'python'))) return venv;
  throw new Error(
    `There is no Python with the package hpy: run \`npm run setup\`, which makes ${own}, or set ` +
      'HPY_TEST_VENV to a virtual environment that has hpy==0.9.0.',
  );
}
