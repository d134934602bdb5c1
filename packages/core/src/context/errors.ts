import type { HPy } from '../handles.js';

/** Exceptions, warnings and the error indicator. */
export interface ErrorContext {
  /** Ends the process with a message: for states from which there is no way on. */
  HPy_FatalError(message: string): never;

  /**
   * Raises an exception with a message.
   *
   * @param h_type - a class derived from `BaseException`; anything else raises `SystemError`
   * @returns always `HPy_NULL`, to be returned from the function that fails
   */
  HPyErr_SetString(h_type: HPy, utf8_message: string): HPy;

  /**
   * Raises an exception with a value: an instance of the class, or what the class is called with
   * (a tuple gives several arguments, `None` or `HPy_NULL` none).
   *
   * @returns always `HPy_NULL`, to be returned from the function that fails
   */
  HPyErr_SetObject(h_type: HPy, h_value: HPy): HPy;

  /**
   * Raises an exception of C's `errno`: its arguments are the number, its text and the file name,
   * from which `OSError` chooses its subclass.
   *
   * @param filename_fsencoded - the file name in the file system's encoding, null for none
   * @returns always `HPy_NULL`, to be returned from the function that fails
   */
  HPyErr_SetFromErrnoWithFilename(h_type: HPy, filename_fsencoded: string | Uint8Array | null): HPy;

  /**
   * Raises an exception of C's `errno`, as {@link ErrorContext.HPyErr_SetFromErrnoWithFilename}, with
   * file names that are Python objects.
   *
   * @param filename1 - may be `HPy_NULL`
   * @param filename2 - for functions that take two files; may be `HPy_NULL`
   * @returns always `HPy_NULL`, to be returned from the function that fails
   */
  HPyErr_SetFromErrnoWithFilenameObjects(h_type: HPy, filename1: HPy, filename2: HPy): HPy;

  /** Whether the error indicator is set. @returns 1 or 0; never fails */
  HPyErr_Occurred(): number;

  /**
   * Whether the pending exception is caught by `except exc`. No exception is caught by nothing.
   *
   * @param exc - an exception class, or a tuple of them
   * @returns 1 or 0; never fails
   */
  HPyErr_ExceptionMatches(exc: HPy): number;

  /** Raises `MemoryError`. @returns always `HPy_NULL` */
  HPyErr_NoMemory(): HPy;

  /** Drops the pending exception, if there is one. */
  HPyErr_Clear(): void;

  /**
   * Makes an exception class.
   *
   * @param utf8_name - `module.Name`; a name without a dot is a `SystemError`
   * @param base - the base class or a tuple of them; `HPy_NULL` for `Exception`
   * @param dict - the class's attributes; `HPy_NULL` for none
   * @returns a new handle of the class; `HPy_NULL` on failure
   */
  HPyErr_NewException(utf8_name: string, base: HPy, dict: HPy): HPy;

  /**
   * Makes an exception class with a docstring, otherwise as {@link ErrorContext.HPyErr_NewException}.
   *
   * @param utf8_doc - null for none
   * @returns a new handle of the class; `HPy_NULL` on failure
   */
  HPyErr_NewExceptionWithDoc(utf8_name: string, utf8_doc: string | null, base: HPy, dict: HPy): HPy;

  /**
   * Issues a warning.
   *
   * @param category - a class derived from `Warning`; `HPy_NULL` for `RuntimeWarning`
   * @param stack_level - how many frames up the warning points; 1 is the caller
   * @returns 0; -1 when the warning became an exception
   */
  HPyErr_WarnEx(category: HPy, utf8_message: string, stack_level: number): number;

  /**
   * Reports the pending exception where nobody can catch it, and clears it.
   *
   * @param obj - what failed, for the report; may be `HPy_NULL`
   */
  HPyErr_WriteUnraisable(obj: HPy): void;
}
