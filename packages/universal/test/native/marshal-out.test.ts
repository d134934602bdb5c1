import { describe, expect, it } from 'vitest';
import { HPyCapsule_key, HPyType_BuiltinShape } from '@hpy/core';
import { fakeNative } from './fake-context.js';
import { FakeMemory } from './fake-memory.js';

describe('HPySlice_Unpack', () => {
  function unpack(native: ReturnType<typeof fakeNative>) {
    const at = native.memory.alloc(24);
    const step = native.memory.pointerSize;
    const result = native.call('HPySlice_Unpack', 300, at, at + step, at + 2 * step);
    return { result, parts: [0, 1, 2].map((i) => native.memory.getSsize(at + i * step)), at };
  }

  it('writes the three parts', () => {
    const native = fakeNative();
    native.functions.HPySlice_Unpack.mockReturnValue([1, -1, 2]);
    expect(unpack(native)).toMatchObject({ result: 0, parts: [1, -1, 2] });
  });

  it('writes nothing on failure', () => {
    const native = fakeNative();
    native.functions.HPySlice_Unpack.mockReturnValue(null);
    expect(unpack(native)).toMatchObject({ result: -1, parts: [0, 0, 0] });
  });

  it('writes the largest and smallest size for ends that were left out', () => {
    const native = fakeNative();
    native.functions.HPySlice_Unpack.mockReturnValue([2 ** 63, -(2 ** 63), -1]);
    const { at } = unpack(native);
    expect(native.memory.getBigInt64(at)).toBe(2n ** 63n - 1n);
    expect(native.memory.getBigInt64(at + 8)).toBe(-(2n ** 63n));
  });

  it('cuts to 32 bits where sizes have 4 bytes', () => {
    const native = fakeNative(new FakeMemory(4));
    native.functions.HPySlice_Unpack.mockReturnValue([2 ** 63, -(2 ** 63), -1]);
    expect(unpack(native).parts).toEqual([2 ** 31 - 1, -(2 ** 31), -1]);
  });
});

describe('HPyContextVar_Get', () => {
  it.each([
    [301, 0, 301],
    [0, 0, 0],
    [null, -1, 0],
  ])('that gives %j returns %d and writes %d', (value, result, written) => {
    const { call, memory, functions } = fakeNative();
    functions.HPyContextVar_Get.mockReturnValue(value);
    const at = memory.alloc(8);
    memory.setSsize(at, 99);
    expect(call('HPyContextVar_Get', 300, 302, at)).toBe(result);
    expect(memory.getHandle(at)).toBe(written);
    expect(functions.HPyContextVar_Get).toHaveBeenCalledExactlyOnceWith(300, 302);
  });
});

describe('HPy_New', () => {
  it.each([
    ['Object', '_HPy_AsStruct_Object'],
    ['Legacy', '_HPy_AsStruct_Legacy'],
    ['Type', '_HPy_AsStruct_Type'],
    ['Long', '_HPy_AsStruct_Long'],
    ['Float', '_HPy_AsStruct_Float'],
    ['Unicode', '_HPy_AsStruct_Unicode'],
    ['Tuple', '_HPy_AsStruct_Tuple'],
    ['List', '_HPy_AsStruct_List'],
    ['Dict', '_HPy_AsStruct_Dict'],
  ] as const)('writes the struct of a type of shape %s', (shape, name) => {
    const { call, memory, functions } = fakeNative();
    functions.HPy_New.mockReturnValue(301);
    functions._HPyType_GetBuiltinShape.mockReturnValue(HPyType_BuiltinShape[shape]);
    functions[name].mockReturnValue(0x7f00_1234_5678);
    const data = memory.alloc(8);
    expect(call('HPy_New', 300, data)).toBe(301);
    expect(memory.getPointer(data)).toBe(0x7f00_1234_5678);
    expect(functions[name]).toHaveBeenCalledExactlyOnceWith(301);
  });

  it('writes NULL on failure', () => {
    const { call, memory, functions } = fakeNative();
    const data = memory.alloc(8);
    memory.setPointer(data, 99);
    expect(call('HPy_New', 300, data)).toBe(0);
    expect(memory.getPointer(data)).toBe(0);
    expect(functions._HPy_AsStruct_Object).not.toHaveBeenCalled();
  });
});

describe('capsules', () => {
  it('get their name as an address and their destructor read', () => {
    const { call, memory, functions } = fakeNative();
    const name = memory.put('name');
    call('HPyCapsule_New', 0x1000, name, memory.putPointers(0x2000, 0x3000));
    call('HPyCapsule_New', 0x1000, 0, 0);
    expect(functions.HPyCapsule_New.mock.calls).toEqual([
      [0x1000, name, { impl: 0x3000, hasTrampoline: true }],
      [0x1000, 0, null],
    ]);
  });

  it('are asked for with a name that may be NULL', () => {
    const { call, memory, functions } = fakeNative();
    functions.HPyCapsule_Get.mockReturnValue(0x1000);
    expect(call('HPyCapsule_Get', 300, HPyCapsule_key.Pointer, memory.put('name'))).toBe(0x1000);
    call('HPyCapsule_Get', 300, HPyCapsule_key.Name, 0);
    expect(functions.HPyCapsule_Get.mock.calls).toEqual([
      [300, HPyCapsule_key.Pointer, 'name'],
      [300, HPyCapsule_key.Name, null],
    ]);
  });

  it('are set to an address, or a destructor where the key says so', () => {
    const { call, memory, functions } = fakeNative();
    const destructor = memory.putPointers(0, 0x3000);
    call('HPyCapsule_Set', 300, HPyCapsule_key.Context, 0x1000);
    call('HPyCapsule_Set', 300, HPyCapsule_key.Destructor, destructor);
    call('HPyCapsule_Set', 300, HPyCapsule_key.Destructor, 0);
    expect(functions.HPyCapsule_Set.mock.calls).toEqual([
      [300, HPyCapsule_key.Context, 0x1000],
      [300, HPyCapsule_key.Destructor, { impl: 0x3000, hasTrampoline: false }],
      [300, HPyCapsule_key.Destructor, null],
    ]);
  });
});

describe('HPy_SetCallFunction', () => {
  it('gets the function read', () => {
    const { call, memory, functions } = fakeNative();
    call('HPy_SetCallFunction', 300, memory.putPointers(0x2000, 0x3000));
    expect(functions.HPy_SetCallFunction).toHaveBeenCalledWith(300, { impl: 0x3000 });
  });
});
