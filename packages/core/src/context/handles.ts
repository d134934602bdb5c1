import type { HPy, HPyField, HPyGlobal, HPyThreadState, HPyTracker, Pointer } from '../handles.js';

/** Handles, fields, globals, trackers, and leaving the interpreter. */
export interface HandleContext {
  /**
   * Gives another handle of the same object.
   *
   * @returns a new handle; `HPy_NULL` for `HPy_NULL`. Never fails.
   */
  HPy_Dup(h: HPy): HPy;

  /**
   * Closes a handle, which must not be used afterwards. Closing `HPy_NULL` does nothing.
   *
   * @param h - consumed
   */
  HPy_Close(h: HPy): void;

  /**
   * Makes a tracker: a list of handles that are closed together.
   *
   * @param size - how many handles are expected; only a hint, 0 if unknown
   * @returns the tracker, closed by {@link HandleContext.HPyTracker_Close}; 0 with a `MemoryError` on
   *   failure
   */
  HPyTracker_New(size: number): HPyTracker;

  /**
   * Puts a handle into a tracker, which owns it from then on. A failed call owns it too, so the
   * caller never closes it.
   *
   * @param h - consumed
   * @returns 0, or -1 on failure
   */
  HPyTracker_Add(ht: HPyTracker, h: HPy): number;

  /** Empties a tracker without closing anything: its handles belong to the caller again. */
  HPyTracker_ForgetAll(ht: HPyTracker): void;

  /**
   * Closes a tracker and every handle it owns.
   *
   * @param ht - consumed
   */
  HPyTracker_Close(ht: HPyTracker): void;

  /**
   * Stores an object in a field of another object's C struct. The edge to the old object goes away;
   * `HPy_NULL` empties the field.
   *
   * @param target_object - the owner: the object in whose struct the field lies; borrowed
   * @param target_field - the address of the field
   * @param h - borrowed
   */
  HPyField_Store(target_object: HPy, target_field: Pointer, h: HPy): void;

  /**
   * Reads a field.
   *
   * @param source_object - the object that owns the field; borrowed
   * @param source_field - the field's value, as it lies in memory
   * @returns a new handle; `HPy_NULL`, without an error, when the field is empty
   */
  HPyField_Load(source_object: HPy, source_field: HPyField): HPy;

  /**
   * Enters the interpreter again after {@link HandleContext.HPy_LeavePythonExecution}, on the same
   * thread.
   *
   * @param state - what leaving gave; consumed
   */
  HPy_ReenterPythonExecution(state: HPyThreadState): void;

  /**
   * Leaves the interpreter, so that other threads may run in it. Until
   * {@link HandleContext.HPy_ReenterPythonExecution} nothing of the context may be used; memory whose
   * address is already known stays readable. Not nested.
   */
  HPy_LeavePythonExecution(): HPyThreadState;

  /**
   * Stores an object in a global variable of the extension, for this runtime alone. `HPy_NULL`
   * empties it.
   *
   * @param global - the address of the variable
   * @param h - borrowed
   */
  HPyGlobal_Store(global: Pointer, h: HPy): void;

  /**
   * Reads a global variable.
   *
   * @param global - the variable's value, as it lies in memory
   * @returns a new handle; `HPy_NULL`, without an error, when nothing was stored
   */
  HPyGlobal_Load(global: HPyGlobal): HPy;
}
