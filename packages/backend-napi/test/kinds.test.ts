import { ControlWord, SlotKind, SLOT_WORDS, SlotWord, type HPy } from '@hpy/core';
import { describe, expect, test } from 'vitest';
import { FakeFloat } from './support/fake-handles.js';
import { bothWays, probe } from './support/native.js';

describe.each(bothWays)('checks, %s', (_, fastPaths) => {
  // Number, Callable, Unicode, Tuple, List, Dict, Bytes, int, float, is None, true.
  test.each([
    ['a small int', 3, 0b10_1000_0001 & ~0b10_0000_0000, true],
    ['zero', 0, 0b1000_0001, false],
    ['a large int', 2n ** 60n, 0b1000_0001, true],
    ['a float', new FakeFloat(1.5), 0b1_0000_0001, true],
    ['0.0', new FakeFloat(0), 0b1_0000_0001, false],
    ['a str', 'text', 0b100, true],
    ['None', null, 0b10_0000_0000, false],
    ['True', true, 0b1000_0001, true],
    ['a function', () => undefined, 0b10, true],
  ] as const)('of %s', (_name, value, bits, truth) => {
    const { handles, call } = probe(fastPaths);
    handles.describe(1, null);
    handles.describe(2, true);
    handles.describe(3, false);
    const result = call('kinds', 'HPyFunc_NOARGS', handles.open(value)) as HPy;
    expect(handles.value(result)).toBe(bits | (truth ? 0b100_0000_0000 : 0));
  });
});

test('an upcall answers isinstance once for two types, until types change', () => {
  const { handles, call, seen } = probe();
  const type = handles.open('type', SlotKind.TYPE, 1);
  handles.setDouble(type >>> 1, 70);
  const object = handles.open({}, 0, 71);
  const check = () => call('type_check', 'HPyFunc_OBJOBJPROC', object, type);
  expect([check(), check(), check()]).toEqual([0, 0, 0]);
  expect(seen).toHaveLength(1);
  handles.control[ControlWord.TYPE_EPOCH]! += 1;
  check();
  expect(seen).toHaveLength(2);
  handles.slots[(object >>> 1) * SLOT_WORDS + SlotWord.TYPE] = 70;
  expect(check()).toBe(1);
  expect(seen).toHaveLength(2);
});

test('the type of an object with a struct of its own is asked about', () => {
  const { handles, call, seen } = probe();
  const type = handles.open('type', SlotKind.TYPE | SlotKind.PAYLOAD, 1);
  handles.setDouble(type >>> 1, 4096);
  const object = handles.open({}, 0, 4096);
  expect(call('type_check', 'HPyFunc_OBJOBJPROC', object, type)).toBe(0);
  expect(seen).toHaveLength(1);
});

test('identity of two handles that may be of one object is asked about', () => {
  const { binding, handles, call } = probe();
  const object = {};
  const a = handles.open(object);
  const is = (x: HPy, y: HPy) => call('is', 'HPyFunc_OBJOBJPROC', x, y);
  expect(is(a, a)).toBe(1);
  expect(is(a, handles.open('text'))).toBe(0);
  expect(is(a, handles.open(3))).toBe(0);
  expect(binding.upcalls).toBe(0);
  expect(is(a, handles.open(object))).toBe(1);
  expect(is(a, handles.open({}))).toBe(0);
  expect(binding.upcalls).toBe(2);
});

test('a struct is found without asking', () => {
  const { binding, handles, call } = probe();
  const object = handles.open({}, SlotKind.PAYLOAD);
  handles.setDouble(object >>> 1, 123_456);
  expect(handles.value(call('struct', 'HPyFunc_NOARGS', object) as HPy)).toBe(123_456);
  expect(binding.upcalls).toBe(0);
});

test('the error indicator is a word of the control block', () => {
  const { binding, handles, call } = probe();
  expect(call('error', 'HPyFunc_INQUIRY', handles.open(1))).toBe(0);
  handles.control[ControlWord.ERROR] = 1;
  expect(call('error', 'HPyFunc_INQUIRY', handles.open(1))).toBe(1);
  expect(binding.upcalls).toBe(0);
});
