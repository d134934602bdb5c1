import type { SignatureName } from './abi/functions.js';
import type { SlotName } from './abi/slots.js';
import type { HPyMember_FieldType } from './abi/kinds.js';
import type { HPy, Pointer } from './handles.js';

/**
 * What a definition names as an implementation: the address of a C function, whose signature the
 * definition gives.
 */
export type CFunction = Pointer;

/** A method: a function of a module or a type (`HPyMeth`). */
export interface HPyMeth {
  readonly kind: 'meth';
  readonly name: string;
  readonly signature: Extract<
    SignatureName,
    'HPyFunc_NOARGS' | 'HPyFunc_O' | 'HPyFunc_VARARGS' | 'HPyFunc_KEYWORDS'
  >;
  readonly impl: CFunction;
  readonly doc: string | null;
}

/** A slot of a module or a type (`HPySlot`). */
export interface HPySlot {
  readonly kind: 'slot';
  readonly slot: SlotName;
  readonly impl: CFunction;
}

/** A member of the C struct of a type's instances, seen as an attribute (`HPyMember`). */
export interface HPyMember {
  readonly kind: 'member';
  readonly name: string;
  readonly type: keyof typeof HPyMember_FieldType;
  /** Byte offset in the instance's struct. */
  readonly offset: number;
  readonly readonly: boolean;
  readonly doc: string | null;
}

/** A computed attribute (`HPyGetSet`). */
export interface HPyGetSet {
  readonly kind: 'getset';
  readonly name: string;
  readonly getter: CFunction | null;
  readonly setter: CFunction | null;
  readonly doc: string | null;
  /** Passed on to getter and setter. */
  readonly closure: Pointer;
}

/** One definition of a module or a type (`HPyDef`). */
export type HPyDef = HPyMeth | HPySlot | HPyMember | HPyGetSet;

/** A module (`HPyModuleDef`). Its name comes from whoever loads it. */
export interface HPyModuleDef {
  readonly doc: string | null;
  /** Size of the module state; must be 0. */
  readonly size: number;
  readonly defines: readonly HPyDef[];
  /** The addresses of the module's `HPyGlobal` variables. */
  readonly globals: readonly Pointer[];
  /** True when the definition has methods with CPython's calling convention. */
  readonly hasLegacyMethods: boolean;
}

/** A type (`HPyType_Spec`). */
export interface HPyType_Spec {
  /** `module.Name`, or `Name` alone. */
  readonly name: string;
  /** Size in bytes of the struct that instances carry; 0 for none. */
  readonly basicsize: number;
  readonly itemsize: number;
  readonly flags: number;
  /** A value of {@link HPyType_BuiltinShape}. */
  readonly builtin_shape: number;
  readonly hasLegacySlots: boolean;
  readonly defines: readonly HPyDef[];
  readonly doc: string | null;
}

/** A parameter of `HPyType_FromSpec` (`HPyType_SpecParam`); the handle is borrowed. */
export interface HPyType_SpecParam {
  /** A value of {@link HPyType_SpecParam_Kind}. */
  readonly kind: number;
  readonly object: HPy;
}

/** What runs when a capsule dies (`HPyCapsule_Destructor`). */
export interface HPyCapsule_Destructor {
  readonly impl: CFunction | null;
  /** Whether the second function, which CPython calls, is there too; both must be. */
  readonly hasTrampoline: boolean;
}

/** A per-instance call function (`HPyCallFunction`), of signature `HPyFunc_KEYWORDS`. */
export interface HPyCallFunction {
  readonly impl: CFunction;
}
