import type { PyObject, Runtime } from '@hpy/core';
import { describe, expect, test } from 'vitest';
import { collectGarbage, collectUntil } from './support/garbage.js';
import { load } from './support/runtime.js';

class Thing {
  constructor(readonly name: string) {}
}

interface NodeLike {
  first: unknown;
  second: unknown;
  clear(): void;
  is_null(): boolean;
}

/** An instance whose field `first` refers to a new JavaScript object, and a weak reference to that. */
function nodeOfThing(module: PyObject): { node: NodeLike; thing: WeakRef<Thing> } {
  const thing = new Thing('in a field');
  const node = new module.Node!(thing) as unknown as NodeLike;
  return { node, thing: new WeakRef(thing) };
}

/** As a function of its own: an async function keeps what it had in its hands. */
function thingOfDroppedNode(module: PyObject): WeakRef<Thing> {
  return nodeOfThing(module).thing;
}

async function isCollected(thing: WeakRef<Thing>): Promise<boolean> {
  await collectUntil(() => thing.deref() === undefined);
  return thing.deref() === undefined;
}

describe('what a field refers to', () => {
  test('comes back as the same JavaScript object', async () => {
    const { module } = await load('objects');
    const thing = new Thing('mine');
    const node = new module.Node!(thing) as unknown as NodeLike;
    expect(node.first).toBe(thing);
  });

  test('lives while the owner lives', async () => {
    const { module } = await load('objects');
    const { node, thing } = nodeOfThing(module);
    await collectGarbage(8);
    expect(thing.deref()).toBe(node.first);
  });

  test('dies with the owner', async () => {
    const { module } = await load('objects');
    const thing = thingOfDroppedNode(module);
    expect(await isCollected(thing)).toBe(true);
  });

  test.each<[string, (node: NodeLike) => unknown]>([
    ['another object', (node) => (node.first = 'another')],
    ['a small int', (node) => (node.first = 5)],
    ['None', (node) => (node.first = null)],
    [
      'HPy_NULL',
      (node) => {
        node.clear();
      },
    ],
  ])('is released when %s is stored', async (_, overwrite) => {
    const { module } = await load('objects');
    const { node, thing } = nodeOfThing(module);
    overwrite(node);
    expect(await isCollected(thing)).toBe(true);
    expect(node.second).toBeUndefined();
  });

  test('is counted until it is overwritten', async () => {
    const { runtime, module } = await load('objects');
    const before = runtime.stats().fields;
    const { node } = nodeOfThing(module);
    expect(runtime.stats().fields).toBe(before + 1);
    node.clear();
    expect(runtime.stats().fields).toBe(before);
    expect(node.is_null()).toBe(true);
  });
});

test('many fields of one object may be set and cleared in any order', async () => {
  const { module } = await load('objects');
  const node = new module.Node!() as unknown as NodeLike;
  const history: unknown[] = [];
  for (let i = 0; i < 500; i++) {
    const value = i % 5 === 0 ? null : i % 3 === 0 ? i : `value ${i}`;
    if (i % 7 === 0) node.clear();
    if (i % 2 === 0) node.first = value;
    else node.second = value;
    history.push((i % 2 === 0 ? node.first : node.second) === (value ?? undefined));
  }
  expect(history).not.toContain(false);
});

describe('an HPyGlobal', () => {
  function keepThing(module: PyObject): WeakRef<Thing> {
    const thing = new Thing('global');
    module.keep_global!(thing);
    return new WeakRef(thing);
  }

  test('keeps its object alive', async () => {
    const { module } = await load('objects');
    const thing = keepThing(module);
    await collectGarbage(8);
    expect(thing.deref()).toBeInstanceOf(Thing);
    expect(module.load_global!()).toBe(thing.deref());
  });

  test('lets go of it when HPy_NULL is stored', async () => {
    const { runtime, module } = await load('objects');
    const thing = keepThing(module);
    expect(runtime.stats().globals).toBe(1);
    module.clear_global!();
    expect(await isCollected(thing)).toBe(true);
    expect(runtime.stats().globals).toBe(0);
  });

  test('lets go of it when the runtime is closed', async () => {
    const { runtime, module } = await load('objects');
    const thing = keepThing(module);
    runtime.close();
    expect(await isCollected(thing)).toBe(true);
  });

  test('has a value of its own in each runtime', async () => {
    const one = await load('objects');
    const two = await load('objects');
    one.module.keep_global!('of one');
    expect(two.module.load_global!()).toBeUndefined();
    two.module.keep_global!(['of two']);
    one.module.keep_global!('of one, later');
    expect(one.module.load_global!()).toBe('of one, later');
    expect(String(two.module.load_global!())).toBe("['of two']");
    two.runtime.close();
    expect(one.module.load_global!()).toBe('of one, later');
  });
});

describe('an open handle', () => {
  function keepThing(module: PyObject): WeakRef<Thing> {
    const thing = new Thing('handle');
    module.keep_handle!(thing);
    return new WeakRef(thing);
  }

  test('keeps its object alive until it is closed', async () => {
    const { runtime, module } = await load('objects');
    const before = runtime.stats().handles;
    const thing = keepThing(module);
    await collectGarbage(8);
    expect(thing.deref()).toBeInstanceOf(Thing);
    expect(runtime.stats().handles).toBe(before + 1);
    module.close_handle!();
    expect(await isCollected(thing)).toBe(true);
    expect(runtime.stats().handles).toBe(before);
  });

  test('that JavaScript made does too', async () => {
    const { runtime } = await load('objects');
    const handleOf = (thing: Thing): [number, WeakRef<Thing>] => [
      runtime.toHandle(thing),
      new WeakRef(thing),
    ];
    const [handle, thing] = handleOf(new Thing('ctx'));
    await collectGarbage(8);
    expect(runtime.fromHandle(handle as never)).toBe(thing.deref());
    runtime.ctx.HPy_Close(handle as never);
    expect(await isCollected(thing)).toBe(true);
  });

  test('is let go of when the runtime is closed', async () => {
    const { runtime, module } = await load('objects');
    const thing = keepThing(module);
    runtime.close();
    expect(await isCollected(thing)).toBe(true);
  });
});

describe('a module', () => {
  async function loadAndClose(): Promise<{ module: WeakRef<PyObject>; runtime: WeakRef<Runtime> }> {
    const { runtime, module } = await load('objects');
    runtime.close();
    return { module: new WeakRef(module), runtime: new WeakRef(runtime) };
  }

  test('is collected once its runtime is closed and nobody has it', async () => {
    const { module } = await loadAndClose();
    await collectUntil(() => module.deref() === undefined);
    expect(module.deref()).toBeUndefined();
  });
});
