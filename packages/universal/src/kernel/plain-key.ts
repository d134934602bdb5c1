import {
  bytesType,
  complexType,
  floatType,
  frozensetType,
  intType,
  strType,
  tupleType,
} from './builtin-types.js';
import { PyComplex, PyFloat, PyIntInstance, PyStrInstance } from './containers.js';
import type { PyObject, PyValue } from './object.js';
import { normalizeInt } from './typeof.js';
import type { PyType } from './type.js';
import { hasIdentityHash } from '../protocol/identity.js';

/** What {@link plainKey} gives for keys whose equality only their class knows. */
export const NOT_PLAIN = Symbol('not plain');

/**
 * The JavaScript value that is the same (in the sense of Map) for equal keys, or NOT_PLAIN.
 *
 * Strings stand for themselves, numbers for their value whatever their type (`1 == 1.0 == True`),
 * objects that compare by identity for themselves, and instances of subclasses of str, int and
 * float that do not override comparison or hash for the value in them.
 */
export function plainKey(key: PyValue): unknown {
  switch (typeof key) {
    case 'string':
    case 'number':
    case 'bigint':
      return key;
    case 'boolean':
      return key ? 1 : 0;
    default:
      return key === null ? null : plainObjectKey(key);
  }
}

function plainObjectKey(key: PyObject): unknown {
  if (key instanceof PyFloat) {
    return comparesAs(key.cls, floatType) ? plainFloat(key, key.value) : NOT_PLAIN;
  }
  if (key instanceof PyStrInstance) return comparesAs(key.cls, strType) ? key.value : NOT_PLAIN;
  if (key instanceof PyIntInstance) return comparesAs(key.cls, intType) ? key.value : NOT_PLAIN;
  if (key instanceof PyComplex) {
    return key.imag === 0 && comparesAs(key.cls, complexType)
      ? plainFloat(key, key.real)
      : NOT_PLAIN;
  }
  return hasIdentityHash(key) ? key : NOT_PLAIN;
}

function comparesAs(type: PyType, base: PyType): boolean {
  if (type === base) return true;
  const { slots } = type;
  return slots.tp_hash === base.slots.tp_hash && slots.tp_richcompare === base.slots.tp_richcompare;
}

function plainFloat(key: PyObject, value: number): unknown {
  // A NaN equals nothing, but it is found by identity.
  if (Number.isNaN(value)) return key;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return normalizeInt(BigInt(value));
  return value === 0 ? 0 : value;
}

/**
 * Whether a key that is not plain may equal one that is: true for classes with an `__eq__` of their
 * own, false for tuples, bytes and frozensets.
 */
export function mayEqualPlain(key: PyValue): boolean {
  if (typeof key !== 'object' || key === null) return false;
  const { tp_richcompare: compare } = key.cls.slots;
  return (
    compare !== tupleType.slots.tp_richcompare &&
    compare !== bytesType.slots.tp_richcompare &&
    compare !== frozensetType.slots.tp_richcompare
  );
}
