import type { HPyContext } from '@hpy/core';
import { arrayBodies } from './marshal-arrays.js';
import { outBodies } from './marshal-out.js';
import { stringBodies } from './marshal-strings.js';
import { sizeBodies } from './marshal-sizes.js';
import type { MarshalSide, NativeResult } from './marshal.js';

/**
 * Makes the native form of one function: it takes what C passes and may throw, which its caller
 * catches.
 */
export type SpecialBody = (
  context: HPyContext,
  side: MarshalSide,
) => (...args: never[]) => NativeResult;

/**
 * Functions whose arguments cannot be read one by one or whose result is more than a value: those
 * with arrays, bytes or out-parameters, and a few with rules of their own.
 */
export const specialBodies: Readonly<Record<string, SpecialBody | undefined>> = {
  ...stringBodies,
  ...arrayBodies,
  ...outBodies,
  ...sizeBodies,
};
