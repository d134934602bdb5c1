import { HPy_RichCmpOp } from '@hpy/core';
import { noneType, objectType } from '../kernel/builtin-types.js';
import { raiseTypeError } from '../kernel/exceptions.js';
import { PyObject, type Kwargs, type PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import { typesChanged } from '../kernel/type-changes.js';
import { PyType } from '../kernel/type.js';
import { asStr, isSame, typeName, typeOf } from '../kernel/typeof.js';
import { newInstance } from '../kernel/new-instance.js';
import { hash } from '../protocol/hash.js';
import { genericGetAttr, genericSetAttr } from '../protocol/generic-attributes.js';
import { addressOf, identityOf, repr, strValue } from '../protocol/text.js';
import { toArray } from '../protocol/iterate.js';
import { isTrue } from '../protocol/truth.js';
import { PyList } from '../kernel/containers.js';
import { anyArgs, fillType, noargs, oneArg } from './define.js';

/** An address; of a value that has none, as it is no object in JavaScript, what does as well. */
function placeOf(value: PyValue): string {
  return value instanceof PyObject
    ? addressOf(value)
    : `0x${(Number(hash(value)) >>> 0).toString(16)}`;
}

/** The name of a type as reprs show it: with its module, unless that is `builtins`. */
export function fullName(type: PyType): string {
  return type.module === 'builtins' ? type.qualname : `${type.module}.${type.qualname}`;
}

function objectNew(type: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  if (args.length > 0 || (kwargs?.size ?? 0) > 0) {
    // Extra arguments are for whichever of __new__ and __init__ is overridden.
    if (type.slots.tp_new !== objectType.slots.tp_new) {
      raiseTypeError('object.__new__() takes exactly one argument (the type to instantiate)');
    }
    if (type.slots.tp_init === objectType.slots.tp_init) {
      raiseTypeError(`${type.name}() takes no arguments`);
    }
  }
  checkConcrete(type);
  return newInstance(type);
}

/** Refuses classes with `__abstractmethods__`. */
function checkConcrete(type: PyType): void {
  const abstract = type.attrs.get('__abstractmethods__');
  if (abstract === undefined || !isTrue(abstract)) return;
  const names = toArray(abstract).map((name) => asStr(name) ?? repr(name));
  raiseTypeError(
    `Can't instantiate abstract class ${type.name} with abstract method${names.length === 1 ? '' : 's'} ${names.sort().join(', ')}`,
  );
}

function objectInit(self: PyValue, args: PyValue[], kwargs: Kwargs | undefined): void {
  if (args.length === 0 && (kwargs?.size ?? 0) === 0) return;
  const type = typeOf(self);
  if (type.slots.tp_init !== objectType.slots.tp_init) {
    raiseTypeError('object.__init__() takes exactly one argument (the instance to initialize)');
  }
  if (type.slots.tp_new === objectType.slots.tp_new)
    raiseTypeError(`${type.name}() takes no arguments`);
}

function objectCompare(self: PyValue, other: PyValue, op: number): PyValue {
  if (op === HPy_RichCmpOp.EQ) return isSame(self, other) ? true : NotImplemented;
  if (op !== HPy_RichCmpOp.NE) return NotImplemented;
  const equal = typeOf(self).slots.tp_richcompare?.(self, other, HPy_RichCmpOp.EQ);
  return equal === undefined || equal === NotImplemented ? NotImplemented : !isTrue(equal);
}

/** All names that `value.name` may find: what `dir()` lists. */
export function attributeNames(value: PyValue): string[] {
  const names = new Set<string>();
  const types = value instanceof PyType ? [...value.mro] : typeOf(value).mro;
  for (const type of types) for (const name of type.attrs.keys()) names.add(name);
  if (value instanceof PyObject && value.dict !== null) {
    for (const { key } of value.dict.entries()) names.add(asStr(key) ?? '');
  }
  return [...names].sort();
}

export function fillObject(): void {
  fillType(objectType, {
    doc: 'What every class inherits from. Its own instances have no attributes that can be set.',
    slots: {
      tp_repr: (self: PyValue) => `<${fullName(typeOf(self))} object at ${placeOf(self)}>`,
      // Not checked for being a str here, so that the complaint names __str__.
      tp_str: (self: PyValue) => typeOf(self).slots.tp_repr?.(self) ?? '',
      tp_hash: (self: PyValue) => (self instanceof PyObject ? identityOf(self) / 16 : hash(self)),
      tp_richcompare: objectCompare,
      tp_getattro: genericGetAttr,
      tp_setattro: genericSetAttr,
      tp_new: objectNew,
      tp_init: objectInit,
    },
    methods: {
      __format__: oneArg((self: PyValue, spec) => {
        const text = asStr(spec);
        if (text === undefined)
          raiseTypeError(`__format__() argument must be str, not ${typeName(spec)}`);
        if (text !== '')
          raiseTypeError(`unsupported format string passed to ${typeName(self)}.__format__`);
        return strValue(self);
      }, 'format(self, spec), for objects that know of no spec'),
      __dir__: noargs((self: PyValue) => new PyList(attributeNames(self)), 'dir(self)'),
      __sizeof__: noargs(
        (self: PyValue) => 16 + typeOf(self).basicsize,
        'Bytes of the object itself.',
      ),
    },
    classMethods: {
      __init_subclass__: anyArgs((cls: PyType, args, kwargs) => {
        if (args.length > 0 || (kwargs?.size ?? 0) > 0) {
          raiseTypeError(
            `${cls.name}.__init_subclass__() takes no ${args.length > 0 ? '' : 'keyword '}arguments`,
          );
        }
        return null;
      }, 'Runs for each new subclass.'),
      __subclasshook__: anyArgs(() => NotImplemented),
    },
    getsets: {
      __class__: {
        get: (self: PyValue) => typeOf(self),
        set(self: PyValue, value) {
          if (value === undefined) raiseTypeError("can't delete __class__ attribute");
          if (!(value instanceof PyType)) {
            raiseTypeError(`__class__ must be set to a class, not '${typeName(value)}' object`);
          }
          if (!(self instanceof PyObject) || !value.isHeapType || !self.cls.isHeapType) {
            raiseTypeError(
              '__class__ assignment only supported for mutable types or ModuleType subclasses',
            );
          }
          if (value.solid !== self.cls.solid || value.hasDict !== self.cls.hasDict) {
            raiseTypeError(
              `__class__ assignment: '${value.tpName}' object layout differs from '${self.cls.tpName}'`,
            );
          }
          self.cls = value;
          typesChanged(self);
        },
      },
    },
  });
  fillType(noneType, {
    slots: {
      tp_repr: () => 'None',
      nb_bool: () => false,
      tp_hash: () => 0xfca86420,
      tp_new(_type, args, kwargs) {
        if (args.length > 0 || (kwargs?.size ?? 0) > 0)
          raiseTypeError('NoneType takes no arguments');
        return null;
      },
    },
  });
}
