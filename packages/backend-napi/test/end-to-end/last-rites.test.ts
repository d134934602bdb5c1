import type { PyObject } from '@hpy/core';
import { describe, expect, test, vi } from 'vitest';
import { collectGarbage, collectUntil } from './support/garbage.js';
import { load } from './support/runtime.js';

type Record = [first: unknown, number: number, destroyed: number];

/** How often tp_destroy and tp_finalize have run since. */
function counter(module: PyObject): () => { destroyed: number; finalized: number } {
  const read = () => [Number(module.destroyed!()), Number(module.finalized!())] as const;
  const [destroyed, finalized] = read();
  return () => {
    const now = read();
    return { destroyed: now[0] - destroyed, finalized: now[1] - finalized };
  };
}

describe('tp_finalize', () => {
  test('runs once, before tp_destroy, and may load fields', async () => {
    const { module } = await load('objects');
    const since = counter(module);
    const records: Record[] = [];
    const start = Number(module.destroyed!());
    module.set_on_finalize!((first: unknown, number: number, destroyed: number) => {
      records.push([first, number, destroyed - start]);
    });
    const thing = new Date(0);
    const make = () => new module.Finalized!(thing, null, 42);
    make();
    await collectUntil(() => since().destroyed === 1);
    expect(since()).toEqual({ destroyed: 1, finalized: 1 });
    expect(records).toEqual([[thing, 42, 0]]);
    expect(records[0]?.[0]).toBe(thing);
  });

  test('may load what died together with it', async () => {
    const { module } = await load('objects');
    const since = counter(module);
    const found: unknown[] = [];
    module.set_on_finalize!((first: { number: number } | undefined, number: number) => {
      found.push([number, first?.number]);
    });
    const make = () => {
      const first = new module.Finalized!(null, null, 1) as unknown as { first: unknown };
      first.first = new module.Finalized!(first, null, 2);
    };
    make();
    await collectUntil(() => since().destroyed === 2);
    expect(since()).toEqual({ destroyed: 2, finalized: 2 });
    expect(found.sort()).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  test('may make the object reachable again, and does not run another time', async () => {
    const { module } = await load('objects');
    const since = counter(module);
    const saved: { number: number; first: unknown }[] = [];
    module.set_on_finalize!((...args: unknown[]) => {
      saved.push(args[3] as never);
    });
    const make = () => new module.Finalized!('still here', null, 7);
    make();
    await collectUntil(() => saved.length === 1);
    await collectGarbage(8);
    expect(since()).toEqual({ destroyed: 0, finalized: 1 });
    expect(saved[0]?.number).toBe(7);
    expect(saved[0]?.first).toBe('still here');
    saved.length = 0;
    await collectUntil(() => since().destroyed === 1);
    expect(since()).toEqual({ destroyed: 1, finalized: 1 });
  });

  test('that raises is reported and the object ends all the same', async () => {
    const { module } = await load('objects');
    const since = counter(module);
    const reported: string[] = [];
    // As text: an error whose stack nobody has read keeps alive what its frames had.
    vi.spyOn(console, 'error').mockImplementation((...args: unknown[]) => {
      reported.push(args.map(String).join(' '));
      (args[1] as Error).stack?.toString();
      vi.mocked(console.error).mockClear();
    });
    module.set_on_finalize!(() => {
      throw new Error('from the finalizer');
    });
    const make = () => new module.Finalized!();
    make();
    await collectUntil(() => since().destroyed === 1);
    expect(since()).toEqual({ destroyed: 1, finalized: 1 });
    expect(reported.join()).toContain('from the finalizer');
    vi.restoreAllMocks();
  });
});

describe('when the runtime is closed', () => {
  test('what lives is finalized and destroyed, once', async () => {
    const { runtime, module } = await load('objects');
    const other = (await load('objects')).module;
    const since = counter(other);
    const records: unknown[] = [];
    module.set_on_finalize!((first: { number: number } | undefined, number: number) => {
      records.push([number, first?.number]);
    });
    const inner = new module.Finalized!(null, null, 1);
    const outer = new module.Finalized!(inner, null, 2);
    const counted = new module.Counted!(outer);
    expect(String(counted)).toContain('Counted');
    runtime.close();
    expect(since()).toEqual({ destroyed: 3, finalized: 2 });
    expect(records.sort()).toEqual([
      [1, undefined],
      [2, 1],
    ]);
    await collectGarbage(8);
    expect(since()).toEqual({ destroyed: 3, finalized: 2 });
  });

  test('a cycle that a finalizer and a list keep alive ends', async () => {
    const { runtime, module } = await load('objects');
    const other = (await load('objects')).module;
    const since = counter(other);
    const make = () => {
      const list = runtime.import('builtins').list!() as { append(x: unknown): void };
      list.append(new module.Finalized!(list));
    };
    make();
    await collectGarbage(6);
    expect(since()).toEqual({ destroyed: 0, finalized: 0 });
    runtime.close();
    expect(since()).toEqual({ destroyed: 1, finalized: 1 });
  });

  test('what was collected before is not ended again', async () => {
    const { runtime, module } = await load('objects');
    const other = (await load('objects')).module;
    const since = counter(other);
    module.make!(module.Counted, 500);
    module.make!(module.Finalized, 500);
    await collectGarbage(2);
    runtime.close();
    await collectGarbage(4);
    expect(since()).toEqual({ destroyed: 1000, finalized: 500 });
  });
});

describe('a capsule', () => {
  test('has its destructor called once it is collected, with name, pointer and context', async () => {
    const { module } = await load('objects');
    const before = Number(module.ended_capsules!());
    const make = () => void module.make_capsule!(100);
    make();
    await collectUntil(() => Number(module.ended_capsules!()) !== before);
    expect(Number(module.ended_capsules!()) - before).toBe(100);
  });

  test('has its destructor called when the runtime is closed, and not again', async () => {
    const { runtime, module } = await load('objects');
    const other = (await load('objects')).module;
    const before = Number(other.ended_capsules!());
    const capsule = module.make_capsule!(1000);
    expect(String(capsule)).toContain('objects.capsule');
    runtime.close();
    expect(Number(other.ended_capsules!()) - before).toBe(1000);
    await collectGarbage(6);
    expect(Number(other.ended_capsules!()) - before).toBe(1000);
  });

  test('can live in a field of what its runtime keeps', async () => {
    const { module } = await load('objects');
    const before = Number(module.ended_capsules!());
    const node = new module.Node!(module.make_capsule!(10));
    await collectGarbage(6);
    expect(Number(module.ended_capsules!()) - before).toBe(0);
    expect(String(node)).toContain('Node');
  });
});
