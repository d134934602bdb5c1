import { typeType } from '../kernel/builtin-types.js';
import { PyTuple } from '../kernel/containers.js';
import { raiseTypeError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { PyType } from '../kernel/type.js';
import { isInstance, typeOf } from '../kernel/typeof.js';
import { findAttribute } from './attributes.js';
import { call, lookupSpecial } from './call.js';
import { isTrue } from './truth.js';

/** `isinstance(value, classes)`: a class, a tuple of classes (nested), or what has the hook. */
export function isInstanceOf(value: PyValue, classes: PyValue): boolean {
  if (typeOf(value) === classes) return true;
  if (classes instanceof PyType && classes.cls === typeType) return isOfClass(value, classes);
  if (classes instanceof PyTuple) return classes.items.some((each) => isInstanceOf(value, each));
  const check = lookupSpecial(classes, '__instancecheck__');
  if (check !== undefined) return isTrue(call(check, [value]));
  if (classes instanceof PyType) return isOfClass(value, classes);
  const bases = basesOf(classes);
  if (bases === undefined) {
    raiseTypeError('isinstance() arg 2 must be a type, a tuple of types, or a union');
  }
  const actual = findAttribute(value, '__class__');
  return actual !== undefined && inheritsAbstractly(actual, classes);
}

/** By the real type, then by what `__class__` claims. */
function isOfClass(value: PyValue, type: PyType): boolean {
  if (isInstance(value, type)) return true;
  if (typeof value !== 'object' || value === null) return false;
  const claimed = findAttribute(value, '__class__');
  return claimed instanceof PyType && claimed !== value.cls && claimed.isSubtypeOf(type);
}

/** `issubclass(derived, classes)`. */
export function isSubclassOf(derived: PyValue, classes: PyValue): boolean {
  if (classes instanceof PyType && classes.cls === typeType) {
    return derived === classes || inherits(derived, classes);
  }
  if (classes instanceof PyTuple) return classes.items.some((each) => isSubclassOf(derived, each));
  const check = lookupSpecial(classes, '__subclasscheck__');
  if (check !== undefined) return isTrue(call(check, [derived]));
  return inherits(derived, classes);
}

function inherits(derived: PyValue, base: PyValue): boolean {
  if (derived instanceof PyType && base instanceof PyType) return derived.isSubtypeOf(base);
  if (basesOf(derived) === undefined) raiseTypeError('issubclass() arg 1 must be a class');
  if (basesOf(base) === undefined) {
    raiseTypeError('issubclass() arg 2 must be a class, a tuple of classes, or a union');
  }
  return inheritsAbstractly(derived, base);
}

/** What is no type but has a tuple of `__bases__` counts as a class too. */
function basesOf(value: PyValue): readonly PyValue[] | undefined {
  const bases = findAttribute(value, '__bases__');
  return bases instanceof PyTuple ? bases.items : undefined;
}

function inheritsAbstractly(derived: PyValue, base: PyValue): boolean {
  if (derived === base) return true;
  return (basesOf(derived) ?? []).some((each) => inheritsAbstractly(each, base));
}
