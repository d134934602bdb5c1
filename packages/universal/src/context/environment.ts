import type { HPy, NativeBinding } from '@hpy/core';
import type { BuilderTable } from './builders.js';
import type { PyBaseException } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';
import type { HandleTable } from '../handle-table.js';
import type { GlobalStore } from '../globals.js';
import type { TrackerTable } from '../trackers.js';
import type { FieldStore } from '../loader/fields.js';
import type { TypeEnvironment } from '../loader/type-from-spec.js';
import type { CapsuleStore } from '../capsules.js';

/** The error indicator of a runtime: the exception that has been set and not yet been handled. */
export interface ErrorIndicator {
  /** The pending exception. */
  readonly pending: PyBaseException | undefined;
  set(exception: PyBaseException): void;
  clear(): void;
  /** Takes the pending exception out. */
  take(): PyBaseException | undefined;
}

/**
 * What the chapters of the context are made from.
 *
 * Their functions take handles and throw `PyException`; `createContext` puts a guard around each
 * that sets the error indicator and returns the entry's failure value instead.
 */
export interface ContextEnvironment {
  readonly handles: HandleTable;
  readonly errors: ErrorIndicator;
  readonly binding: NativeBinding;
  readonly fields: FieldStore;
  readonly globals: GlobalStore;
  readonly trackers: TrackerTable;
  readonly builders: BuilderTable;
  readonly capsules: CapsuleStore;
  /** What types of extensions are made with. */
  readonly types: TypeEnvironment;
  /** HPy_NULL. */
  readonly null: HPy;
  /** The value of a borrowed handle, which must not be HPy_NULL. */
  value(handle: HPy): PyValue;
  /** The value of a borrowed handle; undefined for HPy_NULL. */
  optional(handle: HPy): PyValue | undefined;
  /** A new handle. */
  open(value: PyValue): HPy;
  /** A module that `import name` finds. */
  importModule(name: string): PyValue;
  /** Issues a warning of a category, which may raise. */
  warn(category: PyType, message: string): void;
  /** Reports an exception that nobody can catch. */
  unraisable(exception: PyBaseException, where: PyValue): void;
  /** Turns anything thrown into a Python exception. */
  exceptionOf(thrown: unknown): PyBaseException;
}
