import type { HPy, NativeMemory, Pointer, PointerSize } from '@hpy/core';

/** Native memory in an ArrayBuffer. Addresses begin at 64, so that small numbers are none. */
export class FakeMemory implements NativeMemory {
  readonly pointerSize: PointerSize;
  readonly longSize: 4 | 8;
  readonly wcharSize: 2 | 4;
  private readonly data = new DataView(new ArrayBuffer(1 << 16));
  private readonly bytes = new Uint8Array(this.data.buffer);
  private end = 64;

  constructor(pointerSize: PointerSize = 8, wcharSize: 2 | 4 = 4, longSize: 4 | 8 = pointerSize) {
    this.pointerSize = pointerSize;
    this.longSize = longSize;
    this.wcharSize = wcharSize;
  }

  alloc(size: number): Pointer {
    const pointer = this.end;
    this.end = Math.ceil((pointer + Math.max(size, 1)) / 16) * 16;
    return pointer;
  }
  free(): void {
    // Tests are short.
  }

  getInt8 = (p: Pointer) => this.data.getInt8(p);
  getUint8 = (p: Pointer) => this.data.getUint8(p);
  getInt16 = (p: Pointer) => this.data.getInt16(p, true);
  getUint16 = (p: Pointer) => this.data.getUint16(p, true);
  getInt32 = (p: Pointer) => this.data.getInt32(p, true);
  getUint32 = (p: Pointer) => this.data.getUint32(p, true);
  getBigInt64 = (p: Pointer) => this.data.getBigInt64(p, true);
  getBigUint64 = (p: Pointer) => this.data.getBigUint64(p, true);
  getFloat32 = (p: Pointer) => this.data.getFloat32(p, true);
  getFloat64 = (p: Pointer) => this.data.getFloat64(p, true);
  getPointer = (p: Pointer) =>
    this.pointerSize === 8 ? Number(this.getBigUint64(p)) : this.getUint32(p);
  getSsize = (p: Pointer) =>
    this.pointerSize === 8 ? Number(this.getBigInt64(p)) : this.getInt32(p);
  getHandle = (p: Pointer) => this.getSsize(p) as HPy;

  setInt8 = (p: Pointer, value: number) => this.data.setInt8(p, value);
  setInt16 = (p: Pointer, value: number) => this.data.setInt16(p, value, true);
  setInt32 = (p: Pointer, value: number) => this.data.setInt32(p, value, true);
  setBigInt64 = (p: Pointer, value: bigint) => this.data.setBigInt64(p, value, true);
  setFloat32 = (p: Pointer, value: number) => this.data.setFloat32(p, value, true);
  setFloat64 = (p: Pointer, value: number) => this.data.setFloat64(p, value, true);
  setPointer = (p: Pointer, value: Pointer) => {
    if (this.pointerSize === 8) this.data.setBigUint64(p, BigInt(value), true);
    else this.data.setUint32(p, value, true);
  };
  setSsize = (p: Pointer, value: number) => {
    if (this.pointerSize === 8) this.setBigInt64(p, BigInt(value));
    else this.setInt32(p, value);
  };
  setHandle = (p: Pointer, value: HPy) => this.setSsize(p, value);

  read = (p: Pointer, length: number) => this.bytes.slice(p, p + length);
  write = (p: Pointer, bytes: Uint8Array) => this.bytes.set(bytes, p);
  readCString = (p: Pointer) => this.bytes.slice(p, this.bytes.indexOf(0, p));
  view = (p: Pointer, length: number) => this.bytes.subarray(p, p + length);

  /** Puts bytes, or the UTF-8 of a string, into memory, with a NUL behind. */
  put(contents: string | readonly number[]): Pointer {
    const bytes =
      typeof contents === 'string' ? new TextEncoder().encode(contents) : Uint8Array.from(contents);
    const pointer = this.alloc(bytes.length + 1);
    this.write(pointer, bytes);
    return pointer;
  }

  /** Puts an array of pointers into memory. */
  putPointers(...pointers: readonly Pointer[]): Pointer {
    const array = this.alloc(pointers.length * this.pointerSize);
    pointers.forEach((pointer, i) => this.setPointer(array + i * this.pointerSize, pointer));
    return array;
  }

  /** Puts an array of handles into memory. */
  putHandles(...handles: readonly HPy[]): Pointer {
    const array = this.alloc(handles.length * this.pointerSize);
    handles.forEach((handle, i) => this.setHandle(array + i * this.pointerSize, handle));
    return array;
  }
}
