import {
  bytesType,
  dictType,
  ellipsisType,
  intType,
  listType,
  memoryviewType,
  noneType,
  notImplementedType,
  objectType,
  tupleType,
  typeType,
} from '../kernel/builtin-types.js';
import { PyTuple } from '../kernel/containers.js';
import { PyDict } from '../kernel/dict.js';
import { raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import { PyMethodDescriptor, PyNewFunction, type PyBuiltinFunction } from '../kernel/functions.js';
import { PyObject, type Kwargs, type PyValue } from '../kernel/object.js';
import { PyType } from '../kernel/type.js';
import { asStr, isInstance, typeName, typeOf } from '../kernel/typeof.js';
import { findAttribute, getAttribute } from '../protocol/attributes.js';
import { call, callMethod, lookupSpecial } from '../protocol/call.js';
import { toIndex } from '../protocol/index-value.js';
import { getIterator, toArray } from '../protocol/iterate.js';
import { isTrue } from '../protocol/truth.js';
import { anyArgs, builtinFunction, extendType, noargs } from './define.js';

/*
 * How an object is taken apart to be copied or pickled (`object.__reduce_ex__`). The functions that
 * put it together again are those of CPython's module `copyreg`.
 */

const helper = (name: string, impl: (args: PyValue[], kwargs?: Kwargs) => PyValue) =>
  builtinFunction(
    'copyreg',
    name,
    anyArgs((_module: PyValue, args, kwargs) => impl(args, kwargs)),
  );

/** A class argument of a helper. */
function classIn(value: PyValue | undefined): PyType {
  if (value instanceof PyType) return value;
  return raiseTypeError(`a class is needed, not '${typeName(value ?? null)}'`);
}

let helpers: Readonly<Record<'newobj' | 'newobjEx' | 'reconstructor', PyBuiltinFunction>>;

function makeHelpers(): typeof helpers {
  return {
    newobj: helper('__newobj__', (args) => {
      const [cls] = args;
      return callMethod(classIn(cls), '__new__', args);
    }),
    newobjEx: helper('__newobj_ex__', ([cls, args = null, kwargs = null]) => {
      const named: Kwargs = new Map();
      if (kwargs instanceof PyDict) {
        for (const { key, value } of kwargs.entries()) named.set(asStr(key) ?? '', value);
      }
      const type = classIn(cls);
      return callMethod(type, '__new__', [type, ...toArray(args)], named);
    }),
    reconstructor: helper('_reconstructor', ([cls, base, state = null]) => {
      const type = classIn(cls);
      if (base === objectType) return callMethod(objectType, '__new__', [type]);
      const value = callMethod(classIn(base), '__new__', [type, state]);
      const init = getAttribute(classIn(base), '__init__');
      if (init !== objectType.attrs.get('__init__')) call(init, [value, state]);
      return value;
    }),
  };
}

/** The names in `__slots__` of a class and its bases that hold values. */
function slotNames(type: PyType): string[] {
  const names: string[] = [];
  for (const each of type.mro) {
    const slots = each.attrs.get('__slots__');
    if (slots === undefined) continue;
    const one = asStr(slots);
    for (const slot of one === undefined ? toArray(slots) : [one]) {
      const name = asStr(slot) ?? '';
      if (name === '__dict__' || name === '__weakref__') continue;
      const isPrivate = name.startsWith('__') && !name.endsWith('__');
      const owner = each.name.replace(/^_+/, '');
      names.push(isPrivate && owner !== '' ? `_${owner}${name}` : name);
    }
  }
  return names;
}

/** Builtin types whose instances are no larger than a bare object. */
const bareTypes = (): PyType[] => [objectType, noneType, notImplementedType, ellipsisType];

/** Refuses what has more in it than attributes can tell. */
function checkPlain(type: PyType): void {
  const sized = [intType, bytesType, tupleType, memoryviewType, typeType];
  if (sized.some((each) => type.isSubtypeOf(each))) {
    raiseTypeError(`cannot pickle ${type.tpName} objects`);
  }
  if (type.basicsize > 0 || !bareTypes().includes(type.solid)) {
    raiseTypeError(`cannot pickle '${type.tpName}' object`);
  }
}

/** `object.__getstate__`: the instance's dict, and the values of its slots. */
function defaultState(self: PyValue, required: boolean): PyValue {
  const type = typeOf(self);
  if (required) checkPlain(type);
  const dict = self instanceof PyObject ? self.dict : null;
  const state = dict === null || dict.size === 0 ? null : dict;
  const slots = new PyDict();
  for (const name of slotNames(type)) {
    const value = findAttribute(self, name);
    if (value !== undefined) slots.set(name, value);
  }
  return slots.size === 0 ? state : new PyTuple([state, slots]);
}

function stateOf(self: PyValue, required: boolean): PyValue {
  const method = typeOf(self).lookup('__getstate__');
  return method instanceof PyMethodDescriptor && method.owner === objectType
    ? defaultState(self, required)
    : callMethod(self, '__getstate__', []);
}

interface NewArguments {
  readonly args: readonly PyValue[];
  readonly kwargs: PyDict | null;
}

/** What `__getnewargs_ex__` or `__getnewargs__` gives; undefined where a type has neither. */
function newArguments(self: PyValue): NewArguments | undefined {
  const extended = lookupSpecial(self, '__getnewargs_ex__');
  if (extended !== undefined) return extendedArguments(call(extended, []));
  const method = lookupSpecial(self, '__getnewargs__');
  if (method === undefined) return undefined;
  const args = call(method, []);
  if (!(args instanceof PyTuple)) {
    raiseTypeError(`__getnewargs__ should return a tuple, not '${typeName(args)}'`);
  }
  return { args: args.items, kwargs: null };
}

function extendedArguments(given: PyValue): NewArguments {
  if (!(given instanceof PyTuple)) {
    raiseTypeError(`__getnewargs_ex__ should return a tuple, not '${typeName(given)}'`);
  }
  const { length } = given.items;
  if (length !== 2) {
    raiseValueError(`__getnewargs_ex__ should return a tuple of length 2, not ${length}`);
  }
  const [args = null, kwargs = null] = given.items;
  if (!(args instanceof PyTuple)) {
    raiseTypeError(
      `first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '${typeName(args)}'`,
    );
  }
  if (!(kwargs instanceof PyDict)) {
    raiseTypeError(
      `second item of the tuple returned by __getnewargs_ex__ must be a dict, not '${typeName(kwargs)}'`,
    );
  }
  return { args: args.items, kwargs };
}

/** Protocols from 2 on. */
function reduceByNew(self: PyValue): PyValue {
  const type = typeOf(self);
  if (type.slots.tp_new === undefined) raiseTypeError(`cannot pickle '${type.tpName}' object`);
  const given = newArguments(self);
  const isList = isInstance(self, listType);
  const isDict = isInstance(self, dictType);
  const { args = [], kwargs = null } = given ?? {};
  const named = kwargs !== null && kwargs.size > 0;
  const state = stateOf(self, given === undefined && !isList && !isDict);
  return new PyTuple([
    named ? helpers.newobjEx : helpers.newobj,
    named ? new PyTuple([type, new PyTuple(args), kwargs]) : new PyTuple([type, ...args]),
    state,
    isList ? getIterator(self) : null,
    isDict ? getIterator(callMethod(self, 'items', [])) : null,
  ]);
}

/** The nearest base that is not a class of Python code, or that brings its own `__new__`. */
function builtinBase(type: PyType): PyType {
  for (const base of type.mro) {
    const create = base.attrs.get('__new__');
    if (!base.isHeapType || create instanceof PyNewFunction) return base;
  }
  return objectType;
}

/** Protocols 0 and 1. */
function reduceByBase(self: PyValue): PyValue {
  const type = typeOf(self);
  const base = builtinBase(type);
  if (base === type && base !== objectType) raiseTypeError(`cannot pickle '${type.name}' object`);
  const inner = base === objectType ? null : call(base, [self]);
  const getstate = type.lookup('__getstate__');
  const isDefault = getstate instanceof PyMethodDescriptor && getstate.owner === objectType;
  const slots = findAttribute(self, '__slots__');
  if (isDefault && slots !== undefined && isTrue(slots)) {
    raiseTypeError(
      'a class that defines __slots__ without defining __getstate__ cannot be pickled',
    );
  }
  const state = callMethod(self, '__getstate__', []);
  const parts: PyValue[] = [helpers.reconstructor, new PyTuple([type, base, inner])];
  if (isTrue(state)) parts.push(state);
  return new PyTuple(parts);
}

const reduce = (self: PyValue, protocol: number | bigint): PyValue =>
  protocol >= 2 ? reduceByNew(self) : reduceByBase(self);

function reduceEx(self: PyValue, protocol: PyValue): PyValue {
  const version = toIndex(protocol);
  const own = typeOf(self).lookup('__reduce__');
  const isDefault = own instanceof PyMethodDescriptor && own.owner === objectType;
  return isDefault ? reduce(self, version) : callMethod(self, '__reduce__', []);
}

export function fillReduce(): void {
  helpers = makeHelpers();
  extendType(objectType, {
    methods: {
      __getstate__: noargs(
        (self: PyValue) => defaultState(self, false),
        'What a copy needs besides the arguments of __new__.',
      ),
      __reduce__: noargs((self: PyValue) => reduce(self, 0), 'How to make a copy.'),
      __reduce_ex__: {
        impl: (self, [protocol = null]) => reduceEx(self, protocol),
        check(_name, args, kwargs) {
          if ((kwargs?.size ?? 0) > 0) {
            raiseTypeError('object.__reduce_ex__() takes no keyword arguments');
          }
          if (args.length !== 1) {
            raiseTypeError(
              `object.__reduce_ex__() takes exactly one argument (${args.length} given)`,
            );
          }
        },
        signature: null,
        doc: 'How to make a copy, for a version of the pickle protocol.',
      },
    },
  });
}
