import type { HPy } from '@hpy/core';
import { ArgumentError } from './marshal-failure.js';
import type { SpecialBody } from './marshal-special.js';
import type { MarshalSide } from './marshal.js';

/**
 * Functions that read an int as a pointer-sized number.
 *
 * The context gives a JavaScript number, which is exact up to 2**53; beyond, C must get every bit,
 * so the function for 64 bits is asked. With 4-byte pointers, what fits the context need not fit C.
 */
export const sizeBodies = {
  HPyLong_AsSize_t: (context, side) => (h: HPy) => {
    const value = context.HPyLong_AsSize_t(h);
    checkRange(side, value, -1, 'size_t');
    return Number.isSafeInteger(value) ? value : context.HPyLong_AsUInt64_t(h);
  },

  HPyLong_AsSsize_t: (context, side) => (h: HPy) => {
    const value = context.HPyLong_AsSsize_t(h);
    checkRange(side, value, SIGNED_MIN, 'ssize_t', SIGNED_MAX);
    return Number.isSafeInteger(value) ? value : context.HPyLong_AsInt64_t(h);
  },

  HPyLong_AsVoidPtr: (context, side) => (h: HPy) => {
    const value = context.HPyLong_AsVoidPtr(h);
    checkRange(side, value, SIGNED_MIN, 'long');
    return Number.isSafeInteger(value) ? value : context.HPyLong_AsUInt64_tMask(h);
  },
} satisfies Record<string, SpecialBody>;

const SIGNED_MIN = -0x8000_0000;
const SIGNED_MAX = 0x7fff_ffff;
const UNSIGNED_MAX = 0xffff_ffff;

function checkRange(
  { memory }: MarshalSide,
  value: number,
  min: number,
  type: string,
  max = UNSIGNED_MAX,
): void {
  if (memory.pointerSize === 4 && (value < min || value > max)) {
    throw new ArgumentError(`Python int too large to convert to C ${type}`, 'h_OverflowError');
  }
}
