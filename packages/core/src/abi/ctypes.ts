/**
 * The C types that occur in the signatures of context entries and extension functions, spelled as
 * C spells them (without `HPyContext *`, which every entry takes first).
 */
export type CType =
  | 'void'
  | 'HPy'
  | 'HPyField'
  | 'HPyField *'
  | 'HPyGlobal'
  | 'HPyGlobal *'
  | 'HPyTracker'
  | 'HPyListBuilder'
  | 'HPyTupleBuilder'
  | 'HPyThreadState'
  | 'bool'
  | 'int'
  | 'int32_t'
  | 'uint32_t'
  | 'int64_t'
  | 'uint64_t'
  | 'size_t'
  | 'HPy_ssize_t'
  | 'HPy_hash_t'
  | 'HPy_UCS4'
  | 'double'
  | 'void *'
  | 'const char *'
  | 'const wchar_t *'
  | 'const HPy *'
  | 'HPy *'
  | 'HPy_ssize_t *'
  | 'void **'
  | 'HPy_buffer *'
  | 'HPyType_Spec *'
  | 'HPyType_SpecParam *'
  | 'HPyCapsule_Destructor *'
  | 'HPyCallFunction *'
  | 'HPyFunc_Signature'
  | 'HPyFunc_visitproc'
  | 'HPyCFunction'
  | 'HPyType_BuiltinShape'
  | '_HPyCapsule_key'
  | 'HPy_SourceKind'
  | 'HPy_RichCmpOp'
  | 'cpy_PyObject *';

/** How a C type travels: its machine representation. `ptr` is pointer-sized. */
export type CRepresentation =
  'void' | 'i32' | 'u32' | 'i64' | 'u64' | 'f64' | 'bool' | 'ptr' | 'handle';

const REPRESENTATIONS: Partial<Record<CType, CRepresentation>> = {
  void: 'void',
  HPy: 'handle',
  bool: 'bool',
  int: 'i32',
  int32_t: 'i32',
  uint32_t: 'u32',
  int64_t: 'i64',
  uint64_t: 'u64',
  HPy_UCS4: 'u32',
  double: 'f64',
  // C enums are ints in every ABI we load; the shape has a negative member (legacy is -1).
  HPyFunc_Signature: 'i32',
  HPyType_BuiltinShape: 'i32',
  _HPyCapsule_key: 'i32',
  HPy_SourceKind: 'i32',
  HPy_RichCmpOp: 'i32',
};

/**
 * The machine representation of `type`.
 *
 * `size_t`, `HPy_ssize_t` and `HPy_hash_t` are pointer-sized integers, so they travel as `ptr`, as
 * do fields, globals, trackers and builders, which are structs of one `intptr_t`.
 */
export function representationOf(type: CType): CRepresentation {
  return REPRESENTATIONS[type] ?? 'ptr';
}

/** Pointer-sized integers for which the sign matters. */
export function isSignedSize(type: CType): boolean {
  return type === 'HPy_ssize_t' || type === 'HPy_hash_t';
}
