import type { HPy } from '@hpy/core';
import { describe, expect, test } from 'vitest';
import { bothWays, probe } from './support/native.js';

describe.each(bothWays)('ints, %s', (_, fastPaths) => {
  test.each([0, 1, -1, 2 ** 29 - 1, 2 ** 29, -(2 ** 29), -(2 ** 29) - 1])('%d doubled', (value) => {
    const { handles, call } = probe(fastPaths);
    const result = call('double_int', 'HPyFunc_NOARGS', handles.open(value)) as HPy;
    expect(Number(handles.value(result))).toBe(value * 2);
    handles.close(result);
    expect(handles.live).toBe(0);
  });

  test('larger ones lie in a slot', () => {
    const { handles, call } = probe(fastPaths);
    const big = handles.open(2n ** 61n + 1n);
    const result = call('double_int', 'HPyFunc_NOARGS', big) as HPy;
    expect(handles.value(result)).toBe(2n ** 62n + 2n);
    handles.close(big);
    handles.close(result);
    expect(handles.live).toBe(0);
  });

  test('many that are closed at once', () => {
    const { handles, call } = probe(fastPaths);
    const sum = call('many_ints', 'HPyFunc_NOARGS', handles.open(1)) as HPy;
    expect(handles.value(sum)).toBe((10_000 * 9_999) / 2);
    expect(handles.live).toBe(0);
  });

  test('more at a time than there are slots: the table grows under C', () => {
    const { handles, call } = probe(fastPaths);
    const sum = call('keep_ints', 'HPyFunc_NOARGS', handles.open(1)) as HPy;
    expect(handles.value(sum)).toBe((3_000 * 2_999) / 2);
    handles.sweep();
    expect(handles.live).toBe(0);
  });
});

test('small ints and floats are never asked about', () => {
  const { binding, handles, call } = probe();
  call('double_int', 'HPyFunc_NOARGS', handles.open(21));
  call('many_ints', 'HPyFunc_NOARGS', handles.open(1));
  call('float', 'HPyFunc_NOARGS', handles.open(21));
  expect(binding.upcalls).toBe(0);
});

test('a handle that is closed twice does not hand out its slot twice', () => {
  const { handles, call } = probe();
  expect(call('close_twice', 'HPyFunc_NOARGS', handles.open(1))).toBe(handles.open(true));
});
