import type { CallContext, HPy } from '@hpy/core';
import { PyTuple } from '../kernel/containers.js';
import { PyDict } from '../kernel/dict.js';
import { raiseTypeError } from '../kernel/exceptions.js';
import { PyObject, type Kwargs, type PyValue } from '../kernel/object.js';
import { asStr, typeOf } from '../kernel/typeof.js';
import { attributeName } from '../protocol/attributes.js';
import { call, callMethod, isCallable } from '../protocol/call.js';
import type { ContextEnvironment } from './environment.js';

/** Splits values into positional ones and, as many as there are names, keywords. */
function splitArguments(
  env: ContextEnvironment,
  args: readonly HPy[],
  kwnames: HPy,
): { positional: PyValue[]; kwargs: Kwargs | undefined } {
  const values = args.map((arg) => env.value(arg));
  const names = env.optional(kwnames);
  if (names === undefined) return { positional: values, kwargs: undefined };
  if (!(names instanceof PyTuple)) raiseTypeError('kwnames must be a tuple of str');
  const count = values.length - names.items.length;
  const kwargs: Kwargs = new Map();
  names.items.forEach((name, index) => {
    const text = asStr(name);
    const value = values[count + index];
    if (text === undefined) raiseTypeError('keywords must be strings');
    if (value !== undefined) kwargs.set(text, value);
  });
  return { positional: values.slice(0, count), kwargs };
}

function callTupleDict(
  callable: PyValue,
  args: PyValue | undefined,
  kw: PyValue | undefined,
): PyValue {
  if (args !== undefined && !(args instanceof PyTuple)) {
    raiseTypeError('HPy_CallTupleDict requires args to be a tuple or null handle');
  }
  if (kw !== undefined && !(kw instanceof PyDict)) {
    raiseTypeError('HPy_CallTupleDict requires kw to be a dict or null handle');
  }
  return call(callable, args === undefined ? [] : [...args.items], keywordsOf(kw));
}

/** The items of a dict as keyword arguments. */
export function keywordsOf(dict: PyDict | undefined): Kwargs | undefined {
  if (dict === undefined || dict.size === 0) return undefined;
  const kwargs: Kwargs = new Map();
  for (const { key, value } of dict.entries()) {
    kwargs.set(asStr(key) ?? raiseTypeError('keywords must be strings'), value);
  }
  return kwargs;
}

/** Calling. */
export function callsContext(env: ContextEnvironment): CallContext {
  return {
    HPyCallable_Check: (h) => {
      const value = env.optional(h);
      return value !== undefined && isCallable(value) ? 1 : 0;
    },
    HPy_CallTupleDict: (callable, args, kw) =>
      env.open(callTupleDict(env.value(callable), env.optional(args), env.optional(kw))),
    HPy_Call: (callable, args, kwnames) => {
      const { positional, kwargs } = splitArguments(env, args, kwnames);
      return env.open(call(env.value(callable), positional, kwargs));
    },
    HPy_CallMethod: (name, args, kwnames) => {
      const { positional, kwargs } = splitArguments(env, args, kwnames);
      const [self, ...rest] = positional;
      if (self === undefined)
        raiseTypeError('HPy_CallMethod needs the receiver as its first argument');
      return env.open(callMethod(self, attributeName(env.value(name)), rest, kwargs));
    },
    HPy_SetCallFunction: (h, func) => {
      const value = env.value(h);
      const type = typeOf(value);
      if (!(value instanceof PyObject) || !env.types.side.hasCallProtocol(type)) {
        raiseTypeError(`type '${type.name} does not implement the HPy call protocol`);
      }
      env.types.side.setCallFunction(value, func.impl);
      return 0;
    },
  };
}
