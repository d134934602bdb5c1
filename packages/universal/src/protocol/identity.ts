import { objectType } from '../kernel/builtin-types.js';
import type { PyObject } from '../kernel/object.js';

/** Whether an object's equality and hash are those of `object`: it equals only itself. */
export function hasIdentityHash(value: PyObject): boolean {
  const { slots } = value.cls;
  return (
    slots.tp_hash === objectType.slots.tp_hash &&
    slots.tp_richcompare === objectType.slots.tp_richcompare
  );
}
