import { float, isPyProxy, PythonError, type HPy, type Runtime } from '@hpy/core';
import type { Machine } from './machine.js';

/** What a function does: arguments are borrowed, the result is a new handle. */
export type HandleFunction = (args: readonly HPy[], keywords: ReadonlyMap<string, HPy>) => HPy;

/**
 * What a runtime that can make Python functions of functions on handles has, besides its public
 * interface. Such a function binds to instances when it is found in a class.
 */
interface FunctionMaker {
  /** A new handle of a function; an exception that `call` throws is raised in Python. */
  functionOf(name: string, call: HandleFunction): HPy;
}

/** The functions that the interpreter made, by what they are to JavaScript. */
const made = new WeakMap<object, HandleFunction>();

/**
 * The function on handles behind a callable that the interpreter made, if it is one: it can be
 * called without going through Python.
 */
export function functionBehind(machine: Machine, callable: HPy): HandleFunction | undefined {
  const { py, runtime } = machine;
  const type = machine.own(py.HPy_Type(callable));
  if (machine.functionType === undefined || py.HPy_Is(type, machine.functionType) === 0) {
    return undefined;
  }
  const value = runtime.fromHandle(callable);
  return typeof value === 'function' ? made.get(value) : undefined;
}

/** Makes a Python function of a function on handles. */
export function makeCallable(machine: Machine, name: string, call: HandleFunction): HPy {
  const { runtime } = machine;
  const remembering: HandleFunction = (args, keywords) => {
    try {
      return call(args, keywords);
    } catch (error) {
      if (error instanceof PythonError) machine.remember(error);
      throw error;
    }
  };
  if (makesFunctions(runtime)) return runtime.functionOf(name, remembering);
  const converting = convertingFunction(machine, name, remembering);
  made.set(converting, remembering);
  const handle = runtime.toHandle(converting);
  machine.functionType ??= machine.py.HPy_Type(handle);
  return handle;
}

function makesFunctions(runtime: Runtime): runtime is Runtime & FunctionMaker {
  return 'functionOf' in runtime && typeof runtime.functionOf === 'function';
}

/**
 * A JavaScript function on converted values, for a runtime that has no more than the public API.
 * Conversion loses one thing: a float argument that is integral arrives as an int.
 */
function convertingFunction(
  machine: Machine,
  name: string,
  call: HandleFunction,
): (...args: unknown[]) => unknown {
  const { runtime } = machine;
  const converting = (...values: unknown[]): unknown =>
    machine.during(() => {
      const keywords = new Map<string, HPy>();
      const last = values.at(-1);
      // Containers come as proxies, so a plain object can only be the keyword arguments.
      if (isPlainObject(last)) {
        values.pop();
        for (const [key, value] of Object.entries(last)) {
          keywords.set(key, machine.own(runtime.toHandle(value)));
        }
      }
      const args = values.map((value) => machine.own(runtime.toHandle(value)));
      return valueOf(machine, machine.own(call(args, keywords)));
    });
  return Object.defineProperty(converting, 'name', { value: name });
}

function isPlainObject(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    !isPyProxy(value) &&
    Object.getPrototypeOf(value) === Object.prototype
  );
}

/** The JavaScript value of a handle, which becomes the same again in Python. */
function valueOf(machine: Machine, handle: HPy): unknown {
  const { py, runtime } = machine;
  const type = machine.own(py.HPy_Type(handle));
  return py.HPy_Is(type, py.h_FloatType) === 0
    ? runtime.fromHandle(handle)
    : float(py.HPyFloat_AsDouble(handle));
}
