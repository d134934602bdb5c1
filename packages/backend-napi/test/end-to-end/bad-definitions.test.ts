import { PythonError } from '@hpy/core';
import { describe, expect, test } from 'vitest';
import { compiled } from './support/extensions.js';
import { testRuntime } from './support/runtime.js';

function broken(...flags: readonly string[]): Promise<string> {
  return compiled('broken', 'broken.hpy0.so', flags);
}

/** What `load` throws for the variant that these macros make. */
async function refusal(...flags: readonly string[]): Promise<Error> {
  const path = await broken(...flags);
  const runtime = await testRuntime();
  const before = runtime.stats().handles;
  const error: unknown = await runtime.load(path).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Error);
  expect(runtime.stats().handles).toBe(before);
  expect(runtime.takeError()).toBeUndefined();
  return error as Error;
}

test('the variant without a mistake loads', async () => {
  const runtime = await testRuntime();
  const module = await runtime.load(await broken());
  expect(module.answer!()).toBe(42);
});

describe('a version', () => {
  test('whose minor is too new says what is needed and what there is', async () => {
    const { message } = await refusal('-DREQUIRED_MINOR=99');
    expect(message).toMatch(/broken\.hpy0\.so needs HPy ABI 0\.99.*this runtime has 0\.0/);
    expect(message).toContain('update the @hpy packages');
  });

  test('whose major is too new', async () => {
    const { message } = await refusal('-DREQUIRED_MAJOR=1', '-DREQUIRED_MINOR=99');
    expect(message).toContain('needs HPy ABI 1.99');
  });

  test('that is not told', async () => {
    const { message } = await refusal('-DBROKEN_NO_VERSION');
    expect(message).toContain('get_required_hpy_major_version_broken');
    expect(message).toContain('build it with HPy 0.9.0 or later');
  });
});

describe('a module definition', () => {
  test('that is NULL', async () => {
    const { message } = await refusal('-DBROKEN_NO_DEFINITION');
    expect(message).toMatch(/broken\.hpy0\.so.*HPyInit_broken returned/);
  });

  test.each([
    ['with a size', 'BROKEN_SIZE', /Module state is not supported/],
    ['with a negative size', 'BROKEN_NEGATIVE_SIZE', /HPyModuleDef.size < 0/],
    [
      'with two HPy_mod_create',
      'BROKEN_CREATE_TWICE',
      /Multiple definitions of the HPy_mod_create/,
    ],
    ['with HPy_mod_create and a method', 'BROKEN_CREATE_AND_METHOD', /some other slots or methods/],
    ['with HPy_mod_create and a docstring', 'BROKEN_CREATE_AND_DOC', /other fields are not set/],
    ['whose HPy_mod_create returns a module', 'BROKEN_CREATES_MODULE', /returned a builtin module/],
    ['with a slot of types', 'BROKEN_TYPE_SLOT_IN_MODULE', /HPy_tp_repr/],
    ['with legacy methods', 'BROKEN_LEGACY_METHODS', /legacy methods.*@hpy\/backend-cpython/],
  ])('%s is a SystemError', async (_, macro, message) => {
    const error = await refusal(`-D${macro}`);
    expect(error).toBeInstanceOf(PythonError);
    expect(String(error)).toMatch(/^SystemError: /);
    expect(error.message).toMatch(message);
  });

  test.each([
    ['with an unknown slot', 'BROKEN_SLOT', /defines\[1\]: there is no slot 999/],
    ['with an unknown kind', 'BROKEN_KIND', /defines\[1\]: 9 is no HPyDef_Kind/],
    ['with an unknown signature', 'BROKEN_SIGNATURE', /'odd': 77 is no signature of methods/],
    ['with a method without a function', 'BROKEN_IMPLEMENTATION', /hollow/],
  ])('%s is refused with its place', async (_, macro, message) => {
    const error = await refusal(`-D${macro}`);
    expect(error.message).toContain('broken.hpy0.so');
    expect(error.message).toMatch(message);
  });

  test('may be made by HPy_mod_create: any value', async () => {
    const runtime = await testRuntime();
    const module: unknown = await runtime.load(await broken('-DCREATES_VALUE'));
    expect(module).toBe('stands for the module');
  });
});

describe('a type', () => {
  test.each([
    ['with legacy slots', 'BROKEN_LEGACY_SLOTS', /broken\.Thing.*legacy.*@hpy\/backend-cpython/],
    [
      'with the legacy shape',
      'BROKEN_LEGACY_SHAPE',
      /broken\.Thing.*legacy.*@hpy\/backend-cpython/,
    ],
    ['with an unknown shape', 'BROKEN_SHAPE', /shape: 66/],
    ['with an unknown slot', 'BROKEN_TYPE_SLOT', /broken\.Thing.*there is no slot 998/],
  ])('%s is refused', async (_, macro, message) => {
    const error = await refusal('-DBROKEN_TYPE', `-D${macro}`);
    expect(error).toBeInstanceOf(Error);
    expect(error.message).toMatch(message);
  });
});
