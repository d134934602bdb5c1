import { HPy_RichCmpOp } from '@hpy/core';
import type { PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import type { NativeSlots } from '../kernel/slots.js';
import { contains } from '../protocol/items.js';
import { iterate } from '../protocol/iterate.js';
import { length } from '../protocol/length.js';
import { PyDictItems, PyDictKeys, type PyDictView } from './dict-objects.js';
import { PySet } from './set-object.js';
import { addAll, intersection, removeAll, toggleAll } from './set-operations.js';

/*
 * Views of keys and items as sets: their operators take any iterable on the other side, and give a
 * set.
 */

const { LT, LE, EQ, NE, GT } = HPy_RichCmpOp;

const isSetLikeView = (value: PyValue): value is PyDictKeys | PyDictItems =>
  value instanceof PyDictKeys || value instanceof PyDictItems;

const isSetLike = (value: PyValue): boolean => value instanceof PySet || isSetLikeView(value);

function toSet(value: PyValue): PySet {
  const result = new PySet();
  addAll(result, value);
  return result;
}

const operator = (change: (result: PySet, other: PyValue) => void) => (a: PyValue, b: PyValue) => {
  const result = toSet(a);
  change(result, b);
  return result;
};

function viewAnd(a: PyValue, b: PyValue): PyValue {
  let [view, other] = isSetLikeView(a) ? [a, b] : [b, a];
  if (other instanceof PySet && other.size > length(view)) return intersection(toSet(view), other);
  if (isSetLikeView(other) && length(other) > length(view)) [view, other] = [other, view];
  const result = new PySet();
  for (const each of iterate(other)) if (contains(view, each)) result.add(each);
  return result;
}

export const VIEW_OPERATORS: NativeSlots = {
  nb_subtract: operator(removeAll),
  nb_and: viewAnd,
  nb_xor: operator(toggleAll),
  nb_or: operator(addAll),
};

/** Whether everything in `a` is in `b`. */
function allIn(a: PyValue, b: PyValue): boolean {
  for (const each of iterate(a)) if (!contains(b, each)) return false;
  return true;
}

/** The rich comparison of a view, which is that of sets. */
export function compareViews(a: PyDictView, b: PyValue, op: number): PyValue {
  if (!isSetLike(b)) return NotImplemented;
  const difference = length(a) - length(b);
  switch (op) {
    case EQ:
      return difference === 0 && allIn(a, b);
    case NE:
      return !(difference === 0 && allIn(a, b));
    case LT:
      return difference < 0 && allIn(a, b);
    case LE:
      return difference <= 0 && allIn(a, b);
    case GT:
      return difference > 0 && allIn(b, a);
    default:
      return difference >= 0 && allIn(b, a);
  }
}

/** `view.isdisjoint(other)`. */
export function isDisjoint(view: PyDictView, other: PyValue): boolean {
  if (view === other) return length(view) === 0;
  let [searched, walked]: [PyValue, PyValue] = [view, other];
  if (isSetLike(other) && length(other) > length(view)) [searched, walked] = [other, view];
  for (const each of iterate(walked)) if (contains(searched, each)) return false;
  return true;
}
