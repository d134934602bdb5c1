import { raiseAttributeError } from '../kernel/exceptions.js';
import { PyDict } from '../kernel/dict.js';
import { PyObject, type PyValue } from '../kernel/object.js';
import { typeOf } from '../kernel/typeof.js';

/**
 * `object.__getattribute__`: data descriptors of the type, then the instance's dict, then other
 * attributes of the type.
 */
export function genericGetAttr(self: PyValue, name: string): PyValue {
  const type = typeOf(self);
  const descriptor = type.lookup(name);
  if (descriptor === undefined) {
    if (self instanceof PyObject && self.dict !== null) {
      const own = self.dict.get(name);
      if (own !== undefined) return own;
    }
    return raiseNoAttribute(self, name);
  }
  const { tp_descr_get: get, tp_descr_set: set } = typeOf(descriptor).slots;
  if (get !== undefined && set !== undefined) return get(descriptor, self, type);
  if (self instanceof PyObject && self.dict !== null) {
    const own = self.dict.get(name);
    if (own !== undefined) return own;
  }
  return get === undefined ? descriptor : get(descriptor, self, type);
}

/** `object.__setattr__` and `__delattr__` (value `undefined`). */
export function genericSetAttr(self: PyValue, name: string, value: PyValue | undefined): void {
  const type = typeOf(self);
  const descriptor = type.lookup(name);
  if (descriptor !== undefined) {
    const { tp_descr_set: set } = typeOf(descriptor).slots;
    if (set !== undefined) {
      set(descriptor, self, value);
      return;
    }
  }
  if (!(self instanceof PyObject) || !type.hasDict) {
    if (descriptor === undefined) return void raiseNoAttribute(self, name);
    raiseAttributeError(`'${type.tpName}' object attribute '${name}' is read-only`, name, self);
  }
  const dict = instanceDict(self);
  if (value !== undefined) dict.set(name, value);
  else if (!dict.delete(name)) raiseNoAttribute(self, name);
}

/** The `__dict__` of an instance whose type has one, made when it is first needed. */
export function instanceDict(self: PyObject): PyDict {
  self.dict ??= new PyDict();
  return self.dict;
}

export function raiseNoAttribute(self: PyValue, name: string): never {
  raiseAttributeError(`'${typeOf(self).tpName}' object has no attribute '${name}'`, name, self);
}
