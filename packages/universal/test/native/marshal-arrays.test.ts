import { describe, expect, it } from 'vitest';
import { fakeNative, h } from './fake-context.js';
import { FakeMemory } from './fake-memory.js';

describe('an array of handles', () => {
  it.each([4, 8] as const)('is read from memory, with %d-byte pointers', (pointerSize) => {
    const { call, memory, functions } = fakeNative(new FakeMemory(pointerSize));
    functions.HPyTuple_FromArray.mockReturnValue(9);
    const items = memory.putHandles(h(300), h(-7), h(302));
    expect(call('HPyTuple_FromArray', items, 2)).toBe(9);
    expect(functions.HPyTuple_FromArray).toHaveBeenCalledExactlyOnceWith([300, -7]);
  });

  it('may have been read already', () => {
    const { call, functions } = fakeNative();
    call('HPyTuple_FromArray', [300, 301], 2);
    expect(functions.HPyTuple_FromArray).toHaveBeenCalledExactlyOnceWith([300, 301]);
  });

  it('may be NULL when it is empty', () => {
    const { call, functions } = fakeNative();
    call('HPyTuple_FromArray', 0, 0);
    expect(functions.HPyTuple_FromArray).toHaveBeenCalledExactlyOnceWith([]);
  });

  it.each([
    [0, 2, 'HPyTuple_FromArray: NULL for 2 handles'],
    [64, -1, 'HPyTuple_FromArray: the number of handles is negative: -1'],
    [[300], 2, 'HPyTuple_FromArray: 2 handles announced, 1 passed'],
  ])('%j of %d is a SystemError', (items, n, message) => {
    const { call, functions, ctx } = fakeNative();
    expect(call('HPyTuple_FromArray', items, n)).toBe(0);
    expect(functions.HPyErr_SetString).toHaveBeenCalledExactlyOnceWith(ctx.h_SystemError, message);
  });
});

describe('arguments of a call', () => {
  it('are as many as nargs without keywords', () => {
    const { call, memory, functions } = fakeNative();
    call('HPy_Call', 299, memory.putHandles(h(300), h(301)), 1, 0);
    expect(functions.HPy_Call).toHaveBeenCalledExactlyOnceWith(299, [300], 0);
    expect(functions.HPy_Length).not.toHaveBeenCalled();
  });

  it.each(['HPy_Call', 'HPy_CallMethod'] as const)(
    'go on with the values of the keywords: %s',
    (name) => {
      const { call, memory, functions } = fakeNative();
      functions.HPy_Length.mockReturnValue(2);
      const args = memory.putHandles(h(300), h(301), h(302), h(303));
      call(name, 299, args, 1, 400);
      expect(functions.HPy_Length).toHaveBeenCalledExactlyOnceWith(400);
      expect(functions[name]).toHaveBeenCalledExactlyOnceWith(299, [300, 301, 302], 400);
    },
  );

  it('are not read when the names of the keywords are no tuple', () => {
    const { call, functions } = fakeNative();
    functions.HPy_Length.mockReturnValue(-1);
    expect(call('HPy_Call', 299, [300], 1, 400)).toBe(0);
    expect(functions.HPy_Call).not.toHaveBeenCalled();
  });

  it('come with a dict for a constructor, and nargs counts them all', () => {
    const { call, memory, functions } = fakeNative();
    call('HPyType_GenericNew', 299, memory.putHandles(h(300)), 1, 400);
    expect(functions.HPyType_GenericNew).toHaveBeenCalledExactlyOnceWith(299, [300], 400);
  });
});
