import { HPy_RichCmpOp } from '@hpy/core';
import { iteratorTypes, rangeType } from '../kernel/builtin-types.js';
import { raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyInt, PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import { asInt, normalizeInt, typeName } from '../kernel/typeof.js';
import { isEqual } from '../protocol/compare.js';
import { hasIndex, toIndex } from '../protocol/index-value.js';
import { repr } from '../protocol/text.js';
import { fillType, noargs, oneArg } from './define.js';
import { lengthHint, self as selfIterator } from './iterators.js';
import { checkCount, refuseKeywords } from './keyword-arguments.js';
import { addProduct, PyRange, PyRangeIterator } from './range-object.js';
import { PySlice } from './slice-object.js';
import { sliceIndicesOf } from './slice.js';
import { hashItems } from './tuple-hash.js';

const { EQ, NE } = HPy_RichCmpOp;

function rangeLength({ length }: PyRange): number {
  if (typeof length === 'bigint' && length >= 1n << 63n) {
    raise('OverflowError', 'Python int too large to convert to C ssize_t');
  }
  return Number(length);
}

function rangeItem(self: PyRange, key: PyInt): PyValue {
  const index = key < 0 ? addProduct(key, 1, self.length) : key;
  if (index < 0 || index >= self.length) raise('IndexError', 'range object index out of range');
  return self.at(index);
}

function rangeSubscript(self: PyRange, key: PyValue): PyValue {
  if (key instanceof PySlice) {
    const [start, stop, step] = sliceIndicesOf(key, self.length).map(normalizeInt) as [
      PyInt,
      PyInt,
      PyInt,
    ];
    return new PyRange(self.at(start), self.at(stop), addProduct(0, self.step, step));
  }
  if (!hasIndex(key)) {
    raiseTypeError(`range indices must be integers or slices, not ${typeName(key)}`);
  }
  return rangeItem(self, toIndex(key));
}

/** The position of an int, or undefined when the range has no such number. */
function positionOf(self: PyRange, value: PyInt): PyInt | undefined {
  const { start, stop, step } = self;
  const within = step > 0 ? start <= value && value < stop : stop < value && value <= start;
  if (!within) return undefined;
  const distance = BigInt(value) - BigInt(start);
  return distance % BigInt(step) === 0n ? normalizeInt(distance / BigInt(step)) : undefined;
}

/** Exact ints and bools are found by arithmetic; anything else is compared with every number. */
function findIn(self: PyRange, value: PyValue): PyInt | undefined {
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') {
    return positionOf(self, asInt(value) ?? 0);
  }
  for (let at: PyInt = 0; at < self.length; at = addProduct(at, 1, 1)) {
    if (isEqual(self.at(at), value)) return at;
  }
  return undefined;
}

function countIn(self: PyRange, value: PyValue): number {
  if (typeof value !== 'object' || value === null) return findIn(self, value) === undefined ? 0 : 1;
  let count = 0;
  for (let at: PyInt = 0; at < self.length; at = addProduct(at, 1, 1)) {
    if (isEqual(self.at(at), value)) count++;
  }
  return count;
}

/** What makes ranges equal: the numbers in them. */
function identityItems({ start, step, length }: PyRange): PyValue[] {
  if (length === 0) return [0, null, null];
  return length === 1 ? [1, start, null] : [length, start, step];
}

function rangeCompare(self: PyRange, other: PyValue, op: number): PyValue {
  if (!(other instanceof PyRange) || (op !== EQ && op !== NE)) return NotImplemented;
  const theirs = identityItems(other);
  const equal = identityItems(self).every((item, at) => item === theirs[at]);
  return equal === (op === EQ);
}

function rangeRepr({ start, stop, step }: PyRange): string {
  return step === 1 ? `range(${start}, ${stop})` : `range(${start}, ${stop}, ${step})`;
}

function reversed(self: PyRange): PyRangeIterator {
  const { length, start, step } = self;
  const last = addProduct(start, addProduct(length, -1, 1), step);
  return new PyRangeIterator(
    new PyRange(last, addProduct(start, -1, step), addProduct(0, -1, step)),
  );
}

function rangeNext(iterator: PyRangeIterator): PyValue | undefined {
  const { range, index } = iterator;
  if (index >= range.length) return undefined;
  iterator.index = addProduct(index, 1, 1);
  return range.at(index);
}

export function fillRange(): void {
  fillType(rangeType, {
    doc: 'Ints at a constant distance: range(stop) or range(start, stop, step=1).',
    slots: {
      tp_new(_type, args, kwargs) {
        refuseKeywords('range', kwargs);
        checkCount('range', args, 1, 3);
        const [first, stop, step = 1] = args as [PyValue, PyValue?, PyValue?];
        return stop === undefined
          ? new PyRange(0, toIndex(first), 1)
          : new PyRange(toIndex(first), toIndex(stop), toIndex(step));
      },
      tp_repr: rangeRepr,
      tp_hash: (self: PyRange) => hashItems(identityItems(self)),
      tp_richcompare: rangeCompare,
      tp_iter: (self: PyRange) => new PyRangeIterator(self),
      nb_bool: (self: PyRange) => self.length !== 0,
      mp_length: rangeLength,
      mp_subscript: rangeSubscript,
      sq_length: rangeLength,
      sq_item: rangeItem,
      sq_contains: (self: PyRange, value: PyValue) => findIn(self, value) !== undefined,
    },
    methods: {
      count: oneArg(countIn, 'How many of the numbers equal value.'),
      index: oneArg((self: PyRange, value) => {
        const at = findIn(self, value);
        if (at !== undefined) return at;
        return asInt(value) === undefined
          ? raiseValueError('sequence.index(x): x not in sequence')
          : raiseValueError(`${repr(value)} is not in range`);
      }, 'The position of value; ValueError without one.'),
      __reversed__: noargs(reversed, 'An iterator from the last number to the first.'),
    },
    members: {
      start: (self: PyRange) => self.start,
      stop: (self: PyRange) => self.stop,
      step: (self: PyRange) => self.step,
    },
  });
  fillType(iteratorTypes.range, {
    slots: { tp_iter: selfIterator, tp_iternext: rangeNext },
    methods: lengthHint(({ range, index }: PyRangeIterator) => addProduct(range.length, -1, index)),
  });
}
