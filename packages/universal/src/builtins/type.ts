import { typeType } from '../kernel/builtin-types.js';
import { PyList, PyTuple } from '../kernel/containers.js';
import { PyDict } from '../kernel/dict.js';
import { raiseAttributeError, raiseTypeError } from '../kernel/exceptions.js';
import { bestMetatype, linearize } from '../kernel/mro.js';
import { classFromDict } from '../kernel/new-class.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { updateSlots } from '../kernel/slot-wrappers.js';
import { typesChanged } from '../kernel/type-changes.js';
import { PyType } from '../kernel/type.js';
import { asStr, isInstance, typeName, typeOf } from '../kernel/typeof.js';
import { findAttribute } from '../protocol/attributes.js';
import { PyMappingProxy } from './mapping-proxy.js';
import { fullName } from './object.js';
import { unionOf } from './union-type.js';
import { fillType, noargs, oneArg, type GetSetSpec } from './define.js';

/** `type(x)`, and calling any class: make an instance, then initialise it. */
function typeCall(type: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  if (type === typeType) {
    const keywords = kwargs?.size ?? 0;
    const [value] = args;
    if (args.length === 1 && keywords === 0 && value !== undefined) return typeOf(value);
    if (args.length !== 3) raiseTypeError('type() takes 1 or 3 arguments');
  }
  const { tp_new: create } = type.slots;
  if (create === undefined) raiseTypeError(`cannot create '${type.tpName}' instances`);
  const value = create(type, args, kwargs);
  const actual = typeOf(value);
  if (actual === type || actual.isSubtypeOf(type)) actual.slots.tp_init?.(value, args, kwargs);
  return value;
}

/** `type(name, bases, dict)`. */
function typeNew(metatype: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  if (args.length !== 3)
    raiseTypeError(`type.__new__() takes exactly 3 arguments (${String(args.length)} given)`);
  const [name, bases, namespace] = args;
  const text = asStr(name as PyValue);
  if (text === undefined) {
    raiseTypeError(`type.__new__() argument 1 must be str, not ${typeName(name as PyValue)}`);
  }
  if (!(bases instanceof PyTuple)) {
    raiseTypeError(`type.__new__() argument 2 must be tuple, not ${typeName(bases as PyValue)}`);
  }
  if (!(namespace instanceof PyDict)) {
    raiseTypeError(`type.__new__() argument 3 must be dict, not ${typeName(namespace as PyValue)}`);
  }
  const types = bases.items.map((base) =>
    base instanceof PyType ? base : refuseBase(metatype, base),
  );
  return classFromDict(metatype, text, types, namespace, kwargs);
}

/** What CPython says about a base that is no type: its type is no metaclass either. */
function refuseBase(metatype: PyType, base: PyValue): never {
  if (findAttribute(base, '__mro_entries__') !== undefined) {
    raiseTypeError("type() doesn't support MRO entry resolution; use types.new_class()");
  }
  bestMetatype(metatype, [typeOf(base)]);
  return raiseTypeError('bases must be types');
}

/** Attributes of a class: the metatype's data descriptors, the class's own mro, the metatype's rest. */
function typeGetAttr(type: PyType, name: string): PyValue {
  const meta = type.cls;
  const metaAttribute = meta.lookup(name);
  const metaSlots = metaAttribute === undefined ? undefined : typeOf(metaAttribute).slots;
  if (metaAttribute !== undefined && metaSlots?.tp_descr_get && metaSlots.tp_descr_set) {
    return metaSlots.tp_descr_get(metaAttribute, type, meta);
  }
  const own = type.lookup(name);
  if (own !== undefined) {
    const { tp_descr_get: get } = typeOf(own).slots;
    return get === undefined ? own : get(own, undefined, type);
  }
  if (metaAttribute !== undefined) {
    const get = metaSlots?.tp_descr_get;
    return get === undefined ? metaAttribute : get(metaAttribute, type, meta);
  }
  return raiseNoTypeAttribute(type, name);
}

function raiseNoTypeAttribute(type: PyType, name: string): never {
  raiseAttributeError(`type object '${type.tpName}' has no attribute '${name}'`, name, type);
}

function typeSetAttr(type: PyType, name: string, value: PyValue | undefined): void {
  checkMutable(type, name);
  const metaAttribute = type.cls.lookup(name);
  const set = metaAttribute === undefined ? undefined : typeOf(metaAttribute).slots.tp_descr_set;
  if (metaAttribute !== undefined && set !== undefined) {
    set(metaAttribute, type, value);
    return;
  }
  if (value !== undefined) type.attrs.set(name, value);
  else if (!type.attrs.delete(name)) raiseNoTypeAttribute(type, name);
  if (name.startsWith('__') && name.endsWith('__')) updateSlots(type);
  else type.changed();
}

function checkMutable(type: PyType, name: string): void {
  if (!type.isHeapType) {
    raiseTypeError(`cannot set '${name}' attribute of immutable type '${type.tpName}'`);
  }
}

function mutable(
  name: string,
  get: (type: PyType) => PyValue,
  set: (type: PyType, value: PyValue) => void,
): GetSetSpec {
  return {
    get,
    set(type: PyType, value) {
      checkMutable(type, name);
      if (value === undefined)
        raiseTypeError(`cannot delete '${name}' attribute of type '${type.tpName}'`);
      set(type, value);
    },
  };
}

function stringFor(type: PyType, name: string, value: PyValue): string {
  return (
    asStr(value) ??
    raiseTypeError(`can only assign string to ${type.name}.${name}, not '${typeName(value)}'`)
  );
}

function setBases(type: PyType, value: PyValue): void {
  if (!(value instanceof PyTuple)) {
    raiseTypeError(`can only assign tuple to ${type.name}.__bases__, not ${typeName(value)}`);
  }
  const bases = value.items.map((base) =>
    base instanceof PyType
      ? base
      : raiseTypeError(`${type.name}.__bases__ must be tuple of classes, not '${typeName(base)}'`),
  );
  const [first] = bases;
  if (first === undefined) {
    raiseTypeError(`can only assign non-empty tuple to ${type.name}.__bases__, not ()`);
  }
  if (bases.some((base) => base.isSubtypeOf(type))) {
    raiseTypeError('a __bases__ item causes an inheritance cycle');
  }
  if (!bases.some((base) => base.solid === type.solid || type.solid.isSubtypeOf(base.solid))) {
    raiseTypeError(
      `__bases__ assignment: '${first.tpName}' object layout differs from '${type.tpName}'`,
    );
  }
  const mro = linearize(type, bases);
  for (const base of type.bases) type.detachFrom(base);
  type.bases = bases;
  for (const base of bases) base.attach(type);
  relinearize(type, mro);
  typesChanged();
}

function relinearize(type: PyType, mro: PyType[]): void {
  type.mro = mro;
  for (const subclass of type.subclasses())
    relinearize(subclass, linearize(subclass, subclass.bases));
  updateSlots(type);
}

export function fillTypeType(): void {
  fillType(typeType, {
    doc: 'type(value) is the type of a value; type(name, bases, dict) makes a class.',
    slots: {
      tp_call: typeCall,
      tp_new: typeNew,
      tp_init(_self, args) {
        if (args.length !== 1 && args.length !== 3) {
          raiseTypeError('type.__init__() takes 1 or 3 arguments');
        }
      },
      tp_getattro: typeGetAttr,
      tp_setattro: typeSetAttr,
      tp_repr: (type: PyType) => `<class '${fullName(type)}'>`,
      nb_or: unionOf,
    },
    methods: {
      mro: noargs(
        (type: PyType) => new PyList(linearize(type, type.bases)),
        'The order in which bases are searched.',
      ),
      __subclasses__: noargs(
        (type: PyType) => new PyList(type.subclasses()),
        'The direct subclasses that are alive.',
      ),
      __instancecheck__: oneArg(
        (type: PyType, value) => isInstance(value, type),
        'isinstance(value, self)',
      ),
      __subclasscheck__: oneArg((type: PyType, other) => {
        if (!(other instanceof PyType)) raiseTypeError('issubclass() arg 1 must be a class');
        return other.isSubtypeOf(type);
      }, 'issubclass(other, self)'),
      __dir__: noargs((type: PyType) => {
        const names = new Set(type.mro.flatMap((each) => [...each.attrs.keys()]));
        return new PyList([...names]);
      }, 'dir(self)'),
    },
    classMethods: {
      __prepare__: {
        impl: () => new PyDict(),
        check: () => undefined,
        signature: null,
        doc: 'The dict that the body of a class statement fills.',
      },
    },
    getsets: {
      __name__: mutable(
        '__name__',
        (type) => type.name,
        (type, value) => {
          type.name = stringFor(type, '__name__', value);
          type.tpName = type.name;
        },
      ),
      __qualname__: mutable(
        '__qualname__',
        (type) => type.qualname,
        (type, value) => {
          type.qualname = stringFor(type, '__qualname__', value);
        },
      ),
      __module__: mutable(
        '__module__',
        (type) => {
          // In `type` itself lies this very descriptor.
          const own = type === typeType ? undefined : type.attrs.get('__module__');
          return own === undefined ? type.module : own;
        },
        (type, value) => {
          type.attrs.set('__module__', value);
          type.module = asStr(value) ?? type.module;
        },
      ),
      __bases__: mutable('__bases__', (type) => new PyTuple(type.bases), setBases),
      __doc__: mutable(
        '__doc__',
        (type) => documentation(type),
        (type, value) => {
          type.attrs.set('__doc__', value);
        },
      ),
      __abstractmethods__: {
        get(type: PyType) {
          const names = type === typeType ? undefined : type.attrs.get('__abstractmethods__');
          return names === undefined
            ? raiseAttributeError('__abstractmethods__', '__abstractmethods__', type)
            : names;
        },
        set(type: PyType, value) {
          checkMutable(type, '__abstractmethods__');
          if (value !== undefined) type.attrs.set('__abstractmethods__', value);
          else if (!type.attrs.delete('__abstractmethods__')) {
            raiseAttributeError('__abstractmethods__', '__abstractmethods__', type);
          }
        },
      },
      __annotations__: {
        get(type: PyType) {
          if (!type.isHeapType) raiseNoTypeAttribute(type, '__annotations__');
          const known = type.attrs.get('__annotations__');
          if (known !== undefined) return known;
          const made = new PyDict();
          type.attrs.set('__annotations__', made);
          return made;
        },
        set(type: PyType, value) {
          checkMutable(type, '__annotations__');
          if (value !== undefined) type.attrs.set('__annotations__', value);
          else if (!type.attrs.delete('__annotations__')) {
            raiseAttributeError('__annotations__', '__annotations__', type);
          }
        },
      },
      __base__: (type: PyType) => type.base ?? null,
      __mro__: (type: PyType) => new PyTuple(type.mro),
      __dict__: (type: PyType) => new PyMappingProxy(type.attrs),
      __flags__: (type: PyType) => type.flags,
      __basicsize__: (type: PyType) => 16 + type.basicsize,
      __itemsize__: () => 0,
      __dictoffset__: (type: PyType) => (type.hasDict ? 16 : 0),
      __weakrefoffset__: () => 0,
      __text_signature__: (type: PyType) => type.textSignature,
    },
  });
}

function documentation(type: PyType): PyValue {
  const doc = type.attrs.get('__doc__');
  if (doc === undefined) return null;
  const { tp_descr_get: get } = typeOf(doc).slots;
  return get === undefined ? doc : get(doc, undefined, type);
}
