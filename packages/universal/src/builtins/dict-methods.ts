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
  clear: noargs((self: PyDict) => (self.table.clear(), null), 'Removes all items.'),
  copy: noargs(copyDict, 'A new dict of the same items.'),
  get: positional(
    1,
    2,
    (self: PyDict, key, missing) => get(self, key, missing),
    'The value of key, or default without one.',
  ),
  items: noargs((self: PyDict) => new PyDictItems(self), 'A view of the pairs of key and value.'),
  keys: noargs((self: PyDict) => new PyDictKeys(self), 'A view of the keys.'),
  values: noargs((self: PyDict) => new PyDictValues(self), 'A view of the values.'),
  pop: positional(
    1,
    2,
    (self: PyDict, key, missing) => pop(self, key, missing),
    'Removes key and returns its value, or default without one; KeyError without either.',
  ),
  popitem: noargs(
    popitem,
    'Removes the pair that was added last and returns it; KeyError without one.',
  ),
  setdefault: positional(
    1,
    2,
    (self: PyDict, key, value) => setdefault(self, key, value ?? null),
    'The value of key, which becomes default without one.',
  ),
  update: anyArgs((self: PyDict, args, kwargs) => {
    updateFromArguments('update', self, args, kwargs);
    return null;
  }, 'Takes over items of a mapping or of pairs, and keyword arguments.'),
  __reversed__: noargs(
    (self: PyDict) => new PyDictIterator(self, iteratorTypes.dictKey, true),
    'An iterator over the keys from the last to the first.',
  ),
};

export const DICT_CLASS_METHODS: Readonly<Record<string, MethodSpec>> = {
  fromkeys: positional(
    1,
    2,
    (type: PyType, iterable, value) => fromkeys(type, iterable, value),
    'A new dict in which each key of an iterable has the same value.',
  ),
};
