import { iteratorTypes, setType } from '../kernel/builtin-types.js';
import { KeyTable } from '../kernel/key-table.js';
import { PyObject, type PyInt, type PyValue } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';

/** A set or a frozenset. Its order is that of insertion, which Python leaves open. */
export class PySet extends PyObject {
  /** Every value is None. */
  readonly table = new KeyTable();
  /** The hash of a frozenset, once somebody has asked. */
  hash: PyInt | undefined = undefined;

  constructor(cls: PyType = setType) {
    super(cls);
  }

  get size(): number {
    return this.table.size;
  }

  has(key: PyValue): boolean {
    return this.table.find(key) >= 0;
  }

  add(key: PyValue): void {
    const { table } = this;
    if (table.find(key) < 0) table.append(key, null);
  }

  /** The members in order, in a new array. */
  toArray(): PyValue[] {
    return this.table.keyArray();
  }
}

export class PySetIterator extends PyObject {
  /** Undefined once the end was reached. */
  source: PySet | undefined;
  /** The set's size when iteration began; -1 after it changed. */
  size: number;
  remaining: number;
  position = 0;

  constructor(source: PySet) {
    super(iteratorTypes.set);
    this.source = source;
    this.size = source.size;
    this.remaining = source.size;
  }
}
