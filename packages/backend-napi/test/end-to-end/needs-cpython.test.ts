import { expect, test } from 'vitest';
import { load } from './support/runtime.js';

/*
 * Each test names the entry of the context that it is about: docs/context-entries.md is generated
 * from these names.
 */

test.each<[entry: string, method: string, args: unknown[], error: RegExp]>([
  ['HPy_AsPyObject', 'as_py_object', [[1]], /^HPy_AsPyObject .*@hpy\/backend-cpython/],
  ['HPy_FromPyObject', 'from_py_object', [], /^HPy_FromPyObject .*@hpy\/backend-cpython/],
  [
    '_HPy_CallRealFunctionFromTrampoline',
    'call_trampoline',
    [],
    /trampoline.*@hpy\/backend-cpython/,
  ],
  ['_HPy_AsStruct_Legacy', 'as_struct_legacy', [[1]], /@hpy\/backend-cpython/],
])('%s is refused, and the error says what can do it', async (_, method, args, error) => {
  const { runtime, module } = await load('needs_cpython');
  const before = runtime.stats().handles;
  expect(() => module[method]!(...args)).toThrow(
    expect.objectContaining({
      type: 'SystemError',
      message: expect.stringMatching(error),
    }) as Error,
  );
  expect(runtime.stats().handles).toBe(before);
});

test.each<[entry: string, method: string, args: unknown[]]>([
  ['HPy_Compile_s', 'compile', []],
  ['HPy_EvalCode', 'evaluate', [null]],
])('%s needs a compiler, and the error says where there is one', async (entry, method, args) => {
  const { runtime, module } = await load('needs_cpython');
  const before = runtime.stats().handles;
  expect(() => module[method]!(...args)).toThrow(
    expect.objectContaining({
      type: 'NotImplementedError',
      message: expect.stringMatching(`^${entry}: .*@hpy/backend-cpython`),
    }) as Error,
  );
  expect(runtime.stats().handles).toBe(before);
});
