import { bytes, float, int, tuple, type PyObject, type Runtime } from '@hpy/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { createRuntime } from '@hpy/core';
import { napi } from '@hpy/backend-napi';
import { extension } from './support/extensions.js';

let runtime: Runtime;
let values: PyObject;
beforeAll(async () => {
  runtime = await createRuntime(napi());
  values = await runtime.load(await extension('values'));
  return () => {
    runtime.close();
  };
});

/** Python's type and repr of a JavaScript value, as C sees it. */
function seen(value: unknown): unknown {
  return values.describe!(value);
}

describe('a JavaScript value becomes', () => {
  test.each<[string, unknown]>([
    ['NoneType: None', undefined],
    ['NoneType: None', null],
    ['bool: True', true],
    ['bool: False', false],
    ["str: ''", ''],
    ['str: "it\'s é €😀"', "it's é €😀"],
    ["str: '\\ud800 lone'", '\ud800 lone'],
    ['int: 0', 0],
    ['int: -7', -7],
    ['int: 2147483648', 2 ** 31],
    ['int: 9007199254740991', 2 ** 53 - 1],
    ['int: -9007199254740991', -(2 ** 53) + 1],
    ['float: 9007199254740992.0', 2 ** 53],
    ['float: -0.0', -0],
    ['float: 1.5', 1.5],
    ['float: 1e+300', 1e300],
    ['float: nan', NaN],
    ['float: inf', Infinity],
    ['float: -inf', -Infinity],
    ['int: 5', 5n],
    ['int: 9007199254740992', 2n ** 53n],
    ['int: -18446744073709551616', -(2n ** 64n)],
    ['list: []', []],
    ["list: [1, 'two', [3.5, None]]", [1, 'two', [3.5, null]]],
    ['dict: {}', {}],
    ["dict: {'b': 1, 'a': [2]}", { b: 1, a: [2] }],
    ["dict: {'bare': 1}", Object.assign(Object.create(null) as object, { bare: 1 })],
    [
      "dict: {1: 'one', 'x': {}}",
      new Map<unknown, unknown>([
        [1, 'one'],
        ['x', new Map()],
      ]),
    ],
    ['set: {1}', new Set([1])],
    ['set: set()', new Set()],
    ["bytes: b'\\x00A\\xff'", new Uint8Array([0, 65, 255])],
    ["bytes: b'buf'", Buffer.from('buf')],
    ['JsProxy: [object ArrayBuffer]', new ArrayBuffer(2)],
    ['int: 3', int(3)],
    ['int: 1152921504606846976', int(2 ** 60)],
    ['float: 3.0', float(3)],
    ["tuple: (1, 'a')", tuple(1, 'a')],
    ['tuple: (1,)', tuple([1])],
    ['tuple: ()', tuple()],
    ["bytes: b'\\xc3\\xa9'", bytes('é')],
    ["list: [(1.0,), b'\\x01']", [tuple(float(1)), bytes([1])]],
  ])('%s', (expected, value) => {
    expect(seen(value)).toBe(expected);
  });

  test('a memoryview that shares the memory of a Float64Array', () => {
    const array = new Float64Array([1.5, 2.5]);
    const view = values.identity!(array);
    expect(String(seen(array))).toMatch(/^memoryview: <memory at/);
    values.set_item!(view, 0, 9.25);
    expect(array[0]).toBe(9.25);
    array[1] = -1;
    expect(values.item!(view, 1)).toBe(-1);
  });

  test.each([Int8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array])(
    'a memoryview of %o with its items',
    (TypedArray) => {
      const list = runtime.import('builtins').list!(new TypedArray([1, 2, 100]));
      expect(String(list).replaceAll('.0', '')).toBe('[1, 2, 100]');
    },
  );

  test('bytes that do not change with the Uint8Array', () => {
    const array = new Uint8Array([1, 2]);
    const copy = values.identity!(array);
    array[0] = 7;
    expect(String(copy)).toBe("b'\\x01\\x02'");
  });

  test('an array that contains itself a list that does', () => {
    const array: unknown[] = [1];
    array.push(array);
    expect(seen(array)).toBe('list: [1, [...]]');
  });

  test('an object that contains itself a dict that does, and shared parts stay shared', () => {
    const shared = [1];
    const object: Record<string, unknown> = { one: shared, two: shared };
    object.self = object;
    expect(seen(object)).toBe("dict: {'one': [1], 'two': [1], 'self': {...}}");
    const dict = values.identity!(object) as Map<string, unknown>;
    expect(dict.get('one')).toBe(dict.get('two'));
    expect(dict.get('self')).toBe(dict);
  });

  test('nothing, when it is a symbol', () => {
    expect(() => seen(Symbol('s'))).toThrow(/symbol has no counterpart/);
  });

  test.each([[new Map([[[1], 2]])], [new Set([{}])]])(
    'nothing, when a key cannot be hashed: %o',
    (value) => {
      expect(() => seen(value)).toThrow(/unhashable type/);
    },
  );
});

describe('by reference goes', () => {
  class Animal {
    constructor(public name: string) {}
  }
  test.each<[string, object]>([
    ['a function', () => 1],
    ['a class', Animal],
    ['an instance of a class', new Animal('cat')],
    ['a promise', Promise.resolve(1)],
    ['a date', new Date(0)],
    ['a regular expression', /x/],
    ['an error', new Error('e')],
    ['a WeakMap', new WeakMap()],
  ])('%s, and comes back as itself', (_, value) => {
    expect(values.identity!(value)).toBe(value);
    expect(values.is_same!(value, value)).toBe(true);
    expect(runtime.fromHandle(runtime.toHandle(value))).toBe(value);
  });

  test('an instance whose properties Python reads and writes', () => {
    const cat = new Animal('cat');
    expect(values.attribute!(cat, 'name')).toBe('cat');
    expect(() => values.attribute!(cat, 'age')).toThrow(/age/);
    runtime.import('builtins').setattr!(cat, 'name', 'tom');
    expect(cat.name).toBe('tom');
  });

  test('a method, which keeps its receiver when Python calls it', () => {
    class Counter {
      n = 41;
      next(step: number) {
        return (this.n += step);
      }
    }
    expect(values.call_method!('next', new Counter(), 1)).toBe(42);
  });

  test('a proxy of a Python object, as that object', () => {
    const list = runtime.import('builtins').list!([1]);
    expect(values.identity!(list)).toBe(list);
    expect(values.is_same!(list, list)).toBe(true);
    expect(seen([list, { list }])).toBe("list: [[1], {'list': [1]}]");
  });

  test('a function that C calls with converted values', () => {
    const received: unknown[] = [];
    const result = values.call!(
      (...args: unknown[]) => {
        received.push(...args);
        return { done: args.length };
      },
      1,
      'two',
      3.5,
      null,
      2n ** 70n,
    );
    expect(received).toEqual([1, 'two', 3.5, undefined, 2n ** 70n]);
    expect(String(result)).toBe("{'done': 5}");
  });
});
