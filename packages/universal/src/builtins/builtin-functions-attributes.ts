import { PyList } from '../kernel/containers.js';
import { raise, raiseTypeError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { asStr, typeName } from '../kernel/typeof.js';
import { attributeName, findAttribute, getAttribute, setAttribute } from '../protocol/attributes.js';
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
  return dict === undefined
    ? raiseTypeError('vars() argument must have __dict__ attribute')
    : dict;
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
    'Return an ASCII-only representation of an object.',
  ),
  callable: oneArg(
    (_module: PyValue, value) => isCallable(value),
    'Return whether the object is callable (i.e., some kind of function).',
  ),
  delattr: positional(
    2,
    2,
    (_module: PyValue, value, name) => {
      setAttribute(value as PyValue, attributeName(name as PyValue), undefined);
      return null;
    },
    "Deletes the named attribute from the given object.\n\ndelattr(x, 'y') is equivalent to ``del x.y``",
  ),
  dir: positional(
    0,
    1,
    (_module: PyValue, value) => dir(value),
    'dir([object]) -> list of strings\n\nReturn an alphabetized list of names comprising the ' +
      'attributes of the given object.',
  ),
  format: positional(
    1,
    2,
    (_module: PyValue, value, spec) => format(value as PyValue, spec ?? ''),
    "Return type(value).__format__(value, format_spec)\n\nMany built-in types implement format_spec according to the following rules.",
  ),
  getattr: positional(
    2,
    3,
    (_module: PyValue, value, name, missing) => getattr(value as PyValue, name as PyValue, missing),
    'getattr(object, name[, default]) -> value\n\n' +
      "Get a named attribute from an object; getattr(x, 'y') is equivalent to x.y.",
  ),
  hasattr: positional(
    2,
    2,
    (_module: PyValue, value, name) =>
      findAttribute(value as PyValue, attributeName(name as PyValue)) !== undefined,
    'Return whether the object has an attribute with the given name.',
  ),
  isinstance: positional(
    2,
    2,
    (_module: PyValue, value, classes) => isInstanceOf(value as PyValue, classes as PyValue),
    'Return whether an object is an instance of a class or of a subclass thereof.',
  ),
  issubclass: positional(
    2,
    2,
    (_module: PyValue, derived, classes) => isSubclassOf(derived as PyValue, classes as PyValue),
    "Return whether 'cls' is derived from another class or is the same class.",
  ),
  repr: oneArg(
    (_module: PyValue, value) => repr(value),
    'Return the canonical string representation of the object.',
  ),
  setattr: positional(
    3,
    3,
    (_module: PyValue, value, name, item) => {
      setAttribute(value as PyValue, attributeName(name as PyValue), item);
      return null;
    },
    "Sets the named attribute on the given object to the specified value.\n\n" +
      "setattr(x, 'y', v) is equivalent to ``x.y = v``",
  ),
  vars: positional(
    0,
    1,
    (_module: PyValue, value) => vars(value),
    'vars([object]) -> dictionary\n\nWith an argument, equivalent to object.__dict__.',
  ),
};
