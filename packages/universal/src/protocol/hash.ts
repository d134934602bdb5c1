import { raiseTypeError } from '../kernel/exceptions.js';
import type { PyInt, PyValue } from '../kernel/object.js';
import { typeName, typeOf } from '../kernel/typeof.js';

/** `hash(value)`: an int of 64 bits, never -1. */
export function hash(value: PyValue): PyInt {
  const { tp_hash: slot } = typeOf(value).slots;
  if (slot === undefined) raiseTypeError(`unhashable type: '${typeName(value)}'`);
  return slot(value);
}
