import { PyObject, type PyValue } from './object.js';
import { emptySlots, type NativeSlots, type ResolvedSlots } from './slots.js';

/** Type flags with CPython's values. */
export const TypeFlag = {
  HEAPTYPE: 1 << 9,
  BASETYPE: 1 << 10,
  HAVE_GC: 1 << 14,
} as const;

let nextTypeId = 1;

/**
 * A Python type.
 *
 * Builtin types are made once for all runtimes: nothing can change them. Types of extensions and
 * classes made at run time belong to whoever made them.
 */
export class PyType extends PyObject {
  /** A number that no other type of the process has; what slots of the handle table name. */
  readonly id = nextTypeId++;
  /** Whether it stands for a JavaScript class; see proxy/subclass.ts. */
  isJavaScript = false;
  /** What the type itself defines. */
  native: NativeSlots = {};
  /** What instances do, inherited slots included; recomputed when a `__name__` changes. */
  slots: ResolvedSlots = emptySlots();
  /** The type's `__dict__`. */
  readonly attrs = new Map<string, PyValue>();
  /** Another number whenever an attribute here or in a base may have changed. */
  version = 0;
  mro: PyType[] = [this];
  flags = 0;
  /** SlotKind bits that every instance has; inherited. */
  kind = 0;
  /** HPyType_BuiltinShape of the C struct. */
  shape = 0;
  /** Bytes of the C struct that instances carry; inherited. */
  basicsize = 0;
  /** The nearest type in the line of bases that adds to the layout of instances. */
  solid: PyType = this;
  /** `__text_signature__`, where the docstring has one. */
  textSignature: string | null = null;
  /** Whether instances have a `__dict__`. */
  hasDict = false;
  /** What messages call the type: `name`, or for types of extensions `module.name` as they gave it. */
  tpName: string;
  qualname: string;
  module: string;
  /** How instances made by an extension live and die; see loader/payload.ts. */
  extension: TypeExtension | null = null;
  /** Bases that must be told when a slot changes; weak, so that a class can go. */
  private readonly subclassRefs = new Set<WeakRef<PyType>>();
  /** Attributes by name through the mro, until a type changes. */
  private readonly lookupCache = new Map<string, PyValue | undefined>();

  constructor(
    metatype: PyType | null,
    public name: string,
    public bases: PyType[],
    module = 'builtins',
  ) {
    super(metatype!);
    this.qualname = name;
    this.tpName = name;
    this.module = module;
    const [base] = bases;
    if (base !== undefined) {
      this.kind = base.kind;
      this.shape = base.shape;
      this.basicsize = base.basicsize;
      this.hasDict = base.hasDict;
      this.extension = base.extension;
      this.solid = base.solid;
    }
    for (const each of bases) each.attach(this);
  }

  /** The base whose layout instances have. */
  get base(): PyType | undefined {
    return this.bases[0];
  }

  /** Whether `this` is `other` or inherits from it. */
  isSubtypeOf(other: PyType): boolean {
    return this === other || this.mro.includes(other);
  }

  /** Finds an attribute in the mro, as `_PyType_Lookup` does; no descriptor is run. */
  lookup(name: string): PyValue | undefined {
    const cached = this.lookupCache.get(name);
    if (cached !== undefined) return cached;
    if (this.lookupCache.has(name)) return undefined;
    let found: PyValue | undefined;
    for (const type of this.mro) {
      found = type.attrs.get(name);
      if (found !== undefined) break;
    }
    this.lookupCache.set(name, found);
    return found;
  }

  /** Forgets what was found by name, here and in subclasses. */
  changed(): void {
    this.version++;
    this.lookupCache.clear();
    for (const subclass of this.subclasses()) subclass.changed();
  }

  /** The living direct subclasses. */
  subclasses(): PyType[] {
    const living: PyType[] = [];
    for (const ref of this.subclassRefs) {
      const type = ref.deref();
      if (type === undefined) this.subclassRefs.delete(ref);
      else living.push(type);
    }
    return living;
  }

  /** Lets `subclass` be told of changes here. */
  attach(subclass: PyType): void {
    this.subclassRefs.add(new WeakRef(subclass));
  }

  /** Stops being told of changes in `base`; for a new `__bases__`. */
  detachFrom(base: PyType): void {
    for (const ref of base.subclassRefs) if (ref.deref() === this) base.subclassRefs.delete(ref);
  }

  get isHeapType(): boolean {
    return (this.flags & TypeFlag.HEAPTYPE) !== 0;
  }
}

/** What an extension's type does to make and to end its instances. */
export interface TypeExtension {
  /** Gives `self` the zeroed C struct of its type, freed when V8 has collected `self`. */
  allocate(self: PyObject): void;
}
