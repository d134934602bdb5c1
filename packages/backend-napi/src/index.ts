/**
 * The default backend: loads HPy universal binaries in Node through a native addon.
 *
 * @packageDocumentation
 */
import type { Backend } from '@hpy/core';
import { createUniversalRuntime } from '@hpy/universal';
import { NapiBinding } from './binding.js';

/** What {@link napi} takes. */
export interface NapiOptions {
  /**
   * Whether native code answers what it can without asking TypeScript: numbers, closing of handles,
   * type checks, C structs. It changes no result, only the speed. By default true, unless the
   * environment variable `HPY_FASTPATHS` is `0`.
   */
  readonly fastPaths?: boolean;
}

/**
 * The backend that calls `.hpy0.so` binaries through a Node addon.
 *
 * @example
 * ```ts
 * const runtime = await createRuntime(napi());
 * ```
 *
 * @throws Error from `createRuntime` when no addon for this platform is installed
 */
export function napi(options: NapiOptions = {}): Backend {
  const { fastPaths = process.env.HPY_FASTPATHS !== '0' } = options;
  return {
    name: 'napi',
    start: () => createUniversalRuntime(new NapiBinding(fastPaths)),
  };
}
