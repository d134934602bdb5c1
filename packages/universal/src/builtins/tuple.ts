import { iteratorTypes, tupleType } from '../kernel/builtin-types.js';
import { PyTuple } from '../kernel/containers.js';
import { raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import type { PyType } from '../kernel/type.js';
import { typeName } from '../kernel/typeof.js';
import { toArray } from '../protocol/iterate.js';
import { sliceIndices, takeSlice } from '../protocol/slices.js';
import { guardRepr, repr } from '../protocol/text.js';
import { fillType, noargs, oneArg, positional } from './define.js';
import { PyArrayIterator } from './iterators-objects.js';
import { checkCount, refuseKeywords } from './keyword-arguments.js';
import {
  compareItems,
  containsItem,
  countItem,
  findItem,
  positionOf,
  repeatItems,
} from './list-items.js';
import { PySlice } from './slice-object.js';
import { hashItems } from './tuple-hash.js';

/** A tuple of the items of an iterable; an exact tuple is its own copy. */
export function toTuple(value: PyValue): PyTuple {
  if (value instanceof PyTuple && value.cls === tupleType) return value;
  return new PyTuple(toArray(value));
}

function tupleNew(type: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  if (type === tupleType || type.slots.tp_init === tupleType.slots.tp_init) {
    refuseKeywords('tuple', kwargs);
  }
  checkCount('tuple', args, 0, 1);
  const [source] = args;
  if (type === tupleType) return source === undefined ? new PyTuple([]) : toTuple(source);
  return new PyTuple(source === undefined ? [] : toArray(source), type);
}

function tupleRepr(self: PyTuple): string {
  if (self.items.length === 0) return '()';
  return guardRepr(self, '(...)', () => {
    const parts = self.items.map(repr).join(', ');
    return self.items.length === 1 ? `(${parts},)` : `(${parts})`;
  });
}

function tupleItem(self: PyTuple, index: number): PyValue {
  const item = self.items[index];
  return item === undefined ? raise('IndexError', 'tuple index out of range') : item;
}

function tupleSubscript(self: PyTuple, key: PyValue): PyValue {
  if (!(key instanceof PySlice))
    return tupleItem(self, positionOf(key, self.items.length, 'tuple'));
  const indices = sliceIndices(key, self.items.length);
  if (indices.step === 1 && indices.count === self.items.length && self.cls === tupleType) {
    return self;
  }
  return new PyTuple(takeSlice(self.items, indices));
}

function tupleConcat(self: PyTuple, other: PyValue): PyValue {
  if (!(other instanceof PyTuple)) {
    raiseTypeError(`can only concatenate tuple (not "${typeName(other)}") to tuple`);
  }
  if (self.items.length === 0 && other.cls === tupleType) return other;
  if (other.items.length === 0 && self.cls === tupleType) return self;
  return new PyTuple([...self.items, ...other.items]);
}

function tupleRepeat(self: PyTuple, count: number): PyValue {
  if ((count === 1 || self.items.length === 0) && self.cls === tupleType) return self;
  return new PyTuple(repeatItems(self.items, count));
}

export function fillTuple(): void {
  fillType(tupleType, {
    doc: 'An immutable sequence: tuple(iterable=()).',
    slots: {
      tp_new: tupleNew,
      tp_repr: tupleRepr,
      tp_hash: (self: PyTuple) => hashItems(self.items),
      tp_richcompare: (self: PyTuple, other: PyValue, op) =>
        other instanceof PyTuple ? compareItems(self, other, op) : NotImplemented,
      tp_iter: (self: PyTuple) => new PyArrayIterator(self, iteratorTypes.tuple),
      mp_length: (self: PyTuple) => self.items.length,
      mp_subscript: tupleSubscript,
      sq_length: (self: PyTuple) => self.items.length,
      sq_concat: tupleConcat,
      sq_repeat: tupleRepeat,
      sq_item: tupleItem,
      sq_contains: containsItem,
    },
    methods: {
      __getnewargs__: noargs((self: PyTuple) => new PyTuple([new PyTuple(self.items)])),
      count: oneArg(countItem, 'How many items equal value.'),
      index: positional(
        1,
        3,
        (self: PyTuple, value, start, stop) => {
          const at = findItem(self, value, start, stop);
          return at < 0 ? raiseValueError('tuple.index(x): x not in tuple') : at;
        },
        'The first position of value from start up to stop; ValueError without one.',
      ),
    },
  });
}
