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
function combine(
  self: PySet,
  others: readonly PyValue[],
  step: (a: PySet, b: PyValue) => PySet,
): PySet {
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
    'A new set of the same members.',
  ),
  difference: ofMany(
    'difference',
    (self, others) => combine(self, others, difference),
    'The members that no other iterable has.',
  ),
  intersection: ofMany(
    'intersection',
    (self, others) => combine(self, others, intersection),
    'The members that all other iterables have too.',
  ),
  union: ofMany(
    'union',
    (self, others) => {
      const result = copySet(self);
      for (const other of others) addAll(result, other);
      return result;
    },
    'The members of this set and of all other iterables.',
  ),
  symmetric_difference: oneArg((self: PySet, other) => {
    const result = copySet(self);
    toggleAll(result, other);
    return result;
  }, 'What is either in this set or in the other iterable, but not in both.'),
  isdisjoint: oneArg(areDisjoint, 'Whether the other iterable has none of the members.'),
  issubset: oneArg(
    (self: PySet, other) => isSubset(self, asSet(other)),
    'Whether the other iterable has all of the members.',
  ),
  issuperset: oneArg(
    (self: PySet, other) => isSubset(asSet(other), self),
    'Whether this set has everything that is in the other iterable.',
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
  add: oneArg((self: PySet, key) => (self.add(key), null), 'Makes a value a member.'),
  clear: noargs((self: PySet) => (self.table.clear(), null), 'Removes all members.'),
  discard: oneArg(
    (self: PySet, key) => (removeKey(self, key), null),
    'Removes a value if it is a member.',
  ),
  remove: oneArg(
    (self: PySet, key) => (removeKey(self, key) ? null : raiseWith('KeyError', key)),
    'Removes a value; KeyError if it is no member.',
  ),
  pop: noargs(pop, 'Removes one of the members and returns it; KeyError without one.'),
  difference_update: ofMany(
    'difference_update',
    (self, others) => {
      for (const other of others) removeAll(self, other);
      return null;
    },
    'Removes what is in the other iterables.',
  ),
  intersection_update: ofMany(
    'intersection_update',
    (self, others) => become(self, combine(self, others, intersection)),
    'Removes what is not in all of the other iterables.',
  ),
  symmetric_difference_update: oneArg(
    (self: PySet, other) => (toggleAll(self, other), null),
    'Removes what is in the other iterable too, and adds the rest of that.',
  ),
  update: ofMany(
    'update',
    (self, others) => {
      for (const other of others) addAll(self, other);
      return null;
    },
    'Adds what is in the other iterables.',
  ),
};
