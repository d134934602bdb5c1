import {
  abiEntries,
  abiLayout,
  abiSignatures,
  abiSlots,
  contextEntryOffset,
  HPy_RichCmpOp,
  HPy_SourceKind,
  HPy_TPFLAGS,
  HPyCapsule_key,
  HPyDef_Kind,
  hpyDefSize,
  HPyMember_FieldType,
  HPyType_BuiltinShape,
  HPyType_SpecParam_Kind,
  type AbiEntry,
  type PointerSize,
} from '@hpy/core';
import { assertEqual } from './compiler.js';

/** What of the table a set of headers knows. */
export interface Extent {
  /** Index of the last entry. */
  readonly lastIndex: number;
  /** Names that it lacks: of slots and of members of enums. */
  readonly lacks: ReadonlySet<string>;
}

/** Release 0.9.0. */
export const release: Extent = {
  lastIndex: 262,
  lacks: new Set(['HPy_tp_descr_get', 'HPyType_BuiltinShape_Dict']),
};

/** The whole table. */
export const everything: Extent = { lastIndex: abiEntries.length - 1, lacks: new Set() };

/** The field of C's `HPyContext`: the name in the API without `HPy`, behind `ctx_`. */
export function fieldName(entry: AbiEntry): string {
  return entry.kind === 'constant' ? entry.name : `ctx_${entry.name.replace(/^_?HPy_?/, '')}`;
}

/** That every entry of the context lies where the table says. */
export function contextAssertions(extent: Extent, pointerSize: PointerSize): string {
  return abiEntries
    .filter((entry) => entry.index <= extent.lastIndex)
    .map((entry) =>
      assertEqual(
        `offsetof(HPyContext, ${fieldName(entry)})`,
        contextEntryOffset(entry.index, pointerSize),
      ),
    )
    .concat(
      assertEqual('sizeof(HPyContext)', contextEntryOffset(extent.lastIndex + 1, pointerSize)),
    )
    .join('\n');
}

/** That every struct has the size and every member the offset of the layout. */
export function structAssertions(pointerSize: PointerSize): string {
  const layout = abiLayout(pointerSize);
  const lines = Object.entries(layout).flatMap(([struct, { size, offsets }]) => [
    // HPyDef ends with a union, whose size is not part of its layout.
    struct === 'HPyDef'
      ? assertEqual('sizeof(HPyDef)', hpyDefSize(layout))
      : assertEqual(`sizeof(${struct})`, size),
    ...Object.entries(offsets as Record<string, number>).map(([member, offset]) =>
      assertEqual(`offsetof(${struct}, ${member === 'definition' ? 'slot' : member})`, offset),
    ),
  ]);
  for (const part of ['slot', 'meth', 'member', 'getset']) {
    lines.push(assertEqual(`offsetof(HPyDef, ${part})`, layout.HPyDef.offsets.definition));
  }
  return lines.join('\n');
}

/** Constants of the headers by name, with the values of the tables. */
export function constantAssertions(extent: Extent): string {
  const prefixed = (prefix: string, values: Readonly<Record<string, number>>) =>
    Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value] as const);
  const { HEAPTYPE, HAVE_VERSION_TAG, ...flags } = HPy_TPFLAGS;
  return [
    ...Object.entries(abiSlots).map(([name, [value]]) => [name, value] as const),
    ...Object.values(abiSignatures).map(({ name, value }) => [name, value] as const),
    ...prefixed('HPyDef_Kind_', HPyDef_Kind),
    ...prefixed('HPyType_SpecParam_', HPyType_SpecParam_Kind),
    ...prefixed('HPyType_BuiltinShape_', HPyType_BuiltinShape),
    ...prefixed('HPyMember_', HPyMember_FieldType),
    ...prefixed('HPyCapsule_key_', HPyCapsule_key),
    ...prefixed('HPy_SourceKind_', HPy_SourceKind),
    ...prefixed('HPy_', HPy_RichCmpOp),
    ...prefixed('HPy_TPFLAGS_', flags),
    ['HPy_TPFLAGS_DEFAULT', HEAPTYPE | HAVE_VERSION_TAG] as const,
  ]
    .filter(([name]) => !extent.lacks.has(name))
    .map(([name, value]) => assertEqual(name, value))
    .join('\n');
}

/** That the function of every slot has the signature of the table. */
export function slotSignatureAssertions(extent: Extent): string {
  return Object.entries(abiSlots)
    .filter(([name]) => !extent.lacks.has(name))
    .map(([name, [, signature]]) =>
      assertEqual(`HPySlot_SIG(${name})`, abiSignatures[signature].value),
    )
    .join('\n');
}

/**
 * The one parameter that release 0.9.0 declares without `const`, which makes another type of the
 * function and no difference for who calls it.
 */
const DECLARED_OTHERWISE: Readonly<Record<string, string>> = {
  'HPyTuple_FromArray.items': 'HPy *',
};

/** That a pointer to each function of the context has the type that the table gives. */
export function functionTypeAssertions(extent: Extent): string {
  return abiEntries
    .filter((entry) => entry.kind === 'function')
    .filter((entry) => entry.index <= extent.lastIndex)
    .map((entry) => {
      const field = fieldName(entry);
      const types = entry.params.map(({ name, type }) =>
        extent === release ? (DECLARED_OTHERWISE[`${entry.name}.${name}`] ?? type) : type,
      );
      const params = ['HPyContext *', ...types].join(', ');
      return `void check_${field}(HPyContext *c) { ${entry.result} (*f)(${params}) = c->${field}; (void)f; }`;
    })
    .join('\n');
}

/** Typedefs whose name does not follow from the signature's. */
const TYPEDEFS: Readonly<Record<string, string>> = {
  HPyFunc_CAPSULE_DESTRUCTOR: 'HPyFunc_Capsule_Destructor',
};

/** Signatures whose string is declared without `const`, which makes no difference for who calls. */
const WRITABLE_STRING = new Set(['HPyFunc_GETATTRFUNC', 'HPyFunc_SETATTRFUNC']);

/** That the type of each function that extensions give us is the one of the table. */
export function signatureTypeAssertions(): string {
  return Object.values(abiSignatures)
    .map(({ name, result, params, takesContext }) => {
      const types = params.map(({ type }) =>
        type === 'const char *' && WRITABLE_STRING.has(name) ? 'char *' : type,
      );
      const list = (takesContext ? ['HPyContext *', ...types] : types).join(', ');
      const typedef = TYPEDEFS[name] ?? `HPyFunc_${name.slice('HPyFunc_'.length).toLowerCase()}`;
      return `void check_${name}(${typedef} d) { ${result} (*f)(${list}) = d; (void)f; }`;
    })
    .join('\n');
}
