import type {
  ExposeOptions,
  HPyContext,
  NativeBinding,
  NativeContext,
  NativeLibrary,
} from '@hpy/core';
import { loadAddon } from './addon.js';
import { NapiContext } from './context.js';
import { NapiLibrary } from './library.js';
import { NapiMemory } from './memory.js';
import { nativeSide, type NativeSide } from './window.js';

/** Native code of this process, for one runtime. */
export class NapiBinding implements NativeBinding {
  readonly name = 'napi';
  readonly memory: NapiMemory;
  private readonly side: NativeSide;
  private readonly counter = new Float64Array(1);

  /** @param fastPaths whether native code answers entries of the context itself */
  constructor(private readonly fastPaths: boolean) {
    this.side = nativeSide();
    this.memory = new NapiMemory(this.side);
  }

  openLibrary(path: string): NativeLibrary {
    return new NapiLibrary(path);
  }

  exposeContext(context: HPyContext, options: ExposeOptions): NativeContext {
    const { side, memory, fastPaths, counter: upcalls } = this;
    return new NapiContext({ side, memory, fastPaths, upcalls }, context, options);
  }

  adjustExternalMemory(bytes: number): void {
    this.side.environment.adjustExternalMemory(bytes);
  }

  get upcalls(): number {
    return this.counter[0]!;
  }

  /** Of the last call of an entry that makes an exception of it; others do not look at it. */
  lastErrno(): { readonly errno: number; readonly text: string } {
    const errno = this.side.window.i32[3]!;
    return { errno, text: loadAddon().errorText(errno) };
  }

  fatalError(message: string): never {
    return loadAddon().fatalError(message);
  }

  close(): void {
    // Contexts are closed one by one; what is left belongs to the thread.
  }
}
