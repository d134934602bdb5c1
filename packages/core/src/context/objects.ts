import type { HPy } from '../handles.js';

/**
 * The object protocol: attributes, items, comparison, conversion, iteration.
 *
 * Names and keys that come as strings stand for a Python `str` of the same code points.
 */
export interface ObjectContext {
  /** `len(h)`. @returns the length; -1 on failure */
  HPy_Length(h: HPy): number;

  /** `bool(h)`. @returns 1 or 0; -1 on failure */
  HPy_IsTrue(h: HPy): number;

  /** `getattr(obj, name)`. @returns a new handle; `HPy_NULL` on failure */
  HPy_GetAttr(obj: HPy, name: HPy): HPy;

  /** `obj.utf8_name`. @returns a new handle; `HPy_NULL` on failure */
  HPy_GetAttr_s(obj: HPy, utf8_name: string): HPy;

  /**
   * Whether reading the attribute works. An error on the way counts as no and is dropped.
   *
   * @returns 1 or 0; never fails
   */
  HPy_HasAttr(obj: HPy, name: HPy): number;

  /**
   * Whether reading the attribute works. An error on the way counts as no and is dropped.
   *
   * @returns 1 or 0; never fails
   */
  HPy_HasAttr_s(obj: HPy, utf8_name: string): number;

  /**
   * `setattr(obj, name, value)`, or `delattr(obj, name)` when `value` is `HPy_NULL`.
   *
   * @returns 0; -1 on failure
   */
  HPy_SetAttr(obj: HPy, name: HPy, value: HPy): number;

  /**
   * `obj.utf8_name = value`, or `del obj.utf8_name` when `value` is `HPy_NULL`.
   *
   * @returns 0; -1 on failure
   */
  HPy_SetAttr_s(obj: HPy, utf8_name: string, value: HPy): number;

  /** `obj[key]`. @returns a new handle; `HPy_NULL` on failure */
  HPy_GetItem(obj: HPy, key: HPy): HPy;

  /** `obj[idx]`. @returns a new handle; `HPy_NULL` on failure */
  HPy_GetItem_i(obj: HPy, idx: number): HPy;

  /** `obj[utf8_key]`. @returns a new handle; `HPy_NULL` on failure */
  HPy_GetItem_s(obj: HPy, utf8_key: string): HPy;

  /** `key in container`. @returns 1 or 0; -1 on failure */
  HPy_Contains(container: HPy, key: HPy): number;

  /** `obj[key] = value`. @returns 0; -1 on failure */
  HPy_SetItem(obj: HPy, key: HPy, value: HPy): number;

  /** `obj[idx] = value`. @returns 0; -1 on failure */
  HPy_SetItem_i(obj: HPy, idx: number, value: HPy): number;

  /** `obj[utf8_key] = value`. @returns 0; -1 on failure */
  HPy_SetItem_s(obj: HPy, utf8_key: string, value: HPy): number;

  /** `obj is other`: whether two handles stand for one object. @returns 1 or 0; never fails */
  HPy_Is(obj: HPy, other: HPy): number;

  /** `repr(obj)`. @returns a new handle of a str; `HPy_NULL` on failure */
  HPy_Repr(obj: HPy): HPy;

  /** `str(obj)`. @returns a new handle of a str; `HPy_NULL` on failure */
  HPy_Str(obj: HPy): HPy;

  /** `ascii(obj)`. @returns a new handle of a str; `HPy_NULL` on failure */
  HPy_ASCII(obj: HPy): HPy;

  /**
   * `bytes(obj)`, except that an int is a `TypeError` and no length.
   *
   * @returns a new handle of a bytes object; `HPy_NULL` on failure
   */
  HPy_Bytes(obj: HPy): HPy;

  /**
   * Compares as the operators `<`, `<=`, `==`, `!=`, `>`, `>=` do.
   *
   * @param op - a value of {@link HPy_RichCmpOp}
   * @returns a new handle of what the comparison gave; `HPy_NULL` on failure
   */
  HPy_RichCompare(v: HPy, w: HPy, op: number): HPy;

  /**
   * Compares and takes the truth of the answer. One object is equal to itself without being asked.
   *
   * @param op - a value of {@link HPy_RichCmpOp}
   * @returns 1 or 0; -1 on failure
   */
  HPy_RichCompareBool(v: HPy, w: HPy, op: number): number;

  /** `hash(obj)`. @returns the hash, which is never -1; `-1n` on failure */
  HPy_Hash(obj: HPy): bigint;

  /** `del obj[key]`. @returns 0; -1 on failure */
  HPy_DelItem(obj: HPy, key: HPy): number;

  /** `del obj[idx]`. @returns 0; -1 on failure */
  HPy_DelItem_i(obj: HPy, idx: number): number;

  /** `del obj[utf8_key]`. @returns 0; -1 on failure */
  HPy_DelItem_s(obj: HPy, utf8_key: string): number;

  /** `obj[start:end]`. @returns a new handle; `HPy_NULL` on failure */
  HPy_GetSlice(obj: HPy, start: number, end: number): HPy;

  /**
   * `obj[start:end] = value`, or `del obj[start:end]` when `value` is `HPy_NULL`.
   *
   * @returns 0; -1 on failure
   */
  HPy_SetSlice(obj: HPy, start: number, end: number, value: HPy): number;

  /** `del obj[start:end]`. @returns 0; -1 on failure */
  HPy_DelSlice(obj: HPy, start: number, end: number): number;

  /** `iter(obj)`. @returns a new handle of the iterator; `HPy_NULL` on failure */
  HPy_GetIter(obj: HPy): HPy;

  /**
   * The next item of an iterator.
   *
   * @returns a new handle; `HPy_NULL` without an error at the end, with one on failure
   */
  HPyIter_Next(obj: HPy): HPy;

  /** Whether `obj` is an iterator: its type has `__next__`. @returns 1 or 0; never fails */
  HPyIter_Check(obj: HPy): number;
}
