import type { AbiSignature, FewCaller, NativeCaller } from '@hpy/core';
import { callerShape, makeCaller } from './generated/callers.js';
import { AREA, AREA_HANDLES, ARGS, EXACT, nativeSide, type Window } from './window.js';

/** The handles of an array argument. */
export type Handles = readonly number[];

/** Word of the number of positional arguments. */
export const COUNT = ARGS + 12;

/**
 * Makes the caller of a signature, for a context that native code has.
 *
 * The caller of a signature with an array takes one argument more at the end: the count that C
 * gets. Without it, it is the array's length; a function that gets the values of keywords behind the
 * positional arguments wants it without those.
 */
export function createCaller(context: number, signature: AbiSignature): NativeCaller {
  const { window, environment } = nativeSide();
  const shape = callerShape[signature.value];
  const make = shape === undefined ? undefined : makeCaller[shape];
  if (make === undefined) {
    throw new TypeError(
      `${signature.name} is no signature of a function that an extension defines`,
    );
  }
  const call = environment.caller(context, signature.value);
  const caller = make(window, call) as NativeCaller;
  if (signature.name === 'HPyFunc_VARARGS') return withFew(caller, fewCaller(window, call));
  if (signature.name === 'HPyFunc_KEYWORDS') return withFew(caller, fewCaller(window, call, 0));
  return caller;
}

function withFew(caller: NativeCaller, few: FewCaller): NativeCaller {
  return Object.assign(caller, { few });
}

/** @param keywords - what `kwnames` is, for the signature that has it */
function fewCaller({ f64, i32 }: Window, call: () => void, keywords = -1): FewCaller {
  const self = ARGS * 2;
  const length = self + 2;
  const names = length + 4;
  const area = AREA * 2;
  return (fn, h, count, a, b, c) => {
    f64[0] = fn;
    i32[self] = h;
    i32[length] = count;
    i32[area] = a;
    i32[area + 1] = b;
    i32[area + 2] = c;
    f64[COUNT] = count;
    if (keywords === 0) i32[names] = 0;
    call();
    return i32[0]!;
  };
}

/** Puts an array into the window: its length into a word, the handles into the area. */
export function putArray({ i32, f64 }: Window, word: number, handles: Handles): void {
  const { length } = handles;
  i32[word * 2] = length;
  if (length > AREA_HANDLES) {
    f64[word + 1] = copyOut(handles);
    return;
  }
  const start = AREA * 2;
  for (let i = 0; i < length; i++) i32[start + i] = handles[i]!;
}

/** More arguments than fit into the window, in memory that lives until {@link releaseArray}. */
const spilled: number[] = [];

/** The handles in memory of their own. The window is as it was before, but for its area. */
function copyOut(handles: Handles): number {
  const { window, functions, environment } = nativeSide();
  const { f64 } = window;
  const saved = f64[0]!;
  f64[0] = handles.length * 4;
  functions.alloc();
  const address = f64[0];
  f64[0] = saved;
  if (address === 0) throw new RangeError(`no memory for ${handles.length} arguments`);
  environment.write(address, new Uint8Array(Int32Array.from(handles).buffer));
  spilled.push(address);
  return address;
}

/** Ends what {@link putArray} began. The result in the window stays. */
export function releaseArray({ f64 }: Window, handles: Handles): void {
  if (handles.length <= AREA_HANDLES) return;
  const saved = f64[0]!;
  f64[0] = spilled.pop()!;
  nativeSide().functions.free();
  f64[0] = saved;
}

/** A wide result: a bigint where a number would not be exact. */
export function wideResult({ f64, i64 }: Window): number | bigint {
  const value = f64[0]!;
  return Number.isSafeInteger(value) ? value : i64[EXACT]!;
}
