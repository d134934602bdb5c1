import { HPy_RichCmpOp } from '@hpy/core';
import { PyList } from '../kernel/containers.js';
import { isRaised, raiseTypeError, raiseValueError, raiseWith } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { typeName, typeOf } from '../kernel/typeof.js';
import { call, isCallable } from '../protocol/call.js';
import { richCompareBool } from '../protocol/compare.js';
import { getIterator, iterate, toArray } from '../protocol/iterate.js';
import { length } from '../protocol/length.js';
import { isTrue } from '../protocol/truth.js';
import { anyArgs, oneArg, positional, type MethodSpec } from './define.js';
import { PyCallableIterator } from './iterators-objects.js';
import { checkCount, parseArguments } from './keyword-arguments.js';
import { sortWithArguments } from './list-methods.js';

function all(iterable: PyValue): boolean {
  for (const item of iterate(iterable)) if (!isTrue(item)) return false;
  return true;
}

function any(iterable: PyValue): boolean {
  for (const item of iterate(iterable)) if (isTrue(item)) return true;
  return false;
}

function iter(value: PyValue, sentinel: PyValue | undefined): PyValue {
  if (sentinel === undefined) return getIterator(value);
  if (!isCallable(value)) raiseTypeError('iter(v, w): v must be callable');
  return new PyCallableIterator(value, sentinel);
}

function next(iterator: PyValue, missing: PyValue | undefined): PyValue {
  const { tp_iternext: step } = typeOf(iterator).slots;
  if (step === undefined) raiseTypeError(`'${typeName(iterator)}' object is not an iterator`);
  try {
    const item = step(iterator);
    if (item !== undefined) return item;
  } catch (error) {
    // Without a default the exception goes on as it is, with its value.
    if (missing === undefined || !isRaised(error, 'StopIteration')) throw error;
  }
  return missing === undefined ? raiseWith('StopIteration') : missing;
}

const EXTREME = { names: ['key', 'default'], required: 0, positional: 0 };

/** `min` or `max`: of equal items the first. */
function extreme(name: string, op: number, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  if (args.length === 0) raiseTypeError(`${name} expected at least 1 argument, got 0`);
  const [key = null, missing] = parseArguments(name, EXTREME, [], kwargs);
  if (missing !== undefined && args.length > 1) {
    raiseTypeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
  }
  let best: PyValue | undefined;
  let bestKey: PyValue = null;
  for (const item of args.length === 1 ? iterate(args[0] as PyValue) : args) {
    const itemKey = key === null ? item : call(key, [item]);
    if (best === undefined || richCompareBool(itemKey, bestKey, op)) {
      best = item;
      bestKey = itemKey;
    }
  }
  const result = best === undefined ? missing : best;
  if (result === undefined) raiseValueError(`${name}() arg is an empty sequence`);
  return result;
}

const extremeDoc = (size: string): string =>
  `The ${size} item of an iterable, or of several arguments, by key(item); ` +
  'of an empty iterable the default.';

export const ITERATION_FUNCTIONS: Readonly<Record<string, MethodSpec>> = {
  all: oneArg((_module: PyValue, iterable) => all(iterable), 'Whether no item is false.'),
  any: oneArg((_module: PyValue, iterable) => any(iterable), 'Whether some item is true.'),
  iter: positional(
    1,
    2,
    (_module: PyValue, value, sentinel) => iter(value, sentinel),
    'An iterator over a value; or over the results of a function until it gives sentinel.',
  ),
  len: oneArg((_module: PyValue, value) => length(value), 'How many items a value has.'),
  max: anyArgs(
    (_module: PyValue, args, kwargs) => extreme('max', HPy_RichCmpOp.GT, args, kwargs),
    extremeDoc('greatest'),
  ),
  min: anyArgs(
    (_module: PyValue, args, kwargs) => extreme('min', HPy_RichCmpOp.LT, args, kwargs),
    extremeDoc('smallest'),
  ),
  next: positional(
    1,
    2,
    (_module: PyValue, iterator, missing) => next(iterator, missing),
    'The next item of an iterator; default after the last, or StopIteration.',
  ),
  sorted: anyArgs((_module: PyValue, args, kwargs) => {
    checkCount('sorted', args, 1, 1);
    const list = new PyList(toArray(args[0] as PyValue));
    sortWithArguments(list, [], kwargs);
    return list;
  }, 'A new list of the items in order, as list.sort makes it.'),
};
