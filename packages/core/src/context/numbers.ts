import type { HPy, Pointer } from '../handles.js';

/**
 * int, float and bool: made from and turned into machine numbers.
 *
 * Signed 32- and 64-bit numbers and the masking functions are read from whatever has `__index__`;
 * the others want an int. The failure value is -1 everywhere, also where C has an unsigned type. It
 * can be an answer as well where the type is signed: ask `HPyErr_Occurred`.
 */
export interface NumberContext {
  /** @returns a new int of a 32-bit signed number; `HPy_NULL` on failure */
  HPyLong_FromInt32_t(value: number): HPy;

  /** @returns a new int of a 32-bit unsigned number; `HPy_NULL` on failure */
  HPyLong_FromUInt32_t(value: number): HPy;

  /** @returns a new int of a 64-bit signed number; `HPy_NULL` on failure */
  HPyLong_FromInt64_t(v: number | bigint): HPy;

  /** @returns a new int of a 64-bit unsigned number; `HPy_NULL` on failure */
  HPyLong_FromUInt64_t(v: number | bigint): HPy;

  /** @returns a new int of a `size_t`; `HPy_NULL` on failure */
  HPyLong_FromSize_t(value: number | bigint): HPy;

  /** @returns a new int of a signed size; `HPy_NULL` on failure */
  HPyLong_FromSsize_t(value: number | bigint): HPy;

  /**
   * @returns the value; -1 with a `TypeError` for what is no integer, or with an `OverflowError` for
   *   what needs more than 32 bits with sign
   */
  HPyLong_AsInt32_t(h: HPy): number;

  /**
   * @returns the value; -1 with a `TypeError` for what is no int, or with an `OverflowError` for a
   *   negative number or one of more than 32 bits
   */
  HPyLong_AsUInt32_t(h: HPy): number;

  /** @returns the value modulo 2**32, from 0 up; -1 with a `TypeError` for what is no integer */
  HPyLong_AsUInt32_tMask(h: HPy): number;

  /**
   * @returns the value; `-1n` with a `TypeError` for what is no integer, or with an `OverflowError`
   *   for what needs more than 64 bits with sign
   */
  HPyLong_AsInt64_t(h: HPy): bigint;

  /**
   * @returns the value; `-1n` with a `TypeError` for what is no int, or with an `OverflowError` for
   *   a negative number or one of more than 64 bits
   */
  HPyLong_AsUInt64_t(h: HPy): bigint;

  /** @returns the value modulo 2**64, from 0 up; `-1n` with a `TypeError` for what is no integer */
  HPyLong_AsUInt64_tMask(h: HPy): bigint;

  /**
   * Reads an int as a `size_t`. Beyond 2**53 the number is the nearest that JavaScript has; native
   * code gets the exact one.
   *
   * @returns the value; -1 with a `TypeError` for what is no int, or with an `OverflowError` for
   *   what does not fit
   */
  HPyLong_AsSize_t(h: HPy): number;

  /**
   * Reads an int as a signed size. Beyond 2**53 the number is the nearest that JavaScript has;
   * native code gets the exact one.
   *
   * @returns the value; -1 with a `TypeError` for what is no int, or with an `OverflowError` for
   *   what does not fit
   */
  HPyLong_AsSsize_t(h: HPy): number;

  /**
   * Reads an int as an address.
   *
   * @returns the address; 0 with an error for what is no int or does not fit
   */
  HPyLong_AsVoidPtr(h: HPy): Pointer;

  /**
   * Reads an int as a float64, rounding half to even.
   *
   * @returns the value; -1 with a `TypeError` for what is no int, or with an `OverflowError` for
   *   what is too large
   */
  HPyLong_AsDouble(h: HPy): number;

  /** @returns a new float; `HPy_NULL` on failure */
  HPyFloat_FromDouble(v: number): HPy;

  /**
   * Reads a float, or what has `__float__` or `__index__`.
   *
   * @returns the value; -1, also an answer, with an error on failure
   */
  HPyFloat_AsDouble(h: HPy): number;

  /** @returns a new handle of `True` or `False` */
  HPyBool_FromBool(v: boolean): HPy;
}
