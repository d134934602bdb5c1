import type { HPyContext } from './context/context.js';
import type { HPy } from './handles.js';
import type { PythonError } from './python-error.js';

/** How an extension is looked at: as it is, with every rule checked, or with every call recorded. */
export type Mode = 'universal' | 'debug' | 'trace';

/** What {@link Runtime.load} takes besides a source. */
export interface LoadOptions {
  /** The module's name; by default the name of the file up to the first dot. */
  readonly name?: string;
  /** By default `'universal'`. */
  readonly mode?: Mode;
}

/** {@link LoadOptions} with every choice made. */
export interface ResolvedLoadOptions {
  readonly name: string;
  readonly mode: Mode;
  /**
   * The context that the module gets: the backend's own, or in another mode the one that is wrapped
   * around it. A runtime wraps once, so it is the same object for every module of a mode.
   */
  readonly context: HPyContext;
}

/**
 * A mode other than `'universal'`: what `@hpy/debug` and `@hpy/trace` export, passed to
 * {@link createRuntime}.
 */
export interface ModeWrapper {
  /** The mode's name. */
  readonly mode: Exclude<Mode, 'universal'>;
  /** Makes the context that modules of this mode get, on top of a backend's own. */
  wrap(context: HPyContext): HPyContext;
}

/** Where an extension comes from, after `file:` URLs have become paths. */
export type ModuleSource = string | URL | Uint8Array;

/** What is alive in a runtime, for leak checks. */
export interface RuntimeStats {
  /** Open handles; constants and ints that lie in the handle itself are not counted. */
  readonly handles: number;
  /** `HPyField`s that are not null. */
  readonly fields: number;
  /** `HPyGlobal`s that are not null. */
  readonly globals: number;
  /** Bytes of C structs of instances. */
  readonly payloadBytes: number;
  readonly trackers: number;
  readonly builders: number;
  /** Calls from native code into the context since the runtime was made. */
  readonly upcalls: number;
}

/**
 * A running interpreter: what a backend makes and {@link createRuntime} wraps.
 */
export interface BackendRuntime {
  /** The context: the C contract, one to one. */
  readonly ctx: HPyContext;
  /** Makes a handle of a JavaScript value: a new one, which the caller closes. */
  toHandle(value: unknown): HPy;
  /** Gives the JavaScript value of a handle, which is borrowed. */
  fromHandle(handle: HPy): unknown;
  /** Takes the pending exception out of the error indicator, if there is one. */
  takeError(): PythonError | undefined;
  /**
   * Loads an extension and makes its module.
   *
   * @returns the module, as {@link BackendRuntime.fromHandle} would give it
   * @throws PythonError when the module's own code raises
   * @throws Error with the reason for a source that this backend cannot load
   */
  load(source: ModuleSource, options: ResolvedLoadOptions): Promise<unknown>;
  /** As {@link BackendRuntime.load}; absent where the backend can only load asynchronously. */
  loadSync?(source: ModuleSource, options: ResolvedLoadOptions): unknown;
  /**
   * Imports a Python module.
   *
   * @throws PythonError `ModuleNotFoundError` where there is none
   */
  import(name: string): unknown;
  /** Counts what is alive. */
  stats(): RuntimeStats;
  /** Ends the interpreter. Called once; nothing else is called afterwards. */
  close(): void;
}

/**
 * A backend: a small value that the consumer passes to {@link createRuntime}.
 */
export interface Backend {
  /** The backend's name: `napi`, `koffi`, `wasm`, `cpython`. */
  readonly name: string;
  /** Starts an interpreter of its own. */
  start(): BackendRuntime | Promise<BackendRuntime>;
}
