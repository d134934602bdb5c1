import { objectType } from './builtin-types.js';
import { PyDict } from './dict.js';
import { raiseAttributeError, raiseTypeError, raiseValueError } from './exceptions.js';
import {
  PyClassMethod,
  PyGetSetDescriptor,
  PyMemberDescriptor,
  PyStaticMethod,
} from './functions.js';
import { bestBase, bestMetatype, linearize } from './mro.js';
import type { PyObject } from './object.js';
import { type Kwargs, type PyValue } from './object.js';
import { readyType } from './slot-wrappers.js';
import { PyType, TypeFlag } from './type.js';
import { asStr, typeName, typeOf } from './typeof.js';
import { call, isCallable, lookupSpecial } from '../protocol/call.js';
import { toArray } from '../protocol/iterate.js';
import { instanceDict } from '../protocol/generic-attributes.js';

/** What a new class is made of. */
export interface NewClass {
  readonly metatype: PyType;
  readonly name: string;
  readonly bases: readonly PyType[];
  readonly module: string;
}

/**
 * Makes the bare class: metatype, mro and layout decided, nothing in it yet.
 *
 * The caller fills `attrs` and `native`, and calls `readyType`.
 */
export function newClass({ metatype, name, bases, module }: NewClass): PyType {
  const all = bases.length === 0 ? [objectType] : [...bases];
  const winner = bestMetatype(
    metatype,
    all.map(({ cls }) => cls),
  );
  const base = bestBase(all);
  const type = new PyType(winner, name, all, module);
  type.mro = linearize(type, all);
  type.flags = TypeFlag.HEAPTYPE | TypeFlag.BASETYPE;
  type.shape = base.shape;
  type.basicsize = base.basicsize;
  type.extension = base.extension;
  type.solid = base.solid;
  type.hasDict = all.some((each) => each.hasDict);
  type.kind = all.reduce((bits, each) => bits | each.kind, 0);
  return type;
}

/** `type(name, bases, dict, **kwargs)`: a class of Python code. */
export function classFromDict(
  metatype: PyType,
  name: string,
  bases: readonly PyType[],
  namespace: PyDict,
  kwargs: Kwargs | undefined,
): PyType {
  if (name.includes('\0')) raiseValueError('type name must not contain null characters');
  const type = newClass({ metatype, name, bases, module: 'builtins' });
  for (const { key, value } of namespace.entries()) {
    const text = asStr(key);
    if (text !== undefined) type.attrs.set(text, value);
  }
  takeNames(type);
  wrapImplicitly(type);
  const slots = namespace.get('__slots__');
  const names = slots === undefined ? ['__dict__'] : slotNames(type, slots);
  addDict(type, names.includes('__dict__'));
  addSlots(type, names);
  if (!type.attrs.has('__doc__')) type.attrs.set('__doc__', null);
  if (type.attrs.has('__eq__') && !type.attrs.has('__hash__')) type.attrs.set('__hash__', null);
  readyType(type);
  setNames(type);
  initSubclass(type, kwargs);
  return type;
}

/** `__module__` and `__qualname__` of the namespace are the type's own. */
function takeNames(type: PyType): void {
  const module = type.attrs.get('__module__');
  if (module !== undefined) type.module = asStr(module) ?? type.module;
  else type.attrs.set('__module__', type.module);
  const qualname = type.attrs.get('__qualname__');
  if (qualname === undefined) return;
  type.qualname =
    asStr(qualname) ?? raiseTypeError(`type __qualname__ must be a str, not ${typeName(qualname)}`);
  type.attrs.delete('__qualname__');
}

/** `__new__` is a static method, `__init_subclass__` and `__class_getitem__` class methods. */
function wrapImplicitly(type: PyType): void {
  const create = type.attrs.get('__new__');
  if (create !== undefined && isPlainFunction(create))
    type.attrs.set('__new__', new PyStaticMethod(create));
  for (const name of ['__init_subclass__', '__class_getitem__']) {
    const value = type.attrs.get(name);
    if (value !== undefined && isPlainFunction(value))
      type.attrs.set(name, new PyClassMethod(value));
  }
}

function isPlainFunction(value: PyValue): boolean {
  return (
    isCallable(value) && !(value instanceof PyStaticMethod) && !(value instanceof PyClassMethod)
  );
}

/** Instances of classes without `__slots__` have a dict, seen as `__dict__`. */
function addDict(type: PyType, wanted: boolean): void {
  if (!wanted || type.hasDict) return;
  type.hasDict = true;
  if (type.attrs.has('__dict__')) return;
  const get = (self: PyValue): PyValue => instanceDict(self as PyObject);
  const set = (self: PyValue, value: PyValue | undefined): void => {
    if (value === undefined) raiseTypeError('cannot delete __dict__');
    if (!(value instanceof PyDict)) {
      raiseTypeError(`__dict__ must be set to a dictionary, not a '${typeName(value)}'`);
    }
    (self as PyObject).dict = value;
  };
  type.attrs.set('__dict__', new PyGetSetDescriptor('__dict__', type, get, set, null));
}

/** The names that `__slots__` lists: a string, or an iterable of strings. */
function slotNames(type: PyType, slots: PyValue): string[] {
  const one = asStr(slots);
  const names = one === undefined ? toArray(slots) : [one];
  return names.map((each) => {
    const name = asStr(each);
    if (name === undefined) {
      raiseTypeError(`__slots__ items must be strings, not '${typeName(each)}'`);
    }
    if (!/^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name)) {
      raiseTypeError('__slots__ must be identifiers');
    }
    if (type.attrs.has(name) && name !== '__dict__') {
      raiseValueError(`'${name}' in __slots__ conflicts with class variable`);
    }
    return name;
  });
}

/** Members of instances of classes with `__slots__`; their values are kept beside the instances. */
function addSlots(type: PyType, names: readonly string[]): void {
  for (const name of names) {
    if (name === '__dict__' || name === '__weakref__') continue;
    const values = new WeakMap<PyObject, PyValue>();
    const missing = (self: PyObject): never =>
      raiseAttributeError(`'${self.cls.tpName}' object has no attribute '${name}'`, name, self);
    const get = (self: PyObject): PyValue => {
      const value = values.get(self);
      return value === undefined ? missing(self) : value;
    };
    const set = (self: PyObject, value: PyValue | undefined): void => {
      if (value !== undefined) values.set(self, value);
      else if (!values.delete(self)) missing(self);
    };
    type.attrs.set(name, new PyMemberDescriptor(name, type, get, set, null));
  }
}

function setNames(type: PyType): void {
  for (const [name, value] of [...type.attrs]) {
    const setName = value === null ? undefined : typeOf(value).lookup('__set_name__');
    if (setName === undefined) continue;
    const method = lookupSpecial(value, '__set_name__');
    if (method !== undefined) call(method, [type, name]);
  }
}

function initSubclass(type: PyType, kwargs: Kwargs | undefined): void {
  const next = type.mro[1];
  if (next === undefined) return;
  for (const each of type.mro.slice(1)) {
    const found = each.attrs.get('__init_subclass__');
    if (found === undefined) continue;
    const { tp_descr_get: get } = typeOf(found).slots;
    const bound = get === undefined ? found : get(found, undefined, type);
    call(bound, [], kwargs);
    return;
  }
}
