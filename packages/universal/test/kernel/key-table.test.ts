import { expect, test } from 'vitest';
import { PyFloat, PyTuple } from '../../src/kernel/containers.js';
import { PyDict } from '../../src/kernel/dict.js';
import { KeyTable } from '../../src/kernel/key-table.js';
import type { PyValue } from '../../src/kernel/object.js';
import { random } from '../mini-python/differential.js';
import { readyBuiltins } from '../ready-builtins.js';

readyBuiltins();

/** A key that the model knows by `id`, in one of several forms that are equal. */
function keyOf(id: number, form: number): PyValue {
  switch (id % 4) {
    case 0:
      return form === 0 ? id : new PyFloat(id);
    case 1:
      return `key ${id}`;
    case 2:
      return new PyTuple([id, form === 0 ? 1 : true]);
    default:
      return 2n ** 60n + BigInt(id);
  }
}

test('a table behaves as a Map, whatever way keys are found', () => {
  for (const range of [4, 30, 400]) {
    const next = random(range);
    const table = new KeyTable();
    const model = new Map<number, number>();
    for (let step = 0; step < 5000; step++) {
      const id = next(range);
      const key = keyOf(id, next(2));
      if (next(5) < 2) {
        expect(table.delete(key)).toBe(model.get(id));
        model.delete(id);
      } else {
        table.set(key, step);
        model.set(id, step);
      }
      expect(table.size).toBe(model.size);
      if (step % 100 === 0) expect(table.valueArray()).toEqual([...model.values()]);
    }
    expect(table.valueArray()).toEqual([...model.values()]);
    for (const [id, value] of model) expect(table.get(keyOf(id, 1))).toBe(value);
  }
});

test('a copy shares nothing with its original', () => {
  const table = new KeyTable();
  for (let id = 0; id < 50; id++) table.set(keyOf(id, 0), id);
  const copy = new KeyTable();
  copy.copyFrom(table);
  for (let id = 0; id < 50; id += 2) table.delete(keyOf(id, 1));
  table.set('new', 1);
  expect(copy.size).toBe(50);
  expect(copy.get('new')).toBeUndefined();
  expect(copy.valueArray()).toEqual(Array.from({ length: 50 }, (_each, id) => id));
});

test('storage does not grow with what was removed', () => {
  const table = new KeyTable();
  for (let id = 0; id < 100_000; id++) {
    table.set(id, id);
    if (id >= 10) table.delete(id - 10);
  }
  expect(table.size).toBe(10);
  expect(table.end).toBeLessThan(100);
  expect(table.keyArray()[0]).toBe(99_990);
});

test.each([1, 3, 4, 5, 8, 9])('%i keys that are left over stay when others come', (left) => {
  const table = new KeyTable();
  for (let id = 0; id < 60; id++) table.set(`k${id}`, id);
  for (let id = 0; id < 59 - left; id++) table.delete(`k${id}`);
  table.delete('k59');
  for (let id = 100; id < 120; id++) table.set(`k${id}`, id);
  const expected = Array.from({ length: left }, (_each, at) => 59 - left + at);
  for (let id = 100; id < 120; id++) expected.push(id);
  expect(table.valueArray()).toEqual(expected);
  for (const id of expected) expect(table.get(`k${id}`)).toBe(id);
});

test('undefined values do not exist, None does', () => {
  const dict = new PyDict();
  dict.set('a', null);
  expect(dict.get('a')).toBeNull();
  expect(dict.has('a')).toBe(true);
  expect(dict.delete('a')).toBe(true);
  expect(dict.delete('a')).toBe(false);
});
