import { sliceType } from '../kernel/builtin-types.js';
import { PyTuple } from '../kernel/containers.js';
import { raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyInt, PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import { normalizeInt } from '../kernel/typeof.js';
import { unhashable } from '../kernel/slot-generics.js';
import { hasIndex, toIndex } from '../protocol/index-value.js';
import { repr } from '../protocol/text.js';
import { fillType, oneArg } from './define.js';
import { checkCount, refuseKeywords } from './keyword-arguments.js';
import { compareItems } from './list-items.js';
import { PySlice } from './slice-object.js';

const partsOf = ({ start, stop, step }: PySlice) => ({ items: [start, stop, step] });

function indexOf(value: PyValue): PyInt {
  if (!hasIndex(value)) {
    raiseTypeError('slice indices must be integers or None or have an __index__ method');
  }
  return toIndex(value);
}

/**
 * The first index, the end and the step of a slice of `length` items, as ints of any size: what
 * `slice.indices` gives, and what ranges need.
 */
export function sliceIndicesOf(slice: PySlice, length: PyInt): [bigint, bigint, bigint] {
  const step = slice.step === null ? 1n : BigInt(indexOf(slice.step));
  if (step === 0n) raiseValueError('slice step cannot be zero');
  const size = BigInt(length);
  const [lowest, highest] = step < 0n ? [-1n, size - 1n] : [0n, size];
  const clip = (value: PyValue, missing: bigint): bigint => {
    if (value === null) return missing;
    let index = BigInt(indexOf(value));
    if (index < 0n) {
      index += size;
      return index < lowest ? lowest : index;
    }
    return index > highest ? highest : index;
  };
  const start = clip(slice.start, step < 0n ? highest : lowest);
  const stop = clip(slice.stop, step < 0n ? lowest : highest);
  return [start, stop, step];
}

export function fillSlice(): void {
  fillType(sliceType, {
    doc: 'What stands in brackets between colons: slice(stop) or slice(start, stop, step=None).',
    slots: {
      tp_new(_type, args, kwargs) {
        refuseKeywords('slice', kwargs);
        checkCount('slice', args, 1, 3);
        const [first, stop, step = null] = args as [PyValue, PyValue?, PyValue?];
        return stop === undefined ? new PySlice(null, first, null) : new PySlice(first, stop, step);
      },
      tp_repr: (self: PySlice) =>
        `slice(${repr(self.start)}, ${repr(self.stop)}, ${repr(self.step)})`,
      tp_hash: unhashable,
      tp_richcompare: (self: PySlice, other: PyValue, op) =>
        other instanceof PySlice ? compareItems(partsOf(self), partsOf(other), op) : NotImplemented,
    },
    methods: {
      indices: oneArg((self: PySlice, value) => {
        const length = toIndex(value);
        if (length < 0) raiseValueError('length should not be negative');
        return new PyTuple(sliceIndicesOf(self, length).map(normalizeInt));
      }, 'Start, stop and step for a sequence of the given length.'),
    },
    members: {
      start: (self: PySlice) => self.start,
      stop: (self: PySlice) => self.stop,
      step: (self: PySlice) => self.step,
    },
    attributes: { __hash__: null },
  });
}
