import { PyException } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { exceptionOf } from './errors.js';
import { fromPython } from './from-python.js';
import { toPython } from './to-python.js';

/** Runs JavaScript code for Python: what it throws is raised. */
export function runJavaScript(code: () => unknown): PyValue {
  try {
    return toPython(code());
  } catch (error) {
    throw error instanceof PyException ? error : new PyException(exceptionOf(error));
  }
}

/** Positional arguments, then one object of the keyword arguments where there are any. */
export function jsArguments(args: readonly PyValue[], kwargs: Kwargs | undefined): unknown[] {
  const values = args.map(fromPython);
  if (kwargs !== undefined && kwargs.size > 0) {
    values.push(Object.fromEntries([...kwargs].map(([name, value]) => [name, fromPython(value)])));
  }
  return values;
}
