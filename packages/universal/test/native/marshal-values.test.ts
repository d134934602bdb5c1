import { describe, expect, it } from 'vitest';
import { abiFunctions } from '@hpy/core';
import { marshalFunction } from '../../src/native/marshal.js';
import { fakeNative } from './fake-context.js';
import { FakeMemory } from './fake-memory.js';

describe('a function without strings, arrays or out-parameters', () => {
  it('gets handles, numbers and addresses as they are', () => {
    const { call, functions } = fakeNative();
    functions.HPy_SetItem_i.mockReturnValue(0);
    expect(call('HPy_SetItem_i', 300, -2, 301)).toBe(0);
    expect(functions.HPy_SetItem_i).toHaveBeenCalledExactlyOnceWith(300, -2, 301);
  });

  it('is called as a method of the context', () => {
    const { call, functions, ctx } = fakeNative();
    call('HPy_Add', 300, 301);
    call('HPyLong_AsUInt32_t', 300);
    expect(functions.HPy_Add.mock.contexts[0]).toBe(ctx);
    expect(functions.HPyLong_AsUInt32_t.mock.contexts[0]).toBe(ctx);
  });

  it.each([
    [0, 'HPyErr_Occurred'],
    [1, 'HPy_Dup'],
    [2, 'HPy_Add'],
    [3, 'HPy_Power'],
    [3, 'HPy_DelSlice'],
    [4, 'HPy_SetSlice'],
  ] as const)('may have %d parameters: %s', (arity, name) => {
    const { call, functions } = fakeNative();
    functions[name].mockReturnValue(77);
    const args = Array.from({ length: arity }, (_, i) => 300 + i);
    expect(call(name, ...args)).toBe(77);
    expect(functions[name]).toHaveBeenCalledExactlyOnceWith(...args);
  });
});

describe('numbers', () => {
  it('of 32 bits without sign may come as signed ones, as from WebAssembly', () => {
    const { call, functions } = fakeNative();
    call('HPyLong_FromUInt32_t', -1);
    expect(functions.HPyLong_FromUInt32_t).toHaveBeenCalledWith(0xffff_ffff);
  });

  it('of 64 bits may come as number or bigint, of either sign', () => {
    const { call, functions } = fakeNative();
    call('HPyLong_FromUInt64_t', -1n);
    call('HPyLong_FromUInt64_t', 5);
    call('HPyLong_FromInt64_t', -5n);
    expect(functions.HPyLong_FromUInt64_t.mock.calls).toEqual([[2n ** 64n - 1n], [5]]);
    expect(functions.HPyLong_FromInt64_t.mock.calls).toEqual([[-5n]]);
  });

  it.each([0, 1])('that are bools become booleans: %d', (raw) => {
    const { call, functions } = fakeNative();
    call('HPyBool_FromBool', raw);
    expect(functions.HPyBool_FromBool).toHaveBeenCalledWith(raw === 1);
  });

  it('without sign give C its own -1 on failure', () => {
    const { call, functions } = fakeNative();
    functions.HPyLong_AsUInt32_t.mockReturnValue(-1);
    functions.HPyLong_AsUInt64_t.mockReturnValue(-1n);
    expect(call('HPyLong_AsUInt32_t', 300)).toBe(0xffff_ffff);
    expect(call('HPyLong_AsUInt64_t', 300)).toBe(2n ** 64n - 1n);
  });

  it('that are addresses are unsigned where pointers have 4 bytes', () => {
    const { call, functions } = fakeNative(new FakeMemory(4));
    call('HPyField_Store', 300, -16, 301);
    expect(functions.HPyField_Store).toHaveBeenCalledWith(300, 0xffff_fff0, 301);
  });
});

describe('a hash', () => {
  it('has 64 bits where pointers have 8 bytes', () => {
    const { call, functions } = fakeNative();
    functions.HPy_Hash.mockReturnValue(-(2n ** 62n));
    expect(call('HPy_Hash', 300)).toBe(-(2n ** 62n));
  });

  it('is cut where pointers have 4, without becoming the failure value', () => {
    const { call, functions } = fakeNative(new FakeMemory(4));
    functions.HPy_Hash.mockReturnValueOnce(2n ** 32n + 5n).mockReturnValueOnce(2n ** 32n - 1n);
    expect(call('HPy_Hash', 300)).toBe(5);
    expect(call('HPy_Hash', 300)).toBe(-2);
    functions.HPy_Hash.mockReturnValue(-1n);
    expect(call('HPy_Hash', 300)).toBe(-1);
  });
});

describe('sizes read from ints', () => {
  it('are exact beyond 2**53', () => {
    const { call, functions } = fakeNative();
    functions.HPyLong_AsSsize_t.mockReturnValue(Number(2n ** 63n - 1n));
    functions.HPyLong_AsInt64_t.mockReturnValue(2n ** 63n - 1n);
    functions.HPyLong_AsSize_t.mockReturnValue(Number(2n ** 64n - 1n));
    functions.HPyLong_AsUInt64_t.mockReturnValue(2n ** 64n - 1n);
    functions.HPyLong_AsVoidPtr.mockReturnValue(Number(2n ** 60n + 1n));
    functions.HPyLong_AsUInt64_tMask.mockReturnValue(2n ** 60n + 1n);
    expect(call('HPyLong_AsSsize_t', 300)).toBe(2n ** 63n - 1n);
    expect(call('HPyLong_AsSize_t', 300)).toBe(2n ** 64n - 1n);
    expect(call('HPyLong_AsVoidPtr', 300)).toBe(2n ** 60n + 1n);
  });

  it('are numbers otherwise, failure included', () => {
    const { call, functions } = fakeNative();
    functions.HPyLong_AsSsize_t.mockReturnValueOnce(-1).mockReturnValueOnce(12);
    expect(call('HPyLong_AsSsize_t', 300)).toBe(-1);
    expect(call('HPyLong_AsSsize_t', 300)).toBe(12);
    expect(functions.HPyLong_AsInt64_t).not.toHaveBeenCalled();
  });

  it.each([
    ['HPyLong_AsSsize_t', 2 ** 31, 'ssize_t', -1],
    ['HPyLong_AsSize_t', 2 ** 32, 'size_t', -1],
    ['HPyLong_AsVoidPtr', 2 ** 32, 'long', 0],
  ] as const)(
    'raise OverflowError for what 4 bytes cannot hold: %s',
    (name, value, type, failure) => {
      const { call, functions, ctx } = fakeNative(new FakeMemory(4));
      functions[name].mockReturnValueOnce(value).mockReturnValueOnce(value - 1);
      expect(call(name, 300)).toBe(failure);
      expect(functions.HPyErr_SetString).toHaveBeenCalledExactlyOnceWith(
        ctx.h_OverflowError,
        `Python int too large to convert to C ${type}`,
      );
      expect(call(name, 300)).toBe(value - 1);
    },
  );
});

describe('a function that sets the error indicator', () => {
  it('gives C nothing, where C declares nothing', () => {
    const { call, memory } = fakeNative();
    expect(call('HPyErr_SetString', 300, memory.put('no'))).toBeUndefined();
    expect(call('HPyErr_SetObject', 300, 301)).toBeUndefined();
    expect(call('HPyErr_NoMemory')).toBeUndefined();
  });

  it('gives C the null handle that C declares', () => {
    const { call, memory } = fakeNative();
    expect(call('HPyErr_SetFromErrnoWithFilename', 300, memory.put('f'))).toBe(0);
  });
});

it('makes something of every function of the table', () => {
  const { ctx, memory, lend } = fakeNative();
  const made = abiFunctions.map((entry) => marshalFunction(entry, ctx, { memory, lend }));
  expect(made.map((fn) => typeof fn)).toEqual(abiFunctions.map(() => 'function'));
});
