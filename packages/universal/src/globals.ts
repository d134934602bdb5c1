import type { HPyGlobal, NativeMemory, Pointer } from '@hpy/core';
import type { PyValue } from './kernel/object.js';

/**
 * What the `HPyGlobal` variables of extensions refer to in one runtime.
 *
 * The variable lies in the library, which all runtimes and worker threads of the process share. So
 * it holds nothing of a runtime but its own address, the same for all, and each runtime looks up by
 * it what it has stored.
 */
export class GlobalStore {
  private readonly values = new Map<Pointer, PyValue>();

  /** Globals that are not null. */
  get size(): number {
    return this.values.size;
  }

  store(memory: NativeMemory, address: Pointer, value: PyValue | undefined): void {
    memory.setPointer(address, address);
    if (value === undefined) this.values.delete(address);
    else this.values.set(address, value);
  }

  /** The value of a global; undefined when this runtime has stored none. */
  load(global: HPyGlobal): PyValue | undefined {
    return this.values.get(global);
  }

  clear(): void {
    this.values.clear();
  }
}
