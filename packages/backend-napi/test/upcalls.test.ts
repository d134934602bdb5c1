import { abiFunctions, abiSignatures, type HPy, type NativeCaller } from '@hpy/core';
import { describe, expect, test } from 'vitest';
import { nativeSide } from '../src/window.js';
import { bothWays, probe } from './support/native.js';

describe.each(bothWays)('calls of the context, %s', (_, fastPaths) => {
  test('nest in each other', () => {
    const depths: number[] = [];
    const { handles, native, library } = probe(fastPaths, {
      HPy_Call: (self: HPy, [arg]: HPy[]) => {
        const depth = arg! >> 1;
        if (depth === 0) return handles.open('bottom');
        const result = callOne(fn, self, handles.open(depth - 1));
        depths.push(depth);
        return result;
      },
    });
    const fn = library.symbol('probe_call_one');
    const callOne: NativeCaller = native.caller(abiSignatures.HPyFunc_O);
    const result = callOne(fn, handles.open(1), handles.open(5));
    expect(handles.value(result as HPy)).toBe('bottom');
    expect(depths).toEqual([1, 2, 3, 4, 5]);
  });

  test('are counted', () => {
    const { binding, handles, call } = probe(fastPaths);
    const before = binding.upcalls;
    call('loop', 'HPyFunc_O', handles.open(1), handles.open(1000));
    const closes = fastPaths ? 0 : 1000;
    const others = fastPaths ? 0 : 2;
    expect(binding.upcalls - before).toBe(1000 + closes + others);
  });

  test('get strings as text', () => {
    const { handles, call, seen, context } = probe(fastPaths);
    expect(call('set_error', 'HPyFunc_NOARGS', handles.open(1))).toBe(0);
    expect(seen).toEqual([['HPyErr_SetString', context.h_ValueError, 'bäd']]);
  });

  test('see errno as it was', () => {
    const { binding, handles, call } = probe(fastPaths, {
      HPyErr_SetFromErrnoWithFilename: (_type: HPy, name: string | Uint8Array) => {
        expect(Buffer.from(name).toString()).toBe('missing');
        return handles.open(0);
      },
    });
    expect(call('errno', 'HPyFunc_NOARGS', handles.open(1))).toBe(handles.open(0));
    expect(binding.lastErrno()).toEqual({ errno: 2, text: 'No such file or directory' });
  });

  test('write out-parameters', () => {
    const { handles, call } = probe(fastPaths, {
      HPy_New: (type: HPy) => handles.dup(type),
      _HPyType_GetBuiltinShape: () => 0,
      _HPy_AsStruct_Object: () => 4096,
      HPySlice_Unpack: () => [1, 2 ** 63, 3],
    });
    const type = handles.open('type');
    expect(handles.value(call('new', 'HPyFunc_NOARGS', type) as HPy)).toBe(4096);
    expect(handles.value(call('slice', 'HPyFunc_NOARGS', type) as HPy)).toBe(131);
  });

  test('lend strings for as long as the handle is open', () => {
    const { handles, call } = probe(fastPaths);
    const text = handles.open('drei Bärte');
    expect(handles.value(call('text', 'HPyFunc_NOARGS', text) as HPy)).toBe(11);
  });

  test('carry integers of 64 bits exactly', () => {
    const { handles, call, seen } = probe(fastPaths, {
      HPyLong_AsInt64_t: () => -(2n ** 63n),
      HPyLong_AsUInt64_t: () => 2n ** 64n - 2n,
      HPyLong_AsSsize_t: () => -12_345_678_901,
      HPyLong_AsSize_t: () => -1,
      HPyLong_AsInt32_t: () => -7,
      HPyLong_AsUInt32_t: () => 4_000_000_001,
      HPy_Hash: () => 2n ** 60n + 1n,
    });
    const right = call('wide_results', 'HPyFunc_NOARGS', handles.open('some'));
    call('wide', 'HPyFunc_NOARGS', handles.open(1));
    expect(right).toBe(handles.open(true));
    const largest = ['HPyLong_FromUInt64_t', 2n ** 64n - 1n];
    expect(seen).toEqual(
      fastPaths
        ? [largest]
        : [
            ['HPyLong_FromInt64_t', -(2n ** 63n)],
            largest,
            ['HPyLong_FromSsize_t', 2n ** 63n - 1n],
            ['HPyLong_FromSize_t', 2n ** 53n],
            ['HPyLong_FromInt32_t', -5],
            ['HPyLong_FromUInt32_t', 4_000_000_000],
          ],
    );
  });

  test('may fail in JavaScript: C sees a failure, the caller the exception', () => {
    const { handles, call, native } = probe(fastPaths);
    // What marshalFunction gives never throws; a stub that does stands for an exhausted stack.
    const entry = abiFunctions.find(({ name }) => name === 'HPy_Absolute')!;
    const thrown = new Error('not for C');
    const restore = replaceStub(native, entry.index, () => {
      throw thrown;
    });
    const loop = () => call('loop', 'HPyFunc_O', handles.open(1), handles.open(3));
    expect(loop).toThrow(thrown);
    restore();
    expect(loop()).toBe(handles.open(3));
  });

  test('survive an exhausted stack', () => {
    const { handles, native, library } = probe(fastPaths, {
      HPy_Call: (self: HPy, [arg]: HPy[]) => caller(fn, self, arg!),
    });
    const fn = library.symbol('probe_call_one');
    const caller = native.caller(abiSignatures.HPyFunc_O);
    const one = handles.open(1);
    for (let i = 0; i < 3; i++) {
      try {
        expect(caller(fn, one, one)).toBe(0);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }
    expect(caller(library.symbol('probe_second'), one, one)).toBe(one);
  });
});

test('a long call of C keeps no V8 handles of what it has called', () => {
  const { handles, call } = probe();
  const loop = () => call('loop', 'HPyFunc_O', handles.open(1), handles.open(3_000_000));
  loop();
  const before = process.memoryUsage.rss();
  loop();
  // One V8 handle a call would be 24 MB.
  expect(process.memoryUsage.rss() - before).toBeLessThan(8_000_000);
});

/** Puts something else in the place of a stub. */
function replaceStub(native: object, index: number, stub: () => void): () => void {
  const { firstStub } = native as { firstStub: number };
  const all = (nativeSide().stubs as unknown as { all: (() => void)[] }).all;
  const old = all[firstStub + index]!;
  all[firstStub + index] = stub;
  return () => {
    all[firstStub + index] = old;
  };
}
