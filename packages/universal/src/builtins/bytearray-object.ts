import { bytearrayType } from '../kernel/builtin-types.js';
import { raise } from '../kernel/exceptions.js';
import { PyObject } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';

/** A bytearray: bytes that change, and whose number changes unless somebody looks at the memory. */
export class PyByteArray extends PyObject {
  /** The memory; longer than the contents, so that appending is cheap. */
  private storage: Uint8Array;
  private used: number;
  /** Buffers that were exported and not yet released. */
  exports = 0;

  /** `bytes` is not copied: it is the bytearray's own memory from now on. */
  constructor(bytes: Uint8Array, cls: PyType = bytearrayType) {
    super(cls);
    this.storage = bytes;
    this.used = bytes.length;
  }

  get length(): number {
    return this.used;
  }

  /** The contents: a view, good until the length changes. */
  get bytes(): Uint8Array {
    return this.used === this.storage.length ? this.storage : this.storage.subarray(0, this.used);
  }

  /**
   * Replaces the bytes from `start` to `end` by others, which may be this object's own.
   *
   * @throws BufferError when the length would change while the memory is exported
   */
  splice(start: number, end: number, by: Uint8Array): void {
    const growth = by.length - (end - start);
    if (growth === 0) {
      this.storage.set(by, start);
      return;
    }
    if (this.exports > 0) {
      raise('BufferError', 'Existing exports of data: object cannot be re-sized');
    }
    const insert = by.buffer === this.storage.buffer ? by.slice() : by;
    const length = this.used + growth;
    if (length > this.storage.length) {
      const grown = new Uint8Array(
        Math.max(length, this.storage.length + (this.storage.length >> 1)),
      );
      grown.set(this.storage.subarray(0, start));
      grown.set(this.storage.subarray(end, this.used), start + insert.length);
      this.storage = grown;
    } else this.storage.copyWithin(start + insert.length, end, this.used);
    this.storage.set(insert, start);
    this.used = length;
  }

  append(byte: number): void {
    this.splice(this.used, this.used, Uint8Array.of(byte));
  }
}
