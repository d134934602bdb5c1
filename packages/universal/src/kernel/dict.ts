import { dictType } from './builtin-types.js';
import { raise } from './exceptions.js';
import { KeyTable } from './key-table.js';
import { PyObject, type PyValue } from './object.js';
import type { PyType } from './type.js';

/** One item of a dict as it was when it was looked at. */
export interface DictEntry {
  readonly key: PyValue;
  readonly value: PyValue;
}

/** A dict. */
export class PyDict extends PyObject {
  readonly table = new KeyTable();

  constructor(cls: PyType = dictType) {
    super(cls);
  }

  /** A dict of these keys and values; later ones win. */
  static of(entries: Iterable<readonly [PyValue, PyValue]>): PyDict {
    const dict = new PyDict();
    for (const [key, value] of entries) dict.set(key, value);
    return dict;
  }

  get size(): number {
    return this.table.size;
  }

  /** The value of a key; undefined when it is not there. */
  get(key: PyValue): PyValue | undefined {
    return this.table.get(key);
  }

  has(key: PyValue): boolean {
    return this.table.find(key) >= 0;
  }

  set(key: PyValue, value: PyValue): void {
    this.table.set(key, value);
  }

  /** Whether the key was there. */
  delete(key: PyValue): boolean {
    return this.table.delete(key) !== undefined;
  }

  /** The items in order, with CPython's check that nobody adds or removes any meanwhile. */
  *entries(): Generator<DictEntry, void> {
    const { table } = this;
    const { size } = table;
    for (let at = table.next(0); at < table.end; at = table.next(at + 1)) {
      yield { key: table.keys[at] as PyValue, value: table.values[at] as PyValue };
      if (table.size !== size) raise('RuntimeError', 'dictionary changed size during iteration');
    }
  }
}
