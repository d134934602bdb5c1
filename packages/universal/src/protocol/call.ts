import { raiseTypeError } from '../kernel/exceptions.js';
import { PyMethodDescriptor, PyWrapperDescriptor } from '../kernel/functions.js';
import { PyObject, type Kwargs, type PyValue } from '../kernel/object.js';
import { typeName, typeOf } from '../kernel/typeof.js';
import { getAttribute } from './attributes.js';
import { genericGetAttr } from './generic-attributes.js';

/** `callable(*args, **kwargs)`. `args` may be kept by the callee: do not write to it afterwards. */
export function call(callable: PyValue, args: PyValue[], kwargs?: Kwargs): PyValue {
  const { tp_call: tpCall } = typeOf(callable).slots;
  if (tpCall === undefined) raiseTypeError(`'${typeName(callable)}' object is not callable`);
  return tpCall(callable, args, kwargs);
}

/** Whether `call` could work: `callable(value)`. */
export function isCallable(value: PyValue): boolean {
  return typeOf(value).slots.tp_call !== undefined;
}

/** `self.name(*args, **kwargs)` by way of the instance's attributes. */
export function callMethod(self: PyValue, name: string, args: PyValue[], kwargs?: Kwargs): PyValue {
  const type = typeOf(self);
  const descriptor = type.lookup(name);
  if (
    descriptor instanceof PyMethodDescriptor &&
    type.slots.tp_getattro === genericGetAttr &&
    !(self instanceof PyObject && self.dict)
  ) {
    // What would be bound only to be called: the commonest case, without the bound object.
    return descriptor.impl(self, args, kwargs);
  }
  return call(getAttribute(self, name), args, kwargs);
}

/** Finds `__name__` on the type, not on the instance, and binds it. */
export function lookupSpecial(self: PyValue, name: string): PyValue | undefined {
  const type = typeOf(self);
  const descriptor = type.lookup(name);
  if (descriptor === undefined || descriptor === null) return descriptor;
  const { tp_descr_get: get } = typeOf(descriptor).slots;
  return get === undefined ? descriptor : get(descriptor, self, type);
}

/** Calls `__name__` of the type with `self`; undefined when the type has none. */
export function callMethodOf(self: PyValue, name: string, args: PyValue[]): PyValue | undefined {
  const descriptor = typeOf(self).lookup(name);
  if (descriptor instanceof PyWrapperDescriptor || descriptor instanceof PyMethodDescriptor) {
    return descriptor.impl(self, args, undefined);
  }
  const method = lookupSpecial(self, name);
  return method === undefined ? undefined : call(method, args);
}
