import type { HPyCapsule_Destructor, NativeBinding, NativeCaller, Pointer } from '@hpy/core';
import { capsuleType } from './kernel/builtin-types.js';
import { PyObject } from './kernel/object.js';

/** The name of a capsule: C's own string, which must outlive it, or one of TypeScript's. */
export type CapsuleName = { readonly address: Pointer; readonly text: string } | null;

/** What outlives the capsule object, for its destructor. */
export interface CapsuleState {
  pointer: Pointer;
  name: CapsuleName;
  context: Pointer;
  destructor: HPyCapsule_Destructor | null;
}

/** A C pointer as a Python object. */
export class PyCapsule extends PyObject {
  constructor(readonly state: CapsuleState) {
    super(capsuleType);
  }
}

/** Makes capsules and runs their destructors once V8 has collected them. */
export class CapsuleStore {
  private readonly living = new Set<CapsuleState>();
  private readonly registry = new FinalizationRegistry<CapsuleState>((state) => {
    this.end(state);
  });

  constructor(
    private readonly binding: NativeBinding,
    private readonly destructorCaller: () => NativeCaller,
  ) {}

  create(pointer: Pointer, name: CapsuleName, destructor: HPyCapsule_Destructor | null): PyCapsule {
    const state: CapsuleState = { pointer, name, context: 0, destructor };
    const capsule = new PyCapsule(state);
    this.living.add(state);
    this.registry.register(capsule, state);
    return capsule;
  }

  /** A name that C did not give as an address gets memory of its own, freed with the capsule. */
  addressOf(state: CapsuleState): Pointer {
    const { name } = state;
    if (name === null) return 0;
    if (name.address !== 0) return name.address;
    const bytes = new TextEncoder().encode(name.text);
    const address = this.binding.memory.alloc(bytes.length + 1);
    this.binding.memory.write(address, bytes);
    state.name = { address, text: name.text };
    this.owned.set(state, address);
    return address;
  }
  private readonly owned = new Map<CapsuleState, Pointer>();

  /** Runs the destructors of the capsules that are left. */
  close(): void {
    for (const state of [...this.living]) this.end(state);
  }

  private end(state: CapsuleState): void {
    if (!this.living.delete(state)) return;
    const { destructor } = state;
    if (destructor !== null && destructor.impl !== null) {
      this.destructorCaller()(destructor.impl, this.addressOf(state), state.pointer, state.context);
    }
    const owned = this.owned.get(state);
    if (owned !== undefined) {
      this.owned.delete(state);
      this.binding.memory.free(owned);
    }
  }
}
