import {
  bareType,
  contextVarType,
  dictType,
  frozensetType,
  iteratorTypes,
  listType,
  mappingProxyType,
  setType,
  tokenType,
  tupleType,
} from '../kernel/builtin-types.js';
import { PyList, PyTuple } from '../kernel/containers.js';
import { exceptionType, isRaised, raiseTypeError } from '../kernel/exceptions.js';
import { PyClassMethodDescriptor } from '../kernel/functions.js';
import { PyObject, type Kwargs, type PyValue } from '../kernel/object.js';
import { Ellipsis, NotImplemented } from '../kernel/singletons.js';
import { PyType } from '../kernel/type.js';
import { getAttribute, setAttribute } from '../protocol/attributes.js';
import { call, callMethod } from '../protocol/call.js';
import { isEqual } from '../protocol/compare.js';
import { genericGetAttr } from '../protocol/generic-attributes.js';
import { hash } from '../protocol/hash.js';
import { getIterator, toArray } from '../protocol/iterate.js';
import { repr } from '../protocol/text.js';
import { functionOf } from './builtin-functions.js';
import { anyArgs, fillType, noargs, oneArg } from './define.js';
import { checkCount, refuseKeywords } from './keyword-arguments.js';
import { fullName } from './object.js';
import { unionOf } from './union-type.js';

export const genericAliasType = bareType('GenericAlias', { module: 'types' });

/** `list[int]`: a type that only remembers what it was subscripted with. */
export class PyGenericAlias extends PyObject {
  constructor(
    readonly origin: PyValue,
    readonly args: PyTuple,
    /** Whether it was unpacked: `*list[int]`. */
    readonly starred = false,
    cls: PyType = genericAliasType,
  ) {
    super(cls);
  }
}

const aliasOf = (origin: PyValue, item: PyValue): PyGenericAlias =>
  new PyGenericAlias(origin, item instanceof PyTuple ? item : new PyTuple([item]));

/** Attributes that are the alias's own; all others are those of the type behind it. */
const OWN = [
  '__origin__',
  '__args__',
  '__unpacked__',
  '__parameters__',
  '__typing_unpacked_tuple_args__',
  '__mro_entries__',
  '__reduce_ex__',
  '__reduce__',
  '__copy__',
  '__deepcopy__',
];
const OWN_OR_CLASS = new Set([...OWN, '__class__', '__bases__']);

function reprOfArgument(value: PyValue): string {
  if (value === Ellipsis) return '...';
  return value instanceof PyType ? fullName(value) : repr(value);
}

function aliasRepr({ origin, args, starred }: PyGenericAlias): string {
  const inside = args.items.length === 0 ? '()' : args.items.map(reprOfArgument).join(', ');
  return `${starred ? '*' : ''}${reprOfArgument(origin)}[${inside}]`;
}

/** Calls the type; what it makes remembers the alias if it can. */
function aliasCall(self: PyGenericAlias, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  const value = call(self.origin, args, kwargs);
  try {
    setAttribute(value, '__orig_class__', self);
  } catch (error) {
    if (!isRaised(error, 'AttributeError') && !isRaised(error, 'TypeError')) throw error;
  }
  return value;
}

function reduceAlias(self: PyGenericAlias): PyValue {
  const { origin, args, starred } = self;
  if (!starred) return new PyTuple([genericAliasType, new PyTuple([origin, args])]);
  const iterator = getIterator(new PyGenericAlias(origin, args));
  return new PyTuple([functionOf('next'), new PyTuple([iterator])]);
}

function fillAlias(): void {
  fillType(genericAliasType, {
    doc: 'What `list[int]` is: a type with arguments.',
    slots: {
      tp_new(type, args, kwargs) {
        refuseKeywords('GenericAlias', kwargs);
        checkCount('GenericAlias', args, 2, 2);
        const { origin, args: items } = aliasOf(args[0] as PyValue, args[1] as PyValue);
        return new PyGenericAlias(origin, items, false, type);
      },
      tp_repr: aliasRepr,
      tp_call: aliasCall,
      tp_getattro: (self: PyGenericAlias, name: string) =>
        OWN_OR_CLASS.has(name) ? genericGetAttr(self, name) : getAttribute(self.origin, name),
      tp_hash: ({ origin, args }: PyGenericAlias) =>
        (Number(hash(origin)) ^ Number(hash(args))) >>> 0,
      tp_richcompare(self: PyGenericAlias, other: PyValue, op: number) {
        if ((op !== 2 && op !== 3) || !(other instanceof PyGenericAlias)) return NotImplemented;
        const equal =
          self.starred === other.starred &&
          isEqual(self.origin, other.origin) &&
          isEqual(self.args, other.args);
        return equal === (op === 2);
      },
      tp_iter: ({ origin, args, cls }: PyGenericAlias) =>
        getIterator(new PyTuple([new PyGenericAlias(origin, args, true, cls)])),
      nb_or: unionOf,
      // There are no type variables that could be replaced.
      mp_subscript: (self: PyGenericAlias) =>
        raiseTypeError(`${repr(self)} is not a generic class`),
    },
    methods: {
      __mro_entries__: oneArg(
        (self: PyGenericAlias) => new PyTuple([self.origin]),
        'The class that stands in the bases for the alias.',
      ),
      __instancecheck__: oneArg(
        () => raiseTypeError('isinstance() argument 2 cannot be a parameterized generic'),
        'Instances do not know the arguments of their type.',
      ),
      __subclasscheck__: oneArg(
        () => raiseTypeError('issubclass() argument 2 cannot be a parameterized generic'),
        'Classes do not know the arguments of their type.',
      ),
      __reduce__: noargs(reduceAlias, 'How to make a copy.'),
      __dir__: noargs((self: PyGenericAlias) => {
        const names = toArray(callMethod(functionOf('dir'), '__call__', [self.origin]));
        return new PyList([...names, ...OWN.filter((name) => !names.includes(name))]);
      }, 'dir(self)'),
    },
    members: {
      __origin__: (self: PyGenericAlias) => self.origin,
      __args__: (self: PyGenericAlias) => self.args,
      __unpacked__: (self: PyGenericAlias) => self.starred,
    },
    getsets: {
      __parameters__: () => new PyTuple([]),
      __typing_unpacked_tuple_args__: ({ starred, origin, args }: PyGenericAlias) =>
        starred && origin === tupleType ? args : null,
    },
  });
}

/** Lets types be subscripted: `list[int]`. */
export function fillGenericAlias(): void {
  fillAlias();
  const subscriptable = [
    dictType,
    frozensetType,
    listType,
    setType,
    tupleType,
    iteratorTypes.enumerate,
    mappingProxyType,
    contextVarType,
    tokenType,
    exceptionType('BaseExceptionGroup'),
  ];
  const info = {
    name: '__class_getitem__',
    doc: 'The type with arguments.',
    textSignature: null,
  };
  for (const type of subscriptable) {
    const { impl } = anyArgs((cls: PyValue, args) => {
      if (args.length !== 1) {
        raiseTypeError(
          `${type.name}.__class_getitem__() takes exactly one argument (${args.length} given)`,
        );
      }
      return aliasOf(cls, args[0] as PyValue);
    });
    const call = impl as (self: PyValue, args: PyValue[], kwargs: Kwargs | undefined) => PyValue;
    type.attrs.set('__class_getitem__', new PyClassMethodDescriptor(info, type, call));
    type.changed();
  }
}
