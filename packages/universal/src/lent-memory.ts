import type { NativeMemory, Pointer } from '@hpy/core';

/** How many released pieces are kept at most. */
const KEEP = 4096;

/**
 * Memory that was lent to C (`HPyUnicode_AsUTF8AndSize`, ...) and whose handle is closed.
 *
 * Such a pointer is dead by the contract, but real extensions read it a little longer: the official
 * argument parser closes the handle of a keyword's string before the function runs that it parsed
 * for. So memory is freed only when the current JavaScript job has ended, or when much has gathered.
 */
export class LentMemory {
  private released: Pointer[] = [];

  constructor(private readonly memory: NativeMemory) {}

  release(pointer: Pointer): void {
    const { released } = this;
    if (released.push(pointer) === 1) {
      queueMicrotask(() => {
        this.flush();
      });
    } else if (released.length > KEEP) {
      for (const old of released.splice(0, KEEP / 2)) this.memory.free(old);
    }
  }

  flush(): void {
    for (const pointer of this.released) this.memory.free(pointer);
    this.released = [];
  }
}
