import {
  createRuntime,
  type HPy,
  type PyCallable,
  type PyObject,
  type PyProxy,
  type Runtime,
} from '@hpy/core';
import { napi } from '@hpy/backend-napi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extension, toolchains } from './support/extensions.js';

/** What `vectors.Vector` looks like from JavaScript. */
interface Vector extends PyProxy, Iterable<number> {
  (factor: number): Vector;
  x: number;
  readonly y: number;
  count: number;
  flag: boolean;
  readonly label: string;
  extra: unknown;
  required: unknown;
  norm: number;
  readonly length: number;
  get(index: number): unknown;
  dot(other: unknown): number;
  swapped(): Vector;
}
type VectorClass = PyProxy & {
  new (x?: number, y?: number): Vector;
  (x?: number, y?: number): Vector;
  callKwargs(...args: unknown[]): Vector;
  dot: ((...args: unknown[]) => number) & PyProxy;
  swapped: ((...args: unknown[]) => Vector) & PyProxy;
};

describe.each(toolchains)('instances of a type built with the %s toolchain', (toolchain) => {
  let runtime: Runtime;
  let Vector: VectorClass;
  let builtins: PyObject;
  beforeAll(async () => {
    runtime = await createRuntime(napi());
    const module = await runtime.load<{ Vector: VectorClass }>(
      await extension('vectors', toolchain),
    );
    ({ Vector } = module);
    builtins = runtime.import('builtins');
  });
  afterAll(() => {
    runtime.close();
  });

  test('are made with and without new, with keywords', () => {
    expect(String(new Vector(1, 2))).toBe('Vector(1, 2)');
    expect(String(Vector(1.5))).toBe('Vector(1.5, 0)');
    expect(String(Vector.callKwargs({ y: 3 }))).toBe('Vector(0, 3)');
    expect(new Vector().type).toBe('Vector');
    expect(() => new Vector('a' as never)).toThrow(/must be (a )?real number|float/);
  });

  test('have members', () => {
    const vector = new Vector(1, 2);
    expect([vector.x, vector.y, vector.count, vector.flag, vector.label]).toEqual([
      1,
      2,
      0,
      false,
      'a label',
    ]);
    vector.x = 2.5;
    vector.count = -3;
    vector.flag = true;
    expect([vector.x, vector.count, vector.flag]).toEqual([2.5, -3, true]);
  });

  test('check what is written to members', () => {
    const vector = new Vector(1, 2) as unknown as Record<string, unknown>;
    expect(() => (vector.y = 1)).toThrow('readonly attribute');
    expect(() => (vector.label = 'x')).toThrow('readonly attribute');
    expect(() => (vector.x = 'text')).toThrow('must be real number, not str');
    expect(() => (vector.flag = 1)).toThrow('attribute value type must be bool');
    expect(() => (vector.count = 2n ** 80n)).toThrow(/too large to convert to C long/);
    expect(() => builtins.delattr!(vector, 'x')).toThrow("can't delete numeric/char attribute");
    expect(() => (vector.unknown = 1)).toThrow(
      /'vectors\.Vector' object has no attribute 'unknown'/,
    );
  });

  test('have object members', () => {
    const vector = new Vector();
    const thing = new Date(0);
    expect(vector.extra).toBeUndefined();
    vector.extra = thing;
    expect(vector.extra).toBe(thing);
    vector.extra = vector;
    expect(vector.extra).toBe(vector);
    expect(vector.required).toBeUndefined();
    expect(() => builtins.getattr!(vector, 'required')).toThrow('required');
    vector.required = [1];
    expect((vector.required as PyProxy).toJs()).toEqual([1]);
    builtins.delattr!(vector, 'required');
    expect(vector.required).toBeUndefined();
  });

  test('have properties', () => {
    const vector = new Vector(3, 4);
    expect(vector.norm).toBe(5);
    vector.norm = 10;
    expect([vector.x, vector.y]).toEqual([6, 8]);
    expect(() => (new Vector().norm = 1)).toThrow('a zero vector cannot be stretched');
    expect(() => builtins.delattr!(vector, 'norm')).toThrow('norm cannot be deleted');
  });

  test('have methods', () => {
    const vector = new Vector(1, 2);
    expect(vector.dot(new Vector(3, 4))).toBe(11);
    expect(String(vector.swapped())).toBe('Vector(2, 1)');
    expect(() => vector.dot('text')).toThrow('dot() takes a Vector');
    expect(() => (vector.swapped as (x: number) => unknown)(1)).toThrow(
      /swapped\(\) takes no arguments \(1 given\)/,
    );
  });

  test('keep a method that was taken from them bound', () => {
    const { swapped } = new Vector(1, 2);
    expect(String(swapped())).toBe('Vector(2, 1)');
  });

  test('are checked when a method of the class gets them as self', () => {
    expect(Vector.dot(new Vector(1, 2), new Vector(1, 1))).toBe(3);
    expect(() => Vector.swapped([])).toThrow(
      "descriptor 'swapped' for 'vectors.Vector' objects doesn't apply to a 'list' object",
    );
    expect(() => Vector.swapped()).toThrow(/unbound method|needs an argument/);
    const attribute = (owner: unknown, name: string) =>
      builtins.getattr!(owner, name) as PyCallable;
    const norm = attribute(attribute(Vector, 'norm'), '__get__');
    expect(() => norm(5)).toThrow(
      "descriptor 'norm' for 'vectors.Vector' objects doesn't apply to a 'int' object",
    );
    const x = attribute(attribute(Vector, 'x'), '__get__');
    expect(() => x('text')).toThrow(
      "descriptor 'x' for 'vectors.Vector' objects doesn't apply to a 'str' object",
    );
    const repr = attribute(Vector, '__repr__');
    expect(() => repr(1)).toThrow(/requires a 'vectors\.Vector' object but received a 'int'/);
  });

  test('cannot be made by a tp_new of another class', () => {
    const make = builtins.getattr!(Vector, '__new__') as PyCallable;
    const makeObject = builtins.getattr!(builtins.object, '__new__') as PyCallable;
    expect(() => make(builtins.list)).toThrow(/list is not a subtype of/);
    expect(() => makeObject(Vector)).toThrow(
      'object.__new__(vectors.Vector) is not safe, use vectors.Vector.__new__()',
    );
  });

  test('have a length, items and an iteration', () => {
    const vector = new Vector(1, 2);
    expect([vector.length, vector.get(1), vector.get(2)]).toEqual([2, 2, undefined]);
    expect([...vector]).toEqual([1, 2]);
  });

  test('can be called', () => {
    expect(String(new Vector(1, 2)(3))).toBe('Vector(3, 6)');
  });

  test('have operators, by the throwing context', () => {
    const t = runtime.throwing;
    const run = (operation: (a: HPy, b: HPy) => HPy, x: unknown, y: unknown): unknown => {
      const [a, b] = [runtime.toHandle(x), runtime.toHandle(y)];
      try {
        const result = operation(a, b);
        const value = runtime.fromHandle(result);
        t.HPy_Close(result);
        return value;
      } finally {
        t.HPy_Close(a);
        t.HPy_Close(b);
      }
    };
    const before = runtime.stats().handles;
    const [v, w] = [new Vector(1, 2), new Vector(10, 20)];
    expect(String(run((a, b) => t.HPy_Add(a, b), v, w))).toBe('Vector(11, 22)');
    expect(String(run((a) => t.HPy_Negative(a), v, v))).toBe('Vector(-1, -2)');
    expect(() => run((a, b) => t.HPy_Add(a, b), v, 1)).toThrow(
      "unsupported operand type(s) for +: 'vectors.Vector' and 'int'",
    );
    expect(() => run((a, b) => t.HPy_Add(a, b), 1, v)).toThrow(
      "unsupported operand type(s) for +: 'int' and 'vectors.Vector'",
    );
    expect(() => run((a, b) => t.HPy_Multiply(a, b), v, w)).toThrow(/unsupported operand|can't/);
    expect(runtime.stats().handles).toBe(before);
  });

  test('are equal and hash as the type says', () => {
    const set = builtins.$set!([new Vector(1, 2), new Vector(1, 2), new Vector(2, 1)]);
    expect((set as { length: number }).length).toBe(2);
    expect(builtins.hash!(new Vector(1, 2))).toBe(33);
    const { throwing } = runtime;
    const [a, b] = [runtime.toHandle(new Vector(1, 2)), runtime.toHandle(new Vector(1, 2))];
    expect(throwing.HPy_RichCompareBool(a, b, 2)).toBe(1);
    expect(() => throwing.HPy_RichCompareBool(a, b, 0)).toThrow("'<' not supported between");
    throwing.HPy_Close(a);
    throwing.HPy_Close(b);
  });

  test('can be of a subclass that Python makes', () => {
    const Sub = builtins.$type!('Sub', builtins.tuple!([Vector]), {
      doubled: (self: Vector) => self.x * 2,
    }) as new (x: number, y: number) => Vector & { doubled(): number; name?: string };
    const sub = new Sub(3, 4);
    expect([sub.x, sub.norm, sub.doubled(), sub.type]).toEqual([3, 5, 6, 'Sub']);
    sub.name = 'has a dict';
    expect(sub.name).toBe('has a dict');
    sub.x = 9;
    expect(sub.doubled()).toBe(18);
    expect(builtins.isinstance!(sub, Vector)).toBe(true);
  });
});
