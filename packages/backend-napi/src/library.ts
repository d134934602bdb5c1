import { existsSync, realpathSync } from 'node:fs';
import type { NativeLibrary, Pointer } from '@hpy/core';
import { loadAddon, type NativeLibraryHandle } from './addon.js';

/** A library that the platform's loader has opened; it is never unloaded. */
export class NapiLibrary implements NativeLibrary {
  readonly path: string;
  private readonly handle: NativeLibraryHandle;

  /** @throws Error with the loader's reason */
  constructor(path: string) {
    // A name that is no file is left to the loader, which looks where the platform says.
    this.path = existsSync(path) ? realpathSync(path) : path;
    const { NativeLibrary } = loadAddon();
    this.handle = new NativeLibrary(this.path);
  }

  symbol(name: string): Pointer {
    return this.handle.symbol(name);
  }

  symbols(): readonly string[] {
    return this.handle.symbols();
  }
}
