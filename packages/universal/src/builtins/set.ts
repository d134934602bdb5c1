import { HPy_RichCmpOp } from '@hpy/core';
import { frozensetType, iteratorTypes, setType } from '../kernel/builtin-types.js';
import { raise } from '../kernel/exceptions.js';
import type { Kwargs, PyInt, PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import type { NativeSlots } from '../kernel/slots.js';
import type { PyType } from '../kernel/type.js';
import { normalizeInt } from '../kernel/typeof.js';
import { unhashable } from '../kernel/slot-generics.js';
import { hash } from '../protocol/hash.js';
import { guardRepr, repr } from '../protocol/text.js';
import { fillType } from './define.js';
import { lengthHint, self as selfIterator } from './iterators.js';
import { checkCount, refuseKeywords } from './keyword-arguments.js';
import { MUTABLE_SET_METHODS, SET_METHODS } from './set-methods.js';
import { PySet, PySetIterator } from './set-object.js';
import {
  addAll,
  copySet,
  difference,
  intersection,
  isSubset,
  removeAll,
  toggleAll,
  withHashableKey,
} from './set-operations.js';

const { LT, LE, EQ, NE, GT } = HPy_RichCmpOp;

function setRepr(self: PySet): string {
  const { name } = self.cls;
  if (self.size === 0) return `${name}()`;
  return guardRepr(self, `${name}(...)`, () => {
    const members = `{${self.toArray().map(repr).join(', ')}}`;
    return self.cls === setType ? members : `${name}(${members})`;
  });
}

function equalSets(a: PySet, b: PySet): boolean {
  if (a.hash !== undefined && b.hash !== undefined && a.hash !== b.hash) return false;
  return a.size === b.size && isSubset(a, b);
}

function setCompare(a: PySet, b: PyValue, op: number): PyValue {
  if (!(b instanceof PySet)) return NotImplemented;
  switch (op) {
    case EQ:
      return equalSets(a, b);
    case NE:
      return !equalSets(a, b);
    case LE:
      return isSubset(a, b);
    case LT:
      return a.size < b.size && isSubset(a, b);
    case GT:
      return b.size < a.size && isSubset(b, a);
    default:
      return isSubset(b, a);
  }
}

const shuffle = (bits: bigint): bigint => (bits ^ 89869747n ^ (bits << 16n)) * 3644798167n;

/** CPython's hash of frozensets, which does not depend on the order of the members. */
function frozensetHash(self: PySet): PyInt {
  if (self.hash !== undefined) return self.hash;
  let bits = 0n;
  for (const key of self.toArray())
    bits ^= BigInt.asUintN(64, shuffle(BigInt.asUintN(64, BigInt(hash(key)))));
  bits ^= BigInt(self.size + 1) * 1927868237n;
  bits ^= (bits >> 11n) ^ (bits >> 25n);
  bits = BigInt.asIntN(64, bits * 69069n + 907133923n);
  self.hash = bits === -1n ? 590923713 : normalizeInt(bits);
  return self.hash;
}

/** An operator of two sets, and of nothing else. */
const operator = (combine: (a: PySet, b: PySet) => PySet) => (a: PyValue, b: PyValue) =>
  a instanceof PySet && b instanceof PySet ? combine(a, b) : NotImplemented;

const changed = (change: (copy: PySet, other: PySet) => void) =>
  operator((a, b) => {
    const copy = copySet(a);
    change(copy, b);
    return copy;
  });

const inPlace = (change: (self: PySet, other: PySet) => void) =>
  operator((self, other) => {
    change(self, other);
    return self;
  });

const COMMON: NativeSlots = {
  tp_repr: setRepr,
  tp_richcompare: setCompare,
  tp_iter: (self: PySet) => new PySetIterator(self),
  sq_length: (self: PySet) => self.size,
  sq_contains: (self: PySet, key: PyValue) => withHashableKey(key, (each) => self.has(each)),
  nb_or: changed(addAll),
  nb_and: operator(intersection),
  nb_subtract: operator(difference),
  nb_xor: changed(toggleAll),
};

function setInit(self: PySet, args: PyValue[], kwargs: Kwargs | undefined): void {
  if (self.cls === setType || self.cls.slots.tp_new === setType.slots.tp_new) {
    refuseKeywords('set', kwargs);
  }
  checkCount('set', args, 0, 1);
  self.table.clear();
  if (args[0] !== undefined) addAll(self, args[0]);
}

function frozensetNew(type: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  if (type === frozensetType || type.slots.tp_init === frozensetType.slots.tp_init) {
    refuseKeywords('frozenset', kwargs);
  }
  checkCount('frozenset', args, 0, 1);
  const [source] = args;
  if (type === frozensetType && source instanceof PySet && source.cls === type) return source;
  const result = new PySet(type);
  if (source !== undefined) addAll(result, source);
  return result;
}

function setNext(iterator: PySetIterator): PyValue | undefined {
  const { source } = iterator;
  if (source === undefined) return undefined;
  const { table } = source;
  if (iterator.size !== table.size) {
    iterator.size = -1;
    raise('RuntimeError', 'Set changed size during iteration');
  }
  const at = table.next(iterator.position);
  if (at >= table.end) {
    iterator.source = undefined;
    return undefined;
  }
  iterator.position = at + 1;
  iterator.remaining--;
  return table.keys[at];
}

export function fillSet(): void {
  fillType(setType, {
    doc: 'A mutable set of hashable values: set(iterable=()).',
    slots: {
      ...COMMON,
      tp_new: (type) => new PySet(type),
      tp_init: setInit,
      tp_hash: unhashable,
      nb_inplace_or: inPlace(addAll),
      nb_inplace_and: inPlace((self, other) => {
        self.table.copyFrom(intersection(self, other).table);
      }),
      nb_inplace_subtract: inPlace(removeAll),
      nb_inplace_xor: inPlace(toggleAll),
    },
    methods: { ...SET_METHODS, ...MUTABLE_SET_METHODS },
    attributes: { __hash__: null },
  });
  fillType(frozensetType, {
    doc: 'An immutable, hashable set: frozenset(iterable=()).',
    slots: { ...COMMON, tp_new: frozensetNew, tp_hash: frozensetHash },
    methods: SET_METHODS,
  });
  fillType(iteratorTypes.set, {
    slots: { tp_iter: selfIterator, tp_iternext: setNext },
    methods: lengthHint(({ source, size, remaining }: PySetIterator) =>
      source?.size === size ? remaining : 0,
    ),
  });
}
