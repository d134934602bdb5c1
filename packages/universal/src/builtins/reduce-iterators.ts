import { iteratorTypes } from '../kernel/builtin-types.js';
import { PyList, PyTuple } from '../kernel/containers.js';
import { raiseTypeError } from '../kernel/exceptions.js';
import type { PyObject, PyValue } from '../kernel/object.js';
import { asInt } from '../kernel/typeof.js';
import { toIndex, toSsize } from '../protocol/index-value.js';
import { length } from '../protocol/length.js';
import type { PySequenceIterator } from '../protocol/iterate.js';
import { isTrue } from '../protocol/truth.js';
import { functionOf } from './builtin-functions.js';
import type { PyBytesIterator } from './bytes-iterator.js';
import { extendType, noargs, oneArg, type MethodSpec } from './define.js';
import { dictReverseTypes, remainingItems } from './dict-iterators.js';
import type { PyDictIterator } from './dict-objects.js';
import type {
  PyArrayIterator,
  PyCallableIterator,
  PyEnumerate,
  PyFilter,
  PyListReverseIterator,
  PyMap,
  PyReversed,
  PyZip,
} from './iterators-objects.js';
import { PyRange, type PyRangeIterator } from './range-object.js';
import type { PySetIterator } from './set-object.js';
import { codePointLength } from './str-code-points.js';
import type { PyStrIterator } from './str-iterator.js';

const DOC = 'How to make an iterator with what is left.';

const reduce = (impl: (self: never) => PyValue): { __reduce__: MethodSpec } => ({
  __reduce__: noargs(impl, DOC),
});

/** The position in a state, which has to be an int. */
export function positionIn(state: PyValue): number {
  if (asInt(state) === undefined) raiseTypeError('an integer is required');
  return toSsize(state, 'OverflowError');
}

const setState = (impl: (self: never, state: PyValue) => void): { __setstate__: MethodSpec } => ({
  __setstate__: oneArg((self, state) => {
    impl(self, state);
    return null;
  }, 'Moves on to a position.'),
});

/** `iter(*args)`, and the state if there is one. */
function byIter(args: readonly PyValue[], state?: PyValue): PyTuple {
  const parts: PyValue[] = [functionOf('iter'), new PyTuple(args)];
  if (state !== undefined) parts.push(state);
  return new PyTuple(parts);
}

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

function extendSequenceIterators(): void {
  for (const type of [iteratorTypes.list, iteratorTypes.tuple]) {
    extendType(type, {
      methods: {
        ...reduce(({ source, index }: PyArrayIterator) => {
          if (source !== undefined) return byIter([source], index);
          return byIter([type === iteratorTypes.list ? new PyList([]) : new PyTuple([])]);
        }),
        ...setState((self: PyArrayIterator, state) => {
          const position = positionIn(state);
          if (self.source !== undefined) {
            self.index = clamp(position, 0, self.source.items.length);
          }
        }),
      },
    });
  }
  extendType(iteratorTypes.listReverse, {
    methods: {
      ...reduce(({ source, index }: PyListReverseIterator) =>
        source === undefined
          ? byIter([new PyList([])])
          : new PyTuple([iteratorTypes.reversed, new PyTuple([source]), index]),
      ),
      ...setState((self: PyListReverseIterator, state) => {
        const position = positionIn(state);
        if (self.source !== undefined) {
          self.index = clamp(position, -1, self.source.items.length - 1);
        }
      }),
    },
  });
  extendType(iteratorTypes.sequence, {
    methods: {
      ...reduce(({ sequence, index }: PySequenceIterator) =>
        sequence === undefined ? byIter([new PyTuple([])]) : byIter([sequence], index),
      ),
      ...setState((self: PySequenceIterator, state) => {
        const position = positionIn(state);
        if (self.sequence !== undefined) self.index = Math.max(0, position);
      }),
    },
  });
}

function extendTextIterators(): void {
  for (const type of [iteratorTypes.str, iteratorTypes.strAscii]) {
    extendType(type, {
      methods: reduce(({ text, unit, ended }: PyStrIterator) =>
        ended ? byIter(['']) : byIter([text], codePointLength(text.slice(0, unit))),
      ),
    });
  }
  for (const type of [iteratorTypes.bytes, iteratorTypes.bytearray]) {
    extendType(type, {
      methods: reduce(({ source, index }: PyBytesIterator) =>
        source === undefined
          ? byIter([new PyTuple([])])
          : byIter([source as unknown as PyObject], index),
      ),
    });
  }
}

function extendOtherIterators(): void {
  extendType(iteratorTypes.range, {
    methods: {
      ...reduce(({ range, index }: PyRangeIterator) => {
        const { start, step } = range;
        return byIter([new PyRange(start, range.at(range.length), step)], index);
      }),
      ...setState((self: PyRangeIterator, state) => {
        const position = toIndex(state);
        const { length: end } = self.range;
        self.index = position < 0 ? 0 : position > end ? end : position;
      }),
    },
  });
  const dictTypes = [iteratorTypes.dictKey, iteratorTypes.dictValue, iteratorTypes.dictItem];
  for (const type of [...dictTypes, ...Object.values(dictReverseTypes)]) {
    extendType(type, {
      methods: reduce((self: PyDictIterator) => byIter([new PyList(remainingItems(self))])),
    });
  }
  extendType(iteratorTypes.set, {
    methods: reduce(({ source, position }: PySetIterator) => {
      const items: PyValue[] = [];
      if (source !== undefined) {
        const { table } = source;
        for (let at = table.next(position); at < table.end; at = table.next(at + 1)) {
          items.push(table.keys[at] as PyValue);
        }
      }
      return byIter([new PyList(items)]);
    }),
  });
  extendType(iteratorTypes.callable, {
    methods: reduce(({ callable, sentinel }: PyCallableIterator) =>
      callable === undefined ? byIter([new PyTuple([])]) : byIter([callable, sentinel]),
    ),
  });
}

function extendLazyIterators(): void {
  extendType(iteratorTypes.enumerate, {
    methods: reduce(
      ({ cls, iterator, count }: PyEnumerate) => new PyTuple([cls, new PyTuple([iterator, count])]),
    ),
  });
  extendType(iteratorTypes.zip, {
    methods: {
      ...reduce(({ cls, iterators, strict }: PyZip) => {
        const parts: PyValue[] = [cls, new PyTuple(iterators)];
        return new PyTuple(strict ? [...parts, true] : parts);
      }),
      ...setState((self: PyZip, state) => {
        self.strict = isTrue(state);
      }),
    },
  });
  extendType(iteratorTypes.map, {
    methods: reduce(
      ({ cls, callable, iterators }: PyMap) =>
        new PyTuple([cls, new PyTuple([callable, ...iterators])]),
    ),
  });
  extendType(iteratorTypes.filter, {
    methods: reduce(
      ({ cls, predicate, iterator }: PyFilter) =>
        new PyTuple([cls, new PyTuple([predicate, iterator])]),
    ),
  });
  extendType(iteratorTypes.reversed, {
    methods: {
      ...reduce(({ cls, sequence, index }: PyReversed) =>
        sequence === undefined
          ? new PyTuple([cls, new PyTuple([new PyTuple([])])])
          : new PyTuple([cls, new PyTuple([sequence]), index]),
      ),
      ...setState((self: PyReversed, state) => {
        const position = positionIn(state);
        if (self.sequence !== undefined) {
          self.index = clamp(position, -1, length(self.sequence) - 1);
        }
      }),
    },
  });
}

/** `__reduce__` and `__setstate__` of iterators. */
export function fillReduceIterators(): void {
  extendSequenceIterators();
  extendTextIterators();
  extendOtherIterators();
  extendLazyIterators();
}
