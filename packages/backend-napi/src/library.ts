import type { NativeLibrary, Pointer } from '@hpy/core';
import { loadAddon, type NativeLibraryHandle } from './addon.js';

/** A library that the platform's loader has opened; it is never unloaded. */
export class NapiLibrary implements NativeLibrary {
  private readonly handle: NativeLibraryHandle;

  /** @throws Error with the loader's reason */
  constructor(path: string) {
    const { NativeLibrary } = loadAddon();
    this.handle = new NativeLibrary(path);
  }

  symbol(name: string): Pointer {
    return this.handle.symbol(name);
  }

  symbols(): readonly string[] {
    return this.handle.symbols();
  }
}
