import { boolType, intType, noneType, strType } from './builtin-types.js';
import { PyBytes, PyIntInstance, PyStrInstance, PyTuple } from './containers.js';
import type { PyInt, PyValue } from './object.js';
import type { PyType } from './type.js';

/** The type of a value: Python's `type(value)`. */
export function typeOf(value: PyValue): PyType {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return intType;
    case 'string':
      return strType;
    case 'boolean':
      return boolType;
    default:
      return value === null ? noneType : value.cls;
  }
}

/** The name of a value's type as error messages show it. */
export function typeName(value: PyValue): string {
  return typeOf(value).tpName;
}

/** `isinstance(value, type)` without `__instancecheck__`. */
export function isInstance(value: PyValue, type: PyType): boolean {
  return typeOf(value).isSubtypeOf(type);
}

/** The int behind a value of type int, bool or a subclass; undefined for others. */
export function asInt(value: PyValue): PyInt | undefined {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    default:
      return value instanceof PyIntInstance ? value.value : undefined;
  }
}

/** The text behind a value of type str or a subclass; undefined for others. */
export function asStr(value: PyValue): string | undefined {
  if (typeof value === 'string') return value;
  return value instanceof PyStrInstance ? value.value : undefined;
}

const MAX = BigInt(Number.MAX_SAFE_INTEGER);

/** An int in its only representation: a number when safe, otherwise a bigint. */
export function normalizeInt(value: bigint): PyInt {
  return value <= MAX && value >= -MAX ? Number(value) : value;
}

/**
 * Python's identity: values of the same number, text or truth are one object, and so are all empty
 * tuples and all empty bytes, as in CPython.
 */
export function isSame(a: PyValue, b: PyValue): boolean {
  return a === b || (isEmptyConstant(a) && isEmptyConstant(b) && typeOf(a) === typeOf(b));
}

function isEmptyConstant(value: PyValue): boolean {
  if (value instanceof PyTuple) return value.items.length === 0 && !value.cls.isHeapType;
  return value instanceof PyBytes && value.bytes.length === 0 && !value.cls.isHeapType;
}
