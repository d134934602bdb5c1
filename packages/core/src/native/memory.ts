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

  /** Reads an int8. */
  getInt8(pointer: Pointer): number;
  /** Reads a uint8. */
  getUint8(pointer: Pointer): number;
  /** Reads an int16. */
  getInt16(pointer: Pointer): number;
  /** Reads a uint16. */
  getUint16(pointer: Pointer): number;
  /** Reads an int32. */
  getInt32(pointer: Pointer): number;
  /** Reads a uint32. */
  getUint32(pointer: Pointer): number;
  /** Reads an int64. */
  getBigInt64(pointer: Pointer): bigint;
  /** Reads a uint64. */
  getBigUint64(pointer: Pointer): bigint;
  /** Reads a float32. */
  getFloat32(pointer: Pointer): number;
  /** Reads a float64. */
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

  /** Writes the low 8 bits of an integer. */
  setInt8(pointer: Pointer, value: number): void;
  /** Writes the low 16 bits of an integer. */
  setInt16(pointer: Pointer, value: number): void;
  /** Writes the low 32 bits of an integer. */
  setInt32(pointer: Pointer, value: number): void;
  /** Writes the low 64 bits of an integer. */
  setBigInt64(pointer: Pointer, value: bigint): void;
  /** Writes a float32, rounding. */
  setFloat32(pointer: Pointer, value: number): void;
  /** Writes a float64. */
  setFloat64(pointer: Pointer, value: number): void;
  /** Writes an address. */
  setPointer(pointer: Pointer, value: Pointer): void;
  /** Writes a pointer-sized signed integer, `HPy_ssize_t`. */
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
