import { SlotKind } from '@hpy/core';
import { PyNewFunction, PyWrapperDescriptor } from './functions.js';
import { SLOT_DEFINITIONS, type SlotDefinition } from './slot-definitions.js';
import { create, unhashable } from './slot-generics.js';
import { emptySlots, SLOT_KEYS, type NativeSlots, type SlotKey } from './slots.js';
import { complexType, objectType } from './builtin-types.js';
import { raiseTypeError } from './exceptions.js';
import { PyType } from './type.js';
import { typeName } from './typeof.js';

/**
 * Makes a type ready: its own slots become attributes (`__add__`, ...), and its slot table is
 * computed. `mro` must be right and the bases ready.
 */
export function readyType(type: PyType): void {
  addWrappers(type);
  if (type.native.tp_richcompare && !type.native.tp_hash && !type.attrs.has('__hash__')) {
    // Defining equality without a hash makes instances unhashable.
    type.attrs.set('__hash__', null);
  }
  updateSlots(type);
}

function addWrappers(type: PyType): void {
  const { tp_new: tpNew } = type.native;
  if (tpNew !== undefined && !type.attrs.has('__new__')) {
    type.attrs.set('__new__', newFunction(type, tpNew));
  }
  for (const definition of SLOT_DEFINITIONS) {
    const implementation = type.native[definition.slot];
    if (implementation === undefined || type.attrs.has(definition.name)) continue;
    // What classes may define beside __getattribute__; no type has it by itself.
    if (definition.name === '__getattr__') continue;
    const { name, doc, textSignature } = definition;
    type.attrs.set(
      name,
      new PyWrapperDescriptor(
        { name, doc, textSignature },
        type,
        definition.slot,
        definition.wrap(implementation as never),
      ),
    );
  }
}

const DEFINITIONS_BY_SLOT = new Map<SlotKey, SlotDefinition[]>();
for (const definition of SLOT_DEFINITIONS) {
  const list = DEFINITIONS_BY_SLOT.get(definition.slot);
  if (list === undefined) DEFINITIONS_BY_SLOT.set(definition.slot, [definition]);
  else list.push(definition);
}

/** Recomputes the slots of a type and of all that inherit from it. */
export function updateSlots(type: PyType): void {
  type.changed();
  const slots = emptySlots() as Record<SlotKey, unknown>;
  for (const key of SLOT_KEYS) slots[key] = resolveSlot(type, key);
  type.slots = slots as PyType['slots'];
  type.kind = kindOf(type);
  for (const subclass of type.subclasses()) updateSlots(subclass);
}

/** What native code may conclude from the type: inherited bits, and those that the slots decide. */
function kindOf(type: PyType): number {
  const { kind, slots } = type;
  const isNumber =
    slots.nb_index !== undefined || slots.nb_int !== undefined || slots.nb_float !== undefined;
  let bits = kind & ~(SlotKind.NUMBER | SlotKind.CALLABLE);
  if (isNumber || type.isSubtypeOf(complexType)) bits |= SlotKind.NUMBER;
  if (slots.tp_call !== undefined) bits |= SlotKind.CALLABLE;
  return bits;
}

/**
 * What a slot of `type` does, decided by the attributes that are found first in the mro: where they
 * are wrappers, the nearest native function; where one is something else (a Python or JavaScript
 * function), the function that looks the attribute up and calls it.
 */
function resolveSlot(type: PyType, key: SlotKey): unknown {
  const definitions = DEFINITIONS_BY_SLOT.get(key);
  if (definitions === undefined) return nearestNative(type, key);
  if (key === 'tp_new' && cannotBeCreated(type)) return undefined;
  let specific: NativeSlots[SlotKey];
  for (const definition of definitions) {
    const owner = type.mro.find((each) => each.attrs.has(definition.name));
    const attribute = owner?.attrs.get(definition.name);
    if (owner === undefined || attribute === undefined) continue;
    if (attribute === null && key === 'tp_hash') return unhashable;
    if (attribute instanceof PyNewFunction) specific ??= attribute.owner?.native.tp_new;
    else if (attribute instanceof PyWrapperDescriptor) {
      // The wrapper may be that of a sibling (sq_concat behind __add__): then what is inherited.
      specific ??= attribute.owner.native[key] ?? nearestNative(type, key);
    } else return definition.generic;
  }
  return specific;
}

/** Builtin types right below `object` that bring no `__new__` are made by the interpreter alone. */
function cannotBeCreated(type: PyType): boolean {
  return !type.isHeapType && type.base === objectType && type.native.tp_new === undefined;
}

function nearestNative(type: PyType, key: SlotKey): NativeSlots[SlotKey] {
  return type.mro.find((each) => each.native[key] !== undefined)?.native[key];
}

/** `T.__new__`: takes the type to make an instance of, which must inherit from T. */
function newFunction(type: PyType, tpNew: NonNullable<NativeSlots['tp_new']>): PyNewFunction {
  const info = {
    name: '__new__',
    doc: 'Makes a new instance of the type that is its first argument.',
    textSignature: '($type, *args, **kwargs)',
  };
  return new PyNewFunction(
    info,
    type,
    (_self, args, kwargs) => {
      const [cls] = args;
      if (cls === undefined) raiseTypeError(`${type.tpName}.__new__(): not enough arguments`);
      if (!(cls instanceof PyType)) {
        raiseTypeError(`${type.tpName}.__new__(X): X is not a type object (${typeName(cls)})`);
      }
      if (!cls.isSubtypeOf(type)) {
        raiseTypeError(
          `${type.tpName}.__new__(${cls.tpName}): ${cls.tpName} is not a subtype of ${type.tpName}`,
        );
      }
      // The function that makes the object must be the one that knows its layout.
      let solid = cls;
      while (solid.slots.tp_new === create && solid.base !== undefined) solid = solid.base;
      if (solid.slots.tp_new !== undefined && solid.slots.tp_new !== type.slots.tp_new) {
        raiseTypeError(
          `${type.tpName}.__new__(${cls.tpName}) is not safe, use ${solid.tpName}.__new__()`,
        );
      }
      return tpNew(cls, args.slice(1), kwargs);
    },
    type,
  );
}
