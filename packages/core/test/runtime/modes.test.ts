import { describe, expect, it, vi } from 'vitest';
import { createRuntime, type Mode, type ModeWrapper } from '@hpy/core';
import { fakeBackend } from './fake-backend.js';

function debugMode() {
  const wrap = vi.fn<ModeWrapper['wrap']>((ctx) => ({ ...ctx }));
  return { mode: 'debug', wrap } as const;
}

describe('a mode', () => {
  it("is 'universal' by default, with the backend's own context", async () => {
    const { backend, running } = fakeBackend();
    await (await createRuntime(backend)).load('pof.hpy0.so');
    const [, options] = running.load.mock.calls[0]!;
    expect(options.mode).toBe('universal');
    expect(options.context).toBe(running.ctx);
  });

  it('wraps the context, once for all modules', async () => {
    const { backend, running } = fakeBackend();
    const debug = debugMode();
    const runtime = await createRuntime(backend, { modes: [debug] });
    await runtime.load('a.hpy0.so', { mode: 'debug' });
    runtime.loadSync('b.hpy0.so', { mode: 'debug' });
    expect(debug.wrap).toHaveBeenCalledExactlyOnceWith(running.ctx);
    const wrapped = debug.wrap.mock.results[0]?.value;
    expect(running.load.mock.calls[0]![1].context).toBe(wrapped);
    expect(running.loadSync.mock.calls[0]![1].context).toBe(wrapped);
  });

  it('wraps nothing until it is asked for', async () => {
    const debug = debugMode();
    await (await createRuntime(fakeBackend().backend, { modes: [debug] })).load('a.hpy0.so');
    expect(debug.wrap).not.toHaveBeenCalled();
  });

  it('that was not given is refused, with what to do', async () => {
    const runtime = await createRuntime(fakeBackend().backend);
    await expect(runtime.load('a.hpy0.so', { mode: 'trace' })).rejects.toThrow(
      "mode 'trace' needs @hpy/trace, which this runtime was not given: " +
        'createRuntime(backend, { modes: [trace()] })',
    );
  });

  it('that does not exist is refused', async () => {
    const runtime = await createRuntime(fakeBackend().backend);
    await expect(runtime.load('a.hpy0.so', { mode: 'fast' as Mode })).rejects.toThrow(
      "no such mode: 'fast'",
    );
  });

  it('may be given once', async () => {
    const modes = [debugMode(), debugMode()];
    await expect(createRuntime(fakeBackend().backend, { modes })).rejects.toThrow(
      "mode 'debug' is given twice",
    );
  });
});
