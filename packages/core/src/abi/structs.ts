/** The machine types of struct members, with their size and alignment. */
const FIELD_SIZES = { i32: 4, ulong: 'pointer', ptr: 'pointer', handle: 'pointer' } as const;

/** A member of a C struct: `ulong` is C's `unsigned long`, `ptr` a pointer or `HPy_ssize_t`. */
export type FieldRepresentation = keyof typeof FIELD_SIZES;

/** Pointer sizes that we load binaries for. */
export type PointerSize = 4 | 8;

/**
 * The members of the C structs in the order of their declaration. `HPyDef` holds `kind` and then a
 * union of the four definitions, which starts at `HPyDef.definition`.
 */
const STRUCTS = {
  HPyModuleDef: { doc: 'ptr', size: 'ptr', legacy_methods: 'ptr', defines: 'ptr', globals: 'ptr' },
  HPyDef: { kind: 'i32', definition: 'ptr' },
  HPySlot: { slot: 'i32', impl: 'ptr', cpy_trampoline: 'ptr' },
  HPyMeth: { name: 'ptr', impl: 'ptr', cpy_trampoline: 'ptr', signature: 'i32', doc: 'ptr' },
  HPyMember: { name: 'ptr', type: 'i32', offset: 'ptr', readonly: 'i32', doc: 'ptr' },
  HPyGetSet: {
    name: 'ptr',
    getter_impl: 'ptr',
    setter_impl: 'ptr',
    getter_cpy_trampoline: 'ptr',
    setter_cpy_trampoline: 'ptr',
    doc: 'ptr',
    closure: 'ptr',
  },
  HPyType_Spec: {
    name: 'ptr',
    basicsize: 'i32',
    itemsize: 'i32',
    flags: 'ulong',
    builtin_shape: 'i32',
    legacy_slots: 'ptr',
    defines: 'ptr',
    doc: 'ptr',
  },
  HPyType_SpecParam: { kind: 'i32', object: 'handle' },
  HPyCapsule_Destructor: { cpy_trampoline: 'ptr', impl: 'ptr' },
  HPyCallFunction: { cpy_trampoline: 'ptr', impl: 'ptr' },
  HPy_buffer: {
    buf: 'ptr',
    obj: 'handle',
    len: 'ptr',
    itemsize: 'ptr',
    readonly: 'i32',
    ndim: 'i32',
    format: 'ptr',
    shape: 'ptr',
    strides: 'ptr',
    suboffsets: 'ptr',
    internal: 'ptr',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldRepresentation>>>>;

/** The name of a struct of the ABI. */
export type StructName = keyof typeof STRUCTS;

/** The name of a member of a struct. */
export type StructField<S extends StructName> = keyof (typeof STRUCTS)[S] & string;

/** Where the members of a struct lie, in bytes. */
export interface StructLayout<F extends string> {
  /** Size of the struct with its trailing padding. */
  readonly size: number;
  readonly offsets: Readonly<Record<F, number>>;
}

/** The layouts of every struct of the ABI for one pointer size. */
export type AbiLayout = { readonly [S in StructName]: StructLayout<StructField<S>> };

/**
 * Lays the structs out as C does: each member at the next multiple of its size.
 *
 * `unsigned long` is as wide as a pointer on every platform but 64-bit Windows, where it is 4 bytes;
 * pass `longSize` for that.
 */
export function abiLayout(pointerSize: PointerSize, longSize: 4 | 8 = pointerSize): AbiLayout {
  const sizeOf = (field: FieldRepresentation): number =>
    field === 'ulong' ? longSize : FIELD_SIZES[field] === 'pointer' ? pointerSize : 4;
  const layouts = Object.entries(STRUCTS).map(([name, members]) => {
    let end = 0;
    let alignment = 1;
    const offsets: Record<string, number> = {};
    for (const [member, field] of Object.entries(members)) {
      const size = sizeOf(field);
      end = Math.ceil(end / size) * size;
      offsets[member] = end;
      end += size;
      alignment = Math.max(alignment, size);
    }
    return [name, { size: Math.ceil(end / alignment) * alignment, offsets }] as const;
  });
  return Object.fromEntries(layouts) as unknown as AbiLayout;
}

/**
 * The size of an `HPyDef`, whose union is as long as its longest part.
 */
export function hpyDefSize(layout: AbiLayout): number {
  const longest = Math.max(
    layout.HPySlot.size,
    layout.HPyMeth.size,
    layout.HPyMember.size,
    layout.HPyGetSet.size,
  );
  return layout.HPyDef.offsets.definition + longest;
}

/**
 * The offset of entry `index` in `HPyContext`, behind `const char *name`, `void *_private` and
 * `int abi_version` (padded to a pointer).
 */
export function contextEntryOffset(index: number, pointerSize: PointerSize): number {
  return (3 + index) * pointerSize;
}
