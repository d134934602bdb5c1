import { PyNewFunction, PyWrapperDescriptor } from './functions.js';
import { SLOT_DEFINITIONS, type SlotDefinition } from './slot-definitions.js';
import { unhashable } from './slot-generics.js';
import { emptySlots, SLOT_KEYS, type NativeSlots, type SlotKey } from './slots.js';
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
  for (const subclass of type.subclasses()) updateSlots(subclass);
}

/**
 * What a slot of `type` does, decided by the attributes that are found first in the mro: where they
 * are wrappers, the nearest native function; where one is something else (a Python or JavaScript
 * function), the function that looks the attribute up and calls it.
 */
function resolveSlot(type: PyType, key: SlotKey): unknown {
  const definitions = DEFINITIONS_BY_SLOT.get(key);
  if (definitions === undefined) return nearestNative(type, key);
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

function nearestNative(type: PyType, key: SlotKey): NativeSlots[SlotKey] {
  return type.mro.find((each) => each.native[key] !== undefined)?.native[key];
}

/** `T.__new__`: takes the type to make an instance of, which must inherit from T. */
function newFunction(type: PyType, tpNew: NonNullable<NativeSlots['tp_new']>): PyNewFunction {
  const info = {
    name: '__new__',
    doc: 'Create and return a new object.  See help(type) for accurate signature.',
    textSignature: '($type, *args, **kwargs)',
  };
  return new PyNewFunction(
    info,
    type,
    (_self, args, kwargs) => {
      const [cls] = args;
      if (cls === undefined) raiseTypeError(`${type.name}.__new__(): not enough arguments`);
      if (!(cls instanceof PyType)) {
        raiseTypeError(`${type.name}.__new__(X): X is not a type object (${typeName(cls)})`);
      }
      if (!cls.isSubtypeOf(type)) {
        raiseTypeError(
          `${type.name}.__new__(${cls.name}): ${cls.name} is not a subtype of ${type.name}`,
        );
      }
      return tpNew(cls, args.slice(1), kwargs);
    },
    type,
  );
}
