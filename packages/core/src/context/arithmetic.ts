import type { HPy } from '../handles.js';

/**
 * The number protocol: Python's operators, with reflection and in-place fallbacks.
 *
 * Every result but that of `HPyNumber_Check` is a new handle, `HPy_NULL` on failure.
 */
export interface ArithmeticContext {
  /**
   * Whether `h` is a number: its type has `__index__`, `__int__` or `__float__`, or is complex.
   *
   * @returns 1 or 0; never fails
   */
  HPyNumber_Check(h: HPy): number;

  /** `h1 + h2`. */
  HPy_Add(h1: HPy, h2: HPy): HPy;

  /** `h1 - h2`. */
  HPy_Subtract(h1: HPy, h2: HPy): HPy;

  /** `h1 * h2`. */
  HPy_Multiply(h1: HPy, h2: HPy): HPy;

  /** `h1 @ h2`. */
  HPy_MatrixMultiply(h1: HPy, h2: HPy): HPy;

  /** `h1 // h2`. */
  HPy_FloorDivide(h1: HPy, h2: HPy): HPy;

  /** `h1 / h2`. */
  HPy_TrueDivide(h1: HPy, h2: HPy): HPy;

  /** `h1 % h2`. */
  HPy_Remainder(h1: HPy, h2: HPy): HPy;

  /** `divmod(h1, h2)`. */
  HPy_Divmod(h1: HPy, h2: HPy): HPy;

  /** `pow(h1, h2, h3)`; without a modulus, `h3` is a handle of `None`. */
  HPy_Power(h1: HPy, h2: HPy, h3: HPy): HPy;

  /** `-h1`. */
  HPy_Negative(h1: HPy): HPy;

  /** `+h1`. */
  HPy_Positive(h1: HPy): HPy;

  /** `abs(h1)`. */
  HPy_Absolute(h1: HPy): HPy;

  /** `~h1`. */
  HPy_Invert(h1: HPy): HPy;

  /** `h1 << h2`. */
  HPy_Lshift(h1: HPy, h2: HPy): HPy;

  /** `h1 >> h2`. */
  HPy_Rshift(h1: HPy, h2: HPy): HPy;

  /** `h1 & h2`. */
  HPy_And(h1: HPy, h2: HPy): HPy;

  /** `h1 ^ h2`. */
  HPy_Xor(h1: HPy, h2: HPy): HPy;

  /** `h1 | h2`. */
  HPy_Or(h1: HPy, h2: HPy): HPy;

  /** `operator.index(h1)`: an int of what has `__index__`. */
  HPy_Index(h1: HPy): HPy;

  /** `int(h1)`. */
  HPy_Long(h1: HPy): HPy;

  /** `float(h1)`. */
  HPy_Float(h1: HPy): HPy;

  /** `h1 += h2`. */
  HPy_InPlaceAdd(h1: HPy, h2: HPy): HPy;

  /** `h1 -= h2`. */
  HPy_InPlaceSubtract(h1: HPy, h2: HPy): HPy;

  /** `h1 *= h2`. */
  HPy_InPlaceMultiply(h1: HPy, h2: HPy): HPy;

  /** `h1 @= h2`. */
  HPy_InPlaceMatrixMultiply(h1: HPy, h2: HPy): HPy;

  /** `h1 //= h2`. */
  HPy_InPlaceFloorDivide(h1: HPy, h2: HPy): HPy;

  /** `h1 /= h2`. */
  HPy_InPlaceTrueDivide(h1: HPy, h2: HPy): HPy;

  /** `h1 %= h2`. */
  HPy_InPlaceRemainder(h1: HPy, h2: HPy): HPy;

  /** `h1 **= h2`; a modulus other than a handle of `None` is as in {@link ArithmeticContext.HPy_Power}. */
  HPy_InPlacePower(h1: HPy, h2: HPy, h3: HPy): HPy;

  /** `h1 <<= h2`. */
  HPy_InPlaceLshift(h1: HPy, h2: HPy): HPy;

  /** `h1 >>= h2`. */
  HPy_InPlaceRshift(h1: HPy, h2: HPy): HPy;

  /** `h1 &= h2`. */
  HPy_InPlaceAnd(h1: HPy, h2: HPy): HPy;

  /** `h1 ^= h2`. */
  HPy_InPlaceXor(h1: HPy, h2: HPy): HPy;

  /** `h1 |= h2`. */
  HPy_InPlaceOr(h1: HPy, h2: HPy): HPy;
}
