import { abiFunctions, HPy_NULL, type AbiFunction, type HPyContext } from '@hpy/core';
import type { ContextEnvironment } from './environment.js';

type AnyFunction = (...args: never[]) => unknown;

/**
 * What a function of the TypeScript context returns when it fails: what C returns, in TypeScript's
 * form.
 */
function failureResult({ failure, result, params }: AbiFunction): unknown {
  // Out-parameters are the result in TypeScript; null says that there is none.
  if (params.some(({ role }) => role === 'out') && result !== 'HPy') return null;
  if (failure === 'null') return result === 'const char *' ? null : HPy_NULL;
  if (failure === 'minus-one') return failureNumber(result);
  return result === 'void' ? undefined : result === 'HPyType_BuiltinShape' ? -2 : 0;
}

/** -1 in the type that the result has in TypeScript, also for unsigned ones. */
function failureNumber(result: AbiFunction['result']): unknown {
  return result === 'int64_t' || result === 'uint64_t' || result === 'HPy_hash_t' ? -1n : -1;
}

/** Errors that are no exceptions of Python's: the process is told to abort. */
const UNGUARDED = new Set(['HPy_FatalError']);

/**
 * Puts a guard around every function: what it throws becomes the pending exception, and the result
 * the entry's failure value.
 */
export function guardContext(chapters: Partial<HPyContext>, env: ContextEnvironment): void {
  const functions = chapters as Record<string, AnyFunction>;
  for (const entry of abiFunctions) {
    const fn = functions[entry.name];
    if (fn === undefined) throw new Error(`the context has no ${entry.name}`);
    if (!UNGUARDED.has(entry.name)) functions[entry.name] = guard(fn, failureResult(entry), env);
  }
}

function guard(fn: AnyFunction, failure: unknown, env: ContextEnvironment): AnyFunction {
  const run = fn as (...args: unknown[]) => unknown;
  const fail = (error: unknown): unknown => {
    env.errors.set(env.exceptionOf(error));
    return failure;
  };
  // A function for each number of arguments: rest arguments would allocate on every call.
  switch (fn.length) {
    case 0:
      return () => {
        try {
          return run();
        } catch (error) {
          return fail(error);
        }
      };
    case 1:
      return (a: unknown) => {
        try {
          return run(a);
        } catch (error) {
          return fail(error);
        }
      };
    case 2:
      return (a: unknown, b: unknown) => {
        try {
          return run(a, b);
        } catch (error) {
          return fail(error);
        }
      };
    default:
      return (a: unknown, b: unknown, c: unknown, d: unknown) => {
        try {
          return run(a, b, c, d);
        } catch (error) {
          return fail(error);
        }
      };
  }
}
