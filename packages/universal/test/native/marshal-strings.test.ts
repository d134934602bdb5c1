import { describe, expect, it } from 'vitest';
import { fakeNative } from './fake-context.js';
import { FakeMemory } from './fake-memory.js';

describe('a C string', () => {
  it.each(['', 'x', 'naïve', 'a'.repeat(200), '\u{1F600}', '\uFEFFbom'])(
    'arrives as a string: %j',
    (text) => {
      const { call, memory, functions } = fakeNative();
      functions.HPy_GetAttr_s.mockReturnValue(9);
      expect(call('HPy_GetAttr_s', 300, memory.put(text))).toBe(9);
      expect(functions.HPy_GetAttr_s).toHaveBeenCalledExactlyOnceWith(300, text);
    },
  );

  it('is read leniently where it is a name', () => {
    const { call, memory, functions } = fakeNative();
    call('HPy_GetAttr_s', 300, memory.put([0x61, 0xff]));
    expect(functions.HPy_GetAttr_s).toHaveBeenCalledWith(300, 'a\uFFFD');
  });

  it('is null for NULL, where it may be', () => {
    const { call, functions, memory } = fakeNative();
    call('HPyUnicode_FromEncodedObject', 300, 0, memory.put('strict'));
    expect(functions.HPyUnicode_FromEncodedObject).toHaveBeenCalledWith(300, null, 'strict');
    call('HPyErr_NewExceptionWithDoc', memory.put('m.E'), 0, 0, 0);
    expect(functions.HPyErr_NewExceptionWithDoc).toHaveBeenCalledWith('m.E', null, 0, 0);
    call('HPyErr_SetFromErrnoWithFilename', 300, 0);
    expect(functions.HPyErr_SetFromErrnoWithFilename).toHaveBeenCalledWith(300, null);
  });

  it('is a SystemError for NULL, where it may not be', () => {
    const { call, functions, ctx } = fakeNative();
    expect(call('HPy_SetAttr_s', 300, 0, 301)).toBe(-1);
    expect(functions.HPy_SetAttr_s).not.toHaveBeenCalled();
    expect(functions.HPyErr_SetString).toHaveBeenCalledExactlyOnceWith(
      ctx.h_SystemError,
      'HPy_SetAttr_s: utf8_name is NULL',
    );
  });

  it('arrives as bytes where it need not be UTF-8', () => {
    const { call, memory, functions } = fakeNative();
    const bytes = Uint8Array.of(0x61, 0xff);
    call('HPyBytes_FromString', memory.put([0x61, 0xff]));
    call('HPyUnicode_DecodeFSDefault', memory.put([0x61, 0xff]));
    call('HPyErr_SetFromErrnoWithFilename', 300, memory.put([0x61, 0xff]));
    expect(functions.HPyBytes_FromString).toHaveBeenCalledWith(bytes);
    expect(functions.HPyUnicode_DecodeFSDefault).toHaveBeenCalledWith(bytes);
    expect(functions.HPyErr_SetFromErrnoWithFilename).toHaveBeenCalledWith(300, bytes);
  });
});

describe('HPyUnicode_FromString', () => {
  it('makes a str of UTF-8', () => {
    const { call, memory, functions } = fakeNative();
    functions.HPyUnicode_FromString.mockReturnValue(9);
    expect(call('HPyUnicode_FromString', memory.put('naïve'))).toBe(9);
    expect(functions.HPyUnicode_FromString).toHaveBeenCalledWith('naïve');
  });

  it.each([
    ['short', [0x61, 0xff]],
    ['long', [...new Array<number>(100).fill(0x61), 0xff]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
  ])('lets Python decode what is not UTF-8, for its error: %s', (_what, bytes) => {
    const { call, memory, functions } = fakeNative();
    functions.HPyBytes_FromStringAndSize.mockReturnValue(9);
    functions.HPyUnicode_FromEncodedObject.mockReturnValue(0);
    expect(call('HPyUnicode_FromString', memory.put(bytes))).toBe(0);
    expect(functions.HPyBytes_FromStringAndSize).toHaveBeenCalledWith(Uint8Array.from(bytes));
    expect(functions.HPyUnicode_FromEncodedObject).toHaveBeenCalledWith(9, 'utf-8', 'strict');
    expect(functions.HPy_Close).toHaveBeenCalledExactlyOnceWith(9);
    expect(functions.HPyUnicode_FromString).not.toHaveBeenCalled();
  });
});

describe('bytes with a length', () => {
  it('are copied from memory', () => {
    const { call, memory, functions } = fakeNative();
    call('HPyBytes_FromStringAndSize', memory.put([1, 0, 2, 3]), 3);
    expect(functions.HPyBytes_FromStringAndSize).toHaveBeenCalledWith(Uint8Array.of(1, 0, 2));
    call('HPyUnicode_DecodeASCII', memory.put('abc'), 2, memory.put('ignore'));
    expect(functions.HPyUnicode_DecodeASCII).toHaveBeenCalledWith(Uint8Array.of(97, 98), 'ignore');
    call('HPyUnicode_DecodeLatin1', memory.put('abc'), 1, 0);
    expect(functions.HPyUnicode_DecodeLatin1).toHaveBeenCalledWith(Uint8Array.of(97), null);
  });

  it.each([0, 3])('of NULL are a ValueError for bytes objects, with a size of %d', (size) => {
    const { call, functions, ctx } = fakeNative();
    expect(call('HPyBytes_FromStringAndSize', 0, size)).toBe(0);
    expect(functions.HPyErr_SetString).toHaveBeenCalledExactlyOnceWith(
      ctx.h_ValueError,
      'NULL char * passed to HPyBytes_FromStringAndSize',
    );
  });

  it('of NULL are empty for str, with a size of 0', () => {
    const { call, functions } = fakeNative();
    call('HPyUnicode_DecodeFSDefaultAndSize', 0, 0);
    expect(functions.HPyUnicode_DecodeFSDefaultAndSize).toHaveBeenCalledWith(new Uint8Array(0));
  });

  it.each([
    [0, 2, 'HPyUnicode_DecodeASCII: NULL with a size of 2'],
    [64, -1, 'HPyUnicode_DecodeASCII: the size is negative: -1'],
  ])('at %d with a size of %d are a SystemError', (pointer, size, message) => {
    const { call, functions, ctx } = fakeNative();
    expect(call('HPyUnicode_DecodeASCII', pointer, size, 0)).toBe(0);
    expect(functions.HPyErr_SetString).toHaveBeenCalledWith(ctx.h_SystemError, message);
  });
});

describe('wide characters', () => {
  function wide(memory: FakeMemory, ...units: readonly number[]): number {
    const pointer = memory.alloc((units.length + 1) * memory.wcharSize);
    units.forEach((unit, i) => {
      if (memory.wcharSize === 2) memory.setInt16(pointer + 2 * i, unit);
      else memory.setInt32(pointer + 4 * i, unit);
    });
    return pointer;
  }

  it('of 4 bytes are code points', () => {
    const { call, memory, functions } = fakeNative();
    call('HPyUnicode_FromWideChar', wide(memory, 0x61, 0, 0x1f600), 3);
    expect(functions.HPyUnicode_FromWideChar).toHaveBeenCalledWith('a\0\u{1F600}');
  });

  it('of 2 bytes are UTF-16', () => {
    const { call, memory, functions } = fakeNative(new FakeMemory(8, 2));
    call('HPyUnicode_FromWideChar', wide(memory, 0x61, 0xd83d, 0xde00), 3);
    expect(functions.HPyUnicode_FromWideChar).toHaveBeenCalledWith('a\u{1F600}');
  });

  it('end with a NUL when the size is -1', () => {
    const { call, memory, functions } = fakeNative();
    call('HPyUnicode_FromWideChar', wide(memory, 0x61, 0x62), -1);
    expect(functions.HPyUnicode_FromWideChar).toHaveBeenCalledWith('ab');
  });

  it('beyond the last code point are a ValueError', () => {
    const { call, memory, functions, ctx } = fakeNative();
    expect(call('HPyUnicode_FromWideChar', wide(memory, 0x110000), 1)).toBe(0);
    expect(functions.HPyErr_SetString).toHaveBeenCalledWith(
      ctx.h_ValueError,
      'character U+110000 is not in range [U+0000; U+10ffff]',
    );
  });

  it('at NULL are a SystemError, but for none of them', () => {
    const { call, functions } = fakeNative();
    expect(call('HPyUnicode_FromWideChar', 0, -1)).toBe(0);
    expect(functions.HPyErr_SetString).toHaveBeenCalledOnce();
    call('HPyUnicode_FromWideChar', 0, 0);
    expect(functions.HPyUnicode_FromWideChar).toHaveBeenCalledExactlyOnceWith('');
  });
});

describe('a string result', () => {
  it('is lent as UTF-8 for as long as the handle lives', () => {
    const { call, memory, functions, lend } = fakeNative();
    functions.HPyType_GetName.mockReturnValue('Näme');
    const pointer = call('HPyType_GetName', 300) as number;
    expect(lend).toHaveBeenCalledExactlyOnceWith(300, new TextEncoder().encode('Näme'));
    expect(new TextDecoder().decode(memory.readCString(pointer))).toBe('Näme');
  });

  it('may be bytes', () => {
    const { call, memory, functions } = fakeNative();
    functions.HPyBytes_AsString.mockReturnValue(Uint8Array.of(1, 0, 2));
    const pointer = call('HPyBytes_AsString', 300) as number;
    expect([...memory.read(pointer, 4)]).toEqual([1, 0, 2, 0]);
  });

  it('is NULL for null, with nothing lent', () => {
    const { call, functions, lend } = fakeNative();
    functions.HPyBytes_AsString.mockReturnValue(null);
    functions.HPyUnicode_AsUTF8AndSize.mockReturnValue(null);
    expect(call('HPyBytes_AsString', 300)).toBe(0);
    expect(call('HPyUnicode_AsUTF8AndSize', 300, 0)).toBe(0);
    expect(lend).not.toHaveBeenCalled();
  });

  it('comes with its size in bytes, where C asks for it', () => {
    const { call, memory, functions } = fakeNative();
    functions.HPyUnicode_AsUTF8AndSize.mockReturnValue('naïve');
    const size = memory.alloc(8);
    const pointer = call('HPyUnicode_AsUTF8AndSize', 300, size) as number;
    expect(memory.getSsize(size)).toBe(6);
    expect(memory.readCString(pointer)).toHaveLength(6);
    expect(call('HPyUnicode_AsUTF8AndSize', 300, 0)).toBeGreaterThan(0);
  });
});
