import { abiEntries, type FunctionName } from './abi/entries.js';
import type { AbiFunction } from './abi/entry.js';
import type { HPyContext } from './context/context.js';
import type { PythonError } from './python-error.js';

/**
 * An {@link HPyContext} whose methods throw a {@link PythonError} where the context's return a
 * failure value: same names, same parameters, same ownership of handles, and no null among the
 * results.
 *
 * Functions that set the error indicator on purpose (`HPyErr_SetString`, ...) only set it.
 */
export type ThrowingContext = {
  readonly [Name in keyof HPyContext]: HPyContext[Name] extends (...args: infer Args) => infer R
    ? (...args: Args) => Exclude<R, null>
    : HPyContext[Name];
};

/**
 * Makes the throwing view of a context.
 *
 * It is derived from the ABI table. Whether a call failed is decided in two steps, because no
 * failure value but null is a failure in every function:
 *
 * - `null`: 0 for handles and addresses. `HPyIter_Next` gives it at the end of the iteration, an
 *   `_HPy_AsStruct_*` for an object without a struct, `HPyCapsule_Get` for a capsule without a
 *   name or a context.
 * - `minus-one`: -1 is an int like any other to `HPyLong_AsInt64_t`, and 2**32 - 1, which is what an
 *   unsigned -1 looks like, to `HPyLong_AsUInt32_tMask`.
 *
 * So a failure value makes the view ask `HPyErr_Occurred`, and only a set indicator makes it throw:
 * what succeeds pays one comparison. Functions of kind `none` have no failure value and are called
 * as they are; if they were asked after, an indicator that `HPyErr_SetString` was called to set would
 * be thrown.
 *
 * @param ctx - the context, also one that a mode wraps
 * @param takeError - takes the pending error out of the indicator
 */
export function throwingView(
  ctx: HPyContext,
  takeError: () => PythonError | undefined,
): ThrowingContext {
  const view: Record<string, unknown> = {};
  for (const entry of abiEntries) {
    view[entry.name] =
      entry.kind === 'constant' ? ctx[entry.name] : throwingMethod(ctx, entry, takeError);
  }
  return Object.freeze(view) as unknown as ThrowingContext;
}

type ContextMethod = (this: HPyContext, ...args: unknown[]) => unknown;

function throwingMethod(
  ctx: HPyContext,
  entry: AbiFunction & { readonly name: FunctionName },
  takeError: () => PythonError | undefined,
): (...args: unknown[]) => unknown {
  const method = Reflect.get(ctx, entry.name) as ContextMethod;
  if (entry.failure === 'none') return (...args) => method.apply(ctx, args);
  const isFailureValue = entry.failure === 'null' ? isNull : isMinusOne;
  return (...args) => {
    const result = method.apply(ctx, args);
    if (!isFailureValue(result)) return result;
    if (ctx.HPyErr_Occurred() !== 0) {
      throw takeError() ?? new Error(`${entry.name} failed, and its error was taken by another`);
    }
    // Null is no answer of any function, and the view's types promise that it never comes.
    if (result === null) throw new Error(`${entry.name} failed without setting an error`);
    return result;
  };
}

function isNull(value: unknown): boolean {
  return value === 0 || value === null;
}

/** -1 of every C type: signed, unsigned, 32 and 64 bits, a float, or null for an out-parameter. */
function isMinusOne(value: unknown): boolean {
  return (
    value === -1 ||
    value === -1n ||
    value === 0xffff_ffff ||
    value === 0xffff_ffff_ffff_ffffn ||
    value === null
  );
}
