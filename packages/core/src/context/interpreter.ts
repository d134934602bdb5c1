import type { HPyCapsule_Destructor } from '../definitions.js';
import type { HPy, Pointer } from '../handles.js';

/** Modules, capsules, context variables, compiling, and what only CPython has. */
export interface InterpreterContext {
  /**
   * Imports a module, the innermost of a dotted name.
   *
   * @returns a new handle; `HPy_NULL` with an `ImportError` where there is none
   */
  HPyImport_ImportModule(utf8_name: string): HPy;

  /**
   * Makes a handle of a `PyObject *`: CPython only.
   *
   * @param obj - borrowed
   * @returns a new handle; `HPy_NULL` on failure
   */
  HPy_FromPyObject(obj: Pointer): HPy;

  /**
   * Gives the `PyObject *` of a handle: CPython only.
   *
   * @returns a new reference; 0 on failure
   */
  HPy_AsPyObject(h: HPy): Pointer;

  /**
   * Calls an HPy function from one that CPython called: part of CPython's trampolines and of no
   * others.
   *
   * @param sig - a value of `HPyFunc_Signature`
   * @param func - the function
   * @param args - the struct that holds arguments and result
   */
  _HPy_CallRealFunctionFromTrampoline(sig: number, func: Pointer, args: Pointer): void;

  /** Writes a description of an object to standard error, for debugging. */
  _HPy_Dump(h: HPy): void;

  /**
   * Makes a capsule: an object that carries a pointer.
   *
   * @param pointer - not 0, which is a `ValueError`
   * @param utf8_name - the name or its address, which must stay valid as long as the capsule; null
   *   or 0 for none. A string is copied.
   * @param destructor - called when the capsule dies; null for none. One that lacks one of its two
   *   functions is a `ValueError`.
   * @returns a new handle; `HPy_NULL` on failure
   */
  HPyCapsule_New(
    pointer: Pointer,
    utf8_name: Pointer | string | null,
    destructor: HPyCapsule_Destructor | null,
  ): HPy;

  /**
   * Reads a part of a capsule: its pointer, its name's address or its context. A name or a context
   * of 0 is an answer.
   *
   * @param key - a value of {@link HPyCapsule_key}; the destructor cannot be read, a `ValueError`
   * @param utf8_name - what the capsule must be called, when the pointer is asked for
   * @returns the address; 0 with a `ValueError` for another name or what is no capsule
   */
  HPyCapsule_Get(capsule: HPy, key: number, utf8_name: string | null): Pointer;

  /** Whether `capsule` is a capsule of that name, null for none. @returns 1 or 0; never fails */
  HPyCapsule_IsValid(capsule: HPy, utf8_name: string | null): number;

  /**
   * Replaces a part of a capsule.
   *
   * @param key - a value of {@link HPyCapsule_key}
   * @param value - an address for the pointer (not 0) and the context; an address, a string or null
   *   for the name; a destructor or null for the destructor
   * @returns 0; -1 on failure
   */
  HPyCapsule_Set(
    capsule: HPy,
    key: number,
    value: Pointer | string | HPyCapsule_Destructor | null,
  ): number;

  /**
   * Compiles Python source: CPython only.
   *
   * @param kind - a value of {@link HPy_SourceKind}; others are a `SystemError`
   * @returns a new handle of a code object; `HPy_NULL` on failure
   */
  HPy_Compile_s(utf8_source: string, utf8_filename: string, kind: number): HPy;

  /**
   * Runs a code object: CPython only.
   *
   * @param globals - a dict
   * @param locals - a mapping
   * @returns a new handle of the value, `None` for statements; `HPy_NULL` on failure
   */
  HPy_EvalCode(code: HPy, globals: HPy, locals: HPy): HPy;

  /**
   * Makes a context variable (`contextvars.ContextVar`).
   *
   * @param default_value - its value where none is set; may be `HPy_NULL`
   * @returns a new handle; `HPy_NULL` on failure
   */
  HPyContextVar_New(name: string, default_value: HPy): HPy;

  /**
   * Reads a context variable.
   *
   * @param default_value - what to give where no value is set; `HPy_NULL` for the variable's own
   * @returns a new handle; `HPy_NULL` when there is no value and no default; null on failure
   */
  HPyContextVar_Get(context_var: HPy, default_value: HPy): HPy | null;

  /**
   * Sets a context variable.
   *
   * @returns a new handle of a token, with which the variable can be reset; `HPy_NULL` on failure
   */
  HPyContextVar_Set(context_var: HPy, value: HPy): HPy;
}
