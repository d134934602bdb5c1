import type { HPy, NativeMemory, Pointer } from '@hpy/core';
import { loadAddon } from './addon.js';
import {
  AREA,
  AREA_BYTES,
  ARGS,
  NONE,
  STRING,
  STRING_LENGTH,
  WORD,
  WORD_VALUE,
  WRITTEN,
  type NativeSide,
} from './window.js';

const FIRST_BYTE = AREA * 8;
/** What is added to the bits of a float64 in an `HPy`: see native/napi/src/word.rs. */
const FLOAT_OFFSET = 1n << 49n;

/** The memory of the process. Every access is one call of native code, through the window. */
export class NapiMemory implements NativeMemory {
  readonly pointerSize = 8;
  readonly longSize: 4 | 8;
  readonly wcharSize: 2 | 4;
  /** Makes a handle for a float that C keeps in memory; set when a context with handles exists. */
  openFloat: (value: number) => HPy = noContext;

  constructor(private readonly side: NativeSide) {
    const { longSize, wcharSize } = loadAddon();
    this.longSize = longSize() as 4 | 8;
    this.wcharSize = wcharSize() as 2 | 4;
  }

  alloc(size: number): Pointer {
    const pointer = this.ask(size, this.side.functions.alloc);
    if (pointer === 0) throw new RangeError(`cannot allocate ${size} bytes`);
    return pointer;
  }

  free(pointer: Pointer): void {
    this.ask(pointer, this.side.functions.free);
  }

  getInt8(pointer: Pointer): number {
    return this.askInt(pointer, this.side.functions.getInt8);
  }
  getUint8(pointer: Pointer): number {
    return this.askInt(pointer, this.side.functions.getUint8);
  }
  getInt16(pointer: Pointer): number {
    return this.askInt(pointer, this.side.functions.getInt16);
  }
  getUint16(pointer: Pointer): number {
    return this.askInt(pointer, this.side.functions.getUint16);
  }
  getInt32(pointer: Pointer): number {
    return this.askInt(pointer, this.side.functions.getInt32);
  }
  getUint32(pointer: Pointer): number {
    return this.askInt(pointer, this.side.functions.getInt32) >>> 0;
  }
  getBigInt64(pointer: Pointer): bigint {
    this.ask(pointer, this.side.functions.getInt64);
    return this.side.window.i64[0]!;
  }
  getBigUint64(pointer: Pointer): bigint {
    this.ask(pointer, this.side.functions.getInt64);
    return this.side.window.u64[0]!;
  }
  getFloat32(pointer: Pointer): number {
    return this.ask(pointer, this.side.functions.getFloat32);
  }
  getFloat64(pointer: Pointer): number {
    return this.ask(pointer, this.side.functions.getInt64);
  }
  getPointer(pointer: Pointer): Pointer {
    const { f64 } = this.side.window;
    if (pointer === f64[WORD]) return f64[WORD_VALUE]!;
    return this.ask(pointer, this.side.functions.getPointer);
  }
  getSsize(pointer: Pointer): number {
    return this.ask(pointer, this.side.functions.getSsize);
  }
  getHandle(pointer: Pointer): HPy {
    const handle = this.askInt(pointer, this.side.functions.getInt64);
    const { i32, f64, u64 } = this.side.window;
    if (i32[1] === 0) return handle as HPy;
    u64[0] = u64[0]! - FLOAT_OFFSET;
    return this.openFloat(f64[0]!);
  }

  setInt8(pointer: Pointer, value: number): void {
    this.tellInt(pointer, value, this.side.functions.setInt8);
  }
  setInt16(pointer: Pointer, value: number): void {
    this.tellInt(pointer, value, this.side.functions.setInt16);
  }
  setInt32(pointer: Pointer, value: number): void {
    this.tellInt(pointer, value, this.side.functions.setInt32);
  }
  setBigInt64(pointer: Pointer, value: bigint): void {
    this.side.window.i64[ARGS] = value;
    this.ask(pointer, this.side.functions.setInt64);
  }
  setFloat32(pointer: Pointer, value: number): void {
    this.tell(pointer, value, this.side.functions.setFloat32);
  }
  setFloat64(pointer: Pointer, value: number): void {
    this.tell(pointer, value, this.side.functions.setInt64);
  }
  setPointer(pointer: Pointer, value: Pointer): void {
    if (this.tellWord(pointer, value)) return;
    this.tell(pointer, value, this.side.functions.setPointer);
  }
  setSsize(pointer: Pointer, value: number): void {
    if (this.tellWord(pointer, value)) return;
    this.tell(pointer, value, this.side.functions.setSsize);
  }
  setHandle(pointer: Pointer, value: HPy): void {
    this.tellInt(pointer, value, this.side.functions.setHandle);
  }

  read(pointer: Pointer, length: number): Uint8Array {
    if (length > AREA_BYTES) {
      const bytes = new Uint8Array(length);
      this.side.environment.read(pointer, bytes);
      return bytes;
    }
    this.forgetString();
    this.tell(pointer, length, this.side.functions.readArea);
    return this.side.window.bytes.slice(FIRST_BYTE, FIRST_BYTE + length);
  }

  write(pointer: Pointer, bytes: Uint8Array): void {
    if (bytes.length > AREA_BYTES) {
      this.side.environment.write(pointer, bytes);
      return;
    }
    this.forgetString();
    this.side.window.bytes.set(bytes, FIRST_BYTE);
    this.tell(pointer, bytes.length, this.side.functions.writeArea);
  }

  /** The area is needed for something else: a string that native code put there is there no more. */
  private forgetString(): void {
    this.side.window.f64[STRING] = NONE;
  }

  readCString(pointer: Pointer): Uint8Array {
    const { f64, bytes } = this.side.window;
    const length =
      pointer === f64[STRING]
        ? f64[STRING_LENGTH]!
        : this.ask(pointer, this.side.functions.readString);
    f64[STRING] = NONE;
    if (length > AREA_BYTES) return this.read(pointer, length);
    return bytes.slice(FIRST_BYTE, FIRST_BYTE + length);
  }

  view(pointer: Pointer, length: number): Uint8Array | undefined {
    if (length === 0) return new Uint8Array(0);
    const buffer = this.side.environment.view(pointer, length);
    return buffer === undefined ? undefined : new Uint8Array(buffer);
  }

  /** Leaves a word that C waits for in the window, if it is that one. */
  private tellWord(pointer: Pointer, value: number): boolean {
    const { f64 } = this.side.window;
    if (pointer !== f64[WORD]) return false;
    f64[WORD] = WRITTEN;
    f64[WORD_VALUE] = value;
    return true;
  }

  private ask(pointer: Pointer, run: () => void): number {
    const { f64 } = this.side.window;
    f64[0] = pointer;
    run();
    return f64[0];
  }

  private askInt(pointer: Pointer, run: () => void): number {
    const { f64, i32 } = this.side.window;
    f64[0] = pointer;
    run();
    return i32[0]!;
  }

  private tell(pointer: Pointer, value: number, run: () => void): void {
    const { f64 } = this.side.window;
    f64[0] = pointer;
    f64[ARGS] = value;
    run();
  }

  private tellInt(pointer: Pointer, value: number, run: () => void): void {
    const { f64, i32 } = this.side.window;
    f64[0] = pointer;
    i32[ARGS * 2] = value;
    run();
  }
}

function noContext(): never {
  throw new Error('native memory holds the handle of a float, but no context gave out any');
}
