import { PythonError } from '@hpy/core';
import { copyFileSync, symlinkSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compiled, extension, output } from './support/extensions.js';
import { testRuntime } from './support/runtime.js';

/** The binary with the modules `left` and `right`. */
const pair = () => compiled('pair', 'left.hpy0.so');

describe('the same file', () => {
  test('gives the same module when it is loaded again', async () => {
    const runtime = await testRuntime();
    const path = await extension('objects');
    const module = await runtime.load(path);
    expect(await runtime.load(path)).toBe(module);
    expect(runtime.loadSync(pathToFileURL(path))).toBe(module);
    expect(runtime.import('objects')).toBe(module);
  });

  test('gives the same module through a symbolic link', async () => {
    const runtime = await testRuntime();
    const path = await extension('objects');
    const directory = mkdtempSync(join(output, '.links-'));
    const link = join(directory, 'objects.hpy0.so');
    symlinkSync(path, link);
    const module = await runtime.load(path);
    expect(await runtime.load(link)).toBe(module);
    rmSync(directory, { recursive: true });
  });

  test('gives its two modules under their names', async () => {
    const runtime = await testRuntime();
    const path = await pair();
    const left = await runtime.load(path);
    const right = await runtime.load(path, { name: 'right' });
    expect([left.name!(), right.name!()]).toEqual(['left', 'right']);
    expect(right).not.toBe(left);
    expect(String(right)).toContain("<module 'right'");
    expect(await runtime.load(path, { name: 'right' })).toBe(right);
  });

  test('gives a module a dotted name', async () => {
    const runtime = await testRuntime();
    const module = await runtime.load(await pair(), { name: 'package.right' });
    expect(module.name!()).toBe('right');
    expect(runtime.import('builtins').getattr!(module, '__name__')).toBe('package.right');
  });

  test('is independent in two runtimes', async () => {
    const path = await extension('objects');
    const one = await (await testRuntime()).load(path);
    const two = await (await testRuntime()).load(path);
    expect(one).not.toBe(two);
    expect(one.Node).not.toBe(two.Node);
  });
});

describe('a name', () => {
  test('that the binary does not have is refused, and those that it has are listed', async () => {
    const runtime = await testRuntime();
    await expect(runtime.load(await pair(), { name: 'middle' })).rejects.toThrow(
      /no module 'middle' \(no symbol HPyInit_middle\).*'left', 'right': pass/,
    );
  });

  test('of another file is refused with the name that would do', async () => {
    const runtime = await testRuntime();
    const directory = mkdtempSync(join(output, '.renamed-'));
    const path = join(directory, 'other.hpy0.so');
    copyFileSync(await extension('objects'), path);
    await expect(runtime.load(path)).rejects.toThrow("load(path, { name: 'objects' })");
    expect((await runtime.load(path, { name: 'objects' })).Node).toBeDefined();
    rmSync(directory, { recursive: true });
  });

  test.each([[''], ['no good'], ['a..b'], ['1st'], [7]])('%j is no name', async (name) => {
    const runtime = await testRuntime();
    const path = await pair();
    await expect(runtime.load(path, { name: name as string })).rejects.toThrow(TypeError);
  });
});

describe('a source that is none', () => {
  test.each([[undefined], [null], [42], [''], [{}], [['path']], [true]])('%j', async (source) => {
    const runtime = await testRuntime();
    const loading = runtime.load(source as never);
    await expect(loading).rejects.toThrow(TypeError);
    await expect(runtime.load(source as never)).rejects.toThrow(/cannot load .*pass the path/);
  });

  test('bytes without a name', async () => {
    const runtime = await testRuntime();
    await expect(runtime.load(new Uint8Array(8))).rejects.toThrow(/pass the module's name/);
  });

  test.each<[string, Uint8Array | URL]>([
    ['bytes', new Uint8Array(8)],
    ['a URL', new URL('https://example.com/x.hpy0.so')],
  ])('%s, which this backend cannot load', async (_, source) => {
    const runtime = await testRuntime();
    await expect(runtime.load(source, { name: 'x' })).rejects.toThrow(
      /'napi' loads files only.*path/,
    );
  });

  test('a mode that the runtime was not given', async () => {
    const runtime = await testRuntime();
    await expect(runtime.load(await pair(), { mode: 'debug' })).rejects.toThrow(/@hpy\/debug/);
  });
});

describe('a module whose exec fails', () => {
  const isPending = (error: unknown) => error instanceof PythonError && error.type === 'ValueError';

  test('throws what it raised, and leaves no handle open', async () => {
    const runtime = await testRuntime();
    const path = await extension('flaky');
    const before = runtime.stats().handles;
    await expect(runtime.load(path)).rejects.toThrow('exec is not in the mood');
    expect(runtime.stats().handles).toBe(before);
    expect(runtime.takeError()).toBeUndefined();
    expect(() => runtime.import('flaky')).toThrow("No module named 'flaky'");
  });

  test('is tried again when it is loaded again', async () => {
    const runtime = await testRuntime();
    const path = await extension('flaky');
    const error: unknown = await runtime.load(path).catch((reason: unknown) => reason);
    expect(isPending(error)).toBe(true);
    runtime.import('builtins').setattr!(runtime.import('builtins'), 'flaky_may_load', true);
    const module = await runtime.load(path);
    expect(module.answer!()).toBe(42);
    expect(module.first).toBe('set by the first');
  });
});
