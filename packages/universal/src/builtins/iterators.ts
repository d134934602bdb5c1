import { iteratorTypes } from '../kernel/builtin-types.js';
import { isRaised } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import { call } from '../protocol/call.js';
import { isEqual } from '../protocol/compare.js';
import type { PySequenceIterator } from '../protocol/iterate.js';
import { getItemAt } from '../protocol/items.js';
import { length } from '../protocol/length.js';
import { fillType, noargs } from './define.js';
import type {
  PyArrayIterator,
  PyCallableIterator,
  PyListReverseIterator,
} from './iterators-objects.js';
import { fillLazyIterators } from './iterators-lazy.js';

/** `__iter__` of iterators. */
export const self = (iterator: PyValue): PyValue => iterator;

const LENGTH_HINT = 'How many items are left, as far as the iterator knows.';

/** `__length_hint__` from a function that counts what is left. */
export function lengthHint(remaining: (iterator: never) => PyValue) {
  return { __length_hint__: noargs(remaining, LENGTH_HINT) };
}

function arrayNext(iterator: PyArrayIterator): PyValue | undefined {
  const item = iterator.source?.items[iterator.index];
  if (item === undefined) iterator.source = undefined;
  else iterator.index++;
  return item;
}

function arrayRemaining(iterator: PyArrayIterator): number {
  const { source, index } = iterator;
  return source === undefined ? 0 : Math.max(0, source.items.length - index);
}

function listReverseNext(iterator: PyListReverseIterator): PyValue | undefined {
  const item = iterator.index < 0 ? undefined : iterator.source?.items[iterator.index];
  if (item === undefined) {
    iterator.index = -1;
    iterator.source = undefined;
  } else iterator.index--;
  return item;
}

function listReverseRemaining(iterator: PyListReverseIterator): number {
  const { index, source } = iterator;
  return source === undefined || source.items.length < index + 1 ? 0 : index + 1;
}

function sequenceNext(iterator: PySequenceIterator): PyValue | undefined {
  if (iterator.sequence === undefined) return undefined;
  try {
    return getItemAt(iterator.sequence, iterator.index++);
  } catch (error) {
    if (!isRaised(error, 'IndexError') && !isRaised(error, 'StopIteration')) throw error;
    iterator.sequence = undefined;
    return undefined;
  }
}

function sequenceRemaining(iterator: PySequenceIterator): PyValue {
  if (iterator.sequence === undefined) return 0;
  const total = length(iterator.sequence, true);
  return total === undefined ? NotImplemented : Math.max(0, total - iterator.index);
}

function callableNext(iterator: PyCallableIterator): PyValue | undefined {
  if (iterator.callable === undefined) return undefined;
  let value: PyValue;
  try {
    value = call(iterator.callable, []);
  } catch (error) {
    if (!isRaised(error, 'StopIteration')) throw error;
    iterator.callable = undefined;
    return undefined;
  }
  if (!isEqual(iterator.sentinel, value)) return value;
  iterator.callable = undefined;
  return undefined;
}

export function fillIterators(): void {
  for (const type of [iteratorTypes.list, iteratorTypes.tuple]) {
    fillType(type, {
      slots: { tp_iter: self, tp_iternext: arrayNext },
      methods: lengthHint(arrayRemaining),
    });
  }
  fillType(iteratorTypes.listReverse, {
    slots: { tp_iter: self, tp_iternext: listReverseNext },
    methods: lengthHint(listReverseRemaining),
  });
  fillType(iteratorTypes.sequence, {
    slots: { tp_iter: self, tp_iternext: sequenceNext },
    methods: lengthHint(sequenceRemaining),
  });
  fillType(iteratorTypes.callable, { slots: { tp_iter: self, tp_iternext: callableNext } });
  fillLazyIterators();
}
