import { abiSignatures, type HPy, type NativeContext } from '@hpy/core';
import { expect, test } from 'vitest';
import { NapiBinding } from '../src/binding.js';
import { nativeSide } from '../src/window.js';
import { fakeContext } from './support/fake-context.js';
import { FakeHandles } from './support/fake-handles.js';
import { probeLibrary } from './support/library.js';

function expose(overrides: object = {}): { native: NativeContext; handles: FakeHandles } {
  const handles = new FakeHandles();
  const { context } = fakeContext(handles, overrides);
  return { native: new NapiBinding(true).exposeContext(context, { handles }), handles };
}

test('a closed context calls nothing', () => {
  const { native, handles } = expose();
  const caller = native.caller(abiSignatures.HPyFunc_NOARGS);
  native.close();
  native.close();
  expect(() => caller(1, handles.open(1))).toThrow(
    'the context that this function belongs to is closed',
  );
  expect(() => native.callWithContext(1)).toThrow('closed');
});

test('a context is not closed under C code', () => {
  const library = new NapiBinding(true).openLibrary(probeLibrary);
  let message = '';
  const { native, handles } = expose({
    HPy_Absolute: (h: HPy) => {
      try {
        native.close();
      } catch (error) {
        message = (error as Error).message;
      }
      return h;
    },
  });
  const caller = native.caller(abiSignatures.HPyFunc_O);
  caller(library.symbol('probe_loop'), handles.open(1), handles.open(1));
  expect(message).toContain('cannot be closed while C code runs');
  native.close();
});

test('contexts use the stubs of those that are closed', () => {
  const { stubs } = nativeSide();
  const count = () => (stubs as unknown as { all: unknown[] }).all.length;
  expose().native.close();
  const before = count();
  for (let i = 0; i < 20; i++) expose().native.close();
  expect(count()).toBe(before);
});

test('two contexts live side by side', () => {
  const library = new NapiBinding(true).openLibrary(probeLibrary);
  const contexts = [expose(), expose()];
  const doubled = contexts.map(({ native, handles }, i) => {
    const caller = native.caller(abiSignatures.HPyFunc_NOARGS);
    const big = handles.open(2n ** 40n + BigInt(i));
    return handles.value(caller(library.symbol('probe_double_int'), big) as HPy);
  });
  expect(doubled).toEqual([2n ** 41n, 2n ** 41n + 2n]);
  for (const { native } of contexts) native.close();
});

test('a context without a table lends strings of its own', async () => {
  const handles = new FakeHandles();
  const { context } = fakeContext(handles, { HPyLong_FromSsize_t: (v: number) => handles.open(v) });
  const binding = new NapiBinding(true);
  const native = binding.exposeContext(context, {});
  const library = binding.openLibrary(probeLibrary);
  const caller = native.caller(abiSignatures.HPyFunc_NOARGS);
  for (const text of ['one', 'two two', 'three']) {
    const h = handles.open(text);
    expect(handles.value(caller(library.symbol('probe_text'), h) as HPy)).toBe(text.length);
    handles.close(h);
  }
  await Promise.resolve();
  native.close();
});
