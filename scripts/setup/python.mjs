import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { aptInstall } from './debian.mjs';
import { capture, root, run, say, SetupError } from './process.mjs';

const requirements = path.join(root, 'scripts/requirements.txt');
const venv = path.join(root, '.venv');
const stamp = path.join(venv, '.hpy-setup');
const windows = process.platform === 'win32';

/** The Python of the repository's own environment, with the official HPy toolchain. */
export const venvPython = path.join(venv, windows ? 'Scripts/python.exe' : 'bin/python');

/** hpy 0.9.0 has wheels for these; newest first. */
const minors = [11, 10, 9, 8];

const probe = `
import json, os, sys, sysconfig
def has(module):
    try:
        __import__(module)
        return True
    except ImportError:
        return False
print(json.dumps({
    'executable': sys.executable,
    'major': sys.version_info[0],
    'minor': sys.version_info[1],
    'cpython': sys.implementation.name == 'cpython',
    'venv': has('venv') and has('ensurepip'),
    'headers': os.path.exists(os.path.join(sysconfig.get_paths()['include'], 'Python.h')),
}))`;

function* candidates() {
  if (process.env.HPY_PYTHON) {
    yield process.env.HPY_PYTHON;
    return;
  }
  yield 'python3';
  for (const minor of minors) yield `python3.${minor}`;
  const pyenv = path.join(process.env.PYENV_ROOT ?? path.join(homedir(), '.pyenv'), 'versions');
  const versions = existsSync(pyenv) ? readdirSync(pyenv) : [];
  for (const minor of minors) {
    for (const version of versions.filter((name) => name.startsWith(`3.${minor}.`))) {
      yield path.join(pyenv, version, 'bin/python3');
    }
  }
  if (windows) yield 'python';
}

/** The first Python that can do all, and a line about each that was tried and cannot. */
function findPython() {
  const tried = [];
  for (const name of candidates()) {
    const answer = capture(name, ['-c', probe]);
    if (!answer.ok) {
      tried.push({ name, problem: answer.status === null ? 'not found' : 'does not run' });
      continue;
    }
    const python = JSON.parse(answer.stdout);
    const problem = !python.cpython
      ? 'is not CPython'
      : python.major !== 3 || !minors.includes(python.minor)
        ? `is ${python.major}.${python.minor}, for which hpy 0.9.0 has no wheel`
        : !python.venv
          ? 'lacks venv or ensurepip'
          : !python.headers
            ? 'lacks Python.h'
            : undefined;
    if (!problem) return { python, tried };
    tried.push({ name, problem, python });
  }
  return { tried };
}

/** The Debian packages that would complete a Python that was found but cannot do all. */
function completing(tried) {
  const near = tried.find(({ problem }) => problem.startsWith('lacks'));
  if (!near) return [];
  const version = `python3.${near.python.minor}`;
  return [`${version}-venv`, `${version}-dev`];
}

async function choosePython() {
  let { python, tried } = findPython();
  const packages = completing(tried);
  if (!python && packages.length > 0) {
    if (await aptInstall(packages, 'the Python that was found is incomplete')) {
      ({ python, tried } = findPython());
    }
  }
  if (python) return python;
  const list = tried.map(({ name, problem }) => `  ${name}: ${problem}`).join('\n');
  throw new SetupError(
    `No usable Python. CPython 3.8 to 3.11 is needed, with venv and headers, to run the official ` +
      `HPy toolchain. Tried:\n${list}\n` +
      (packages.length > 0
        ? `On Debian: apt-get install ${packages.join(' ')}. `
        : 'On Debian: apt-get install python3 python3-venv python3-dev. ') +
      'Set HPY_PYTHON to name a Python elsewhere.',
  );
}

function fingerprint() {
  return createHash('sha256').update(readFileSync(requirements)).digest('hex');
}

/** Whether the environment is complete and its Python still starts. */
function isReady() {
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint()) return false;
  return capture(venvPython, ['-c', 'import hpy.universal']).ok;
}

/**
 * Makes sure that `.venv` holds the official HPy toolchain (scripts/requirements.txt).
 * @throws SetupError naming what was tried
 */
export async function ensurePython() {
  if (isReady()) return;
  const python = await choosePython();
  say(`making .venv with ${python.executable} and the official HPy toolchain ...`);
  rmSync(venv, { recursive: true, force: true });
  if ((await run(python.executable, ['-m', 'venv', venv])) !== 0) {
    throw new SetupError(
      `${python.executable} -m venv failed (its message is above). ` +
        `On Debian: apt-get install python3.${python.minor}-venv.`,
    );
  }
  const pip = ['-m', 'pip', 'install', '--disable-pip-version-check', '-r', requirements];
  if ((await run(venvPython, pip)) !== 0) {
    throw new SetupError(
      `pip could not install scripts/requirements.txt (its message is above). ` +
        'Check that a Python package index can be reached.',
    );
  }
  writeFileSync(stamp, fingerprint());
}
