import {
  CONTROL_WORDS,
  ControlWord,
  FIRST_FREE_SLOT,
  SLOT_WORDS,
  SlotKind,
  SlotWord,
  type HPy,
  type SharedHandles,
} from '@hpy/core';

/** Stands for a C int64 that is no small int. */
export type Value = number | bigint | string | null | boolean | FakeFloat | object;

export class FakeFloat {
  constructor(readonly value: number) {}
}

/** A handle table as simple as the contract of core's shared-handles.ts allows. */
export class FakeHandles implements SharedHandles {
  readonly control = new Int32Array(new ArrayBuffer(CONTROL_WORDS * 4));
  slots = new Int32Array(new ArrayBuffer(FIRST_FREE_SLOT * SLOT_WORDS * 4));
  readonly objects = new Map<number, Value>();
  private readonly listeners = new Set<(slots: Int32Array) => void>();

  constructor() {
    this.control[ControlWord.CAPACITY] = FIRST_FREE_SLOT;
  }

  get live(): number {
    return this.control[ControlWord.LIVE]!;
  }

  /** Makes room for `count` more slots, all of them free. */
  grow(count: number): void {
    const old = this.control[ControlWord.CAPACITY]!;
    const grown = new Int32Array(new ArrayBuffer((old + count) * SLOT_WORDS * 4));
    grown.set(this.slots);
    this.slots = grown;
    this.control[ControlWord.CAPACITY] = old + count;
    for (let slot = old; slot < old + count; slot++) this.push(ControlWord.FREE_HEAD, slot);
    for (const listener of this.listeners) listener(grown);
  }

  private push(list: number, slot: number): void {
    this.slots[slot * SLOT_WORDS + SlotWord.NEXT] = this.control[list]!;
    this.control[list] = slot;
  }

  sweep(): void {
    let slot = this.control[ControlWord.CLOSED_HEAD]!;
    this.control[ControlWord.CLOSED_HEAD] = 0;
    while (slot !== 0) {
      const next = this.slots[slot * SLOT_WORDS + SlotWord.NEXT]!;
      this.forget(slot);
      slot = next;
    }
  }

  private forget(slot: number): void {
    this.objects.delete(slot);
    this.slots[slot * SLOT_WORDS + SlotWord.KIND] = 0;
    this.push(ControlWord.FREE_HEAD, slot);
  }

  open(value: Value, kind = kindOf(value), type = 0): HPy {
    if (typeof value === 'number') return ((value << 1) | 1) as HPy;
    if (value === null) return 2 as HPy;
    if (typeof value === 'boolean') return (value ? 4 : 6) as HPy;
    this.sweep();
    if (this.control[ControlWord.FREE_HEAD] === 0) this.grow(16);
    const slot = this.control[ControlWord.FREE_HEAD]!;
    this.control[ControlWord.FREE_HEAD] = this.slots[slot * SLOT_WORDS + SlotWord.NEXT]!;
    this.control[ControlWord.LIVE]! += 1;
    this.slots[slot * SLOT_WORDS + SlotWord.REFS] = 1;
    this.describe(slot, value, kind, type);
    return (slot << 1) as HPy;
  }

  /** Puts a value into a slot; also for those of constants. */
  describe(slot: number, value: Value, kind = kindOf(value), type = 0): void {
    this.objects.set(slot, value);
    const word = slot * SLOT_WORDS;
    this.slots[word + SlotWord.KIND] = kind;
    this.slots[word + SlotWord.TYPE] = type;
    if (typeof value === 'bigint') this.longs[(word + SlotWord.VALUE) / 2] = value;
    if (value instanceof FakeFloat) this.setDouble(slot, value.value);
  }

  setDouble(slot: number, value: number): void {
    this.doubles[(slot * SLOT_WORDS + SlotWord.VALUE) / 2] = value;
  }

  value(handle: HPy): Value {
    if ((handle & 1) === 1) return handle >> 1;
    if (handle === 2) return null;
    if (handle === 4 || handle === 6) return handle === 4;
    const slot = handle >>> 1;
    const known = this.objects.get(slot);
    if (known !== undefined) return known;
    const word = slot * SLOT_WORDS;
    const kind = this.slots[word + SlotWord.KIND]!;
    if ((kind & SlotKind.LAZY) === 0) throw new Error(`handle ${handle} is not open`);
    const position = (word + SlotWord.VALUE) / 2;
    const value =
      (kind & SlotKind.FLOAT_VALUE) !== 0
        ? new FakeFloat(this.doubles[position]!)
        : this.longs[position]!;
    this.objects.set(slot, value);
    this.slots[word + SlotWord.KIND] = kind & ~SlotKind.LAZY;
    return value;
  }

  dup(handle: HPy): HPy {
    if ((handle & 1) === 0 && handle >>> 1 >= FIRST_FREE_SLOT) {
      this.slots[(handle >>> 1) * SLOT_WORDS]! += 1;
    }
    return handle;
  }

  close(handle: HPy): void {
    const slot = handle >>> 1;
    if ((handle & 1) === 1 || slot < FIRST_FREE_SLOT) return;
    const left = (this.slots[slot * SLOT_WORDS]! -= 1);
    if (left > 0) return;
    this.control[ControlWord.LIVE]! -= 1;
    this.forget(slot);
  }

  onGrow(listener: (slots: Int32Array) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private get doubles(): Float64Array {
    return new Float64Array(this.slots.buffer);
  }

  private get longs(): BigInt64Array {
    return new BigInt64Array(this.slots.buffer);
  }
}

export function kindOf(value: Value): number {
  if (value === null) return SlotKind.NONE;
  if (typeof value === 'boolean') return SlotKind.BOOL | SlotKind.INT | SlotKind.NUMBER;
  if (typeof value === 'bigint') return SlotKind.INT_VALUE | SlotKind.INT | SlotKind.NUMBER;
  if (typeof value === 'string') return SlotKind.STR;
  if (value instanceof FakeFloat) return SlotKind.FLOAT_VALUE | SlotKind.FLOAT | SlotKind.NUMBER;
  return typeof value === 'function' ? SlotKind.CALLABLE : 0;
}
