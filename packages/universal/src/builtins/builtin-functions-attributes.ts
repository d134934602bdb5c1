import { PyList } from '../kernel/containers.js';
import { raise, raiseTypeError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { asStr, typeName } from '../kernel/typeof.js';
import {
  attributeName,
  findAttribute,
  getAttribute,
  setAttribute,
} from '../protocol/attributes.js';
import { call, callMethodOf, isCallable, lookupSpecial } from '../protocol/call.js';
import { isInstanceOf, isSubclassOf } from '../protocol/instance-check.js';
import { toArray } from '../protocol/iterate.js';
import { ascii, repr } from '../protocol/text.js';
import { oneArg, positional, type MethodSpec } from './define.js';
import { sortList } from './list-sort.js';

function getattr(value: PyValue, name: PyValue, missing: PyValue | undefined): PyValue {
  const text = attributeName(name);
  if (missing === undefined) return getAttribute(value, text);
  const found = findAttribute(value, text);
  return found === undefined ? missing : found;
}

function dir(value: PyValue | undefined): PyValue {
  if (value === undefined) return noFrame('dir', 'an argument');
  const method = lookupSpecial(value, '__dir__');
  if (method === undefined) raiseTypeError('object does not provide __dir__');
  const names = new PyList(toArray(call(method, [])));
  sortList(names, null, false);
  return names;
}

function vars(value: PyValue | undefined): PyValue {
  if (value === undefined) return noFrame('vars', 'an argument');
  const dict = findAttribute(value, '__dict__');
  return dict === undefined ? raiseTypeError('vars() argument must have __dict__ attribute') : dict;
}

function noFrame(name: string, needed: string): never {
  raise(
    'NotImplementedError',
    `${name}() without ${needed} shows the variables of running Python code, and only the ` +
      `cpython backend runs Python code: pass ${needed}, or use @hpy/backend-cpython`,
  );
}

function format(value: PyValue, spec: PyValue): PyValue {
  if (asStr(spec) === undefined) {
    raiseTypeError(`format() argument 2 must be str, not ${typeName(spec)}`);
  }
  const result = callMethodOf(value, '__format__', [spec]);
  if (result === undefined) {
    raiseTypeError(`Type ${typeName(value)} doesn't define __format__`);
  }
  if (asStr(result) === undefined) {
    raiseTypeError(`__format__ must return a str, not ${typeName(result)}`);
  }
  return result;
}

export const ATTRIBUTE_FUNCTIONS: Readonly<Record<string, MethodSpec>> = {
  ascii: oneArg(
    (_module: PyValue, value) => ascii(value),
    'The repr with escapes for everything beyond ASCII.',
  ),
  callable: oneArg(
    (_module: PyValue, value) => isCallable(value),
    'Whether a value can be called.',
  ),
  delattr: positional(
    2,
    2,
    (_module: PyValue, value, name) => {
      setAttribute(value, attributeName(name), undefined);
      return null;
    },
    'Removes an attribute, as del does.',
  ),
  dir: positional(
    0,
    1,
    (_module: PyValue, value) => dir(value),
    'The sorted names of the attributes of a value.',
  ),
  format: positional(
    1,
    2,
    (_module: PyValue, value, spec) => format(value, spec ?? ''),
    'The text of a value as its class formats it for format_spec.',
  ),
  getattr: positional(
    2,
    3,
    (_module: PyValue, value, name, missing) => getattr(value, name, missing),
    'An attribute by name; default, if it is given, without one.',
  ),
  hasattr: positional(
    2,
    2,
    (_module: PyValue, value, name) => findAttribute(value, attributeName(name)) !== undefined,
    'Whether a value has an attribute of that name.',
  ),
  isinstance: positional(
    2,
    2,
    (_module: PyValue, value, classes) => isInstanceOf(value, classes),
    'Whether a value is an instance of a class, or of one in a tuple of classes.',
  ),
  issubclass: positional(
    2,
    2,
    (_module: PyValue, derived, classes) => isSubclassOf(derived, classes),
    'Whether a class inherits from a class, or from one in a tuple of classes.',
  ),
  repr: oneArg((_module: PyValue, value) => repr(value), 'The text that represents a value.'),
  setattr: positional(
    3,
    3,
    (_module: PyValue, value, name, item) => {
      setAttribute(value, attributeName(name), item);
      return null;
    },
    'Sets an attribute by name.',
  ),
  vars: positional(0, 1, (_module: PyValue, value) => vars(value), 'The __dict__ of a value.'),
};
