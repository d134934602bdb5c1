import { bareType } from '../kernel/builtin-types.js';
import { PyTuple } from '../kernel/containers.js';
import type { PyDict } from '../kernel/dict.js';
import { raiseTypeError } from '../kernel/exceptions.js';
import { PyObject, type Kwargs, type PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import type { PyType } from '../kernel/type.js';
import { asStr } from '../kernel/typeof.js';
import { richCompare } from '../protocol/compare.js';
import { instanceDict } from '../protocol/generic-attributes.js';
import { guardRepr, repr } from '../protocol/text.js';
import { fillType, noargs } from './define.js';

/** `types.SimpleNamespace`: an object whose attributes can be set. */
export const simpleNamespaceType = bareType('SimpleNamespace', { module: 'types' });
simpleNamespaceType.hasDict = true;

/** A namespace with these attributes. */
export function makeNamespace(attributes: PyDict): PyObject {
  const namespace = new PyObject(simpleNamespaceType);
  namespace.dict = attributes;
  return namespace;
}

function namespaceRepr(self: PyObject): string {
  const name = self.cls === simpleNamespaceType ? 'namespace' : self.cls.name;
  return guardRepr(self, `${name}(...)`, () => {
    const parts = Array.from(instanceDict(self).entries(), ({ key, value }) => {
      const text = asStr(key);
      return text === undefined || text === '' ? '' : `${text}=${repr(value)}`;
    });
    return `${name}(${parts.filter((part) => part !== '').join(', ')})`;
  });
}

export function fillSimpleNamespace(): void {
  fillType(simpleNamespaceType, {
    doc: 'An object whose attributes can be set, first by keyword arguments.',
    slots: {
      tp_new: (type: PyType) => new PyObject(type),
      tp_init(self: PyObject, args: PyValue[], kwargs: Kwargs | undefined) {
        if (args.length > 0) raiseTypeError('no positional arguments expected');
        for (const [name, value] of kwargs ?? []) instanceDict(self).set(name, value);
      },
      tp_repr: namespaceRepr,
      tp_richcompare(self: PyObject, other: PyValue, op: number) {
        if (!(other instanceof PyObject) || !other.cls.isSubtypeOf(simpleNamespaceType)) {
          return NotImplemented;
        }
        return richCompare(instanceDict(self), instanceDict(other), op);
      },
    },
    methods: {
      __reduce__: noargs(
        (self: PyObject) => new PyTuple([self.cls, new PyTuple([]), instanceDict(self)]),
        'How to make a copy.',
      ),
    },
    members: { __dict__: (self: PyObject) => instanceDict(self) },
    attributes: { __hash__: null },
  });
}
