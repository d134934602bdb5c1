import type { PyBuffer, PyProxy } from '@hpy/core';
import { describe, expect, test } from 'vitest';
import { collectGarbage } from './support/garbage.js';
import { load } from './support/runtime.js';

interface LiveVector extends PyProxy, Iterable<number> {
  norm: number;
  readonly length: number;
  swapped(): unknown;
}

const closed = /the runtime (that this .* belongs to )?is closed/;

describe('after the runtime was closed', () => {
  test('its methods say so', async () => {
    const { runtime, path } = await load('values');
    runtime.close();
    expect(() => runtime.toHandle(1)).toThrow(
      /toHandle of a runtime that is closed.*createRuntime/,
    );
    expect(() => runtime.stats()).toThrow('closed');
    expect(() => runtime.ctx).toThrow('closed');
    expect(() => runtime.import('builtins')).toThrow('closed');
    await expect(runtime.load(path)).rejects.toThrow('closed');
  });

  test('closing it again does nothing', async () => {
    const { runtime } = await load('objects');
    runtime.close();
    runtime.close();
    runtime[Symbol.dispose]();
    expect(() => runtime.ctx).toThrow('closed');
  });

  test('functions of its modules throw', async () => {
    const { runtime, module } = await load('values');
    const { identity } = module;
    runtime.close();
    expect(() => module.identity!(1)).toThrow(closed);
    expect(() => identity!('text')).toThrow(closed);
    expect(() => module.count!()).toThrow(closed);
    expect(() =>
      (module.keywords as unknown as { callKwargs(x: object): void }).callKwargs({ a: 1 }),
    ).toThrow(closed);
  });

  test('instances cannot be made, and those that were throw', async () => {
    const { runtime, module } = await load('vectors');
    const vector = new module.Vector!(1, 2) as unknown as LiveVector;
    const { swapped } = vector;
    runtime.close();
    expect(() => new module.Vector!(1, 2)).toThrow(closed);
    expect(() => vector.swapped()).toThrow(closed);
    expect(() => swapped()).toThrow(closed);
    expect(() => vector.norm).toThrow(closed);
    expect(() => (vector.norm = 1)).toThrow(closed);
    expect(() => String(vector)).toThrow(closed);
    expect(() => vector.length).toThrow(closed);
    expect(() => [...vector]).toThrow(closed);
  });

  test.each(['x', 'count', 'flag', 'label', 'extra', 'required'])(
    'member %s of an instance throws instead of reading memory that is gone',
    async (name) => {
      const { runtime, module } = await load('vectors');
      const vector = new module.Vector!(1, 2) as unknown as Record<string, unknown>;
      vector.extra = [1];
      vector.required = [1];
      runtime.close();
      expect(() => vector[name]).toThrow(closed);
      expect(() => {
        vector[name] = name === 'flag' ? true : 1;
      }).toThrow(name === 'label' ? 'readonly' : closed);
    },
  );

  test('an instance cannot export its memory', async () => {
    const { runtime, module } = await load('values');
    const samples = new module.Samples!() as unknown as PyBuffer;
    runtime.close();
    expect(() => samples.getBuffer()).toThrow(closed);
  });

  test('a buffer that was not released can be, and nothing happens when it is dropped', async () => {
    const { runtime, module } = await load('values');
    const view = (new module.Samples!() as unknown as PyBuffer).getBuffer();
    const drop = () => void (new module.Samples!() as unknown as PyBuffer).getBuffer();
    drop();
    runtime.close();
    view.release();
    await collectGarbage(8);
    expect(view.ndim).toBe(2);
  });

  test('a proxy that never went to C is only an object', async () => {
    const { runtime } = await load('values');
    const list = runtime.import('builtins').list!([1, 2]) as PyProxy;
    runtime.close();
    expect(list.toJs()).toEqual([1, 2]);
  });

  test('another runtime goes on', async () => {
    const one = await load('vectors');
    const two = await load('vectors');
    const vector = new two.module.Vector!(3, 4) as unknown as { norm: number };
    one.runtime.close();
    await collectGarbage();
    expect(vector.norm).toBe(5);
    const three = await load('vectors');
    expect(String(new three.module.Vector!(1, 1))).toBe('Vector(1, 1)');
  });
});

describe('closing', () => {
  test('works with open handles, fields, globals and lent strings', async () => {
    const { runtime, module } = await load('objects');
    module.keep_handle!(['kept']);
    module.keep_global!(['global']);
    const handle = runtime.toHandle('é lent');
    const node = new module.Node!(new module.Counted!());
    expect(module.utf8_length!('é')).toBe(2);
    expect(runtime.stats()).toMatchObject({ handles: 2, globals: 1, fields: 1 });
    runtime.close();
    await collectGarbage();
    expect(handle).toBeGreaterThan(0);
    expect((node as unknown as PyProxy).type).toBe('Node');
  });

  test('from inside a call from C ends that call with an error', async () => {
    const { runtime, module } = await load('values');
    expect(() =>
      module.call!(() => {
        runtime.close();
      }),
    ).toThrow();
    expect(() => module.count!()).toThrow(closed);
  });

  test('leaves nothing behind: many runtimes one after the other', async () => {
    await load('objects');
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    for (let i = 0; i < 60; i++) {
      const { runtime, module } = await load('objects');
      module.make!(module.Counted, 100);
      runtime.close();
      if (i % 10 === 0) await collectGarbage(1);
    }
    await collectGarbage();
    expect(process.memoryUsage().rss - before).toBeLessThan(80 * 1024 * 1024);
  });
});
