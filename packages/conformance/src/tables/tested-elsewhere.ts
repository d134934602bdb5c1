import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Entries whose outcome on CPython says nothing about ours, and the test of each backend. */
const tests: Readonly<Record<string, readonly string[]>> = {
  'packages/backend-napi/test/end-to-end/needs-cpython.test.ts': [
    'HPy_AsPyObject',
    'HPy_FromPyObject',
    '_HPy_CallRealFunctionFromTrampoline',
    '_HPy_AsStruct_Legacy',
    'HPy_Compile_s',
    'HPy_EvalCode',
  ],
  'packages/backend-napi/test/end-to-end/fatal-error.test.ts': ['HPy_FatalError'],
};

const repository = join(import.meta.dirname, '..', '..', '..', '..');

/**
 * The test files that check an entry outside of the suite, relative to the repository.
 *
 * @throws Error when a file no longer names the entry
 */
export function testedElsewhere(entry: string): string[] {
  const files = Object.keys(tests).filter((file) => tests[file]?.includes(entry));
  for (const file of files) {
    if (!readFileSync(join(repository, file), 'utf8').includes(entry)) {
      throw new Error(`${file} does not test ${entry}`);
    }
  }
  return files;
}
