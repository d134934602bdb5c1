import type { HPy, HPyListBuilder, HPyTupleBuilder } from '../handles.js';

/**
 * tuple, list, dict, slice, and builders of lists and tuples.
 *
 * Making and filling a builder never fails: an error is kept until the object is built.
 */
export interface ContainerContext {
  /** Whether `h` is a list, of a subclass included. @returns 1 or 0; never fails */
  HPyList_Check(h: HPy): number;

  /**
   * Makes a list.
   *
   * @param len - its length; items are set with `HPy_SetItem_i` before the list is given to others
   * @returns a new handle; `HPy_NULL` on failure
   */
  HPyList_New(len: number): HPy;

  /** `h_list.append(h_item)`. @returns 0; -1 on failure, with a `SystemError` for what is no list */
  HPyList_Append(h_list: HPy, h_item: HPy): number;

  /** Whether `h` is a dict, of a subclass included. @returns 1 or 0; never fails */
  HPyDict_Check(h: HPy): number;

  /** Makes an empty dict. @returns a new handle; `HPy_NULL` on failure */
  HPyDict_New(): HPy;

  /** Whether `h` is a tuple, of a subclass included. @returns 1 or 0; never fails */
  HPyTuple_Check(h: HPy): number;

  /**
   * Makes a tuple.
   *
   * @param items - borrowed
   * @returns a new handle; `HPy_NULL` on failure
   */
  HPyTuple_FromArray(items: readonly HPy[]): HPy;

  /**
   * Begins a list of a known length.
   *
   * @returns the builder, ended by building or cancelling; never fails
   */
  HPyListBuilder_New(size: number): HPyListBuilder;

  /**
   * Sets an item, once for each.
   *
   * @param h_item - borrowed
   */
  HPyListBuilder_Set(builder: HPyListBuilder, index: number, h_item: HPy): void;

  /**
   * Ends building.
   *
   * @param builder - consumed
   * @returns a new handle of the list; `HPy_NULL` with the error that was kept
   */
  HPyListBuilder_Build(builder: HPyListBuilder): HPy;

  /**
   * Gives up building, and drops an error that was kept.
   *
   * @param builder - consumed
   */
  HPyListBuilder_Cancel(builder: HPyListBuilder): void;

  /**
   * Begins a tuple of a known length.
   *
   * @returns the builder, ended by building or cancelling; never fails
   */
  HPyTupleBuilder_New(size: number): HPyTupleBuilder;

  /**
   * Sets an item, once for each.
   *
   * @param h_item - borrowed
   */
  HPyTupleBuilder_Set(builder: HPyTupleBuilder, index: number, h_item: HPy): void;

  /**
   * Ends building.
   *
   * @param builder - consumed
   * @returns a new handle of the tuple; `HPy_NULL` with the error that was kept
   */
  HPyTupleBuilder_Build(builder: HPyTupleBuilder): HPy;

  /**
   * Gives up building, and drops an error that was kept.
   *
   * @param builder - consumed
   */
  HPyTupleBuilder_Cancel(builder: HPyTupleBuilder): void;

  /**
   * The keys of a dict.
   *
   * @returns a new handle of a list; `HPy_NULL` with a `SystemError` for what is no dict
   */
  HPyDict_Keys(h: HPy): HPy;

  /**
   * A shallow copy of a dict.
   *
   * @returns a new handle; `HPy_NULL` with a `SystemError` for what is no dict
   */
  HPyDict_Copy(h: HPy): HPy;

  /**
   * The three parts of a slice, which need not be within any sequence. Ends that were left out are 0
   * and 2**63, or 2**63 and -(2**63) when the step is negative; native code gets 2**63 as the
   * largest size.
   *
   * @returns start, stop and step; null with an error for what is no slice, a step of 0 or parts
   *   without `__index__`
   */
  HPySlice_Unpack(slice: HPy): [start: number, stop: number, step: number] | null;

  /**
   * `h_list.insert(index, h_item)`.
   *
   * @returns 0; -1 on failure, with a `SystemError` for what is no list
   */
  HPyList_Insert(h_list: HPy, index: number, h_item: HPy): number;

  /**
   * `slice(start, stop, step)`.
   *
   * @param start - `HPy_NULL` for `None`, as the others
   * @returns a new handle; `HPy_NULL` on failure
   */
  HPySlice_New(start: HPy, stop: HPy, step: HPy): HPy;
}
