import { createRequire } from 'node:module';
import { addonFile, extensionFile } from '../harness/files.mjs';

/**
 * What a JavaScript peer measures: the module that offers the jobs, and, where there is an HPy
 * context, how many calls from C have reached TypeScript so far.
 *
 * @typedef {object} OpenPeer
 * @property {Record<string, unknown>} module
 * @property {() => number} [upcalls]
 */

/** Opens the peers that run in Node; each only in its own process. */
export const openPeer = {
  /** @returns {Promise<OpenPeer>} */
  async napi() {
    const { createRuntime } = await import('@hpy/core');
    const { napi } = await import('@hpy/backend-napi');
    const runtime = await createRuntime(napi());
    const module = await runtime.load(extensionFile);
    return { module, upcalls: () => runtime.stats().upcalls };
  },

  /** @returns {Promise<OpenPeer>} */
  addon() {
    return Promise.resolve({ module: createRequire(import.meta.url)(addonFile) });
  },

  /** @returns {Promise<OpenPeer>} */
  async js() {
    const { plainJavaScript } = await import('./javascript.mjs');
    return { module: plainJavaScript };
  },
};
