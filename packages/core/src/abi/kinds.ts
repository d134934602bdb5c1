/** `HPyDef_Kind`: which part of the union in an `HPyDef` is used. */
export const HPyDef_Kind = { Slot: 1, Meth: 2, Member: 3, GetSet: 4 } as const;

/** `HPyType_SpecParam_Kind`; a list of params ends with kind 0. */
export const HPyType_SpecParam_Kind = { Base: 1, BasesTuple: 2, Metaclass: 3 } as const;

/** `HPyType_BuiltinShape`: the builtin type whose layout an extension type extends. */
export const HPyType_BuiltinShape = {
  Legacy: -1,
  Object: 0,
  Type: 1,
  Long: 2,
  Float: 3,
  Unicode: 4,
  Tuple: 5,
  List: 6,
  Dict: 7,
} as const;

/** `HPyMember_FieldType`: how a member lies in the struct of its object. */
export const HPyMember_FieldType = {
  SHORT: 0,
  INT: 1,
  LONG: 2,
  FLOAT: 3,
  DOUBLE: 4,
  STRING: 5,
  OBJECT: 6,
  CHAR: 7,
  BYTE: 8,
  UBYTE: 9,
  USHORT: 10,
  UINT: 11,
  ULONG: 12,
  STRING_INPLACE: 13,
  BOOL: 14,
  OBJECT_EX: 16,
  LONGLONG: 17,
  ULONGLONG: 18,
  HPYSSIZET: 19,
  NONE: 20,
} as const;

/** Bits of `HPyType_Spec.flags`. */
export const HPy_TPFLAGS = {
  HEAPTYPE: 1 << 9,
  BASETYPE: 1 << 10,
  HAVE_VECTORCALL: 1 << 11,
  HAVE_GC: 1 << 14,
  HAVE_VERSION_TAG: 1 << 18,
  DEFAULT: (1 << 9) | (1 << 18),
} as const;

/** `_HPyCapsule_key`: which part of a capsule is read or set. */
export const HPyCapsule_key = { Pointer: 0, Name: 1, Context: 2, Destructor: 3 } as const;

/** `HPy_SourceKind`: what `HPy_Compile_s` is given. */
export const HPy_SourceKind = { Expr: 0, File: 1, Single: 2 } as const;

/** `HPy_RichCmpOp`. */
export const HPy_RichCmpOp = { LT: 0, LE: 1, EQ: 2, NE: 3, GT: 4, GE: 5 } as const;
