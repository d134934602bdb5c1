/** Collects bytes whose number is not known beforehand. */
export class ByteWriter {
  private storage: Uint8Array;
  private used = 0;

  constructor(expected = 64) {
    this.storage = new Uint8Array(Math.max(expected, 16));
  }

  get length(): number {
    return this.used;
  }

  push(byte: number): void {
    if (this.used === this.storage.length) this.grow(this.used + 1);
    this.storage[this.used++] = byte;
  }

  append(bytes: Uint8Array): void {
    if (this.used + bytes.length > this.storage.length) this.grow(this.used + bytes.length);
    this.storage.set(bytes, this.used);
    this.used += bytes.length;
  }

  /** Appends text all of whose characters are below U+0100, a byte each. */
  appendLatin1(text: string): void {
    for (let i = 0; i < text.length; i++) this.push(text.charCodeAt(i));
  }

  /** What was collected, in memory that nothing else refers to. */
  finish(): Uint8Array {
    return this.storage.slice(0, this.used);
  }

  private grow(needed: number): void {
    const grown = new Uint8Array(Math.max(needed, this.storage.length * 2));
    grown.set(this.storage.subarray(0, this.used));
    this.storage = grown;
  }
}
