import { describe, expect, it } from 'vitest';
import { createRuntime, PythonError, Runtime, type HPy } from '@hpy/core';
import { fakeBackend } from './fake-backend.js';

describe('createRuntime', () => {
  it('starts the backend', async () => {
    const runtime = await createRuntime(fakeBackend().backend);
    expect(runtime).toBeInstanceOf(Runtime);
    expect(runtime.backend).toBe('fake');
  });

  it('waits for a backend that starts asynchronously', async () => {
    const { running } = fakeBackend();
    const backend = { name: 'slow', start: () => Promise.resolve(running) };
    expect((await createRuntime(backend)).ctx).toBe(running.ctx);
  });

  it('refuses a function, which is a backend that was not called', async () => {
    const napi = () => fakeBackend().backend;
    await expect(createRuntime(napi as never)).rejects.toThrow('createRuntime(napi())');
  });

  it.each([undefined, null, 'napi', {}])('refuses %s', async (backend) => {
    await expect(createRuntime(backend as never)).rejects.toThrow(TypeError);
  });
});

describe('a runtime', () => {
  it('gives the context and a throwing view of it, always the same', async () => {
    const { backend, running } = fakeBackend();
    const runtime = await createRuntime(backend);
    expect(runtime.ctx).toBe(running.ctx);
    expect(runtime.throwing).toBe(runtime.throwing);
  });

  it("passes values, errors, imports and counts to and from the backend's", async () => {
    const { backend, running } = fakeBackend();
    const error = new PythonError({ type: 'E', message: '' });
    running.takeError.mockReturnValueOnce(error);
    const runtime = await createRuntime(backend);
    expect(runtime.toHandle('x')).toBe(5);
    expect(running.toHandle).toHaveBeenCalledExactlyOnceWith('x');
    expect(runtime.fromHandle(5 as HPy)).toBe('value');
    expect(runtime.takeError()).toBe(error);
    expect(runtime.takeError()).toBeUndefined();
    expect(runtime.import('builtins')).toEqual({ name: 'builtins' });
    expect(runtime.stats()).toMatchObject({ handles: 1, upcalls: 2 });
  });

  it('loads at once where the backend can', async () => {
    const runtime = await createRuntime(fakeBackend().backend);
    expect(runtime.loadSync('pof.hpy0.so')).toEqual({ name: 'pof' });
  });

  it('says what to use where the backend cannot', async () => {
    const { running } = fakeBackend();
    Reflect.deleteProperty(running, 'loadSync');
    const runtime = await createRuntime({ name: 'wasm', start: () => running });
    expect(() => runtime.loadSync('pof.hpy0.wasm')).toThrow(
      "the backend 'wasm' cannot load synchronously: use load()",
    );
  });
});

describe('a closed runtime', () => {
  it('has closed its backend, once', async () => {
    const { backend, running } = fakeBackend();
    const runtime = await createRuntime(backend);
    runtime.close();
    runtime.close();
    runtime[Symbol.dispose]();
    expect(running.close).toHaveBeenCalledOnce();
  });

  it.each<[string, (runtime: Runtime) => unknown]>([
    ['ctx', (runtime) => runtime.ctx],
    ['throwing', (runtime) => runtime.throwing],
    ['toHandle', (runtime) => runtime.toHandle(1)],
    ['fromHandle', (runtime) => runtime.fromHandle(5 as HPy)],
    ['takeError', (runtime) => runtime.takeError()],
    ['import', (runtime) => runtime.import('builtins')],
    ['stats', (runtime) => runtime.stats()],
    ['loadSync', (runtime) => runtime.loadSync('pof.hpy0.so')],
  ])('refuses %s', async (member, use) => {
    const runtime = await createRuntime(fakeBackend().backend);
    runtime.close();
    expect(() => use(runtime)).toThrow(`${member} of a runtime that is closed`);
  });

  it('refuses load', async () => {
    const runtime = await createRuntime(fakeBackend().backend);
    runtime.close();
    await expect(runtime.load('pof.hpy0.so')).rejects.toThrow('closed');
  });

  it('gives no module that finished loading too late', async () => {
    const runtime = await createRuntime(fakeBackend().backend);
    const loading = runtime.load('pof.hpy0.so');
    runtime.close();
    await expect(loading).rejects.toThrow('closed');
  });
});
