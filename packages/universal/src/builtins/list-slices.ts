import { PyList, PyTuple } from '../kernel/containers.js';
import { isRaised, raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { typeOf } from '../kernel/typeof.js';
import { toArray } from '../protocol/iterate.js';
import { adjustIndices, takeSlice, unpackSlice, type SliceIndices } from '../protocol/slices.js';
import { positionOf } from './list-items.js';
import { PySlice } from './slice-object.js';

/** `list[key]`. */
export function listSubscript(self: PyList, key: PyValue): PyValue {
  if (key instanceof PySlice) {
    const bounds = unpackSlice(key);
    return new PyList(takeSlice(self.items, adjustIndices(self.items.length, bounds)));
  }
  const item = self.items[positionOf(key, self.items.length, 'list')];
  return item === undefined ? raise('IndexError', 'list index out of range') : item;
}

/** `list[key] = value`, or the deletion for `undefined`. */
export function listAssignSubscript(self: PyList, key: PyValue, value: PyValue | undefined): void {
  if (key instanceof PySlice) {
    assignSlice(self, key, value);
    return;
  }
  const at = positionOf(key, self.items.length, 'list');
  if (at < 0 || at >= self.items.length) {
    raise('IndexError', 'list assignment index out of range');
  }
  if (value === undefined) self.items.splice(at, 1);
  else self.items[at] = value;
}

function assignSlice(self: PyList, slice: PySlice, value: PyValue | undefined): void {
  const bounds = unpackSlice(slice);
  // Before the items are fetched, which may change the list.
  const indices = adjustIndices(self.items.length, bounds);
  if (value === undefined) deleteIndices(self, indices);
  else if (bounds.step === 1) {
    const items = assigned(value, 'can only assign an iterable');
    const start = Math.min(indices.start, self.items.length);
    replaceRange(self, start, Math.min(indices.count, self.items.length - start), items);
  } else assignExtended(self, assigned(value, 'must assign iterable to extended slice'), indices);
}

/** Puts items in the place of `count` others. */
export function replaceRange(
  self: PyList,
  start: number,
  count: number,
  items: readonly PyValue[],
): void {
  const old = self.items;
  if (items.length < 1000) old.splice(start, count, ...items);
  else self.items = old.slice(0, start).concat(items, old.slice(start + count));
}

function assignExtended(self: PyList, items: PyValue[], indices: SliceIndices): void {
  const { start, step, count } = indices;
  if (items.length !== count) {
    raiseValueError(
      `attempt to assign sequence of size ${items.length} to extended slice of size ${count}`,
    );
  }
  items.forEach((item, i) => {
    const at = start + i * step;
    if (at < self.items.length) self.items[at] = item;
  });
}

/** The items to assign, in an array of their own; what has no iterator gets `message`. */
function assigned(value: PyValue, message: string): PyValue[] {
  if (value instanceof PyList || value instanceof PyTuple) return value.items.slice();
  const { tp_iter: iter, sq_item: item } = typeOf(value).slots;
  if (iter !== undefined || item !== undefined) {
    try {
      return toArray(value);
    } catch (error) {
      if (!isRaised(error, 'TypeError') || iter !== undefined) throw error;
    }
  }
  return raiseTypeError(message);
}

function deleteIndices(self: PyList, { start, step, count }: SliceIndices): void {
  if (count === 0) return;
  if (step === 1) {
    self.items.splice(start, count);
    return;
  }
  const first = step > 0 ? start : start + (count - 1) * step;
  const stride = Math.abs(step);
  const last = first + (count - 1) * stride;
  self.items = self.items.filter(
    (_item, at) => at < first || at > last || (at - first) % stride !== 0,
  );
}
