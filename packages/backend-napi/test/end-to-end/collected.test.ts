import { describe, expect, test } from 'vitest';
import { toolchains } from './support/extensions.js';
import { collectGarbage, collectUntil } from './support/garbage.js';
import { expectNoLeaks } from './support/leaks.js';
import { load } from './support/runtime.js';

describe.each(toolchains)('instances of an extension built with the %s toolchain', (toolchain) => {
  test('a million that are dropped leave no struct behind', async () => {
    const { runtime, module } = await load('objects', toolchain);
    await expectNoLeaks(runtime, async () => {
      for (let round = 0; round < 10; round++) {
        module.make!(module.Node, 100_000);
        await collectGarbage(1);
      }
    });
  });

  test('tp_destroy runs once for each', async () => {
    const { runtime, module } = await load('objects', toolchain);
    const before = Number(module.destroyed!());
    await expectNoLeaks(runtime, () => {
      module.make!(module.Counted, 20_000);
    });
    expect(Number(module.destroyed!()) - before).toBe(20_000);
  });

  test('that JavaScript makes and drops are collected', async () => {
    const { runtime, module } = await load('objects', toolchain);
    await expectNoLeaks(runtime, () => {
      for (let i = 0; i < 10_000; i++) new module.Node!(i, 'text', i);
    });
  });
});

describe('cycles are collected', () => {
  test.each(['Node', 'Counted', 'Finalized'])('of two %ss', async (type) => {
    const { runtime, module } = await load('objects');
    const before = Number(module.destroyed!());
    await expectNoLeaks(runtime, () => {
      module.make_cycles!(module[type], 1000);
    });
    if (type !== 'Node') expect(Number(module.destroyed!()) - before).toBe(2000);
  });

  test.each(['Node', 'Counted', 'Finalized'])('of a %s that refers to itself', async (type) => {
    const { runtime, module } = await load('objects');
    await expectNoLeaks(runtime, () => {
      for (let i = 0; i < 100; i++) {
        const node = new module[type]!() as unknown as { first: unknown };
        node.first = node;
      }
    });
  });

  test.each(['Node', 'Counted'])('through a list and a dict, of a %s', async (type) => {
    const { runtime, module } = await load('objects');
    await expectNoLeaks(runtime, () => {
      for (let i = 0; i < 100; i++) {
        const list = runtime.import('builtins').list!() as { append(x: unknown): void };
        const dict = runtime.import('builtins').dict!() as Map<unknown, unknown>;
        const node = new module[type]!(list, dict);
        list.append(node);
        dict.set('node', node);
      }
    });
  });

  test('through a JavaScript object', async () => {
    const { runtime, module } = await load('objects');
    class Owner {
      node: unknown;
    }
    await expectNoLeaks(runtime, () => {
      for (let i = 0; i < 100; i++) {
        const owner = new Owner();
        owner.node = new module.Counted!(owner);
      }
    });
  });
});

test('fields survive collections while their owner lives', async () => {
  const { module } = await load('objects');
  const inner = () => new module.Node!(`text ${String(Math.random())}`, undefined, 7);
  const outer = new module.Node!(inner(), inner()) as unknown as {
    first: { number: number };
    second: { number: number; first: string };
  };
  await collectGarbage(8);
  expect(outer.first.number).toBe(7);
  expect(outer.second.first).toMatch(/^text 0/);
  await collectUntil(() => false, 3);
  expect(outer.second.number).toBe(7);
});
