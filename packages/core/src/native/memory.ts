import type { PointerSize } from '../abi/structs.js';
import type { HPy, Pointer } from '../handles.js';

/**
 * Reads and writes the memory that extensions see: the first primitive of a backend.
 *
 * Addresses are absolute. On native backends nothing can be checked; the wasm backend throws a
 * `RangeError` for what lies outside the module's memory.
 */
export interface NativeMemory {
  readonly pointerSize: PointerSize;
  /** Size of C's `long`: 4 on 64-bit Windows and wasm32. */
  readonly longSize: 4 | 8;
  /** Size of C's `wchar_t`: 2 on Windows. */
  readonly wcharSize: 2 | 4;

  /**
   * Allocates `size` zeroed bytes, aligned for any C type; at least one byte.
   *
   * @throws RangeError when there is no memory left
   */
  alloc(size: number): Pointer;
  /** Frees what {@link alloc} gave; 0 is allowed. */
  free(pointer: Pointer): void;

  getInt8(pointer: Pointer): number;
  getUint8(pointer: Pointer): number;
  getInt16(pointer: Pointer): number;
  getUint16(pointer: Pointer): number;
  getInt32(pointer: Pointer): number;
  getUint32(pointer: Pointer): number;
  getBigInt64(pointer: Pointer): bigint;
  getBigUint64(pointer: Pointer): bigint;
  getFloat32(pointer: Pointer): number;
  getFloat64(pointer: Pointer): number;
  /** Reads an address. */
  getPointer(pointer: Pointer): Pointer;
  /** Reads a pointer-sized signed integer, `HPy_ssize_t`. */
  getSsize(pointer: Pointer): number;
  /**
   * Reads an `HPy` that C stored, as a handle of the runtime. Borrowed: C still owns what it
   * stored.
   */
  getHandle(pointer: Pointer): HPy;

  setInt8(pointer: Pointer, value: number): void;
  setInt16(pointer: Pointer, value: number): void;
  setInt32(pointer: Pointer, value: number): void;
  setBigInt64(pointer: Pointer, value: bigint): void;
  setFloat32(pointer: Pointer, value: number): void;
  setFloat64(pointer: Pointer, value: number): void;
  setPointer(pointer: Pointer, value: Pointer): void;
  setSsize(pointer: Pointer, value: number): void;
  /** Stores a handle where C reads an `HPy`; C owns it from then on. */
  setHandle(pointer: Pointer, value: HPy): void;

  /** A copy of `length` bytes. */
  read(pointer: Pointer, length: number): Uint8Array;
  /** Copies bytes into memory. */
  write(pointer: Pointer, bytes: Uint8Array): void;
  /** A copy of the bytes before the next NUL byte. */
  readCString(pointer: Pointer): Uint8Array;
  /**
   * The memory itself, without copying; undefined where the platform forbids it (Electron). It
   * is valid as long as the memory is: whoever asks keeps the owner alive.
   */
  view(pointer: Pointer, length: number): Uint8Array | undefined;
}
