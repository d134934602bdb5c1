import type { PyInt, PyValue } from './object.js';
import { mayEqualPlain, NOT_PLAIN, plainKey } from './plain-key.js';
import { isEqual } from '../protocol/compare.js';
import { hash } from '../protocol/hash.js';

/** Up to so many plain keys are searched one by one: cheaper, and far smaller, than a Map. */
const LINEAR_LIMIT = 8;
/** Tables shorter than this are never compacted. */
const COMPACT_LIMIT = 32;

/*
 * What `find` learnt about a key that it did not find, for the insertion that may follow: a key's
 * __hash__ must run once. Valid from the return of `find` until anything else runs.
 */
let missedPlain: unknown;
let missedHash: PyInt | undefined;

/**
 * Keys in insertion order, each with a value, with Python's equality of keys.
 *
 * `keys` and `values` are parallel; a removed key leaves `undefined` and None behind. A key is found in
 * one of these ways:
 *
 * - linear (`index` is null): at most {@link LINEAR_LIMIT} keys, each of which is its own plain key;
 * - by `index`: from a plain key to its position;
 * - by `buckets`: from a Python hash to positions, for keys that are not plain. `hashes` keeps the
 *   hash of each, as CPython does: nobody's `__hash__` is called again.
 *
 * A key with an `__eq__` of its own may equal a plain one. Once such a key has been seen
 * (`allHashed`), plain keys are in `buckets` too, so that it finds them.
 */
export class KeyTable {
  size = 0;
  /** Positions in use are below this one; the arrays may be longer. */
  end = 0;
  keys: (PyValue | undefined)[] = NO_KEYS;
  values: PyValue[] = NO_VALUES;
  private index: Map<unknown, number> | null = null;
  private buckets: Map<PyInt, number[]> | null = null;
  private hashes: (PyInt | undefined)[] | null = null;
  private allHashed = false;
  /** No key has a lower position: keeps a queue, emptied from the front, from being searched. */
  private head = 0;

  /** The position of a key, or -1. Raises for keys that are not hashable. */
  find(key: PyValue): number {
    const plain = typeof key === 'string' || typeof key === 'number' ? key : plainKey(key);
    if (plain !== NOT_PLAIN) {
      const at =
        this.index === null ? this.keys.indexOf(plain as PyValue) : (this.index.get(plain) ?? -1);
      if (at >= 0) return at;
      let hashed: PyInt | undefined;
      if (this.allHashed) {
        hashed = hash(key);
        const equal = this.findHashed(hashed, key);
        if (equal >= 0) return equal;
      }
      missedPlain = plain;
      missedHash = hashed;
      return -1;
    }
    const hashed = hash(key);
    if (!this.allHashed && this.size > 0 && mayEqualPlain(key)) this.hashAll();
    const at = this.findHashed(hashed, key);
    missedPlain = NOT_PLAIN;
    missedHash = hashed;
    return at;
  }

  get(key: PyValue): PyValue | undefined {
    const at = this.find(key);
    return at < 0 ? undefined : this.values[at];
  }

  /** Adds a key, or gives the one that is there, which stays, another value. */
  set(key: PyValue, value: PyValue): void {
    const at = this.find(key);
    if (at >= 0) this.values[at] = value;
    else this.append(key, value);
  }

  /** Adds a key that the `find` just before did not find. */
  append(key: PyValue, value: PyValue): void {
    const plain = missedPlain;
    const hashed = missedHash;
    if (this.end >= COMPACT_LIMIT && this.size * 2 < this.end) this.compact();
    if (this.index === null && (this.end >= LINEAR_LIMIT || plain !== key)) this.buildIndex();
    const at = this.end++;
    if (at === this.keys.length && (at === 0 || at === 4)) this.grow();
    this.keys[at] = key;
    this.values[at] = value;
    this.size++;
    if (plain !== NOT_PLAIN) {
      this.index?.set(plain, at);
      if (!this.allHashed) return;
    } else if (!this.allHashed && mayEqualPlain(key)) {
      this.addHash(at, hashed ?? 0);
      this.hashAll();
      return;
    }
    this.addHash(at, hashed ?? hash(key));
  }

  /** Removes a key; its value, or undefined when it is not there. */
  delete(key: PyValue): PyValue | undefined {
    const at = this.find(key);
    return at < 0 ? undefined : this.removeAt(at);
  }

  /** Removes the key at a position that has one; its value. */
  removeAt(at: number): PyValue {
    const key = this.keys[at] as PyValue;
    const value = this.values[at] as PyValue;
    if (this.index !== null) {
      const plain = plainKey(key);
      this.index.delete(plain === NOT_PLAIN ? key : plain);
    }
    this.removeHash(at);
    this.size--;
    this.keys[at] = undefined;
    this.values[at] = null;
    if (this.size === 0) this.clear();
    else if (at === this.end - 1) this.dropHoles();
    return value;
  }

  clear(): void {
    this.size = 0;
    this.end = 0;
    this.keys = NO_KEYS;
    this.values = NO_VALUES;
    this.index = null;
    this.buckets = null;
    this.hashes = null;
    this.allHashed = false;
    this.head = 0;
  }

  /** The first position from `at` on that has a key; the end where there is none. */
  next(at: number): number {
    const { keys, end } = this;
    const fromHead = at <= this.head;
    if (fromHead) at = this.head;
    while (at < end && keys[at] === undefined) at++;
    if (fromHead) this.head = at;
    return at;
  }

  /** The last position up to `at` that has a key, or -1. */
  previous(at: number): number {
    const { keys } = this;
    while (at >= 0 && keys[at] === undefined) at--;
    return at;
  }

  /** The keys in order, in a new array. */
  keyArray(): PyValue[] {
    return this.keys.filter((key) => key !== undefined);
  }

  /** The values in order, in a new array. */
  valueArray(): PyValue[] {
    const { keys, values, end } = this;
    if (this.size === end) return values.slice(0, end);
    return values.filter((_value, at) => keys[at] !== undefined);
  }

  /** Becomes a copy of another table; what was here is dropped. No Python code runs. */
  copyFrom(other: KeyTable): void {
    if (other.size === 0) {
      this.clear();
      return;
    }
    this.size = other.size;
    this.end = other.end;
    this.keys = other.keys.slice();
    this.values = other.values.slice();
    this.index = other.index === null ? null : new Map(other.index);
    this.buckets = null;
    if (other.buckets !== null) {
      this.buckets = new Map();
      for (const [hashed, positions] of other.buckets) this.buckets.set(hashed, [...positions]);
    }
    this.hashes = other.hashes?.slice() ?? null;
    this.allHashed = other.allHashed;
    this.head = other.head;
  }

  private findHashed(hashed: PyInt, key: PyValue): number {
    for (;;) {
      const positions = this.buckets?.get(hashed);
      if (positions === undefined) return -1;
      const outcome = this.searchBucket(positions, key);
      if (outcome !== CHANGED) return outcome;
    }
  }

  /** The position of an equal key, -1, or CHANGED when an `__eq__` changed the table. */
  private searchBucket(positions: readonly number[], key: PyValue): number {
    for (const at of [...positions]) {
      const candidate = this.keys[at];
      if (candidate === undefined) return CHANGED;
      if (candidate === key) return at;
      const equal = isEqual(candidate, key);
      if (this.keys[at] !== candidate) return CHANGED;
      if (equal) return at;
    }
    return -1;
  }

  private addHash(at: number, hashed: PyInt): void {
    this.buckets ??= new Map();
    this.hashes ??= [];
    // Positions up to here without a hash are those of plain keys.
    while (this.hashes.length < at) this.hashes.push(undefined);
    this.hashes[at] = hashed;
    const bucket = this.buckets.get(hashed);
    if (bucket === undefined) this.buckets.set(hashed, [at]);
    else bucket.push(at);
  }

  private removeHash(at: number): void {
    const hashed = this.hashes?.[at];
    if (hashed === undefined || this.hashes === null) return;
    this.hashes[at] = undefined;
    const bucket = this.buckets?.get(hashed);
    if (bucket === undefined) return;
    if (bucket.length === 1) this.buckets?.delete(hashed);
    else bucket.splice(bucket.indexOf(at), 1);
  }

  private hashAll(): void {
    this.allHashed = true;
    this.keys.forEach((key, at) => {
      if (key !== undefined && this.hashes?.[at] === undefined) this.addHash(at, hash(key));
    });
  }

  private buildIndex(): void {
    const index = new Map<unknown, number>();
    this.keys.forEach((key, at) => {
      if (key === undefined || (this.hashes?.[at] !== undefined && !this.allHashed)) return;
      const plain = plainKey(key);
      if (plain !== NOT_PLAIN) index.set(plain, at);
    });
    this.index = index;
  }

  /** Closes the holes that removed keys left; positions change. */
  private compact(): void {
    const { keys, values, hashes } = this;
    const kept: number[] = [];
    keys.forEach((key, at) => {
      if (key !== undefined) kept.push(at);
    });
    this.head = 0;
    this.keys = kept.map((at) => keys[at] as PyValue);
    this.values = kept.map((at) => values[at] as PyValue);
    this.end = kept.length;
    this.hashes = null;
    this.buckets = null;
    if (hashes !== null) {
      kept.forEach((from, at) => {
        const hashed = hashes[from];
        if (hashed !== undefined) this.addHash(at, hashed);
      });
    }
    if (this.index !== null) this.buildIndex();
  }

  /** Gives positions at the end back. */
  private dropHoles(): void {
    const end = this.previous(this.end - 1) + 1;
    this.end = end;
    if (this.head > end) this.head = end;
    if (end * 2 < this.keys.length && end > COMPACT_LIMIT) {
      this.keys.length = end;
      this.values.length = end;
    }
  }

  /** Makes room for 4 keys, then for 8: an array that grows by itself takes 17 at once. */
  private grow(): void {
    const { keys, values } = this;
    const none = undefined;
    if (keys.length === 0) {
      this.keys = [none, none, none, none];
      this.values = [null, null, null, null];
    } else {
      this.keys = [keys[0], keys[1], keys[2], keys[3], none, none, none, none];
      const [first = null, second = null, third = null, fourth = null] = values;
      this.values = [first, second, third, fourth, null, null, null, null];
    }
  }
}

const CHANGED = -2;

/** The arrays of every empty table; nothing is ever written to them. */
const NO_KEYS: (PyValue | undefined)[] = [];
const NO_VALUES: PyValue[] = [];
