import { ARGS, EXACT, type Window } from './window.js';

/** What a raw context function takes: handles, numbers, addresses, wide integers. */
export type RawArgument = number | bigint | boolean;

/** A context function of arguments as C gives them. */
export type RawFunction = (...args: RawArgument[]) => number | bigint | boolean | undefined;

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
export function putResult({ i32, f64, i64 }: Window, value: ReturnType<RawFunction>): void {
  if (typeof value === 'bigint') {
    i64[0] = value;
    i32[2] = 1;
  } else {
    f64[0] = value as number;
    i32[2] = 0;
  }
}
