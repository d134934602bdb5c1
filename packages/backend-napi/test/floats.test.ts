import type { HPy } from '@hpy/core';
import { describe, expect, test } from 'vitest';
import { FakeFloat } from './support/fake-handles.js';
import { bothWays, probe } from './support/native.js';

describe.each(bothWays)('floats, %s', (_, fastPaths) => {
  test.each([0, -0, 0.5, 5e-324, 1e308, Infinity, -Infinity, NaN])('%d crosses', (value) => {
    const { handles, call } = probe(fastPaths);
    const float = handles.open(new FakeFloat(value));
    const result = call('float', 'HPyFunc_NOARGS', float) as HPy;
    expect(handles.value(result)).toEqual(new FakeFloat(value * 2));
    handles.close(float);
    handles.close(result);
    expect(handles.live).toBe(0);
  });

  test('an argument of the context is a handle for the time of the call', () => {
    const { handles, call } = probe(fastPaths);
    const text = call('float_argument', 'HPyFunc_NOARGS', handles.open(1)) as HPy;
    expect(handles.value(text)).toBe('repr of 2.5');
    handles.close(text);
    handles.sweep();
    expect(handles.live).toBe(0);
  });

  test('an array may hold some', () => {
    const received: unknown[] = [];
    const { handles, call } = probe(fastPaths, {
      HPy_Call: (_self: HPy, args: HPy[]) => {
        received.push(...args.map((arg) => handles.value(arg)));
        return handles.dup(args[0]!);
      },
    });
    const result = call('call_float', 'HPyFunc_NOARGS', handles.open(1)) as HPy;
    expect(received).toEqual([new FakeFloat(0.5), null, new FakeFloat(-0)]);
    expect(handles.value(result)).toEqual(new FakeFloat(0.5));
  });

  test('TypeScript makes a slot when none is free', () => {
    const { handles, call } = probe(fastPaths);
    while (handles.control[0] !== 0) handles.open('taken');
    const text = call('float_argument', 'HPyFunc_NOARGS', handles.open(1)) as HPy;
    expect(handles.value(text)).toBe('repr of 2.5');
  });

  test('one that C keeps in memory is read as a borrowed handle', async () => {
    let read: HPy | undefined;
    const { binding, handles, call, native, library } = probe(fastPaths, {
      HPy_Absolute: (h: HPy) => {
        read = binding.memory.getHandle(address);
        expect(handles.value(read)).toEqual(new FakeFloat(1.25));
        return handles.dup(h);
      },
    });
    const address = native.callInit(library.symbol('probe_stored'), 'ptr');
    call('store_float', 'HPyFunc_NOARGS', handles.open(1));
    expect(read).toBeDefined();
    binding.memory.getHandle(address);
    await Promise.resolve();
    handles.sweep();
    // Without fast paths it is a slot that C owns and never closed.
    expect(handles.live).toBe(fastPaths ? 0 : 1);
  });
});
