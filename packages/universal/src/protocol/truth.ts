import type { PyValue } from '../kernel/object.js';
import { typeOf } from '../kernel/typeof.js';

/** `bool(value)`. */
export function isTrue(value: PyValue): boolean {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  const { nb_bool: bool, mp_length: mapping, sq_length: sequence } = typeOf(value).slots;
  if (bool !== undefined) return bool(value);
  const length = mapping ?? sequence;
  return length === undefined || length(value) > 0;
}
