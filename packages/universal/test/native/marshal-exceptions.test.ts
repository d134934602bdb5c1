import { describe, expect, it } from 'vitest';
import type { FunctionName } from '@hpy/core';
import { fakeNative } from './fake-context.js';

describe('a JavaScript exception of the context', () => {
  it('becomes a SystemError that names the function', () => {
    const { call, functions, ctx } = fakeNative();
    functions.HPy_Add.mockImplementation(() => {
      throw new TypeError('x is undefined');
    });
    expect(call('HPy_Add', 300, 301)).toBe(0);
    expect(functions.HPyErr_SetString).toHaveBeenCalledExactlyOnceWith(
      ctx.h_SystemError,
      'HPy_Add: x is undefined',
    );
  });

  it('may be no Error at all', () => {
    const { call, functions, ctx } = fakeNative();
    functions.HPy_Dup.mockImplementation(() => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- it is what is tested
      throw 'text';
    });
    expect(call('HPy_Dup', 300)).toBe(0);
    expect(functions.HPyErr_SetString).toHaveBeenCalledWith(ctx.h_SystemError, 'HPy_Dup: text');
  });

  it('is a RecursionError when the stack is exhausted', () => {
    const { call, functions, ctx } = fakeNative();
    const recurse = (): unknown => [recurse()];
    functions.HPy_Repr.mockImplementation(recurse);
    expect(call('HPy_Repr', 300)).toBe(0);
    expect(functions.HPyErr_SetString).toHaveBeenCalledExactlyOnceWith(
      ctx.h_RecursionError,
      'maximum recursion depth exceeded',
    );
  });

  it.each<[FunctionName, number[], unknown]>([
    ['HPy_Add', [1, 2], 0],
    ['HPy_SetItem', [1, 2, 3], -1],
    ['HPy_SetSlice', [1, 2, 3, 4], -1],
    ['HPyLong_AsUInt32_t', [1], 0xffff_ffff],
    ['HPyLong_AsInt64_t', [1], -1n],
    ['HPyLong_AsUInt64_t', [1], 2n ** 64n - 1n],
    ['HPyFloat_AsDouble', [1], -1],
    ['HPy_Length', [1], -1],
    ['HPyLong_AsSize_t', [1], -1],
    ['_HPy_AsStruct_Object', [1], 0],
    ['HPyList_Check', [1], 0],
    ['HPy_Close', [1], undefined],
    ['HPyErr_Occurred', [], 0],
    ['HPyTracker_New', [1], 0],
    ['HPyBytes_AsString', [1], 0],
  ])('gives C the failure value of %s', (name, args, failure) => {
    const { call, functions } = fakeNative();
    functions[name].mockImplementation(() => {
      throw new Error('broken');
    });
    expect(call(name, ...args)).toBe(failure);
  });

  it('does not cross C even when it cannot be raised', () => {
    const { call, functions } = fakeNative();
    const broken = () => {
      throw new Error('broken');
    };
    functions.HPy_Add.mockImplementation(broken);
    functions.HPyErr_SetString.mockImplementation(broken);
    expect(call('HPy_Add', 300, 301)).toBe(0);
  });

  it('is what a bad definition leads to', () => {
    const { call, functions, ctx } = fakeNative();
    expect(call('HPyType_FromSpec', 0, 0)).toBe(0);
    expect(functions.HPyErr_SetString).toHaveBeenCalledExactlyOnceWith(
      ctx.h_SystemError,
      'HPyType_FromSpec: type specification: the pointer is NULL',
    );
  });
});
