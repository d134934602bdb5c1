import { mappingProxyType } from '../kernel/builtin-types.js';
import { PyList, PyTuple } from '../kernel/containers.js';
import { PyDict } from '../kernel/dict.js';
import { raiseTypeError, raiseWith } from '../kernel/exceptions.js';
import { PyObject, type PyValue } from '../kernel/object.js';
import { asStr, typeName, typeOf } from '../kernel/typeof.js';
import { callMethod } from '../protocol/call.js';
import { richCompare } from '../protocol/compare.js';
import { contains, getItem } from '../protocol/items.js';
import { getIterator } from '../protocol/iterate.js';
import { length } from '../protocol/length.js';
import { binaryOperation } from '../protocol/number.js';
import { repr, strValue } from '../protocol/text.js';
import { anyArgs, fillType, noargs, type MethodSpec } from './define.js';
import { hash } from '../protocol/hash.js';
import { parseArguments } from './keyword-arguments.js';

/** A mapping that can only be read: `type.__dict__`, which is a Map here, or any Python mapping. */
export class PyMappingProxy extends PyObject {
  constructor(readonly source: ReadonlyMap<string, PyValue> | PyObject) {
    super(mappingProxyType);
  }
}

/** The mapping as a Python value; of a type's attributes, a dict of what they are now. */
function mappingOf({ source }: PyMappingProxy): PyObject {
  return source instanceof PyObject ? source : PyDict.of(source);
}

const unwrap = (value: PyValue): PyValue =>
  value instanceof PyMappingProxy ? mappingOf(value) : value;

/** The value of a key of a type's attributes, undefined also for keys that are no strings. */
function attribute(source: ReadonlyMap<string, PyValue>, key: PyValue): PyValue | undefined {
  const name = asStr(key);
  if (name !== undefined) return source.get(name);
  // For the TypeError of keys that are not hashable.
  hash(key);
  return undefined;
}

function proxySubscript({ source }: PyMappingProxy, key: PyValue): PyValue {
  if (source instanceof PyObject) return getItem(source, key);
  const value = attribute(source, key);
  return value === undefined ? raiseWith('KeyError', key) : value;
}

function proxyContains({ source }: PyMappingProxy, key: PyValue): boolean {
  return source instanceof PyObject ? contains(source, key) : attribute(source, key) !== undefined;
}

/** A method that the mapping itself has. */
const delegated = (name: string, doc: string): MethodSpec =>
  noargs((self: PyMappingProxy) => callMethod(mappingOf(self), name, []), doc);

const MAPPING = { names: ['mapping'], required: 1, positional: 1 };

function checkMapping(value: PyValue): PyObject {
  if (
    !(value instanceof PyObject) ||
    typeOf(value).slots.mp_subscript === undefined ||
    value instanceof PyList ||
    value instanceof PyTuple
  ) {
    raiseTypeError(`mappingproxy() argument must be a mapping, not ${typeName(value)}`);
  }
  return value;
}

export function fillMappingProxy(): void {
  fillType(mappingProxyType, {
    doc: '',
    slots: {
      tp_new(_type, args, kwargs) {
        const [mapping] = parseArguments('mappingproxy', MAPPING, args, kwargs);
        return new PyMappingProxy(checkMapping(mapping as PyValue));
      },
      tp_repr: (self: PyMappingProxy) => `mappingproxy(${repr(mappingOf(self))})`,
      tp_str: (self: PyMappingProxy) => strValue(mappingOf(self)),
      tp_hash: (self: PyMappingProxy) => {
        if (!(self.source instanceof PyObject) || self.source instanceof PyDict) {
          raiseTypeError("unhashable type: 'mappingproxy'");
        }
        return hash(self.source);
      },
      tp_richcompare: (self: PyMappingProxy, other: PyValue, op) =>
        richCompare(mappingOf(self), other, op),
      tp_iter: (self: PyMappingProxy) => getIterator(mappingOf(self)),
      nb_or: (a: PyValue, b: PyValue) => binaryOperation(unwrap(a), unwrap(b), 'nb_or'),
      nb_inplace_or: () => raiseTypeError("'|=' is not supported by mappingproxy; use '|' instead"),
      mp_length: ({ source }: PyMappingProxy) =>
        source instanceof PyObject ? length(source) : source.size,
      mp_subscript: proxySubscript,
      sq_contains: proxyContains,
    },
    methods: {
      get: anyArgs(
        (self: PyMappingProxy, args, kwargs) => callMethod(mappingOf(self), 'get', args, kwargs),
        'The value of key, or default without one.',
      ),
      keys: delegated('keys', 'The keys of the mapping.'),
      values: delegated('values', 'The values of the mapping.'),
      items: delegated('items', 'The pairs of key and value.'),
      copy: delegated('copy', 'A copy of the mapping.'),
      __reversed__: delegated(
        '__reversed__',
        'An iterator over the keys from the last to the first.',
      ),
    },
  });
}
