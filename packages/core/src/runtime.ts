import type {
  Backend,
  BackendRuntime,
  LoadOptions,
  Mode,
  ModeWrapper,
  ModuleSource,
  ResolvedLoadOptions,
  RuntimeStats,
} from './backend.js';
import type { HPyContext } from './context/context.js';
import type { HPy } from './handles.js';
import type { PyObject } from './py-proxy.js';
import type { PythonError } from './python-error.js';
import { describe, resolveName, resolveSource } from './source.js';
import { throwingView, type ThrowingContext } from './throwing.js';

/** What {@link createRuntime} takes besides a backend. */
export interface RuntimeOptions {
  /** The modes that {@link Runtime.load} may be asked for, besides `'universal'`. */
  readonly modes?: readonly ModeWrapper[];
}

/**
 * Starts an interpreter.
 *
 * @param backend - what loads extensions, for example `napi()` of `@hpy/backend-napi`
 * @throws TypeError for what is no backend
 * @throws Error with the backend's reason when it cannot start
 */
export async function createRuntime(
  backend: Backend,
  options: RuntimeOptions = {},
): Promise<Runtime> {
  checkBackend(backend);
  const modes = modesByName(options.modes ?? []);
  return new Runtime(backend.name, await backend.start(), modes);
}

/**
 * A running interpreter, made by {@link createRuntime}.
 *
 * Runtimes share nothing: modules are loaded for each of them, handles and proxies of one mean
 * nothing to another.
 */
export class Runtime {
  /** The backend's name. */
  readonly backend: string;
  readonly #backend: BackendRuntime;
  readonly #modes: ReadonlyMap<Mode, ModeWrapper>;
  /** Contexts by mode, so that every module of a mode gets the same one. */
  readonly #contexts = new Map<Mode, HPyContext>();
  #throwing: ThrowingContext | undefined;
  #closed = false;

  /** @internal Use {@link createRuntime}. */
  constructor(name: string, backend: BackendRuntime, modes: ReadonlyMap<Mode, ModeWrapper>) {
    this.backend = name;
    this.#backend = backend;
    this.#modes = modes;
  }

  /** The context: the C contract, one to one. Failure sets the error indicator. */
  get ctx(): HPyContext {
    return this.#open('ctx').ctx;
  }

  /** The same context for those who write TypeScript: failure throws {@link PythonError}. */
  get throwing(): ThrowingContext {
    const backend = this.#open('throwing');
    return (this.#throwing ??= throwingView(backend.ctx, () => backend.takeError()));
  }

  /**
   * Loads an extension module.
   *
   * A module is made once: the same file, name and mode give the same module again, also through
   * another path to the file. A file with several modules is loaded once for each `name`. When the
   * module's own code raises, nothing is kept, and the next call tries again. Other runtimes, and
   * worker threads, have modules of their own of the same file.
   *
   * @typeParam Module - the module's interface, where it is known. It is a statement of the caller,
   *   as in a type assertion: nothing checks it.
   * @param source - the path of a file, a `file:` or `http:` URL, or bytes, as far as the backend
   *   loads them
   * @returns the module
   * @throws TypeError for a source, name or mode that cannot be
   * @throws PythonError when the module's own code raises
   * @throws Error with the reason when the file cannot be loaded
   */
  async load<Module = PyObject>(source: ModuleSource, options: LoadOptions = {}): Promise<Module> {
    const backend = this.#open('load');
    const { source: resolved, options: choices } = this.#resolve(backend, source, options);
    const module = await backend.load(resolved, choices);
    this.#open('load');
    return module as Module;
  }

  /**
   * Loads an extension module at once. As {@link Runtime.load}, for files alone, on the backends that
   * can.
   *
   * @throws Error on a backend that can only load asynchronously
   */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- see load
  loadSync<Module = PyObject>(source: ModuleSource, options: LoadOptions = {}): Module {
    const backend = this.#open('loadSync');
    if (backend.loadSync === undefined) {
      throw new Error(
        `the backend '${this.backend}' cannot load synchronously: use load(), which is asynchronous`,
      );
    }
    const { source: resolved, options: choices } = this.#resolve(backend, source, options);
    return backend.loadSync(resolved, choices) as Module;
  }

  /** Makes a handle of a JavaScript value: a new one, which the caller closes. */
  toHandle(value: unknown): HPy {
    return this.#open('toHandle').toHandle(value);
  }

  /**
   * Gives the JavaScript value of a handle.
   *
   * @param handle - borrowed: it stays open
   */
  fromHandle(handle: HPy): unknown {
    return this.#open('fromHandle').fromHandle(handle);
  }

  /** Takes the pending exception out of the error indicator, if there is one. */
  takeError(): PythonError | undefined {
    return this.#open('takeError').takeError();
  }

  /**
   * Imports a Python module that the backend knows: every one on cpython; builtin ones and those that
   * were loaded on the others.
   *
   * @typeParam Module - the module's interface, as in {@link Runtime.load}
   * @throws PythonError `ModuleNotFoundError` where there is none
   */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- see load
  import<Module = PyObject>(name: string): Module {
    return this.#open('import').import(name) as Module;
  }

  /** Counts what is alive, for leak checks. */
  stats(): RuntimeStats {
    return this.#open('stats').stats();
  }

  /**
   * Ends the interpreter: what is alive dies, finalizers included. May be called twice; everything
   * else throws afterwards.
   */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#backend.close();
  }

  /** Closes the runtime: `using runtime = await createRuntime(...)`. */
  [Symbol.dispose](): void {
    this.close();
  }

  #open(member: string): BackendRuntime {
    if (this.#closed) {
      throw new Error(`${member} of a runtime that is closed: create another with createRuntime()`);
    }
    return this.#backend;
  }

  #resolve(
    backend: BackendRuntime,
    source: unknown,
    options: LoadOptions,
  ): { source: ModuleSource; options: ResolvedLoadOptions } {
    const mode = options.mode ?? 'universal';
    const context = this.#contextOf(mode, backend);
    const resolved = resolveSource(source);
    const name = resolveName(options.name, resolved.fileName);
    return { source: resolved.source, options: { name, mode, context } };
  }

  #contextOf(mode: Mode, backend: BackendRuntime): HPyContext {
    if (mode === 'universal') return backend.ctx;
    const known = this.#contexts.get(mode);
    if (known !== undefined) return known;
    const wrapper = this.#modes.get(mode);
    if (wrapper === undefined) throw unknownMode(mode);
    const context = wrapper.wrap(backend.ctx);
    this.#contexts.set(mode, context);
    return context;
  }
}

function unknownMode(mode: Mode): Error {
  return (mode as string) === 'debug' || (mode as string) === 'trace'
    ? new Error(
        `mode '${mode}' needs @hpy/${mode}, which this runtime was not given: ` +
          `createRuntime(backend, { modes: [${mode}()] })`,
      )
    : new TypeError(`no such mode: ${describe(mode)}; there are 'universal', 'debug' and 'trace'`);
}

function checkBackend(backend: unknown): void {
  const start: unknown = (backend as { start?: unknown } | null | undefined)?.start;
  if (typeof start === 'function') return;
  throw new TypeError(
    typeof backend === 'function'
      ? 'createRuntime takes a backend, not a function: call it, createRuntime(napi())'
      : `createRuntime takes a backend such as napi(), not ${describe(backend)}`,
  );
}

function modesByName(wrappers: readonly ModeWrapper[]): ReadonlyMap<Mode, ModeWrapper> {
  const modes = new Map<Mode, ModeWrapper>();
  for (const wrapper of wrappers) {
    if (modes.has(wrapper.mode)) throw new TypeError(`mode '${wrapper.mode}' is given twice`);
    modes.set(wrapper.mode, wrapper);
  }
  return modes;
}
