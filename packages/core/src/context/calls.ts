import type { HPyCallFunction } from '../definitions.js';
import type { HPy } from '../handles.js';

/** Calling. */
export interface CallContext {
  /** `callable(h)`. @returns 1 or 0; never fails */
  HPyCallable_Check(h: HPy): number;

  /**
   * `callable(*args, **kw)`.
   *
   * @param args - a tuple, or `HPy_NULL` for none; anything else is a `TypeError`
   * @param kw - a dict, or `HPy_NULL` for none; anything else is a `TypeError`
   * @returns a new handle; `HPy_NULL` on failure
   */
  HPy_CallTupleDict(callable: HPy, args: HPy, kw: HPy): HPy;

  /**
   * Gives one object a call function of its own. Its type must have `HPy_tp_call`.
   *
   * @returns 0; -1 with a `TypeError` when instances of the type cannot have one
   */
  HPy_SetCallFunction(h: HPy, func: HPyCallFunction): number;

  /**
   * Calls with positional and keyword arguments.
   *
   * @param args - borrowed handles: the positional arguments, then the values of the keywords.
   *   (C's `nargs` counts the positional ones alone; here it follows from the two lengths.)
   * @param kwnames - a tuple of str, one name for each keyword, or `HPy_NULL` for none
   * @returns a new handle; `HPy_NULL` on failure
   */
  HPy_Call(callable: HPy, args: readonly HPy[], kwnames: HPy): HPy;

  /**
   * Calls the method `name` of the first argument.
   *
   * @param name - a str
   * @param args - borrowed handles: the object, the other positional arguments, then the values of
   *   the keywords. (C's `nargs` counts the object and the positional arguments; here it follows
   *   from the two lengths.)
   * @param kwnames - a tuple of str, one name for each keyword, or `HPy_NULL` for none
   * @returns a new handle; `HPy_NULL` on failure
   */
  HPy_CallMethod(name: HPy, args: readonly HPy[], kwnames: HPy): HPy;
}
