import { isRaised, raiseTypeError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { typeName, typeOf } from '../kernel/typeof.js';
import { PyType } from '../kernel/type.js';
import { call } from './call.js';
import { findAttribute } from './attributes.js';
import { hasIndex, toSsize } from './index-value.js';
import { isEqual } from './compare.js';
import { getIterator, nextOf } from './iterate.js';
import type { ResolvedSlots } from '../kernel/slots.js';

/** `value[key]`. */
export function getItem(value: PyValue, key: PyValue): PyValue {
  const { slots } = typeOf(value);
  if (slots.mp_subscript !== undefined) return slots.mp_subscript(value, key);
  if (slots.sq_item !== undefined) {
    if (hasIndex(key)) return getItemAt(value, toSsize(key, 'IndexError'));
    raiseTypeError(`sequence index must be integer, not '${typeName(key)}'`);
  }
  if (value instanceof PyType) {
    const getter = findAttribute(value, '__class_getitem__');
    if (getter !== undefined && getter !== null) return call(getter, [key]);
    raiseTypeError(`type '${value.tpName}' is not subscriptable`);
  }
  return raiseTypeError(`'${typeName(value)}' object is not subscriptable`);
}

/** Adds the length to a negative index, if the object has one: what `PySequence_*Item` do. */
function fromStart(value: PyValue, index: number, slots: ResolvedSlots): number {
  return index < 0 && slots.sq_length !== undefined ? index + slots.sq_length(value) : index;
}

/** `value[index]` by the sequence protocol, for values that have it. */
export function getItemAt(value: PyValue, index: number): PyValue {
  const { slots } = typeOf(value);
  if (slots.sq_item === undefined) {
    if (slots.mp_subscript !== undefined) raiseTypeError(`'${typeName(value)}' is not a sequence`);
    return raiseTypeError(`'${typeName(value)}' object does not support indexing`);
  }
  return slots.sq_item(value, fromStart(value, index, slots));
}

/**
 * Whether CPython's type has a table of sequence slots, empty or not: heap types have room for all
 * tables.
 */
export function hasSequenceSlots({ isHeapType, slots }: PyType): boolean {
  return (
    isHeapType ||
    slots.sq_item !== undefined ||
    slots.sq_length !== undefined ||
    slots.sq_contains !== undefined
  );
}

/** `value[key] = item`, or `del value[key]` for `undefined`. */
export function setItem(value: PyValue, key: PyValue, item: PyValue | undefined): void {
  const { slots } = typeOf(value);
  if (slots.mp_ass_subscript !== undefined) {
    slots.mp_ass_subscript(value, key, item);
    return;
  }
  if (slots.sq_ass_item !== undefined) {
    if (!hasIndex(key)) {
      raiseTypeError(`sequence index must be integer, not '${typeName(key)}'`);
    }
    setItemAt(value, toSsize(key, 'IndexError'), item);
    return;
  }
  const action = item === undefined ? 'deletion' : 'assignment';
  // CPython asks a sequence about an index in the words of another function.
  if (hasSequenceSlots(typeOf(value)) && hasIndex(key)) {
    toSsize(key, 'IndexError');
    if (item === undefined) {
      raiseTypeError(`'${typeName(value)}' object doesn't support item deletion`);
    }
  }
  raiseTypeError(`'${typeName(value)}' object does not support item ${action}`);
}

/** `value[index] = item` by the sequence protocol, or the deletion for `undefined`. */
export function setItemAt(value: PyValue, index: number, item: PyValue | undefined): void {
  const { slots } = typeOf(value);
  if (slots.sq_ass_item === undefined) {
    const action = item === undefined ? 'deletion' : 'assignment';
    if (slots.mp_ass_subscript !== undefined)
      raiseTypeError(`'${typeName(value)}' is not a sequence`);
    raiseTypeError(`'${typeName(value)}' object doesn't support item ${action}`);
  }
  slots.sq_ass_item(value, fromStart(value, index, slots), item);
}

/** `item in value`. */
export function contains(value: PyValue, item: PyValue): boolean {
  const { slots } = typeOf(value);
  if (slots.sq_contains !== undefined) return slots.sq_contains(value, item);
  if (slots.tp_iter === undefined && slots.sq_item === undefined) {
    raiseTypeError(`argument of type '${typeName(value)}' is not iterable`);
  }
  const iterator = searchedIterator(value);
  for (let each = nextOf(iterator); each !== undefined; each = nextOf(iterator)) {
    if (isEqual(each, item)) return true;
  }
  return false;
}

/** An iterator of what `in` searches; whatever kind of TypeError there is says the same. */
function searchedIterator(value: PyValue): PyValue {
  try {
    return getIterator(value);
  } catch (error) {
    if (!isRaised(error, 'TypeError')) throw error;
    return raiseTypeError(`argument of type '${typeName(value)}' is not iterable`);
  }
}
