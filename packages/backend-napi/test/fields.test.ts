import type { HPy, HPyField } from '@hpy/core';
import { expect, test } from 'vitest';
import { probe } from './support/native.js';

const EDGE = 1000;

function fields() {
  const stored: unknown[] = [];
  const setup = probe(true, {
    HPyField_Store: (_owner: HPy, address: number, h: HPy) => {
      stored.push([memory.getPointer(address), h]);
      memory.setPointer(address, h === 0 || (h & 1) === 1 ? h >>> 0 : EDGE);
    },
    HPyField_Load: (_owner: HPy, field: HPyField) => {
      stored.push(['load', field]);
      return setup.handles.open('loaded');
    },
  });
  const { binding, handles, native, library, call } = setup;
  const { memory } = binding;
  const address = native.callInit(library.symbol('probe_field_address'), 'ptr');
  memory.setPointer(address, 0);
  const owner = handles.open('owner');
  const store = (h: HPy) => call('field_store', 'HPyFunc_O', owner, h);
  const load = () => call('field_load', 'HPyFunc_NOARGS', owner) as HPy;
  return { ...setup, memory, address, stored, store, load };
}

test('hold null, small ints and constants without asking', () => {
  const { binding, context, handles, memory, address, store, load } = fields();
  expect(load()).toBe(0);
  for (const h of [
    handles.open(5),
    handles.open(-1),
    context.h_None,
    context.h_TypeType,
    0 as HPy,
  ]) {
    store(h);
    expect(memory.getPointer(address)).toBe(h >>> 0);
    expect(load()).toBe(h);
  }
  expect(binding.upcalls).toBe(0);
});

test('hold an object as an edge, which TypeScript is told of when it goes', () => {
  const { handles, memory, address, stored, store, load } = fields();
  const text = handles.open('text');
  const five = handles.open(5);
  store(text);
  expect(memory.getPointer(address)).toBe(EDGE);
  expect(handles.value(load())).toBe('loaded');
  store(five);
  expect(memory.getPointer(address)).toBe(five);
  store(text);
  store(0 as HPy);
  expect(memory.getPointer(address)).toBe(0);
  expect(stored).toEqual([
    [0, text],
    ['load', EDGE],
    [EDGE, five],
    [five, text],
    [EDGE, 0],
  ]);
});
