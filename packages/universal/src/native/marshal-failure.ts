import { representationOf, type AbiFunction, type HPyContext } from '@hpy/core';
import type { NativeResult } from './marshal.js';

/** What native code gets when the function fails: the failure value in the result's C type. */
export function failureOf({ failure, result }: AbiFunction): NativeResult {
  const representation = representationOf(result);
  if (representation === 'void') return undefined;
  if (failure !== 'minus-one') return 0;
  switch (representation) {
    case 'u32':
      return 0xffff_ffff;
    case 'i64':
      return -1n;
    case 'u64':
      return 0xffff_ffff_ffff_ffffn;
    default:
      return -1;
  }
}

/** What native code passed cannot be: the message goes into a Python exception of this type. */
export class ArgumentError extends Error {
  /** The exception class among the constants of the context. */
  readonly type: ExceptionConstant;

  constructor(message: string, type: ExceptionConstant = 'h_SystemError') {
    super(message);
    this.type = type;
  }
}

/** The exceptions that native arguments can lead to. */
export type ExceptionConstant = 'h_SystemError' | 'h_ValueError' | 'h_OverflowError';

/**
 * Makes a Python exception of a JavaScript one that came out of a context function.
 *
 * An {@link ArgumentError} says which. An exhausted stack is a `RecursionError`, as C code that
 * recurses through the interpreter expects. Everything else is a `SystemError`: a fault of the
 * runtime, whose text names the function.
 */
export function raiseUnexpected(context: HPyContext, name: string, error: unknown): void {
  try {
    if (error instanceof ArgumentError) {
      context.HPyErr_SetString(context[error.type], error.message);
    } else if (error instanceof RangeError && error.message.includes('call stack')) {
      context.HPyErr_SetString(context.h_RecursionError, 'maximum recursion depth exceeded');
    } else {
      const text = error instanceof Error ? error.message : String(error);
      context.HPyErr_SetString(context.h_SystemError, `${name}: ${text}`);
    }
  } catch {
    // Not even that fits on the stack. C sees the failure value without an exception, which it
    // treats as a failure all the same; who gets it back from C says what it was.
    lost.exception = true;
  }
}

/** Whether an exception could not be set for want of stack; cleared by who reports it. */
export const lost = { exception: false };
