import { abiSignatures } from '@hpy/core';
import { describe, expect, test } from 'vitest';
import { bothWays, probe } from './support/native.js';

describe.each(bothWays)('calls of C, %s', (_, fastPaths) => {
  test('pass handles and give new ones', () => {
    const { handles, call } = probe(fastPaths);
    const text = handles.open('text');
    expect(call('same', 'HPyFunc_NOARGS', text)).toBe(text);
    expect(call('second', 'HPyFunc_O', text, handles.open(-7))).toBe(handles.open(-7));
    handles.close(text);
    handles.close(text);
    expect(handles.live).toBe(0);
  });

  test.each([0, 1, 2, 8, 9, 100, 960, 961, 3000])('pass %i arguments in an array', (length) => {
    const { handles, call } = probe(fastPaths);
    const args = Array.from({ length }, (_, i) => handles.open((i % 7) - 3));
    const expected = args.reduce((sum, _, i) => sum + ((i % 7) - 3) * (i + 1), 0);
    const self = handles.open(1);
    expect(handles.value(call('varargs', 'HPyFunc_VARARGS', self, args) as never)).toBe(expected);
  });

  test('tell C a count without the values of keywords', () => {
    const { handles, call } = probe(fastPaths);
    const args = [handles.open(10), handles.open(20), handles.open(30)];
    const kwnames = handles.open('names');
    const tuple = call('keywords', 'HPyFunc_KEYWORDS', args[0]!, args, kwnames, 2);
    expect(handles.value(tuple as never)).toEqual([10, 20, 30]);
    expect(call('init', 'HPyFunc_INITPROC', args[0]!, args, 0)).toBe(3);
  });

  test('pass sizes to their ends', () => {
    const { handles, call, seen } = probe(fastPaths, {
      HPyLong_AsSsize_t: () => Number.MAX_SAFE_INTEGER,
    });
    expect(call('length', 'HPyFunc_LENFUNC', handles.open('x'))).toBe(Number.MAX_SAFE_INTEGER);
    const item = call('item', 'HPyFunc_SSIZEARGFUNC', handles.open(1), 2 ** 63);
    expect(handles.value(item as never)).toBe(2n ** 63n - 1n);
    call('item', 'HPyFunc_SSIZEARGFUNC', handles.open(1), -(2 ** 63));
    if (!fastPaths) expect(seen.map(([, v]) => v)).toEqual([2n ** 63n - 1n, -(2n ** 63n)]);
  });

  test('give hashes exactly', () => {
    const { handles, call } = probe(fastPaths);
    expect(call('hash', 'HPyFunc_HASHFUNC', handles.open(1))).toBe(2n ** 60n + 1n);
    expect(call('small_hash', 'HPyFunc_HASHFUNC', handles.open(1))).toBe(-42);
  });

  test('pass enums, closures and structs', () => {
    const { binding, handles, call, native, library } = probe(fastPaths);
    const one = handles.open(1);
    expect(handles.value(call('compare', 'HPyFunc_RICHCMPFUNC', one, one, 5) as never)).toBe(5);
    const closure = binding.memory.alloc(16);
    binding.memory.write(closure, new TextEncoder().encode('closure'));
    const text = call('getter', 'HPyFunc_GETTER', one, closure);
    expect(handles.value(text as never)).toBe('closure');
    expect(call('destroy', 'HPyFunc_DESTROYFUNC', closure)).toBe(0);
    expect(native.callInit(library.symbol('probe_destroyed'), 'ptr')).toBe(closure);
    binding.memory.free(closure);
  });
});

test('functions without arguments give 32-bit numbers and addresses', () => {
  const { binding, native, library } = probe();
  expect(native.callInit(library.symbol('probe_version'), 'u32')).toBe(4_000_000_000);
  const pointer = native.callInit(library.symbol('probe_pointer'), 'ptr');
  expect(binding.memory.getInt32(pointer)).toBe(0);
});

test('an extension gets the context, which says whose it is', () => {
  const { binding, native, library, handles } = probe();
  native.callWithContext(library.symbol('probe_take_context'));
  const caller = native.caller(abiSignatures.HPyFunc_INQUIRY);
  expect(caller(library.symbol('probe_context_is'), handles.open(1))).toBe(1);
  const name = native.callInit(library.symbol('probe_context_name'), 'ptr');
  const text = new TextDecoder().decode(binding.memory.readCString(name));
  expect(text).toBe('HPy Universal ABI (JavaScript)');
});

test('what no extension defines has no caller', () => {
  const { native } = probe();
  const signature = { ...abiSignatures.HPyFunc_O, name: 'HPyFunc_VECTORCALLFUNC', value: 38 };
  expect(() => native.caller(signature)).toThrow('HPyFunc_VECTORCALLFUNC is no signature');
});
