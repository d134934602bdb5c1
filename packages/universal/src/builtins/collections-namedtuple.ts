import { tupleType, typeType } from '../kernel/builtin-types.js';
import { PyList, PyTuple } from '../kernel/containers.js';
import { PyDict } from '../kernel/dict.js';
import { raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import {
  PyClassMethodDescriptor,
  PyGetSetDescriptor,
  PyMethodDescriptor,
  type AnyImplementation,
} from '../kernel/functions.js';
import { newClass } from '../kernel/new-class.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { readyType } from '../kernel/slot-wrappers.js';
import type { PyType } from '../kernel/type.js';
import { toArray } from '../protocol/iterate.js';
import { repr, str } from '../protocol/text.js';
import { isTrue } from '../protocol/truth.js';
import { bindArguments } from './collections-arguments.js';
import { fieldNames } from './collections-field-names.js';

const NAMEDTUPLE = {
  names: ['typename', 'field_names'],
  defaults: [],
  keywordOnly: ['rename', 'defaults', 'module'],
  bound: 0,
};

/** `collections.namedtuple(typename, field_names, *, rename, defaults, module)`. */
export function namedtuple(args: readonly PyValue[], kwargs: Kwargs | undefined): PyType {
  const [typename, fields, rename = false, defaults = null, module = null] = bindArguments(
    'namedtuple',
    NAMEDTUPLE,
    args,
    kwargs,
  );
  const name = str(typename as PyValue);
  const names = fieldNames(fields as PyValue, name, isTrue(rename));
  const values = defaults === null ? [] : toArray(defaults);
  if (values.length > names.length) raiseTypeError('Got more default values than field names');
  return makeClass(name, names, values, module === null ? '__main__' : str(module));
}

function makeClass(
  name: string,
  names: readonly string[],
  defaults: readonly PyValue[],
  module: string,
): PyType {
  const type = newClass({ metatype: typeType, name, bases: [tupleType], module });
  const signature = { names, defaults, keywordOnly: [], bound: 1 };
  type.native = {
    tp_new: (cls, args, kwargs) =>
      new PyTuple(bindArguments(`${name}.__new__`, signature, args, kwargs) as PyValue[], cls),
    tp_repr: (self: PyTuple) => {
      const fields = names.map((field, at) => `${field}=${repr(self.items[at] as PyValue)}`);
      return `${self.cls.name}(${fields.join(', ')})`;
    },
  };
  const fields = new PyTuple([...names]);
  const firstDefault = names.length - defaults.length;
  const attributes: Record<string, PyValue> = {
    __module__: module,
    __doc__: `${name}(${names.join(', ')})`,
    __slots__: new PyTuple([]),
    __match_args__: fields,
    _fields: fields,
    _field_defaults: PyDict.of(
      defaults.map((value, at) => [names[firstDefault + at]!, value] as const),
    ),
    ...methods(type, names),
  };
  for (const [key, value] of Object.entries(attributes)) type.attrs.set(key, value);
  names.forEach((field, at) => type.attrs.set(field, fieldGetter(type, field, at)));
  readyType(type);
  return type;
}

function fieldGetter(type: PyType, name: string, at: number): PyGetSetDescriptor {
  return new PyGetSetDescriptor(
    name,
    type,
    (self) => {
      const value = self instanceof PyTuple ? self.items[at] : undefined;
      return value === undefined ? raise('IndexError', 'tuple index out of range') : value;
    },
    (_self, value) =>
      raise('AttributeError', `can't ${value === undefined ? 'delete' : 'set'} attribute`),
    `Item ${at} of the tuple.`,
  );
}

function methods(type: PyType, names: readonly string[]): Record<string, PyValue> {
  const method = (name: string, doc: string, impl: AnyImplementation) =>
    new PyMethodDescriptor({ name, doc, textSignature: null }, type, impl);
  const make = (cls: PyValue, iterable: PyValue): PyTuple => {
    const items = toArray(iterable);
    if (items.length !== names.length) {
      raiseTypeError(`Expected ${names.length} arguments, got ${items.length}`);
    }
    return new PyTuple(items, cls as PyType);
  };
  const self = { names: [], defaults: [], keywordOnly: [], bound: 1 };
  return {
    _make: new PyClassMethodDescriptor(
      {
        name: '_make',
        doc: `A new ${type.name} of the items of an iterable.`,
        textSignature: null,
      },
      type,
      (cls, args, kwargs) => {
        const signature = { ...self, names: ['iterable'] };
        const [iterable] = bindArguments(`${type.name}._make`, signature, args, kwargs);
        return make(cls, iterable as PyValue);
      },
    ),
    _replace: method(
      '_replace',
      `A new ${type.name} in which the named fields have other values.`,
      (instance, args, kwargs) => {
        bindArguments(`${type.name}._replace`, self, args, undefined);
        const left = new Map(kwargs);
        const items = (instance as PyTuple).items.map((item, at) => {
          const name = names[at] ?? '';
          const value = left.get(name);
          left.delete(name);
          return value === undefined ? item : value;
        });
        if (left.size > 0) {
          raiseValueError(`Got unexpected field names: ${repr(new PyList([...left.keys()]))}`);
        }
        return make((instance as PyTuple).cls, new PyTuple(items));
      },
    ),
    __getnewargs__: method('__getnewargs__', 'The items, as a plain tuple.', (instance) => {
      return new PyTuple((instance as PyTuple).items);
    }),
    _asdict: method('_asdict', 'A dict from field names to values.', (instance, args, kwargs) => {
      bindArguments(`${type.name}._asdict`, self, args, kwargs);
      const { items } = instance as PyTuple;
      return PyDict.of(names.map((name, at) => [name, items[at] ?? null] as const));
    }),
  };
}
