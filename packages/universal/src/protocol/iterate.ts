import { PyList, PyTuple } from '../kernel/containers.js';
import { isRaised, raiseTypeError } from '../kernel/exceptions.js';
import { iteratorTypes, listType, tupleType } from '../kernel/builtin-types.js';
import { PyObject, type PyValue } from '../kernel/object.js';
import { typeName, typeOf } from '../kernel/typeof.js';

/** What `iter()` makes of an object that has only `__getitem__`. */
export class PySequenceIterator extends PyObject {
  index = 0;
  constructor(public sequence: PyValue | undefined) {
    super(iteratorTypes.sequence);
  }
}

/** `iter(value)`. */
export function getIterator(value: PyValue): PyValue {
  const { tp_iter: iter, sq_item: item } = typeOf(value).slots;
  if (iter !== undefined) {
    const iterator = iter(value);
    if (typeOf(iterator).slots.tp_iternext === undefined) {
      raiseTypeError(`iter() returned non-iterator of type '${typeName(iterator)}'`);
    }
    return iterator;
  }
  if (item !== undefined) return new PySequenceIterator(value);
  return raiseTypeError(`'${typeName(value)}' object is not iterable`);
}

/** The next value of an iterator; undefined when there is none. */
export function nextOf(iterator: PyValue): PyValue | undefined {
  const { tp_iternext: next } = typeOf(iterator).slots;
  if (next === undefined) raiseTypeError(`'${typeName(iterator)}' object is not an iterator`);
  try {
    return next(iterator);
  } catch (error) {
    if (isRaised(error, 'StopIteration')) return undefined;
    throw error;
  }
}

/** The values that `for x in value` goes through. */
export function* iterate(value: PyValue): Generator<PyValue, void> {
  const iterator = getIterator(value);
  for (;;) {
    const item = nextOf(iterator);
    if (item === undefined) return;
    yield item;
  }
}

/** All values of an iterable, in a new array. */
export function toArray(value: PyValue): PyValue[] {
  // A subclass may have an __iter__ of its own, so the shortcut looks at the slot.
  const { tp_iter: iter } = typeOf(value).slots;
  if (value instanceof PyTuple && iter === tupleType.slots.tp_iter) return [...value.items];
  if (value instanceof PyList && iter === listType.slots.tp_iter) return [...value.items];
  return [...iterate(value)];
}
