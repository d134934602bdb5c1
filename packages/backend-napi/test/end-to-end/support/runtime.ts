import { createRuntime, type PyObject, type Runtime } from '@hpy/core';
import { napi } from '@hpy/backend-napi';
import { afterEach } from 'vitest';
import { extension, type Toolchain } from './extensions.js';

const open: Runtime[] = [];

/** A runtime that is closed when the test has ended. */
export async function testRuntime(): Promise<Runtime> {
  const runtime = await createRuntime(napi());
  open.push(runtime);
  return runtime;
}

afterEach(() => {
  for (const runtime of open.splice(0)) runtime.close();
});

/** A new runtime with an extension of `extensions/` loaded. */
export async function load(
  name: string,
  toolchain?: Toolchain,
): Promise<{ runtime: Runtime; module: PyObject; path: string }> {
  const path = await extension(name, toolchain);
  const runtime = await testRuntime();
  return { runtime, module: await runtime.load(path), path };
}
