import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What evaluating an expression came to. */
export type Outcome =
  | { readonly type: string; readonly repr: string }
  | { readonly exception: string; readonly message: string };

const PROGRAM = `
import json, math, operator, sys
results = []
request = json.load(sys.stdin)
names = {'math': math, 'operator': operator}
exec(request['setup'], names)
for expression in request['expressions']:
    try:
        value = eval(expression, names)
        results.append({'type': type(value).__name__, 'repr': repr(value)})
    except Exception as error:
        results.append({'exception': type(error).__name__, 'message': str(error)})
json.dump(results, sys.stdout)
`;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const venv = process.env.HPY_TEST_VENV ?? join(root, '.venv');

/**
 * Evaluates Python expressions in one CPython process, after the statements of `setup`. They may use
 * the modules math and operator.
 */
export function evalPython(expressions: readonly string[], setup = ''): Outcome[] {
  const python = join(venv, 'bin', 'python');
  const { status, stdout, stderr, error } = spawnSync(python, ['-W', 'ignore', '-c', PROGRAM], {
    input: JSON.stringify({ expressions, setup }),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 60_000,
  });
  if (error !== undefined || status !== 0) {
    throw new Error(`${python} failed (npm run setup makes it): ${error?.message ?? stderr}`);
  }
  return JSON.parse(stdout) as Outcome[];
}
