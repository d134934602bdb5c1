import { frozensetType, setType } from '../kernel/builtin-types.js';
import { PyDict } from '../kernel/dict.js';
import { isRaised } from '../kernel/exceptions.js';
import type { KeyTable } from '../kernel/key-table.js';
import type { PyValue } from '../kernel/object.js';
import { iterate } from '../protocol/iterate.js';
import { PySet } from './set-object.js';

/** The members of what is a set or the keys of what is a dict, without its iterator; or undefined. */
export function keysOf(value: PyValue): KeyTable | undefined {
  return value instanceof PySet || (value instanceof PyDict && !value.cls.isHeapType)
    ? value.table
    : undefined;
}

/** The members of an iterable: of a set, as they are now. */
export function members(value: PyValue): Iterable<PyValue> {
  return keysOf(value)?.keyArray() ?? iterate(value);
}

/** An empty set of the builtin type that `like` is an instance of. */
export function emptyLike(like: PySet): PySet {
  return new PySet(like.cls.isSubtypeOf(frozensetType) ? frozensetType : setType);
}

export function copySet(self: PySet): PySet {
  const result = emptyLike(self);
  result.table.copyFrom(self.table);
  return result;
}

/** `self.update(other)`. */
export function addAll(self: PySet, other: PyValue): void {
  if (self.size === 0 && other instanceof PySet) {
    self.table.copyFrom(other.table);
    return;
  }
  for (const key of members(other)) self.add(key);
}

export function intersection(self: PySet, other: PyValue): PySet {
  const result = emptyLike(self);
  if (other === self) return copySet(self);
  if (other instanceof PySet && other.size > self.size) {
    for (const key of self.toArray()) if (other.has(key)) result.add(key);
  } else {
    for (const key of members(other)) if (self.has(key)) result.add(key);
  }
  return result;
}

/** `self.difference_update(other)`. */
export function removeAll(self: PySet, other: PyValue): void {
  if (other === self) {
    self.table.clear();
    return;
  }
  for (const key of members(other)) self.table.delete(key);
}

export function difference(self: PySet, other: PyValue): PySet {
  const table = keysOf(other);
  if (table === undefined || table.size * 4 < self.size) {
    const result = copySet(self);
    removeAll(result, other);
    return result;
  }
  const result = emptyLike(self);
  for (const key of self.toArray()) if (table.find(key) < 0) result.add(key);
  return result;
}

/** `self.symmetric_difference_update(other)`: members of exactly one of the two. */
export function toggleAll(self: PySet, other: PyValue): void {
  if (other === self) {
    self.table.clear();
    return;
  }
  let keys = keysOf(other)?.keyArray();
  if (keys === undefined) {
    // A key that comes twice must not be toggled twice.
    const collected = new PySet();
    addAll(collected, other);
    keys = collected.toArray();
  }
  for (const key of keys) {
    if (self.table.delete(key) === undefined) self.add(key);
  }
}

export function isSubset(self: PySet, other: PySet): boolean {
  return self.size <= other.size && self.toArray().every((key) => other.has(key));
}

export function areDisjoint(self: PySet, other: PyValue): boolean {
  if (other instanceof PySet && other.size > self.size) {
    return !self.toArray().some((key) => other.has(key));
  }
  for (const key of members(other)) if (self.has(key)) return false;
  return true;
}

/** A set of an iterable; a set is itself. */
export function asSet(value: PyValue): PySet {
  if (value instanceof PySet) return value;
  const result = new PySet();
  addAll(result, value);
  return result;
}

/**
 * Looks a key up as `in`, `remove` and `discard` do: a set, which is not hashable, is looked for as
 * the frozenset of its members.
 */
export function withHashableKey<T>(key: PyValue, find: (key: PyValue) => T): T {
  try {
    return find(key);
  } catch (error) {
    if (!(key instanceof PySet) || !isRaised(error, 'TypeError')) throw error;
    const frozen = new PySet(frozensetType);
    frozen.table.copyFrom(key.table);
    return find(frozen);
  }
}
