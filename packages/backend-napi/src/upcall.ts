import type { NativeArgument, NativeFunction } from '@hpy/universal';
import { AREA, ARGS, EXACT, type Window } from './window.js';

const LARGEST = Number.MAX_SAFE_INTEGER;

/** The signed integer in an argument word: a bigint where a number would not be exact. */
export function signed({ f64, i64 }: Window, word: number): number | bigint {
  const value = f64[word]!;
  return value <= LARGEST && value >= -LARGEST ? value : i64[word - ARGS + EXACT]!;
}

/** The unsigned integer or address in an argument word: a bigint where a number would not be exact. */
export function unsigned({ f64, u64 }: Window, word: number): number | bigint {
  const value = f64[word]!;
  return value <= LARGEST ? value : u64[word - ARGS + EXACT]!;
}

/** Writes a result of 64 bits: a number as float64, a bigint as it is (modulo 2^64). */
export function putResult({ i32, f64, i64 }: Window, value: ReturnType<NativeFunction>): void {
  if (typeof value === 'bigint') {
    i64[0] = value;
    i32[2] = 1;
  } else {
    f64[0] = value!;
    i32[2] = 0;
  }
}

/** The handles of an array where native code put them into the window, otherwise its address. */
export function arrayArgument({ i32, f64 }: Window, word: number): NativeArgument {
  const count = i32[(word - ARGS + EXACT) * 2]!;
  if (count < 0) return f64[word]!;
  const handles = new Array<number>(count);
  for (let i = 0; i < count; i++) handles[i] = i32[AREA * 2 + i]!;
  return handles;
}
