import type { AbiFunction, HPy, HPyContext, NativeMemory, Pointer } from '@hpy/core';
import { failureOf, raiseUnexpected } from './marshal-failure.js';
import { paramReader, type ParamReader } from './marshal-params.js';
import { resultWriter, type ResultWriter } from './marshal-results.js';
import { specialBodies } from './marshal-special.js';

/**
 * An argument as C passes it: handles, addresses, sizes and 32-bit integers are numbers, 64-bit
 * integers numbers or bigints, bools 0 or 1.
 *
 * An array of handles is its address, or the handles themselves; the count follows either way. For
 * `HPy_Call` and `HPy_CallMethod` the handles are more than the count says: the values of the keywords
 * come after the `nargs` positional ones.
 */
export type NativeArgument = number | bigint | readonly number[];

/**
 * A result as C gets it; undefined for void. Pointer-sized results beyond 2**53 are bigints. Negative
 * numbers are the two's complement of the C type: -1 is what `(size_t)-1` is.
 */
export type NativeResult = number | bigint | undefined;

/** A context function as native code calls it. It throws nothing. */
export type NativeFunction = (...args: NativeArgument[]) => NativeResult;

/** What a context function needs of the native side. */
export interface MarshalSide {
  readonly memory: NativeMemory;
  /**
   * Copies bytes to where C can read them, with a NUL behind.
   *
   * @param h - the handle as long as which they stay there
   * @returns the address
   */
  lend(h: HPy, bytes: Uint8Array): Pointer;
}

/**
 * Makes of a function of the TypeScript context what native code can call: reads strings, bytes and
 * arrays from memory, writes out-parameters, converts the result.
 *
 * A JavaScript exception that comes out of the context becomes a Python `SystemError` and the
 * function's failure value, for it must not pass through C.
 *
 * This runs once for each function of a context; what it returns runs at every call from native
 * code. So whatever can be decided from the table is decided here, and functions whose arguments
 * and result need no conversion (most of them) get nothing between them and the context but the
 * `try`.
 */
export function marshalFunction(
  entry: AbiFunction,
  context: HPyContext,
  side: MarshalSide,
): NativeFunction {
  const fail = failing(entry, context);
  const arity = entry.params.length;

  const special = specialBodies[entry.name];
  if (special !== undefined) return guarded(arity, special(context, side) as Body, undefined, fail);

  const method = Reflect.get(context, entry.name) as Body;
  const readers = entry.params.map((param) => paramReader(entry, param, side.memory));
  const write = resultWriter(entry, side);
  return readers.some((reader) => reader !== undefined) || write !== undefined
    ? guarded(arity, converting(method, context, readers, write), undefined, fail)
    : guarded(arity, method, context, fail);
}

type Body = (this: unknown, ...args: unknown[]) => unknown;

function failing(entry: AbiFunction, context: HPyContext): (error: unknown) => NativeResult {
  const failure = failureOf(entry);
  return (error) => {
    raiseUnexpected(context, entry.name, error);
    return failure;
  };
}

/** Catches what `body` throws. One closure for each arity: no arrays of arguments are made. */
function guarded(
  arity: number,
  body: Body,
  self: HPyContext | undefined,
  fail: (error: unknown) => NativeResult,
): NativeFunction {
  const f = body as (this: unknown, ...args: unknown[]) => NativeResult;
  switch (arity) {
    case 0:
      return () => {
        try {
          return f.call(self);
        } catch (error) {
          return fail(error);
        }
      };
    case 1:
      return (a) => {
        try {
          return f.call(self, a);
        } catch (error) {
          return fail(error);
        }
      };
    case 2:
      return (a, b) => {
        try {
          return f.call(self, a, b);
        } catch (error) {
          return fail(error);
        }
      };
    case 3:
      return (a, b, c) => {
        try {
          return f.call(self, a, b, c);
        } catch (error) {
          return fail(error);
        }
      };
    case 4:
      return (a, b, c, d) => {
        try {
          return f.call(self, a, b, c, d);
        } catch (error) {
          return fail(error);
        }
      };
    default:
      return (...args) => {
        try {
          return f.apply(self, args);
        } catch (error) {
          return fail(error);
        }
      };
  }
}

/** Converts arguments and result around a method. One closure for each arity, as above. */
function converting(
  method: Body,
  self: HPyContext,
  readers: readonly (ParamReader | undefined)[],
  writer: ResultWriter | undefined,
): Body {
  const [ra = same, rb = same, rc = same, rd = same] = readers;
  const write = writer ?? same;
  switch (readers.length) {
    case 0:
      return () => write(method.call(self), 0);
    case 1:
      return (a) => write(method.call(self, ra(a)), a);
    case 2:
      return (a, b) => write(method.call(self, ra(a), rb(b)), a);
    case 3:
      return (a, b, c) => write(method.call(self, ra(a), rb(b), rc(c)), a);
    case 4:
      return (a, b, c, d) => write(method.call(self, ra(a), rb(b), rc(c), rd(d)), a);
    default:
      return (...args) =>
        write(
          method.apply(
            self,
            args.map((arg, i) => (readers[i] ?? same)(arg)),
          ),
          args[0],
        );
  }
}

function same(value: unknown): unknown {
  return value;
}
