import { test } from 'vitest';
import { abiSignatures } from '@hpy/core';
import { NapiBinding } from '../src/binding.js';
import { FakeHandles } from './support/fake-handles.js';
import { fakeContext } from './support/fake-context.js';
import { probeLibrary } from './support/library.js';
test('x', () => {
  const b = new NapiBinding(true);
  const handles = new FakeHandles();
  const { context } = fakeContext(handles);
  const lib = b.openLibrary(probeLibrary);
  const ctx = b.exposeContext(context, { handles });
  const o = ctx.caller(abiSignatures.HPyFunc_O);
  console.log(o(lib.symbol('probe_loop_attr'), handles.open(5), handles.open(1)));
});
