import {
  HPyType_SpecParam_Kind,
  type HPyCallFunction,
  type HPyCapsule_Destructor,
  type HPyModuleDef,
  type HPyType_Spec,
  type HPyType_SpecParam,
  type NativeMemory,
  type Pointer,
} from '@hpy/core';
import {
  DefinitionError,
  layoutOf,
  optionalString,
  orNull,
  readPointers,
  requiredString,
} from './definition-fields.js';
import { readDefines } from './read-defines.js';

export { DefinitionError } from './definition-fields.js';

/**
 * Reads the module definition that an extension's init function returned.
 *
 * What contradicts itself (two `HPy_mod_create`, a method of a name twice, ...) is read as it is:
 * whoever makes the module checks that.
 *
 * @throws DefinitionError for a kind, slot or signature that does not exist, or a missing name or
 *   implementation
 */
export function readModuleDef(memory: NativeMemory, definition: Pointer): HPyModuleDef {
  if (definition === 0) throw new DefinitionError('module definition: the pointer is NULL');
  const { offsets } = layoutOf(memory).HPyModuleDef;
  return {
    doc: optionalString(memory, definition + offsets.doc),
    size: memory.getSsize(definition + offsets.size),
    defines: readDefines(memory, definition + offsets.defines, 'module definition'),
    globals: readPointers(memory, memory.getPointer(definition + offsets.globals)),
    hasLegacyMethods: memory.getPointer(definition + offsets.legacy_methods) !== 0,
  };
}

/**
 * Reads the specification of a type.
 *
 * @throws DefinitionError as {@link readModuleDef}
 */
export function readTypeSpec(memory: NativeMemory, spec: Pointer): HPyType_Spec {
  if (spec === 0) throw new DefinitionError('type specification: the pointer is NULL');
  const { offsets } = layoutOf(memory).HPyType_Spec;
  const name = requiredString(memory, spec + offsets.name, 'type specification: name');
  const flags = spec + offsets.flags;
  return {
    name,
    basicsize: memory.getInt32(spec + offsets.basicsize),
    itemsize: memory.getInt32(spec + offsets.itemsize),
    flags: memory.longSize === 8 ? Number(memory.getBigUint64(flags)) : memory.getUint32(flags),
    builtin_shape: memory.getInt32(spec + offsets.builtin_shape),
    hasLegacySlots: memory.getPointer(spec + offsets.legacy_slots) !== 0,
    defines: readDefines(memory, spec + offsets.defines, `type '${name}'`),
    doc: optionalString(memory, spec + offsets.doc),
  };
}

/**
 * Reads the parameters of `HPyType_FromSpec`, which end with one of kind 0. Their handles are
 * borrowed.
 *
 * @returns null for NULL
 * @throws DefinitionError for a kind that does not exist
 */
export function readSpecParams(
  memory: NativeMemory,
  params: Pointer,
): readonly HPyType_SpecParam[] | null {
  if (params === 0) return null;
  const { size, offsets } = layoutOf(memory).HPyType_SpecParam;
  const list: HPyType_SpecParam[] = [];
  for (let at = params; ; at += size) {
    const kind = memory.getInt32(at + offsets.kind);
    if (kind === 0) return list;
    if (!SPEC_PARAM_KINDS.has(kind)) {
      throw new DefinitionError(
        `type parameter ${list.length}: ${kind} is no HPyType_SpecParam_Kind ` +
          '(Base is 1, BasesTuple 2, Metaclass 3); the list must end with a kind of 0',
      );
    }
    list.push({ kind, object: memory.getHandle(at + offsets.object) });
  }
}

/** Reads what runs when a capsule dies; null for NULL. */
export function readCapsuleDestructor(
  memory: NativeMemory,
  destructor: Pointer,
): HPyCapsule_Destructor | null {
  if (destructor === 0) return null;
  const { offsets } = layoutOf(memory).HPyCapsule_Destructor;
  return {
    impl: orNull(memory.getPointer(destructor + offsets.impl)),
    hasTrampoline: memory.getPointer(destructor + offsets.cpy_trampoline) !== 0,
  };
}

/**
 * Reads a call function.
 *
 * @throws DefinitionError when it is NULL or has no implementation
 */
export function readCallFunction(memory: NativeMemory, func: Pointer): HPyCallFunction {
  const { offsets } = layoutOf(memory).HPyCallFunction;
  const impl = func === 0 ? 0 : memory.getPointer(func + offsets.impl);
  if (impl === 0) throw new DefinitionError('call function: impl is NULL');
  return { impl };
}

const SPEC_PARAM_KINDS = new Set<number>(Object.values(HPyType_SpecParam_Kind));
