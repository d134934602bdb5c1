import { loadAddon, type NativeEnvironment, type WindowFunctions } from './addon.js';

/**
 * The window: memory that native code and TypeScript share, through which all frequent calls go.
 * The layout is drawn in native/napi/src/window.rs, whose numbers are repeated here.
 *
 * There is one for each thread, shared by all runtimes: whoever is called reads everything before it
 * calls anybody else.
 */
export interface Window {
  readonly i32: Int32Array;
  readonly f64: Float64Array;
  readonly i64: BigInt64Array;
  readonly u64: BigUint64Array;
  readonly bytes: Uint8Array;
}

const WORDS = 512;
/** First word of the arguments. */
export const ARGS = 2;
/** Word of the exact integer that belongs to the argument in word {@link ARGS}. */
export const EXACT = 16;
/** In place of an address: none, and one at which TypeScript has written. */
export const NONE = -1;
export const WRITTEN = -2;
/** Words of the word that an upcall reads or writes: its address; the value. */
export const WORD = 28;
export const WORD_VALUE = 29;
/** Words of the string that came along with an upcall: its address; its length. */
export const STRING = 30;
export const STRING_LENGTH = 31;
/** First word of the area for arrays of handles and for bytes. */
export const AREA = 32;
export const AREA_BYTES = (WORDS - AREA) * 8;
/** Handles that fit into the area, two a word. */
export const AREA_HANDLES = AREA_BYTES / 4;

/** Native code as this thread sees it. */
export interface NativeSide {
  readonly window: Window;
  readonly environment: NativeEnvironment;
  /** N-API functions that take what they need from the window. */
  readonly functions: WindowFunctions;
  /** Functions that native code runs by their number, when it has filled the window. */
  readonly stubs: Stubs;
}

/** The stubs of all contexts of a thread; a context has a range of them. */
export class Stubs {
  private readonly all: (() => void)[] = [];
  private readonly free: number[] = [];

  /** Runs the stub whose number native code has put into the window. */
  dispatcher(i32: Int32Array): () => void {
    const { all } = this;
    return () => {
      all[i32[0]!]!();
    };
  }

  /** Adds a range. @returns the number of its first stub */
  add(range: readonly (() => void)[]): number {
    const first = this.free.pop() ?? this.all.length;
    for (let i = 0; i < range.length; i++) this.all[first + i] = range[i]!;
    return first;
  }

  /** Forgets a range, whose numbers the next one of the same length gets. */
  remove(first: number, length: number): void {
    this.all.fill(closedStub, first, first + length);
    this.free.push(first);
  }
}

function closedStub(): never {
  throw new Error('native code called a function of a context that is closed');
}

let side: NativeSide | undefined;

/** Loads the addon and connects it with this thread, once. */
export function nativeSide(): NativeSide {
  side ??= connect();
  return side;
}

function connect(): NativeSide {
  const { NativeEnvironment } = loadAddon();
  const stubs = new Stubs();
  const environment = new NativeEnvironment();
  const buffer = environment.window();
  const window: Window = {
    i32: new Int32Array(buffer),
    f64: new Float64Array(buffer),
    i64: new BigInt64Array(buffer),
    u64: new BigUint64Array(buffer),
    bytes: new Uint8Array(buffer),
  };
  environment.setDispatch(stubs.dispatcher(window.i32));
  return { window, environment, functions: environment.functions(), stubs };
}
