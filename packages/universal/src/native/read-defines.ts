import {
  abiSignatures,
  HPyDef_Kind,
  HPyMember_FieldType,
  slotName,
  type AbiLayout,
  type HPyDef,
  type HPyGetSet,
  type HPyMember,
  type HPyMeth,
  type HPySlot,
  type NativeMemory,
  type Pointer,
} from '@hpy/core';
import {
  DefinitionError,
  implementation,
  layoutOf,
  optionalString,
  orNull,
  readPointers,
  requiredString,
} from './definition-fields.js';

const MEMBER_TYPES = new Map<number, HPyMember['type']>(
  Object.entries(HPyMember_FieldType).map(([name, value]) => [value, name as HPyMember['type']]),
);

/** The four signatures that a method may have. */
const METHOD_SIGNATURES = new Map<number, HPyMeth['signature']>(
  (['HPyFunc_VARARGS', 'HPyFunc_KEYWORDS', 'HPyFunc_NOARGS', 'HPyFunc_O'] as const).map((name) => [
    abiSignatures[name].value,
    name,
  ]),
);

/** Reads the array of definitions to which the pointer at `at` points. */
export function readDefines(memory: NativeMemory, at: Pointer, owner: string): readonly HPyDef[] {
  return readPointers(memory, memory.getPointer(at)).map((define, index) =>
    readDefine(memory, define, `${owner}, defines[${index}]`),
  );
}

function readDefine(memory: NativeMemory, define: Pointer, where: string): HPyDef {
  const layout = layoutOf(memory);
  const kind = memory.getInt32(define + layout.HPyDef.offsets.kind);
  const definition = define + layout.HPyDef.offsets.definition;
  switch (kind) {
    case HPyDef_Kind.Slot:
      return readSlot(memory, layout, definition, where);
    case HPyDef_Kind.Meth:
      return readMeth(memory, layout, definition, where);
    case HPyDef_Kind.Member:
      return readMember(memory, layout, definition, where);
    case HPyDef_Kind.GetSet:
      return readGetSet(memory, layout, definition, where);
    default:
      throw new DefinitionError(
        `${where}: ${kind} is no HPyDef_Kind (Slot is 1, Meth 2, Member 3, GetSet 4)`,
      );
  }
}

function readSlot(memory: NativeMemory, layout: AbiLayout, at: Pointer, where: string): HPySlot {
  const { offsets } = layout.HPySlot;
  const number = memory.getInt32(at + offsets.slot);
  const slot = slotName(number);
  if (slot === undefined) throw new DefinitionError(`${where}: there is no slot ${number}`);
  return { kind: 'slot', slot, impl: implementation(memory, at + offsets.impl, where, slot) };
}

function readMeth(memory: NativeMemory, layout: AbiLayout, at: Pointer, where: string): HPyMeth {
  const { offsets } = layout.HPyMeth;
  const name = requiredString(memory, at + offsets.name, `${where}: name of a method`);
  const value = memory.getInt32(at + offsets.signature);
  const signature = METHOD_SIGNATURES.get(value);
  if (signature === undefined) {
    throw new DefinitionError(
      `${where}, method '${name}': ${value} is no signature of methods ` +
        '(VARARGS is 1, KEYWORDS 2, NOARGS 3, O 4)',
    );
  }
  return {
    kind: 'meth',
    name,
    signature,
    impl: implementation(memory, at + offsets.impl, where, `method '${name}'`),
    doc: optionalString(memory, at + offsets.doc),
  };
}

function readMember(
  memory: NativeMemory,
  layout: AbiLayout,
  at: Pointer,
  where: string,
): HPyMember {
  const { offsets } = layout.HPyMember;
  const name = requiredString(memory, at + offsets.name, `${where}: name of a member`);
  const value = memory.getInt32(at + offsets.type);
  const type = MEMBER_TYPES.get(value);
  if (type === undefined) {
    throw new DefinitionError(`${where}, member '${name}': ${value} is no HPyMember_FieldType`);
  }
  return {
    kind: 'member',
    name,
    type,
    offset: memory.getSsize(at + offsets.offset),
    readonly: memory.getInt32(at + offsets.readonly) !== 0,
    doc: optionalString(memory, at + offsets.doc),
  };
}

function readGetSet(
  memory: NativeMemory,
  layout: AbiLayout,
  at: Pointer,
  where: string,
): HPyGetSet {
  const { offsets } = layout.HPyGetSet;
  return {
    kind: 'getset',
    name: requiredString(memory, at + offsets.name, `${where}: name of a getset`),
    getter: orNull(memory.getPointer(at + offsets.getter_impl)),
    setter: orNull(memory.getPointer(at + offsets.setter_impl)),
    doc: optionalString(memory, at + offsets.doc),
    closure: memory.getPointer(at + offsets.closure),
  };
}
