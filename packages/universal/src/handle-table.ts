import {
  CONTROL_WORDS,
  ControlWord,
  FIRST_FREE_SLOT,
  SLOT_BYTES,
  SLOT_WORDS,
  SlotKind,
  SlotWord,
  type HPy,
  type SharedHandles,
} from '@hpy/core';
import { floatType } from './kernel/builtin-types.js';
import { PyFloat } from './kernel/containers.js';
import { onTypeChange } from './kernel/type-changes.js';
import type { PyType } from './kernel/type.js';
import type { PyObject } from './kernel/object.js';
import { type PyValue } from './kernel/object.js';
import { normalizeInt, typeOf } from './kernel/typeof.js';
import { raise } from './kernel/exceptions.js';

const FIRST_CAPACITY = 1024;
const DOUBLES = SLOT_BYTES / 8;
const VALUE = SlotWord.VALUE / 2;
const LENT = SlotWord.LENT / 2;

/** So many that no program can close them all. */
const IMMORTAL = 0x3fff_ffff;
const LAZY_FLOAT_BITS = SlotKind.LAZY | SlotKind.FLOAT_VALUE;
const LAZY_FLOAT = LAZY_FLOAT_BITS | SlotKind.FLOAT | SlotKind.NUMBER;

/**
 * The handles of one runtime. The layout of a handle and of a slot is in core's
 * native/shared-handles.ts; this side keeps beside each slot the object that it is a root of.
 */
export class HandleTable implements SharedHandles {
  readonly control = new Int32Array(new ArrayBuffer(CONTROL_WORDS * 4));
  slots!: Int32Array;
  private doubles!: Float64Array;
  private longs!: BigInt64Array;
  /** The object of each slot; `undefined` for free slots and lazy ones. */
  private readonly objects: (PyValue | undefined)[] = [];
  private readonly growListeners = new Set<(slots: Int32Array) => void>();
  /** Slots in use up to here; the rest has never been handed out. */
  private fresh = FIRST_FREE_SLOT;

  /** @param freeLent releases bytes that were lent to C with a handle, see {@link lend} */
  constructor(private readonly freeLent: (pointer: number) => void) {
    this.resize(FIRST_CAPACITY);
    // Weak, so that a runtime that is dropped without being closed can go.
    const table = new WeakRef(this);
    this.stopListening = onTypeChange((changed) => table.deref()?.typeChanged(changed));
  }

  /** A new handle of a value. None, True and False get the constants' handles. */
  open(value: PyValue): HPy {
    if (typeof value === 'number' && value >= -0x40000000 && value < 0x40000000) {
      return ((value << 1) | 1) as HPy;
    }
    if (value === null) return NONE;
    if (typeof value === 'boolean') return value ? TRUE : FALSE;
    const slot = this.take();
    this.fill(slot, value);
    return (slot << 1) as HPy;
  }

  /** A new handle of a float, whose object is made only if somebody looks at it. */
  openFloat(value: number): HPy {
    const slot = this.take();
    this.slots[slot * SLOT_WORDS + SlotWord.KIND] = LAZY_FLOAT;
    this.slots[slot * SLOT_WORDS + SlotWord.TYPE] = floatType.id;
    this.doubles[slot * DOUBLES + VALUE] = value;
    return (slot << 1) as HPy;
  }

  /**
   * Takes over a handle that is a small int or a float which nobody has looked at: its number.
   * Undefined, with the handle still open, for all others.
   */
  takeNumber(handle: HPy): number | undefined {
    if ((handle & 1) === 1) return handle >> 1;
    const slot = handle >>> 1;
    if (slot < FIRST_FREE_SLOT || this.objects[slot] !== undefined) return undefined;
    const kind = this.slots[slot * SLOT_WORDS + SlotWord.KIND] ?? 0;
    if ((kind & LAZY_FLOAT_BITS) !== LAZY_FLOAT_BITS) return undefined;
    const value = this.doubles[slot * DOUBLES + VALUE];
    this.close(handle);
    return value;
  }

  /**
   * A handle that stays open as long as the runtime, whatever C does with it. It is not counted as
   * an open one.
   */
  openPermanent(value: PyObject): HPy {
    const handle = this.open(value);
    this.slots[(handle >>> 1) * SLOT_WORDS + SlotWord.REFS] = IMMORTAL;
    this.count(-1);
    return handle;
  }

  /** Closes a permanent handle after all: what it was for did not come about. */
  closePermanent(handle: HPy): void {
    this.slots[(handle >>> 1) * SLOT_WORDS + SlotWord.REFS] = 1;
    this.count(1);
    this.close(handle);
  }

  /** The value of a handle that must not be HPy_NULL. */
  value(handle: HPy): PyValue {
    if ((handle & 1) === 1) return handle >> 1;
    const slot = handle >>> 1;
    const value = this.objects[slot];
    return value === undefined ? this.missing(slot) : value;
  }

  /** The value of a handle, or undefined for HPy_NULL. */
  optional(handle: HPy): PyValue | undefined {
    return handle === 0 ? undefined : this.value(handle);
  }

  /** The value of a handle that a C function returned, whose ownership passes to us. */
  takeValue(handle: HPy): PyValue {
    const value = this.value(handle);
    this.close(handle);
    return value;
  }

  dup(handle: HPy): HPy {
    if ((handle & 1) === 0) {
      const slot = handle >>> 1;
      if (slot >= FIRST_FREE_SLOT) {
        const word = slot * SLOT_WORDS + SlotWord.REFS;
        this.slots[word] = (this.slots[word] ?? 0) + 1;
      }
    }
    return handle;
  }

  close(handle: HPy): void {
    if ((handle & 1) === 1) return;
    const slot = handle >>> 1;
    if (slot < FIRST_FREE_SLOT) return;
    const word = slot * SLOT_WORDS + SlotWord.REFS;
    const refs = this.slots[word] ?? 0;
    if (refs > 1) this.slots[word] = refs - 1;
    else if (refs === 1) {
      this.slots[word] = 0;
      this.count(-1);
      this.release(slot);
    }
  }

  /** Puts a value into a constant's slot, where it stays until the runtime closes. */
  setConstant(index: number, value: PyValue): HPy {
    const slot = index + 1;
    this.fill(slot, value);
    return (slot << 1) as HPy;
  }

  /**
   * Forgets the objects of slots that native code has closed. Called when C code returns to us, so
   * that nothing stays alive for a handle that is closed.
   */
  sweep(): void {
    let slot = this.control[ControlWord.CLOSED_HEAD] ?? 0;
    if (slot === 0) return;
    this.control[ControlWord.CLOSED_HEAD] = 0;
    while (slot !== 0) {
      const next = this.slots[slot * SLOT_WORDS + SlotWord.NEXT] ?? 0;
      this.release(slot);
      slot = next;
    }
  }

  /** Whether native code has closed handles since the last sweep. */
  get hasClosed(): boolean {
    return this.control[ControlWord.CLOSED_HEAD] !== 0;
  }

  /** Open handles, constants and small ints not counted. */
  get live(): number {
    return this.control[ControlWord.LIVE] ?? 0;
  }

  /** The address lent with a handle, 0 for none. */
  lent(handle: HPy): number {
    return (handle & 1) === 1 ? 0 : (this.doubles[(handle >>> 1) * DOUBLES + LENT] ?? 0);
  }

  /** Gives memory to a handle's slot: it is freed when the slot is. */
  setLent(handle: HPy, pointer: number): void {
    this.doubles[(handle >>> 1) * DOUBLES + LENT] = pointer;
  }

  onGrow(listener: (slots: Int32Array) => void): () => void {
    this.growListeners.add(listener);
    return () => this.growListeners.delete(listener);
  }

  /** The values of all open handles; for diagnostics and for closing the runtime. */
  *openValues(): Generator<[HPy, PyValue]> {
    for (let slot = FIRST_FREE_SLOT; slot < this.fresh; slot++) {
      if ((this.slots[slot * SLOT_WORDS] ?? 0) > 0) {
        const handle = (slot << 1) as HPy;
        yield [handle, this.value(handle)];
      }
    }
  }

  /** Forgets everything; who asks for a slot from now on is told that the runtime is closed. */
  shut(): void {
    this.sweep();
    for (let slot = 1; slot < this.fresh; slot++) {
      const lent = this.doubles[slot * DOUBLES + LENT] ?? 0;
      if (lent !== 0) this.freeLent(lent);
    }
    this.objects.length = 0;
    this.slots.fill(0);
    this.control.fill(0);
    this.isShut = true;
    this.stopListening();
  }
  /** Tells who asks for a handle that there are none any more. */
  refuse(): never {
    raise('RuntimeError', 'the runtime is closed: create another with createRuntime()');
  }

  /** Whether the runtime is closed. */
  isShut = false;
  private readonly stopListening: () => void;

  /** What native code has remembered about types is out of date. */
  private typeChanged(changed: PyObject | undefined): void {
    this.control[ControlWord.TYPE_EPOCH] = (this.control[ControlWord.TYPE_EPOCH] ?? 0) + 1;
    if (changed === undefined) return;
    for (let slot = FIRST_FREE_SLOT; slot < this.fresh; slot++) {
      if (this.objects[slot] === changed) this.describe(slot, changed);
    }
  }

  /** A slot with one reference, from the free list or never used before. */
  private take(): number {
    let slot = this.control[ControlWord.FREE_HEAD] ?? 0;
    if (slot === 0) {
      this.sweep();
      slot = this.control[ControlWord.FREE_HEAD] ?? 0;
      if (slot === 0) slot = this.makeFree();
    }
    const word = slot * SLOT_WORDS;
    this.control[ControlWord.FREE_HEAD] = this.slots[word + SlotWord.NEXT] ?? 0;
    this.slots[word + SlotWord.REFS] = 1;
    this.count(1);
    return slot;
  }

  /** Adds never-used slots to the free list, so that native code finds some too. */
  private makeFree(): number {
    if (this.isShut) this.refuse();
    const batch = 64;
    if (this.fresh + batch > (this.control[ControlWord.CAPACITY] ?? 0)) {
      this.resize((this.control[ControlWord.CAPACITY] ?? 0) * 2);
    }
    for (let slot = this.fresh + batch - 1; slot >= this.fresh; slot--) {
      this.slots[slot * SLOT_WORDS + SlotWord.NEXT] = this.control[ControlWord.FREE_HEAD] ?? 0;
      this.control[ControlWord.FREE_HEAD] = slot;
    }
    this.fresh += batch;
    return this.control[ControlWord.FREE_HEAD] ?? 0;
  }

  private resize(capacity: number): void {
    // Bit 31 of a handle is its sign, so an index has 30 bits.
    if (capacity * SLOT_BYTES > 2 ** 31) raise('MemoryError', 'too many open handles');
    const grown = new Int32Array(new ArrayBuffer(capacity * SLOT_BYTES));
    if (capacity > FIRST_CAPACITY) grown.set(this.slots);
    this.slots = grown;
    this.doubles = new Float64Array(grown.buffer);
    this.longs = new BigInt64Array(grown.buffer);
    this.control[ControlWord.CAPACITY] = capacity;
    for (const listener of this.growListeners) listener(grown);
  }

  private fill(slot: number, value: PyValue): void {
    this.objects[slot] = value;
    this.describe(slot, value);
  }

  /** Writes what native code may know about a value into its slot. */
  private describe(slot: number, value: PyValue): void {
    const word = slot * SLOT_WORDS;
    const type = typeOf(value);
    let { kind } = type;
    const position = slot * DOUBLES;
    if (typeof value === 'object' && value !== null) {
      if (value.payload !== 0) {
        kind |= SlotKind.PAYLOAD;
        this.doubles[position + VALUE] = value.payload;
      } else if ((kind & SlotKind.FLOAT) !== 0) {
        if (!type.isHeapType) kind |= SlotKind.FLOAT_VALUE;
        this.doubles[position + VALUE] = (value as unknown as Pick<PyFloat, 'value'>).value;
      } else if ((kind & SlotKind.TYPE) !== 0) {
        this.doubles[position + VALUE] = (value as unknown as Pick<PyType, 'id'>).id;
      }
    } else if (typeof value === 'number') {
      kind |= SlotKind.INT_VALUE;
      this.longs[position + VALUE] = BigInt(value);
    } else if (typeof value === 'bigint' && BigInt.asIntN(64, value) === value) {
      kind |= SlotKind.INT_VALUE;
      this.longs[position + VALUE] = value;
    }
    this.slots[word + SlotWord.KIND] = kind;
    this.slots[word + SlotWord.TYPE] = type.id;
  }

  /** A slot that native code filled has no object yet; any other is not open. */
  private missing(slot: number): PyValue {
    const word = slot * SLOT_WORDS;
    const kind = this.slots[word + SlotWord.KIND] ?? 0;
    if ((kind & SlotKind.LAZY) !== 0 && (this.slots[word + SlotWord.REFS] ?? 0) > 0) {
      const position = slot * DOUBLES + VALUE;
      const value =
        (kind & SlotKind.FLOAT_VALUE) !== 0
          ? new PyFloat(this.doubles[position] ?? 0)
          : normalizeInt(this.longs[position] ?? 0n);
      this.objects[slot] = value;
      this.slots[word + SlotWord.KIND] = kind & ~SlotKind.LAZY;
      this.slots[word + SlotWord.TYPE] = typeOf(value).id;
      return value;
    }
    const what = slot === 0 ? 'HPy_NULL' : `handle ${String(slot << 1)}, which is not open,`;
    return raise('SystemError', `${what} was used where an object is needed`);
  }

  private release(slot: number): void {
    const position = slot * DOUBLES + LENT;
    const lent = this.doubles[position] ?? 0;
    if (lent !== 0) {
      this.doubles[position] = 0;
      this.freeLent(lent);
    }
    const word = slot * SLOT_WORDS;
    this.objects[slot] = undefined;
    this.slots[word + SlotWord.KIND] = 0;
    this.slots[word + SlotWord.NEXT] = this.control[ControlWord.FREE_HEAD] ?? 0;
    this.control[ControlWord.FREE_HEAD] = slot;
  }

  private count(change: number): void {
    this.control[ControlWord.LIVE] = (this.control[ControlWord.LIVE] ?? 0) + change;
  }
}

/** Constants 0, 1 and 2 of the context: None, True, False. */
const NONE = 2 as HPy;
const TRUE = 4 as HPy;
const FALSE = 6 as HPy;
