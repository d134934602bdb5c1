import { HPy_NULL, PythonError, isPyProxy } from '@hpy/core';
import type { HPy, Runtime, ThrowingContext } from '@hpy/core';
import type { Scope } from './scope.js';

/**
 * What the interpreter works on: a runtime's context, and the handles that are open for a while.
 *
 * Every value is a handle. Those that the evaluation of a statement opens belong to the arena and
 * are closed at the statement's end; what lives longer is duplicated into a scope.
 */
export class Machine {
  readonly runtime: Runtime;
  readonly py: ThrowingContext;
  readonly #arena: HPy[] = [];
  /** Errors that were seen, whose exception objects are let go with {@link Machine.letGo}. */
  readonly #errors = new Set<PythonError>();
  /** Scopes that functions look into, which end with the check. */
  readonly #captured: Scope[] = [];
  /** The type of the functions that the interpreter makes, once there is one. */
  functionType: HPy | undefined;
  /** Exceptions under handling, the innermost last: the context of what is raised meanwhile. */
  readonly handled: HPy[] = [];
  /** The errors of `handled`, which a bare `raise` throws again. */
  readonly reraised: (PythonError | undefined)[] = [];

  constructor(runtime: Runtime) {
    this.runtime = runtime;
    this.py = runtime.throwing;
  }

  /** Hands a new handle to the arena. */
  own(handle: HPy): HPy {
    this.#arena.push(handle);
    return handle;
  }

  /** Runs with an arena of its own, which is closed at the end. */
  during<Result>(run: () => Result): Result {
    const start = this.#arena.length;
    try {
      return run();
    } finally {
      for (const handle of this.#arena.splice(start)) this.py.HPy_Close(handle);
    }
  }

  text(value: string): HPy {
    return this.own(this.runtime.toHandle(value));
  }

  int(value: bigint): HPy {
    return this.own(this.runtime.toHandle(value));
  }

  tuple(items: readonly HPy[]): HPy {
    return this.own(this.py.HPyTuple_FromArray(items));
  }

  bool(value: boolean): HPy {
    return value ? this.py.h_True : this.py.h_False;
  }

  truth(handle: HPy): boolean {
    return this.py.HPy_IsTrue(handle) !== 0;
  }

  call(callable: HPy, args: readonly HPy[]): HPy {
    return this.own(this.py.HPy_Call(callable, args, HPy_NULL));
  }

  attribute(object: HPy, name: string): HPy {
    return this.own(this.py.HPy_GetAttr_s(object, name));
  }

  /** The items of any iterable. */
  items(iterable: HPy): HPy[] {
    const items: HPy[] = [];
    this.iterate(this.own(this.py.HPy_GetIter(iterable)), (item) => {
      items.push(this.own(this.py.HPy_Dup(item)));
      return true;
    });
    return items;
  }

  /** Visits the items of an iterator until `visit` gives false. */
  iterate(iterator: HPy, visit: (item: HPy) => boolean): boolean {
    for (;;) {
      const item = this.py.HPyIter_Next(iterator);
      if (item === HPy_NULL) return true;
      try {
        if (!visit(item)) return false;
      } finally {
        this.py.HPy_Close(item);
      }
    }
  }

  /** The JavaScript string of a str. */
  stringOf(handle: HPy): string {
    return this.runtime.fromHandle(handle) as string;
  }

  /** An error with a message, ready to be thrown. */
  error(type: HPy, message: string): PythonError {
    this.py.HPyErr_SetString(type, message);
    return this.takeError();
  }

  takeError(): PythonError {
    const error = this.runtime.takeError();
    if (error === undefined) throw new Error('an error was expected and there is none');
    this.remember(error);
    return error;
  }

  /** Keeps an error for {@link Machine.letGo}. */
  remember(error: PythonError): void {
    this.#errors.add(error);
  }

  /** The exception object of an error. */
  exceptionOf(error: PythonError): HPy {
    this.remember(error);
    return this.own(this.runtime.toHandle(error.value));
  }

  /** Keeps a scope that functions look into until {@link Machine.letGo}. */
  closeLater(scope: Scope): void {
    this.#captured.push(scope);
  }

  /** Lets go of all that outlives a statement: captured scopes, and the objects of errors. */
  letGo(): void {
    for (const scope of this.#captured.splice(0)) scope.close();
    if (this.functionType !== undefined) this.py.HPy_Close(this.functionType);
    this.functionType = undefined;
    for (const error of this.#errors) destroyChain(error);
    this.#errors.clear();
  }
}

function destroyChain(error: unknown): void {
  const seen = new Set<unknown>();
  for (let next = error; next instanceof PythonError && !seen.has(next); next = next.cause) {
    seen.add(next);
    if (isPyProxy(next.value)) next.value.destroy();
  }
}
