import {
  createRuntime,
  isPyProxy,
  tuple,
  type PyObject,
  type PyProxy,
  type Runtime,
} from '@hpy/core';
import { napi } from '@hpy/backend-napi';
import { inspect } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { extension } from './support/extensions.js';

let runtime: Runtime;
let values: PyObject;
let builtins: PyObject;
beforeAll(async () => {
  runtime = await createRuntime(napi());
  values = await runtime.load(await extension('values'));
  builtins = runtime.import('builtins');
  return () => {
    runtime.close();
  };
});

/** A proxy with whatever interface the object has. */
type AnyProxy = PyProxy & {
  length: number;
  get(key: unknown): unknown;
  set(key: unknown, value: unknown): void;
  has(key: unknown): boolean;
  delete(key: unknown): void;
  next(): IteratorResult<unknown>;
  callKwargs(...args: unknown[]): unknown;
  [Symbol.iterator](): IterableIterator<unknown>;
} & Record<string, unknown>;

const proxyOf = (value: unknown) => values.identity!(value) as AnyProxy;
/** An instance of a class whose instances have a `__dict__`. */
function simple(attributes: object = {}): AnyProxy {
  const cls = builtins.$type!('Simple', tuple(), {}) as PyObject;
  const instance = (cls as unknown as () => AnyProxy)();
  for (const [name, value] of Object.entries(attributes)) instance[name] = value;
  return instance;
}

describe('items of a list', () => {
  test('get, and undefined beyond the end', () => {
    const list = proxyOf([10, 20]);
    expect([list.length, list.get(0), list.get(-1), list.get(2)]).toEqual([2, 10, 20, undefined]);
  });

  test('set, delete and has', () => {
    const list = proxyOf([10, 20, 30]);
    list.set(0, 'ten');
    list.delete(1);
    expect(list.toJs()).toEqual(['ten', 30]);
    expect([list.has(30), list.has(20)]).toEqual([true, false]);
  });

  test('errors other than a missing item', () => {
    const list = proxyOf([1]);
    expect(() => list.get('x')).toThrow('list indices must be integers or slices, not str');
    expect(() => {
      list.set(5, 0);
    }).toThrow('list assignment index out of range');
  });

  test('iteration, also partly', () => {
    const list = proxyOf([1, 2, 3]);
    expect([...list]).toEqual([1, 2, 3]);
    const [first] = list;
    expect(first).toBe(1);
  });
});

describe('items of a dict', () => {
  test('get, set, has, delete, length, keys', () => {
    const dict = proxyOf({ a: 1 });
    dict.set('b', 2);
    expect([dict.get('a'), dict.get('c'), dict.has('b'), dict.length]).toEqual([
      1,
      undefined,
      true,
      2,
    ]);
    dict.delete('a');
    expect([...dict]).toEqual(['b']);
    expect(() => {
      dict.delete('a');
    }).toThrow("'a'");
  });

  test('of a tuple cannot be set', () => {
    const tuple = builtins.tuple!([1]) as AnyProxy;
    expect('set' in tuple).toBe(false);
    expect('get' in tuple).toBe(true);
  });
});

describe('an iterator', () => {
  test('has next', () => {
    const iterator = builtins.iter!([1]) as AnyProxy;
    expect(iterator.next()).toEqual({ done: false, value: 1 });
    expect(iterator.next()).toEqual({ done: true, value: undefined });
    expect([...iterator]).toEqual([]);
  });
});

describe('keyword arguments', () => {
  test('are passed by callKwargs alone', () => {
    const keywords = values.keywords as unknown as AnyProxy & ((...args: unknown[]) => PyProxy);
    expect(keywords(1).toJs()).toEqual([1, 2, 3]);
    expect((keywords.callKwargs(1, { c: 5, b: 4 }) as PyProxy).toJs()).toEqual([1, 4, 5]);
    expect((keywords.callKwargs({ a: 'x' }) as PyProxy).toJs()).toEqual(['x', 2, 3]);
    expect((keywords({ a: 'x' }).toJs() as unknown[])[0]).toEqual(new Map([['a', 'x']]));
  });

  test('that are wrong are errors', () => {
    const keywords = values.keywords as unknown as AnyProxy & ((...args: unknown[]) => PyProxy);
    const call = (...args: unknown[]) => keywords.callKwargs(...args);
    expect(() => call({ b: 1 })).toThrow(/keywords\(\)/);
    expect(() => keywords(1, 2, 3)).toThrow(/keyword only/);
    expect(() => (values.identity as unknown as AnyProxy).callKwargs({ x: 1 })).toThrow(
      'identity() takes no keyword arguments',
    );
    expect(() => call(1)).toThrow(TypeError);
    expect(() => call()).toThrow(/last argument must be a plain object/);
  });
});

describe('destroy', () => {
  test('makes everything but type throw', () => {
    const list = proxyOf([1]);
    list.destroy();
    expect(list.type).toBe('list');
    expect(() => list.length).toThrow("this proxy of a Python object of type 'list' was destroyed");
    expect(() => [...list]).toThrow('destroyed');
    expect(() => values.identity!(list)).toThrow('destroyed');
    expect(() => String(list)).toThrow('destroyed');
    expect(isPyProxy(list)).toBe(true);
    list.destroy();
  });

  test('may say why', () => {
    const list = proxyOf([1]);
    list.destroy('gone with its owner');
    expect(() => list.toJs()).toThrow('gone with its owner');
  });

  test('of a proxy leaves the object and its copies', () => {
    const list = proxyOf([1]);
    const copy = list.copy() as AnyProxy;
    expect(copy).not.toBe(list);
    expect(values.is_same!(list, copy)).toBe(true);
    const outer = proxyOf([list]);
    list.destroy();
    expect(copy.toJs()).toEqual([1]);
    expect((outer.get(0) as PyProxy).toJs()).toEqual([1]);
  });

  test('runs at the end of a block with using', () => {
    const list = proxyOf([1]);
    {
      using same = list;
      expect(same.length).toBe(1);
    }
    expect(() => list.length).toThrow('destroyed');
  });

  test('of an instance with attributes of its own', () => {
    const instance = simple({ x: 1 });
    instance.destroy();
    expect(() => instance.x).toThrow('destroyed');
    expect(() => {
      instance.x = 2;
    }).toThrow('destroyed');
  });

  test('of a function', () => {
    const copy = (values.identity as unknown as AnyProxy).copy() as unknown as (
      x: number,
    ) => number;
    expect(copy(1)).toBe(1);
    (copy as unknown as PyProxy).destroy();
    expect(() => copy(1)).toThrow('destroyed');
  });
});

describe('attributes', () => {
  test('are read, written, asked for and deleted', () => {
    const instance = simple();
    instance.x = [1];
    expect((instance.x as PyProxy).toJs()).toEqual([1]);
    expect('x' in instance).toBe(true);
    expect(delete instance.x).toBe(true);
    expect('x' in instance).toBe(false);
    expect(instance.x).toBeUndefined();
    expect(() => delete instance.x).toThrow(/x/);
  });

  test('are undefined where Python has none', () => {
    expect((proxyOf([]) as unknown as Record<string, unknown>).nope).toBeUndefined();
    expect(values.nope).toBeUndefined();
  });

  test('of a list cannot be added', () => {
    expect(() => {
      proxyOf([]).extra = 1;
    }).toThrow("'list' object has no attribute 'extra'");
  });

  test('that Python can set but is None are undefined too, yet there', () => {
    const instance = simple({ nothing: null });
    expect(instance.nothing).toBeUndefined();
    expect('nothing' in instance).toBe(true);
  });

  test('are enumerated where the object has its own', () => {
    const instance = simple({ x: 1, y: 'two' });
    expect(Object.keys(instance)).toEqual(['x', 'y']);
    expect(Object.entries(instance)).toEqual([
      ['x', 1],
      ['y', 'two'],
    ]);
    expect(Object.assign({}, instance)).toEqual({ x: 1, y: 'two' });
  });

  test.each(['type', 'get', 'destroy', 'toJs'])('%s of Python is reached with $', (name) => {
    const instance = simple();
    builtins.setattr!(instance, name, 'of Python');
    expect(instance[`$${name}`]).toBe('of Python');
    expect(instance[name]).not.toBe('of Python');
    instance[`$${name}`] = 'changed';
    expect(builtins.getattr!(instance, name)).toBe('changed');
  });

  test('of a dict that its methods have are reached with $', () => {
    const dict = proxyOf({ a: 1 });
    expect((dict.$get as (key: string, other: number) => unknown)('b', 5)).toBe(5);
    expect([...(dict.keys as () => AnyProxy)()]).toEqual(['a']);
  });

  test('of a module are read and written', () => {
    const module = values as unknown as Record<string, unknown>;
    module.added = 5;
    expect(module.added).toBe(5);
    expect(builtins.getattr!(values, 'added')).toBe(5);
    builtins.setattr!(values, 'added', 6);
    expect(module.added).toBe(6);
    expect('added' in module).toBe(true);
    expect(Object.keys(values)).toContain('identity');
  });

  test('of a module that somebody deletes in Python are gone', () => {
    builtins.setattr!(values, 'passing', 1);
    builtins.delattr!(values, 'passing');
    expect(values.passing).toBeUndefined();
  });

  test('a property that raises throws', () => {
    const cls = builtins.$type!('Raises', tuple(), {
      bad: builtins.property!(() => {
        throw new Error('from the getter');
      }),
    });
    const instance = (cls as () => Record<string, unknown>)();
    expect(() => instance.bad).toThrow('from the getter');
  });
});

describe('what JavaScript itself asks for', () => {
  test('a proxy can be awaited', async () => {
    const instance = simple({ then: 5 });
    expect(await Promise.resolve(instance)).toBe(instance);
    expect(await Promise.resolve(values)).toBe(values);
  });

  test('String, template and + use str()', () => {
    const list = proxyOf([1, 'a']);
    expect(String(list)).toBe("[1, 'a']");
    expect(`${list.toString()}!`).toBe("[1, 'a']!");
  });

  test('a console shows what Python would', () => {
    expect(inspect(proxyOf([1, 'x']))).toBe("[PyProxy [1, 'x']]");
    expect(inspect(simple({ x: 1 }))).toContain('Simple object');
    expect(inspect(values)).toContain("<module 'values'");
    expect(inspect(builtins.int)).toBe("[PyProxy <class 'int'>]");
    const destroyed = proxyOf([1]);
    destroyed.destroy();
    expect(inspect([destroyed])).toBe('[ [PyProxy of a list, destroyed] ]');
    const gone = simple({ x: 1 });
    gone.destroy();
    expect(inspect(gone)).toBe('[PyProxy of a Simple, destroyed]');
  });

  test('new and a call construct alike', () => {
    const list = builtins.list as unknown as { new (x: unknown): AnyProxy; (x: unknown): AnyProxy };
    expect(new list([1]).toJs()).toEqual([1]);
    expect(list([1]).toJs()).toEqual([1]);
  });

  test('call, apply and bind of functions', () => {
    const identity = values.identity as unknown as (x: unknown) => unknown;
    expect(identity.call(undefined, 1)).toBe(1);
    expect(identity.apply(undefined, [2])).toBe(2);
    const bound: () => unknown = identity.bind(undefined, 3);
    expect(bound()).toBe(3);
  });
});
