import { setType } from '../kernel/builtin-types.js';
import { raiseWith } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { anyArgs, noargs, oneArg, type MethodSpec } from './define.js';
import { refuseKeywords } from './keyword-arguments.js';
import type { PySet } from './set-object.js';
import {
  addAll,
  areDisjoint,
  asSet,
  copySet,
  difference,
  intersection,
  isSubset,
  removeAll,
  toggleAll,
  withHashableKey,
} from './set-operations.js';

/** A method of any number of iterables. */
function ofMany(
  name: string,
  impl: (self: PySet, others: readonly PyValue[]) => PyValue,
  doc: string,
): MethodSpec {
  return anyArgs((self: PySet, args, kwargs) => {
    refuseKeywords(`${self.cls.isSubtypeOf(setType) ? 'set' : 'frozenset'}.${name}`, kwargs);
    return impl(self, args);
  }, doc);
}

/** A copy also where there is nothing to combine with; an exact frozenset is its own. */
function combine(self: PySet, others: readonly PyValue[], step: (a: PySet, b: PyValue) => PySet): PySet {
  let result = self;
  for (const other of others) result = step(result, other);
  return result === self ? copySet(self) : result;
}

/** Puts what was computed from `self` in its place. */
function become(self: PySet, result: PySet): null {
  self.table.copyFrom(result.table);
  return null;
}

/** What sets and frozensets have in common. */
export const SET_METHODS: Readonly<Record<string, MethodSpec>> = {
  copy: noargs(
    (self: PySet) => (self.cls.isSubtypeOf(setType) || self.cls.isHeapType ? copySet(self) : self),
    'Return a shallow copy of a set.',
  ),
  difference: ofMany(
    'difference',
    (self, others) => combine(self, others, difference),
    'Return the difference of two or more sets as a new set.\n\n' +
      '(i.e. all elements that are in this set but not the others.)',
  ),
  intersection: ofMany(
    'intersection',
    (self, others) => combine(self, others, intersection),
    'Return the intersection of two sets as a new set.\n\n(i.e. all elements that are in both sets.)',
  ),
  union: ofMany(
    'union',
    (self, others) => {
      const result = copySet(self);
      for (const other of others) addAll(result, other);
      return result;
    },
    'Return the union of sets as a new set.\n\n(i.e. all elements that are in either set.)',
  ),
  symmetric_difference: oneArg((self: PySet, other) => {
    const result = copySet(self);
    toggleAll(result, other);
    return result;
  }, 'Return the symmetric difference of two sets as a new set.\n\n(i.e. all elements that are in exactly one of the sets.)'),
  isdisjoint: oneArg(areDisjoint, 'Return True if two sets have a null intersection.'),
  issubset: oneArg(
    (self: PySet, other) => isSubset(self, asSet(other)),
    'Report whether another set contains this set.',
  ),
  issuperset: oneArg(
    (self: PySet, other) => isSubset(asSet(other), self),
    'Report whether this set contains another set.',
  ),
};

function pop({ table }: PySet): PyValue {
  if (table.size === 0) raiseWith('KeyError', 'pop from an empty set');
  const at = table.next(0);
  const key = table.keys[at] as PyValue;
  table.removeAt(at);
  return key;
}

const removeKey = (self: PySet, key: PyValue): boolean =>
  withHashableKey(key, (hashable) => self.table.delete(hashable)) !== undefined;

/** What changes a set. */
export const MUTABLE_SET_METHODS: Readonly<Record<string, MethodSpec>> = {
  add: oneArg(
    (self: PySet, key) => (self.add(key), null),
    'Add an element to a set.\n\nThis has no effect if the element is already present.',
  ),
  clear: noargs((self: PySet) => (self.table.clear(), null), 'Remove all elements from this set.'),
  discard: oneArg(
    (self: PySet, key) => (removeKey(self, key), null),
    'Remove an element from a set if it is a member.\n\n' +
      'Unlike set.remove(), the discard() method does not raise\n' +
      'an exception when an element is missing from the set.',
  ),
  remove: oneArg(
    (self: PySet, key) => (removeKey(self, key) ? null : raiseWith('KeyError', key)),
    'Remove an element from a set; it must be a member.\n\n' +
      'If the element is not a member, raise a KeyError.',
  ),
  pop: noargs(
    pop,
    'Remove and return an arbitrary set element.\nRaises KeyError if the set is empty.',
  ),
  difference_update: ofMany(
    'difference_update',
    (self, others) => {
      for (const other of others) removeAll(self, other);
      return null;
    },
    'Remove all elements of another set from this set.',
  ),
  intersection_update: ofMany(
    'intersection_update',
    (self, others) => become(self, combine(self, others, intersection)),
    'Update a set with the intersection of itself and another.',
  ),
  symmetric_difference_update: oneArg(
    (self: PySet, other) => (toggleAll(self, other), null),
    'Update a set with the symmetric difference of itself and another.',
  ),
  update: ofMany(
    'update',
    (self, others) => {
      for (const other of others) addAll(self, other);
      return null;
    },
    'Update a set with the union of itself and others.',
  ),
};
