import type { AbiSignature } from '../abi/functions.js';
import type { HPyContext } from '../context/context.js';
import type { Pointer } from '../handles.js';
import type { NativeMemory } from './memory.js';
import type { SharedHandles } from './shared-handles.js';

/** An open library: the second primitive. */
export interface NativeLibrary {
  /** The file's real path: what tells one library from another. */
  readonly path: string;
  /** The address of an exported function; 0 when there is none of that name. */
  symbol(name: string): Pointer;
  /** Names of the exported functions, where the platform can list them. */
  symbols?(): readonly string[];
}

/**
 * Calls a C function whose signature was fixed before: the third primitive.
 *
 * Arguments are given as C takes them, without the context: handles, arrays of handles as
 * `readonly HPy[]` (their count is added), numbers, pointers. Handles are borrowed, a handle that
 * comes back is new. The caller of a signature with an array takes one more argument at the end, the
 * count that C is told; without it, it is the array's length. (A function that takes keywords finds
 * their values behind those that are counted.)
 */
export interface NativeCaller {
  (fn: Pointer, ...args: readonly CallArgument[]): number | bigint;
  /**
   * For methods (`HPyFunc_VARARGS`, and `HPyFunc_KEYWORDS` without keywords): the same with the first
   * `count` of three arguments, which need no array. Absent where that is no faster.
   */
  readonly few?: FewCaller;
}

/** See {@link NativeCaller.few}. */
export type FewCaller = (
  fn: Pointer,
  self: number,
  count: number,
  a: number,
  b: number,
  c: number,
) => number;

/** An argument of a {@link NativeCaller}. */
export type CallArgument = number | readonly number[];

/** A context that native code was given: the fourth primitive. */
export interface NativeContext {
  /** The `HPyContext *`. */
  readonly pointer: Pointer;
  /**
   * A caller for C functions of this signature, which get this context as their first argument
   * (where the signature takes one). Compiled once for each signature.
   */
  caller(signature: AbiSignature): NativeCaller;
  /** Calls a C function that takes no argument and returns a 32-bit integer or a pointer. */
  callInit(fn: Pointer, result: 'u32' | 'ptr'): number;
  /** Calls a C function that takes the context and returns nothing. */
  callWithContext(fn: Pointer): void;
  /** Takes the context away; the pointer is dead from then on. */
  close(): void;
}

/** How a context is handed to native code. */
export interface ExposeOptions {
  /**
   * The handle table behind the context, if it is the plain universal context: the backend may then
   * answer entries itself. Without it every entry calls the context.
   */
  readonly handles?: SharedHandles;
}

/**
 * What a backend that runs compiled extensions provides; everything about objects, modules and
 * types is built on it once, in `@hpy/universal`.
 */
export interface NativeBinding {
  /** The backend's name: `napi`, `koffi`, `wasm`. */
  readonly name: string;
  readonly memory: NativeMemory;
  /**
   * Opens a library.
   *
   * @throws Error with the platform's reason when the file is not there, is no library, or needs a
   *   symbol that nobody has
   */
  openLibrary(path: string): NativeLibrary;
  /** Gives a context to native code. */
  exposeContext(context: HPyContext, options: ExposeOptions): NativeContext;
  /** Tells the JavaScript engine that objects keep so many bytes more (or fewer) outside its heap. */
  adjustExternalMemory(bytes: number): void;
  /** How often native code has called a function of a context since the start. */
  readonly upcalls: number;
  /** C's `errno` as it was when native code last called the context, and what `strerror` says. */
  lastErrno(): { readonly errno: number; readonly text: string };
  /** Aborts the process with this message: `HPy_FatalError`. */
  fatalError(message: string): never;
  /** Releases what the binding holds. Contexts were closed before. */
  close(): void;
}
