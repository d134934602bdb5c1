import {
  createRuntime,
  isPyProxy,
  tuple,
  type PyObject,
  type PyProxy,
  type Runtime,
  type ToJsOptions,
} from '@hpy/core';
import { napi } from '@hpy/backend-napi';
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

const through = (value: unknown): unknown => values.identity!(value);
const proxyOf = (value: unknown) => through(value) as PyProxy;

describe('a Python value becomes', () => {
  test.each<[string, unknown, unknown]>([
    ['None', null, undefined],
    ['True', true, true],
    ['a str', 'é😀', 'é😀'],
    ['a str with a lone surrogate', 'a\udfff', 'a\udfff'],
    ['a safe int', 2 ** 53 - 1, 2 ** 53 - 1],
    ['a large int', 2n ** 53n, 2n ** 53n],
    ['a large negative int', -(2n ** 100n), -(2n ** 100n)],
    ['a small int that was a bigint', 7n, 7],
    ['a float', 0.1, 0.1],
    ['-0.0', -0, -0],
    ['nan', NaN, NaN],
    ['inf', Infinity, Infinity],
  ])('%s', (_, value, expected) => {
    expect(through(value)).toBe(expected);
  });

  test.each<[string, unknown]>([
    ['list', []],
    ['tuple', tuple()],
    ['dict', {}],
    ['set', new Set()],
    ['bytes', new Uint8Array(1)],
    ['memoryview', new Float64Array(1)],
  ])('a proxy: %s', (type, value) => {
    const proxy = through(value);
    expect(isPyProxy(proxy)).toBe(true);
    expect((proxy as PyProxy).type).toBe(type);
  });

  test('a proxy that is always the same one', () => {
    const list = proxyOf([[1]]) as PyProxy & { get(i: number): unknown };
    expect(list.get(0)).toBe(list.get(0));
    expect(through(list)).toBe(list);
    expect(runtime.fromHandle(runtime.toHandle(list))).toBe(list);
  });

  test('a callable proxy: functions and classes', () => {
    expect(typeof values.identity).toBe('function');
    expect(typeof builtins.int).toBe('function');
    expect((builtins.int as unknown as PyProxy).type).toBe('type');
    expect(through(values.identity)).toBe(values.identity);
  });
});

describe('toJs', () => {
  const toJs = (value: unknown, options?: ToJsOptions) => proxyOf(value).toJs(options);

  test.each<[string, unknown, unknown]>([
    ['lists and tuples to arrays', [1, tuple(2, [3])], [1, [2, [3]]]],
    ['dicts to maps', { a: { b: 1 } }, new Map([['a', new Map([['b', 1]])]])],
    ['sets to sets', new Set([1, 'x']), new Set([1, 'x'])],
    ['bytes to a Uint8Array', new Uint8Array([1, 2]), new Uint8Array([1, 2])],
    ['memory to a typed array', new Float32Array([1.5]), new Float32Array([1.5])],
    ['None inside to undefined', [null], [undefined]],
  ])('converts %s', (_, value, expected) => {
    expect(toJs(value)).toEqual(expected);
  });

  test('copies', () => {
    const array = new Float64Array([1]);
    const copy = toJs(array) as Float64Array;
    copy[0] = 5;
    expect(array[0]).toBe(1);
  });

  test('keeps cycles', () => {
    const array: unknown[] = [];
    array.push(array, new Map([['array', array]]));
    const result = toJs(array) as [unknown, Map<string, unknown>];
    expect(result[0]).toBe(result);
    expect(result[1].get('array')).toBe(result);
  });

  test('goes as deep as it is told', () => {
    const [first] = toJs([[1]], { depth: 1 }) as [PyProxy];
    expect(isPyProxy(first)).toBe(true);
    expect(first.toJs()).toEqual([1]);
  });

  test('makes of dicts what it is told', () => {
    const options: ToJsOptions = { dict_converter: Object.fromEntries };
    expect(toJs([{ a: { b: 1 } }], options)).toEqual([{ a: { b: 1 } }]);
  });

  test('leaves what has no counterpart a proxy, refuses it, or makes of it what it is told', () => {
    const list = [builtins.object!()];
    expect(isPyProxy((toJs(list) as unknown[])[0])).toBe(true);
    expect(() => toJs(list, { create_pyproxies: false })).toThrow(/'object' has no counterpart/);
    expect(toJs(list, { default_converter: ({ type }) => type })).toEqual(['object']);
  });

  test('leaves JavaScript objects what they are', () => {
    const date = new Date(0);
    expect((toJs([date], { create_pyproxies: false }) as unknown[])[0]).toBe(date);
  });
});
