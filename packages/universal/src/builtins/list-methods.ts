import { PyList, PyTuple } from '../kernel/containers.js';
import { raise, raiseValueError } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { toIndex } from '../protocol/index-value.js';
import { iterate } from '../protocol/iterate.js';
import { repr } from '../protocol/text.js';
import { anyArgs, noargs, oneArg, positional, type MethodSpec } from './define.js';
import { PyListReverseIterator } from './iterators-objects.js';
import { parseArguments } from './keyword-arguments.js';
import { countItem, findItem, ssizeArgument } from './list-items.js';
import { sortList } from './list-sort.js';

/** `list.extend(iterable)`: what an iterator gave before it failed stays in the list. */
export function extendList(self: PyList, iterable: PyValue): void {
  const { items } = self;
  if (isPlainSequence(iterable)) {
    // A list may be extended by itself, so its length is read once.
    const { items: added } = iterable;
    const { length } = added;
    for (let at = 0; at < length; at++) items.push(added[at] as PyValue);
    return;
  }
  for (const item of iterate(iterable)) self.items.push(item);
}

function isPlainSequence(value: PyValue): value is PyList | PyTuple {
  // CPython takes the shortcut for exact types only: a subclass may have its own __iter__.
  return (value instanceof PyList || value instanceof PyTuple) && !value.cls.isHeapType;
}

/** `list.insert(index, value)`; the index is clipped. */
export function insertItem(self: PyList, index: number, value: PyValue): void {
  const { length } = self.items;
  const at = index < 0 ? Math.max(0, index + length) : Math.min(index, length);
  self.items.splice(at, 0, value);
}

function pop(self: PyList, index: PyValue = -1): PyValue {
  const wanted = index === -1 ? -1 : ssizeArgument(index);
  const { items } = self;
  if (items.length === 0) raise('IndexError', 'pop from empty list');
  const at = wanted < 0 ? wanted + items.length : wanted;
  if (at < 0 || at >= items.length) raise('IndexError', 'pop index out of range');
  if (at === items.length - 1) return items.pop() as PyValue;
  return items.splice(at, 1)[0] as PyValue;
}

function remove(self: PyList, value: PyValue): PyValue {
  const at = findItem(self, value);
  if (at < 0) raiseValueError('list.remove(x): x not in list');
  self.items.splice(at, 1);
  return null;
}

/** `list.sort(*args, **kwargs)`. */
export function sortWithArguments(
  self: PyList,
  args: readonly PyValue[],
  kwargs: Kwargs | undefined,
): void {
  const [key = null, reverse = false] = parseArguments('sort', SORT, args, kwargs);
  sortList(self, key, toIndex(reverse) !== 0);
}

const SORT = { names: ['key', 'reverse'], required: 0, positional: 0 };

export const LIST_METHODS: Readonly<Record<string, MethodSpec>> = {
  append: oneArg(
    (self: PyList, value) => (self.items.push(value), null),
    'Puts a value at the end.',
  ),
  clear: noargs((self: PyList) => ((self.items = []), null), 'Removes all items.'),
  copy: noargs((self: PyList) => new PyList(self.items.slice()), 'A new list of the same items.'),
  count: oneArg(countItem, 'How many items equal value.'),
  extend: oneArg(
    (self: PyList, iterable) => (extendList(self, iterable), null),
    'Puts all items of an iterable at the end.',
  ),
  index: positional(
    1,
    3,
    (self: PyList, value, start, stop) => {
      const at = findItem(self, value, start, stop);
      return at < 0 ? raiseValueError(`${repr(value)} is not in list`) : at;
    },
    'The first position of value from start up to stop; ValueError without one.',
  ),
  insert: positional(
    2,
    2,
    (self: PyList, index, value) => {
      insertItem(self, ssizeArgument(index), value);
      return null;
    },
    'Puts a value before the item at index.',
  ),
  pop: positional(0, 1, pop, 'Removes the item at index, the last without one, and returns it.'),
  remove: oneArg(remove, 'Removes the first item that equals value; ValueError without one.'),
  reverse: noargs(
    (self: PyList) => (self.items.reverse(), null),
    'Turns the order of the items round.',
  ),
  sort: anyArgs((self: PyList, args, kwargs) => {
    sortWithArguments(self, args, kwargs);
    return null;
  }, 'Orders the items by < of key(item), stably; from the greatest with reverse.'),
  __reversed__: noargs(
    (self: PyList) => new PyListReverseIterator(self),
    'An iterator from the last item to the first.',
  ),
};
