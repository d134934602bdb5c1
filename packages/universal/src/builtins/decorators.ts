import {
  classMethodType,
  propertyType,
  staticMethodType,
  superType,
} from '../kernel/builtin-types.js';
import { raise, raiseTypeError } from '../kernel/exceptions.js';
import { PyBoundMethod, PyClassMethod, PyProperty, PyStaticMethod } from '../kernel/functions.js';
import { PyObject, type Kwargs, type PyValue } from '../kernel/object.js';
import { PyType } from '../kernel/type.js';
import { typeName, typeOf } from '../kernel/typeof.js';
import { findAttribute } from '../protocol/attributes.js';
import { call } from '../protocol/call.js';
import { genericGetAttr, instanceDict } from '../protocol/generic-attributes.js';
import { repr } from '../protocol/text.js';
import { isTrue } from '../protocol/truth.js';
import { fillType, oneArg, type Getter } from './define.js';

function onlyArgument(name: string, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  if ((kwargs?.size ?? 0) > 0) raiseTypeError(`${name}() takes no keyword arguments`);
  const [value] = args;
  if (args.length !== 1 || value === undefined) {
    raiseTypeError(`${name} expected 1 argument, got ${String(args.length)}`);
  }
  return value;
}

/** Takes over what a function says of itself, as far as it does. */
function takeNames(self: PyStaticMethod | PyClassMethod): void {
  for (const name of ['__module__', '__name__', '__qualname__', '__doc__']) {
    const value = findAttribute(self.callable, name);
    if (value !== undefined) instanceDict(self).set(name, value);
  }
}

/** Whether a function was marked as abstract; None is no function. */
function isAbstract(callable: PyValue): boolean {
  const mark = callable === null ? undefined : findAttribute(callable, '__isabstractmethod__');
  return mark !== undefined && isTrue(mark);
}

const WRAPPER_ATTRIBUTES: Readonly<Record<string, Getter>> = {
  __dict__: (self: PyStaticMethod | PyClassMethod) => instanceDict(self),
  __isabstractmethod__: (self: PyStaticMethod | PyClassMethod) => isAbstract(self.callable),
};

function fillStaticAndClassMethod(): void {
  fillType(staticMethodType, {
    doc: 'A function of a class that gets no instance.',
    slots: {
      tp_new: (type: PyType) => new PyStaticMethod(null, type),
      tp_init(self: PyStaticMethod, args: PyValue[], kwargs: Kwargs | undefined) {
        self.callable = onlyArgument('staticmethod', args, kwargs);
        takeNames(self);
      },
      tp_descr_get: (self: PyStaticMethod) => self.callable,
      tp_call: (self: PyStaticMethod, args: PyValue[], kwargs: Kwargs | undefined) =>
        call(self.callable, args, kwargs),
      tp_repr: (self: PyStaticMethod) => `<staticmethod(${repr(self.callable)})>`,
    },
    members: {
      __func__: (self: PyStaticMethod) => self.callable,
      __wrapped__: (self: PyStaticMethod) => self.callable,
    },
    getsets: WRAPPER_ATTRIBUTES,
  });
  fillType(classMethodType, {
    doc: 'A function of a class that gets the class.',
    slots: {
      tp_new: (type: PyType) => new PyClassMethod(null, type),
      tp_init(self: PyClassMethod, args: PyValue[], kwargs: Kwargs | undefined) {
        self.callable = onlyArgument('classmethod', args, kwargs);
        takeNames(self);
      },
      tp_descr_get(self: PyClassMethod, obj: PyValue | undefined, type: PyType | undefined) {
        const bound = type ?? (obj === undefined ? null : typeOf(obj));
        const { tp_descr_get: get } = typeOf(self.callable).slots;
        if (get !== undefined && bound !== null) return get(self.callable, bound, bound.cls);
        return new PyBoundMethod(self.callable, bound);
      },
      tp_repr: (self: PyClassMethod) => `<classmethod(${repr(self.callable)})>`,
    },
    members: {
      __func__: (self: PyClassMethod) => self.callable,
      __wrapped__: (self: PyClassMethod) => self.callable,
    },
    getsets: WRAPPER_ATTRIBUTES,
  });
}

const PROPERTY_ARGUMENTS = ['fget', 'fset', 'fdel', 'doc'] as const;

function propertyInit(self: PyProperty, args: PyValue[], kwargs: Kwargs | undefined): void {
  if (args.length > 4)
    raiseTypeError(`property expected at most 4 arguments, got ${String(args.length)}`);
  PROPERTY_ARGUMENTS.forEach((name, index) => {
    self[name] = args[index] ?? kwargs?.get(name) ?? null;
  });
  if (self.doc === null && self.fget !== null)
    self.doc = findAttribute(self.fget, '__doc__') ?? null;
}

function withFunction(name: 'fget' | 'fset' | 'fdel') {
  return oneArg((self: PyProperty, fn) => {
    const copy = new PyProperty(self.fget, self.fset, self.fdel, self.doc, self.cls);
    copy[name] = fn;
    return copy;
  });
}

/** CPython names the property in its messages only when `__set_name__` has told it. */
function missing(self: PyProperty, obj: PyValue, what: string): never {
  const name = self.name === null ? '' : ` ${repr(self.name)}`;
  raise('AttributeError', `property${name} of ${repr(typeOf(obj).qualname)} object has no ${what}`);
}

function fillProperty(): void {
  fillType(propertyType, {
    doc: 'An attribute that functions compute.',
    slots: {
      tp_new: (type: PyType) => new PyProperty(null, null, null, null, type),
      tp_init: propertyInit,
      tp_descr_get(self: PyProperty, obj: PyValue | undefined) {
        if (obj === undefined) return self;
        return self.fget === null ? missing(self, obj, 'getter') : call(self.fget, [obj]);
      },
      tp_descr_set(self: PyProperty, obj: PyValue, value: PyValue | undefined) {
        const fn = value === undefined ? self.fdel : self.fset;
        if (fn === null) missing(self, obj, value === undefined ? 'deleter' : 'setter');
        call(fn, value === undefined ? [obj] : [obj, value]);
      },
    },
    methods: {
      getter: withFunction('fget'),
      setter: withFunction('fset'),
      deleter: withFunction('fdel'),
      __set_name__: {
        impl(self: PyProperty, args) {
          self.name = args[1] ?? null;
          return null;
        },
        check: () => undefined,
        signature: null,
        doc: 'Tells the property its name.',
      },
    },
    members: {
      fget: (self: PyProperty) => self.fget,
      fset: (self: PyProperty) => self.fset,
      fdel: (self: PyProperty) => self.fdel,
    },
    getsets: {
      __isabstractmethod__: ({ fget, fset, fdel }: PyProperty) =>
        [fget, fset, fdel].some(isAbstract),
      __doc__: {
        get: (self: PyProperty) => self.doc,
        set(self: PyProperty, value) {
          self.doc = value ?? null;
        },
      },
    },
  });
}

/** `super(type, obj)`: attributes of `obj` as seen after `type` in the mro. */
class PySuper extends PyObject {
  start: PyType | null = null;
  object: PyValue | undefined = undefined;
  /** The type whose mro is walked: that of `object`, or `object` itself for class methods. */
  objectType: PyType | null = null;
}

function superInit(self: PySuper, args: PyValue[]): void {
  const [start, object] = args;
  if (start === undefined) raise('RuntimeError', 'super(): no arguments');
  if (!(start instanceof PyType)) {
    raiseTypeError(`super() argument 1 must be a type, not ${typeName(start)}`);
  }
  self.start = start;
  if (object === undefined || object === null) return;
  self.object = object;
  if (object instanceof PyType && object.isSubtypeOf(start)) self.objectType = object;
  else if (typeOf(object).isSubtypeOf(start)) self.objectType = typeOf(object);
  else raiseTypeError('super(type, obj): obj must be an instance or subtype of type');
}

function superGetAttr(self: PySuper, name: string): PyValue {
  const { start, object, objectType } = self;
  if (objectType !== null && start !== null && object !== undefined && name !== '__class__') {
    for (const type of objectType.mro.slice(objectType.mro.indexOf(start) + 1)) {
      const found = type.attrs.get(name);
      if (found === undefined) continue;
      const { tp_descr_get: get } = typeOf(found).slots;
      return get === undefined
        ? found
        : get(found, object === objectType ? undefined : object, objectType);
    }
  }
  return genericGetAttr(self, name);
}

function fillSuper(): void {
  fillType(superType, {
    doc: 'Attributes as seen after a class in the mro of an object.',
    slots: {
      tp_new: (type: PyType) => new PySuper(type),
      tp_init: superInit,
      tp_getattro: superGetAttr,
      tp_descr_get(self: PySuper, obj: PyValue | undefined) {
        if (obj === undefined || obj === null || self.object !== undefined) return self;
        if (self.cls !== superType) {
          return call(self.cls, self.start === null ? [] : [self.start, obj]);
        }
        const bound = new PySuper(superType);
        superInit(bound, [self.start, obj]);
        return bound;
      },
      tp_repr(self: PySuper) {
        const object = self.objectType === null ? 'NULL' : `<${self.objectType.name} object>`;
        return `<super: <class '${self.start?.name ?? ''}'>, ${object}>`;
      },
    },
    members: {
      __thisclass__: (self: PySuper) => self.start,
      __self__: (self: PySuper) => self.object ?? null,
      __self_class__: (self: PySuper) => self.objectType,
    },
  });
}

export function fillDecorators(): void {
  fillStaticAndClassMethod();
  fillProperty();
  fillSuper();
}
