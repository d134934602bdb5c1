import { PythonError } from '@hpy/core';
import { bareType } from '../kernel/builtin-types.js';
import type { PyBaseException } from '../kernel/exceptions.js';
import { Exception, makeException, PyException, toPyException } from '../kernel/exceptions.js';
import { fillType } from '../builtins/define.js';
import { messageOf } from '../builtins/exceptions.js';
import { createProxy } from './create.js';

/** The exception that a JavaScript error becomes when it crosses Python. */
export const jsExceptionType = bareType('JsException', { base: Exception, module: 'js' });
jsExceptionType.hasDict = true;

export function fillJsException(): void {
  fillType(jsExceptionType, { doc: 'A JavaScript error that was thrown through Python code.' });
}

/** The Python exception behind each error that we gave to JavaScript. */
const exceptions = new WeakMap<PythonError, PyBaseException>();

/** A Python exception as JavaScript gets it: the same error each time, or the one that it was. */
export function errorOf(exception: PyBaseException): unknown {
  if (exception.jsError !== null) return exception.jsError.value;
  const known = exception.proxy;
  if (known !== null) return chain(known as PythonError, exception);
  const error = new PythonError({
    type: exception.cls.name,
    message: messageOf(exception),
    value: createProxy(exception),
  });
  exceptions.set(error, exception);
  exception.proxy = error;
  return chain(error, exception);
}

/** Gives an error its cause as it is now: it may be set late, and lead back to the error. */
function chain(error: PythonError, exception: PyBaseException): PythonError {
  const { cause, context, suppressContext } = exception;
  const chained = cause ?? (suppressContext ? null : context);
  if (chained === null || chained === exception || linked.get(error) === chained) return error;
  linked.set(error, chained);
  // As the constructor of Error defines it.
  const value = errorOf(chained);
  Object.defineProperty(error, 'cause', { value, writable: true, configurable: true });
  return error;
}

/** The exception that each error has the cause of. */
const linked = new WeakMap<PythonError, PyBaseException>();

/** The Python exception of something that JavaScript threw. */
export function exceptionOf(thrown: unknown): PyBaseException {
  return toPyException(thrown, wrap).value;
}

function wrap(error: unknown): PyBaseException {
  if (error instanceof PythonError) {
    const exception = exceptions.get(error);
    if (exception !== undefined) return exception;
  }
  const exception = makeException(jsExceptionType, [String(error)]);
  exception.jsError = { value: error };
  return exception;
}

/** Runs code of the interpreter for JavaScript: what it raises is thrown as an error. */
export function forJavaScript<R>(run: () => R): R {
  try {
    return run();
  } catch (thrown) {
    throw outward(thrown);
  }
}

/** What JavaScript is to catch for something that was thrown inside. */
export function outward(thrown: unknown): unknown {
  if (thrown instanceof PyException) return errorOf(thrown.value);
  // A RangeError of V8 keeps its meaning: the stack overflowed in JavaScript's part of a call.
  return thrown instanceof RangeError ? errorOf(exceptionOf(thrown)) : thrown;
}

/** The exception that an error stands for, if it stands for one. */
export function pythonExceptionOf(error: PythonError): PyBaseException | undefined {
  return exceptions.get(error);
}
