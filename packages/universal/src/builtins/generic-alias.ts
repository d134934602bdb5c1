import { bareType } from '../kernel/builtin-types.js';
import { PyTuple } from '../kernel/containers.js';
import { PyClassMethodDescriptor } from '../kernel/functions.js';
import { PyObject, type Kwargs, type PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import { PyType } from '../kernel/type.js';
import { getAttribute } from '../protocol/attributes.js';
import { call } from '../protocol/call.js';
import { isEqual } from '../protocol/compare.js';
import { genericGetAttr } from '../protocol/generic-attributes.js';
import { hash } from '../protocol/hash.js';
import { repr } from '../protocol/text.js';
import { fillType } from './define.js';
import { fullName } from './object.js';

const genericAliasType = bareType('GenericAlias', { module: 'types' });

/** `list[int]`: a type that only remembers what it was subscripted with. */
class PyGenericAlias extends PyObject {
  constructor(
    readonly origin: PyValue,
    readonly args: PyTuple,
  ) {
    super(genericAliasType);
  }
}

/** Attributes that are the alias's own; all others are those of the type behind it. */
const OWN = new Set(['__origin__', '__args__', '__parameters__', '__class__', '__mro_entries__']);

function reprOfArgument(value: PyValue): string {
  return value instanceof PyType ? fullName(value) : repr(value);
}

/** Lets builtin containers be subscripted. */
export function fillGenericAlias(types: readonly PyType[]): void {
  fillType(genericAliasType, {
    slots: {
      tp_repr: (self: PyGenericAlias) =>
        `${reprOfArgument(self.origin)}[${self.args.items.map(reprOfArgument).join(', ')}]`,
      tp_call: (self: PyGenericAlias, args: PyValue[], kwargs: Kwargs | undefined) =>
        call(self.origin, args, kwargs),
      tp_getattro: (self: PyGenericAlias, name: string) =>
        OWN.has(name) ? genericGetAttr(self, name) : getAttribute(self.origin, name),
      tp_hash: (self: PyGenericAlias) => hash(self.args),
      tp_richcompare(self: PyGenericAlias, other: PyValue, op: number) {
        if ((op !== 2 && op !== 3) || !(other instanceof PyGenericAlias)) return NotImplemented;
        return (self.origin === other.origin && isEqual(self.args, other.args)) === (op === 2);
      },
    },
    getsets: {
      __origin__: (self: PyGenericAlias) => self.origin,
      __args__: (self: PyGenericAlias) => self.args,
      __parameters__: () => new PyTuple([]),
    },
  });
  const info = { name: '__class_getitem__', doc: 'See PEP 585', textSignature: null };
  for (const type of types) {
    const impl = (cls: PyValue, [item = null]: PyValue[]): PyValue =>
      new PyGenericAlias(cls, item instanceof PyTuple ? item : new PyTuple([item]));
    type.attrs.set('__class_getitem__', new PyClassMethodDescriptor(info, type, impl));
    type.changed();
  }
}
