import { abiSignatures, type CallArgument, type SignatureName } from '@hpy/core';
import { onTestFinished } from 'vitest';
import { NapiBinding } from '../../src/binding.js';
import { fakeContext } from './fake-context.js';
import { FakeHandles } from './fake-handles.js';
import { probeLibrary } from './library.js';

/** Fast paths on and off: everything holds both ways. */
export const bothWays = [
  ['with fast paths', true],
  ['without fast paths', false],
] as const;

/** A binding with a fake context that native code has, and the probe library. */
export function probe(fastPaths = true, overrides: object = {}) {
  const binding = new NapiBinding(fastPaths);
  const handles = new FakeHandles();
  handles.grow(64);
  const { context, seen } = fakeContext(handles, overrides);
  const native = binding.exposeContext(context, { handles });
  onTestFinished(() => {
    native.close();
    binding.close();
  });
  const library = binding.openLibrary(probeLibrary);
  /** Calls `probe_<name>`. */
  const call = (name: string, signature: SignatureName, ...args: CallArgument[]) =>
    native.caller(abiSignatures[signature])(library.symbol(`probe_${name}`), ...args);
  return { binding, handles, context, seen, native, library, call };
}
