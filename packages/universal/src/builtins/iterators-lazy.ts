import { dictType, iteratorTypes } from '../kernel/builtin-types.js';
import { PyTuple } from '../kernel/containers.js';
import { isRaised, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';
import { isInstance, typeName, typeOf } from '../kernel/typeof.js';
import { call, lookupSpecial } from '../protocol/call.js';
import { getItemAt } from '../protocol/items.js';
import { getIterator, nextOf } from '../protocol/iterate.js';
import { toIndex } from '../protocol/index-value.js';
import { length } from '../protocol/length.js';
import { isTrue } from '../protocol/truth.js';
import { fillType } from './define.js';
import { lengthHint, self } from './iterators.js';
import { PyEnumerate, PyFilter, PyMap, PyReversed, PyZip } from './iterators-objects.js';
import { checkCount, parseArguments, refuseKeywords } from './keyword-arguments.js';

function enumerateNew(type: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  const given = args.length + (kwargs?.size ?? 0);
  if (given > 2) raiseTypeError(`enumerate() takes at most 2 arguments (${given} given)`);
  const names = args.length === 0 && given === 1 ? ['iterable'] : ['iterable', 'start'];
  for (const name of kwargs?.keys() ?? []) {
    if (!names.slice(args.length).includes(name)) {
      raiseTypeError(`'${name}' is an invalid keyword argument for enumerate()`);
    }
  }
  if (given === 0) raiseTypeError("enumerate() missing required argument 'iterable'");
  const iterable = args[0] === undefined ? kwargs?.get('iterable') : args[0];
  const start = args[1] === undefined ? kwargs?.get('start') : args[1];
  const count = start === undefined ? 0 : toIndex(start);
  return new PyEnumerate(getIterator(iterable as PyValue), count, type);
}

function enumerateNext(iterator: PyEnumerate): PyValue | undefined {
  const item = nextOf(iterator.iterator);
  if (item === undefined) return undefined;
  const { count } = iterator;
  iterator.count =
    typeof count === 'number' && count < Number.MAX_SAFE_INTEGER ? count + 1 : BigInt(count) + 1n;
  return new PyTuple([count, item]);
}

const ZIP = { names: ['strict'], required: 0, positional: 0 };

function zipNew(type: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  const [strict = false] = parseArguments('zip', ZIP, [], kwargs);
  return new PyZip(args.map(getIterator), isTrue(strict), type);
}

function zipNext(zip: PyZip): PyValue | undefined {
  if (zip.iterators.length === 0) return undefined;
  const items: PyValue[] = [];
  for (const iterator of zip.iterators) {
    const item = nextOf(iterator);
    if (item === undefined) {
      if (zip.strict) checkStrict(zip, items.length);
      return undefined;
    }
    items.push(item);
  }
  return new PyTuple(items);
}

/** After argument `ended` (from 0) had no more: the others must have none either. */
function checkStrict(zip: PyZip, ended: number): void {
  if (ended > 0) {
    raiseValueError(`zip() argument ${ended + 1} is shorter than ${earlier(ended)}`);
  }
  for (let at = 1; at < zip.iterators.length; at++) {
    if (nextOf(zip.iterators[at] as PyValue) !== undefined) {
      raiseValueError(`zip() argument ${at + 1} is longer than ${earlier(at)}`);
    }
  }
}

const earlier = (count: number): string => (count === 1 ? 'argument 1' : `arguments 1-${count}`);

function mapNew(type: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  if (type === iteratorTypes.map) refuseKeywords('map', kwargs);
  const [callable, ...iterables] = args;
  if (callable === undefined || iterables.length === 0) {
    raiseTypeError('map() must have at least two arguments.');
  }
  return new PyMap(callable, iterables.map(getIterator), type);
}

function mapNext(map: PyMap): PyValue | undefined {
  const args: PyValue[] = [];
  for (const iterator of map.iterators) {
    const item = nextOf(iterator);
    if (item === undefined) return undefined;
    args.push(item);
  }
  return call(map.callable, args);
}

function filterNew(type: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  if (type === iteratorTypes.filter) refuseKeywords('filter', kwargs);
  checkCount('filter', args, 2, 2);
  return new PyFilter(args[0] as PyValue, getIterator(args[1] as PyValue), type);
}

function filterNext({ predicate, iterator }: PyFilter): PyValue | undefined {
  for (;;) {
    const item = nextOf(iterator);
    if (item === undefined) return undefined;
    if (isTrue(predicate === null ? item : call(predicate, [item]))) return item;
  }
}

function reversedNew(type: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  if (type === iteratorTypes.reversed) refuseKeywords('reversed', kwargs);
  checkCount('reversed', args, 1, 1);
  const sequence = args[0] as PyValue;
  const method = lookupSpecial(sequence, '__reversed__');
  if (method === null) raiseTypeError(`'${typeName(sequence)}' object is not reversible`);
  if (method !== undefined) return call(method, []);
  if (typeOf(sequence).slots.sq_item === undefined || isInstance(sequence, dictType)) {
    raiseTypeError(`'${typeName(sequence)}' object is not reversible`);
  }
  return new PyReversed(sequence, length(sequence), type);
}

function reversedNext(iterator: PyReversed): PyValue | undefined {
  if (iterator.index < 0) iterator.sequence = undefined;
  if (iterator.sequence === undefined) return undefined;
  try {
    return getItemAt(iterator.sequence, iterator.index--);
  } catch (error) {
    if (!isRaised(error, 'IndexError') && !isRaised(error, 'StopIteration')) throw error;
    iterator.sequence = undefined;
    return undefined;
  }
}

function reversedRemaining({ sequence, index }: PyReversed): PyValue {
  if (sequence === undefined) return 0;
  const position = index + 1;
  return length(sequence) < position ? 0 : position;
}

export function fillLazyIterators(): void {
  fillType(iteratorTypes.enumerate, {
    doc: 'Pairs of a running number and an item: enumerate(iterable, start=0).',
    slots: { tp_new: enumerateNew, tp_iter: self, tp_iternext: enumerateNext },
  });
  fillType(iteratorTypes.zip, {
    doc: 'Tuples of the items at the same position: zip(*iterables, strict=False).',
    slots: { tp_new: zipNew, tp_iter: self, tp_iternext: zipNext },
  });
  fillType(iteratorTypes.map, {
    doc: 'Results of a function for each item: map(function, iterable, *iterables).',
    slots: { tp_new: mapNew, tp_iter: self, tp_iternext: mapNext },
  });
  fillType(iteratorTypes.filter, {
    doc: 'Items for which a function is true, or that are true for None: filter(function, iterable).',
    slots: { tp_new: filterNew, tp_iter: self, tp_iternext: filterNext },
  });
  fillType(iteratorTypes.reversed, {
    doc: 'Items from the last to the first: reversed(sequence).',
    slots: { tp_new: reversedNew, tp_iter: self, tp_iternext: reversedNext },
    methods: lengthHint(reversedRemaining),
  });
}
