import type { HPy, ThrowingContext } from '@hpy/core';

/** Variables: those of a script, a function or a class body. Holds a handle for each. */
export class Scope {
  readonly #py: ThrowingContext;
  readonly #variables = new Map<string, HPy>();
  readonly #parent: Scope | undefined;
  /** Names of a class body are not seen by the functions in it. */
  readonly isClass: boolean;
  /** Whether a function may look at the scope after its end. */
  isCaptured = false;

  constructor(py: ThrowingContext, parent?: Scope, isClass = false) {
    this.#py = py;
    this.#parent = parent;
    this.isClass = isClass;
  }

  /** The value of a name here or in a scope around; borrowed. */
  get(name: string): HPy | undefined {
    return this.#variables.get(name) ?? this.#parent?.get(name);
  }

  /** Sets a name of this scope; the handle is borrowed. */
  set(name: string, value: HPy): void {
    const previous = this.#variables.get(name);
    this.#variables.set(name, this.#py.HPy_Dup(value));
    if (previous !== undefined) this.#py.HPy_Close(previous);
  }

  /** Removes a name of this scope; false if there was none. */
  delete(name: string): boolean {
    const value = this.#variables.get(name);
    if (value === undefined) return false;
    this.#variables.delete(name);
    this.#py.HPy_Close(value);
    return true;
  }

  /** The names of this scope with borrowed values, in the order they were set. */
  entries(): IterableIterator<[string, HPy]> {
    return this.#variables.entries();
  }

  /** The scope that functions made here look into. */
  capture(): Scope {
    const scope = this.isClass && this.#parent !== undefined ? this.#parent : this;
    for (let each: Scope | undefined = scope; each !== undefined; each = each.#parent) {
      each.isCaptured = true;
    }
    return scope;
  }

  close(): void {
    for (const value of this.#variables.values()) this.#py.HPy_Close(value);
    this.#variables.clear();
  }
}
