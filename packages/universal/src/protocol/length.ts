import { raiseTypeError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { typeName, typeOf } from '../kernel/typeof.js';

/** `len(value)`; with `optional`, undefined where the type has no length. */
export function length(value: PyValue, optional: true): number | undefined;
export function length(value: PyValue): number;
export function length(value: PyValue, optional = false): number | undefined {
  const { sq_length: sequence, mp_length: mapping } = typeOf(value).slots;
  const slot = sequence ?? mapping;
  if (slot !== undefined) return slot(value);
  if (optional) return undefined;
  return raiseTypeError(`object of type '${typeName(value)}' has no len()`);
}
