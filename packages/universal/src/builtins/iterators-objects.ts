import { iteratorTypes } from '../kernel/builtin-types.js';
import type { PyList } from '../kernel/containers.js';
import { PyObject, type PyValue } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';

/** Something with an array of items that may change while it is iterated. */
interface HasItems extends PyObject {
  readonly items: readonly PyValue[];
}

/** `list_iterator` and `tuple_iterator`: by position, so that a growing list is followed. */
export class PyArrayIterator extends PyObject {
  index = 0;
  /** Undefined once the end was reached: a list that grows afterwards stays finished. */
  source: HasItems | undefined;

  constructor(source: HasItems, type: PyType) {
    super(type);
    this.source = source;
  }
}

/** `list_reverseiterator`. */
export class PyListReverseIterator extends PyObject {
  index: number;
  /** Undefined once the end was reached. */
  source: PyList | undefined;

  constructor(source: PyList) {
    super(iteratorTypes.listReverse);
    this.source = source;
    this.index = source.items.length - 1;
  }
}

/** `iter(callable, sentinel)`. */
export class PyCallableIterator extends PyObject {
  constructor(
    /** Undefined once the sentinel was seen. */
    public callable: PyValue | undefined,
    readonly sentinel: PyValue,
  ) {
    super(iteratorTypes.callable);
  }
}

export class PyEnumerate extends PyObject {
  constructor(
    readonly iterator: PyValue,
    public count: number | bigint,
    cls: PyType = iteratorTypes.enumerate,
  ) {
    super(cls);
  }
}

export class PyZip extends PyObject {
  constructor(
    readonly iterators: readonly PyValue[],
    public strict: boolean,
    cls: PyType = iteratorTypes.zip,
  ) {
    super(cls);
  }
}

/** `map(callable, *iterables)`. */
export class PyMap extends PyObject {
  constructor(
    readonly callable: PyValue,
    readonly iterators: readonly PyValue[],
    cls: PyType = iteratorTypes.map,
  ) {
    super(cls);
  }
}

/** `filter(predicate, iterable)`; None keeps what is true. */
export class PyFilter extends PyObject {
  constructor(
    readonly predicate: PyValue,
    readonly iterator: PyValue,
    cls: PyType = iteratorTypes.filter,
  ) {
    super(cls);
  }
}

/** `reversed(sequence)` of what has `__len__` and `__getitem__` only. */
export class PyReversed extends PyObject {
  index: number;

  constructor(
    public sequence: PyValue | undefined,
    length: number,
    cls: PyType = iteratorTypes.reversed,
  ) {
    super(cls);
    this.index = length - 1;
  }
}
