import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createRuntime, type ModuleSource } from '@hpy/core';
import { fakeBackend } from './fake-backend.js';

async function loaded(source: ModuleSource, name?: string) {
  const { backend, running } = fakeBackend();
  const runtime = await createRuntime(backend);
  await runtime.load(source, name === undefined ? {} : { name });
  const [passed, options] = running.load.mock.calls[0]!;
  return { source: passed, name: options.name };
}

const file = path.resolve('pof.hpy0.so');

describe('a source', () => {
  it('may be a path, which becomes absolute', async () => {
    expect(await loaded('./pof.hpy0.so')).toEqual({ source: file, name: 'pof' });
    expect(await loaded('pof.hpy0.so')).toEqual({ source: file, name: 'pof' });
    expect(await loaded(file)).toEqual({ source: file, name: 'pof' });
  });

  it('may be a file URL, which becomes a path', async () => {
    const url = pathToFileURL(path.resolve('a b/pof.hpy0.so'));
    const expected = { source: path.resolve('a b/pof.hpy0.so'), name: 'pof' };
    expect(await loaded(url)).toEqual(expected);
    expect(await loaded(url.href)).toEqual(expected);
  });

  it('may be a web address, which stays one', async () => {
    const url = new URL('https://example.org/lib/pof.hpy0.wasm?v=1#x');
    expect(await loaded(url)).toEqual({ source: url, name: 'pof' });
    expect(await loaded(url.href)).toEqual({ source: url, name: 'pof' });
  });

  it('may be bytes with a name', async () => {
    const bytes = new Uint8Array(4);
    expect(await loaded(bytes, 'pof')).toEqual({ source: bytes, name: 'pof' });
  });

  it('takes its name from the options first', async () => {
    expect((await loaded('pof.hpy0.so', 'package.other')).name).toBe('package.other');
  });

  it('has a name that ends at the first dot', async () => {
    expect((await loaded('/lib.d/pof.cpython-311.hpy0.so')).name).toBe('pof');
  });
});

describe('what is no source', () => {
  it.each([
    [undefined, 'cannot load undefined'],
    [null, 'cannot load null'],
    [3, 'cannot load 3'],
    ['', "cannot load ''"],
    [{ defines: [] }, 'cannot load an object of type Object'],
    [() => 0, 'cannot load a function'],
    [new ArrayBuffer(1), 'cannot load an object of type ArrayBuffer'],
  ])('is refused: %s', async (source, message) => {
    await expect(loaded(source as never)).rejects.toThrow(TypeError);
    await expect(loaded(source as never)).rejects.toThrow(message);
    await expect(loaded(source as never)).rejects.toThrow('pass the path of a file');
  });

  it.each(['ftp://example.org/a.so', 'data:,x'])('is refused: %s', async (source) => {
    await expect(loaded(source)).rejects.toThrow('only file:, http: and https: URLs');
  });

  it('is bytes without a name', async () => {
    await expect(loaded(new Uint8Array(4))).rejects.toThrow('load(bytes, { name })');
  });

  it('is a file whose name is no identifier', async () => {
    await expect(loaded('my-module.hpy0.so')).rejects.toThrow("'my-module' is no identifier");
  });

  it.each(['', 'a-b', 'a..b', '1a'])("has the name '%s'", async (name) => {
    await expect(loaded('pof.hpy0.so', name)).rejects.toThrow(`no module can be called '${name}'`);
  });
});
