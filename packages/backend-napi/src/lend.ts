import {
  SLOT_BYTES,
  SlotWord,
  type HPy,
  type NativeMemory,
  type Pointer,
  type SharedHandles,
} from '@hpy/core';

/**
 * Memory for strings that C borrows from a handle (`HPyUnicode_AsUTF8AndSize`, ...). Asked again
 * while the handle is open, C gets the same address.
 */
export interface Loans {
  /** Bytes with a NUL behind, where C reads them as long as the handle is open. */
  lend(h: HPy, bytes: Uint8Array): Pointer;
  close(): void;
}

/** Loans that the slots of a handle table own: the table frees them with the slot. */
export class TableLoans implements Loans {
  private doubles: Float64Array;
  private readonly stopListening: () => void;

  constructor(
    private readonly memory: NativeMemory,
    handles: SharedHandles,
  ) {
    this.doubles = doublesOf(handles.slots);
    this.stopListening = handles.onGrow((slots) => (this.doubles = doublesOf(slots)));
  }

  lend(h: HPy, bytes: Uint8Array): Pointer {
    const place = (h >>> 1) * (SLOT_BYTES / 8) + SlotWord.LENT / 2;
    const lent = this.doubles[place]!;
    if (lent !== 0) return lent;
    return (this.doubles[place] = copy(this.memory, bytes));
  }

  close(): void {
    this.stopListening();
  }
}

function doublesOf(slots: Int32Array): Float64Array {
  return new Float64Array(slots.buffer, slots.byteOffset, slots.length / 2);
}

/**
 * Loans of a context whose table native code does not see: one that wraps another.
 *
 * They end when C closes the handle, or when the same handle lends other bytes, which means that it
 * was closed in another way (by a tracker) and stands for another object now.
 */
export class OwnLoans implements Loans {
  private readonly lent = new Map<HPy, { readonly pointer: Pointer; readonly bytes: Uint8Array }>();

  constructor(private readonly memory: NativeMemory) {}

  lend(h: HPy, bytes: Uint8Array): Pointer {
    const old = this.lent.get(h);
    if (old !== undefined) {
      if (Buffer.compare(old.bytes, bytes) === 0) return old.pointer;
      this.end(h);
    }
    const pointer = copy(this.memory, bytes);
    this.lent.set(h, { pointer, bytes });
    return pointer;
  }

  /** C has closed a handle. Real extensions read what was lent with it a little longer. */
  end(h: HPy): void {
    const old = this.lent.get(h);
    if (old === undefined) return;
    this.lent.delete(h);
    queueMicrotask(() => this.memory.free(old.pointer));
  }

  close(): void {
    for (const { pointer } of this.lent.values()) this.memory.free(pointer);
    this.lent.clear();
  }
}

function copy(memory: NativeMemory, bytes: Uint8Array): Pointer {
  const pointer = memory.alloc(bytes.length + 1);
  memory.write(pointer, bytes);
  return pointer;
}
