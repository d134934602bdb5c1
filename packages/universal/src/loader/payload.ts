import type { NativeBinding, Pointer } from '@hpy/core';
import { PyObject } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';
import { raise } from '../kernel/exceptions.js';
import { LastEdges } from './last-edges.js';

/**
 * What is known about native memory without the objects in it: it outlives them, and says what to do
 * once they are gone.
 */
export interface Ledger {
  readonly pointer: Pointer;
  readonly bytes: number;
  /** Non-null HPyFields of the objects in it. */
  edges: number;
  /** What ends the object: `tp_finalize`, then the `tp_destroy`s; null for a slab. */
  readonly end: ObjectEnd | null;
}

/** The last rites of one object, for types that have any. */
export interface ObjectEnd {
  readonly type: PyType;
  /**
   * The object while it lives, or the one in its place that `tp_finalize` got; null for types
   * without it.
   */
  self: WeakRef<PyObject> | null;
  /** What `tp_finalize` may still load; null once it has run, and for types without it. */
  edges: LastEdges | null;
  finalized: boolean;
}

/** Memory for many small objects, freed when V8 has collected the last that refers to it. */
class Slab {
  used = 0;
  constructor(
    readonly ledger: Ledger,
    readonly capacity: number,
  ) {}
}

/** What runs when an instance of a type dies, from the type's own line of bases. */
export interface LastRites {
  finalize: ((self: PyObject) => void) | null;
  /** `tp_destroy` of the type and of its bases, the most derived first. */
  destroy: readonly ((payload: Pointer) => void)[];
}

const SLAB_BYTES = 4096;
const ALIGNMENT = 16;

/**
 * Gives instances their C structs and takes them back when V8 has collected the instance.
 *
 * Plain structs are carved from slabs, one finalizer for each slab: `FinalizationRegistry.register`
 * costs about 110 ns, more than everything else in making a small object. Types with `tp_destroy` or
 * `tp_finalize` have a finalizer for each object.
 */
export class PayloadStore {
  /** Everything allocated and not yet freed; what `close` ends. */
  private readonly living = new Set<Ledger>();
  private readonly slabs = new Map<number, WeakRef<Slab>>();
  private readonly registry = new FinalizationRegistry<Ledger>((ledger) => {
    this.end(ledger);
  });
  private open = true;
  bytes = 0;

  constructor(
    private readonly binding: NativeBinding,
    private readonly ritesOf: (type: PyType) => LastRites,
    private readonly unraisable: (error: unknown, where: PyType) => void,
  ) {}

  /** Non-null fields of living objects. */
  get edges(): number {
    let sum = 0;
    for (const ledger of this.living) sum += ledger.edges;
    return sum;
  }

  /** Gives `self` the zeroed struct of its type. */
  allocate(self: PyObject): void {
    if (!this.open) raise('RuntimeError', 'the runtime that this type belongs to is closed');
    const { cls } = self;
    const rites = this.ritesOf(cls);
    if (rites.finalize === null && rites.destroy.length === 0) this.carve(self, cls.basicsize);
    else this.allocateAlone(self, rites);
  }

  private carve(self: PyObject, size: number): void {
    const step = Math.ceil(size / ALIGNMENT) * ALIGNMENT;
    let slab = this.slabs.get(step)?.deref();
    if (slab === undefined || slab.used === slab.capacity) slab = this.newSlab(step);
    self.payload = slab.ledger.pointer + slab.used * step;
    self.keeper = slab;
    slab.used++;
  }

  private newSlab(step: number): Slab {
    const capacity = Math.max(1, Math.floor(SLAB_BYTES / step));
    const slab = new Slab(this.obtain(capacity * step, null), capacity);
    this.slabs.set(step, new WeakRef(slab));
    this.registry.register(slab, slab.ledger);
    return slab;
  }

  private allocateAlone(self: PyObject, rites: LastRites): void {
    const finalized = rites.finalize === null;
    const end: ObjectEnd = {
      type: self.cls,
      self: finalized ? null : new WeakRef(self),
      edges: finalized ? null : new LastEdges(),
      finalized,
    };
    const ledger = this.obtain(self.cls.basicsize, end);
    self.payload = ledger.pointer;
    self.keeper = { ledger };
    this.registry.register(self, ledger);
  }

  private obtain(bytes: number, end: ObjectEnd | null): Ledger {
    const ledger: Ledger = { pointer: this.binding.memory.alloc(bytes), bytes, edges: 0, end };
    this.living.add(ledger);
    this.bytes += bytes;
    this.binding.adjustExternalMemory(bytes);
    return ledger;
  }

  /** V8 has collected the object, or the runtime closes. */
  private end(ledger: Ledger): void {
    if (!this.living.has(ledger)) return;
    const { end } = ledger;
    if (end !== null) {
      const revived = end.finalized ? end.self?.deref() : this.finalize(ledger, end);
      if (revived !== undefined && this.open) {
        // Its finalizer, or that of an object that refers to it, may have stored it somewhere: only
        // its next death is the last.
        this.registry.register(revived, ledger);
        return;
      }
      for (const destroy of this.ritesOf(end.type).destroy) destroy(ledger.pointer);
    }
    this.living.delete(ledger);
    this.bytes -= ledger.bytes;
    this.binding.adjustExternalMemory(-ledger.bytes);
    this.binding.memory.free(ledger.pointer);
  }

  /** Runs `tp_finalize`. @returns the object that it got */
  private finalize(ledger: Ledger, end: ObjectEnd): PyObject {
    const self = this.revive(ledger, end);
    end.finalized = true;
    end.edges = null;
    try {
      this.ritesOf(end.type).finalize?.(self);
    } catch (error) {
      this.unraisable(error, end.type);
    }
    return self;
  }

  /**
   * The object if it lives; otherwise one with its struct and its edges, which nobody can tell from
   * it.
   */
  private revive(ledger: Ledger, end: ObjectEnd): PyObject {
    const living = end.self?.deref();
    if (living !== undefined) return living;
    const self = Object.create(PyObject.prototype) as PyObject;
    // Before its edges, which may lead back to it.
    end.self = new WeakRef(self);
    self.cls = end.type;
    self.dict = null;
    self.payload = ledger.pointer;
    self.proxy = null;
    self.keeper = { ledger };
    self.fields =
      end.edges?.fields((other) =>
        other.end === null || !this.living.has(other) ? undefined : this.revive(other, other.end),
      ) ?? null;
    return self;
  }

  /** Ends everything that still lives: finalizers first, while all structs are there. */
  close(): void {
    const ledgers = [...this.living];
    this.open = false;
    for (const ledger of ledgers) {
      const { end } = ledger;
      if (end !== null && !end.finalized) this.finalize(ledger, end);
    }
    for (const ledger of ledgers) this.end(ledger);
  }
}
