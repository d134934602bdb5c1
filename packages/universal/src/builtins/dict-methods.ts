import { dictType, iteratorTypes } from '../kernel/builtin-types.js';
import { PyTuple } from '../kernel/containers.js';
import { PyDict } from '../kernel/dict.js';
import { raiseWith } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';
import { call } from '../protocol/call.js';
import { setItem } from '../protocol/items.js';
import { iterate } from '../protocol/iterate.js';
import { anyArgs, noargs, positional, type MethodSpec } from './define.js';
import { PyDictItems, PyDictIterator, PyDictKeys, PyDictValues } from './dict-objects.js';
import { updateFromArguments } from './dict-update.js';

/** A shallow copy; of a subclass too, it is a plain dict. */
export function copyDict(self: PyDict): PyDict {
  const result = new PyDict();
  result.table.copyFrom(self.table);
  return result;
}

function pop(self: PyDict, key: PyValue, missing: PyValue | undefined): PyValue {
  // An empty dict does not even ask for the key's hash.
  const removed = self.size === 0 ? undefined : self.table.delete(key);
  const value = removed === undefined ? missing : removed;
  return value === undefined ? raiseWith('KeyError', key) : value;
}

function get(self: PyDict, key: PyValue, missing: PyValue = null): PyValue {
  const value = self.get(key);
  return value === undefined ? missing : value;
}

function popitem({ table }: PyDict): PyValue {
  if (table.size === 0) raiseWith('KeyError', 'popitem(): dictionary is empty');
  const at = table.previous(table.end - 1);
  const key = table.keys[at] as PyValue;
  return new PyTuple([key, table.removeAt(at)]);
}

function setdefault({ table }: PyDict, key: PyValue, value: PyValue): PyValue {
  const at = table.find(key);
  if (at >= 0) return table.values[at] as PyValue;
  table.append(key, value);
  return value;
}

function fromkeys(type: PyType, iterable: PyValue, value: PyValue = null): PyValue {
  const result = type === dictType ? new PyDict() : call(type, []);
  if (result instanceof PyDict && result.cls === dictType) {
    for (const key of iterate(iterable)) result.set(key, value);
  } else {
    for (const key of iterate(iterable)) setItem(result, key, value);
  }
  return result;
}

export const DICT_METHODS: Readonly<Record<string, MethodSpec>> = {
  clear: noargs((self: PyDict) => (self.table.clear(), null), 'D.clear() -> None.  Remove all items from D.'),
  copy: noargs(copyDict, 'D.copy() -> a shallow copy of D'),
  get: positional(
    1,
    2,
    (self: PyDict, key, missing) => get(self, key as PyValue, missing),
    'Return the value for key if key is in the dictionary, else default.',
  ),
  items: noargs(
    (self: PyDict) => new PyDictItems(self),
    "D.items() -> a set-like object providing a view on D's items",
  ),
  keys: noargs(
    (self: PyDict) => new PyDictKeys(self),
    "D.keys() -> a set-like object providing a view on D's keys",
  ),
  values: noargs(
    (self: PyDict) => new PyDictValues(self),
    "D.values() -> an object providing a view on D's values",
  ),
  pop: positional(
    1,
    2,
    (self: PyDict, key, missing) => pop(self, key as PyValue, missing),
    'D.pop(k[,d]) -> v, remove specified key and return the corresponding value.\n\n' +
      'If the key is not found, return the default if given; otherwise,\nraise a KeyError.',
  ),
  popitem: noargs(
    popitem,
    'Remove and return a (key, value) pair as a 2-tuple.\n\n' +
      'Pairs are returned in LIFO (last-in, first-out) order.\n' +
      'Raises KeyError if the dict is empty.',
  ),
  setdefault: positional(
    1,
    2,
    (self: PyDict, key, value) => setdefault(self, key as PyValue, value ?? null),
    'Insert key with a value of default if key is not in the dictionary.\n\n' +
      'Return the value for key if key is in the dictionary, else default.',
  ),
  update: anyArgs((self: PyDict, args, kwargs) => {
    updateFromArguments('update', self, args, kwargs);
    return null;
  }, 'D.update([E, ]**F) -> None.  Update D from dict/iterable E and F.'),
  __reversed__: noargs(
    (self: PyDict) => new PyDictIterator(self, iteratorTypes.dictKey, true),
    'Return a reverse iterator over the dict keys.',
  ),
};

export const DICT_CLASS_METHODS: Readonly<Record<string, MethodSpec>> = {
  fromkeys: positional(
    1,
    2,
    (type: PyType, iterable, value) => fromkeys(type, iterable as PyValue, value),
    'Create a new dictionary with keys from iterable and values set to value.',
  ),
};
