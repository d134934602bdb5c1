import {
  boolType,
  bytearrayType,
  bytesType,
  classMethodType,
  complexType,
  dictType,
  floatType,
  frozensetType,
  intType,
  iteratorTypes,
  listType,
  memoryviewType,
  objectType,
  propertyType,
  rangeType,
  setType,
  sliceType,
  staticMethodType,
  strType,
  superType,
  tupleType,
  typeType,
} from '../kernel/builtin-types.js';
import { PyDict } from '../kernel/dict.js';
import { exceptionTypes } from '../kernel/exceptions.js';
import type { PyBuiltinFunction } from '../kernel/functions.js';
import type { PyValue } from '../kernel/object.js';
import { Ellipsis, NotImplemented } from '../kernel/singletons.js';
import { ATTRIBUTE_FUNCTIONS } from './builtin-functions-attributes.js';
import { CODE_FUNCTIONS, importFunction } from './builtin-functions-code.js';
import { ITERATION_FUNCTIONS } from './builtin-functions-iteration.js';
import { NUMBER_FUNCTIONS } from './builtin-functions-numbers.js';
import { PRINT_FUNCTIONS } from './builtin-functions-print.js';
import { builtinFunction, type MethodSpec } from './define.js';

const TYPES = [
  boolType,
  bytearrayType,
  bytesType,
  classMethodType,
  complexType,
  dictType,
  iteratorTypes.enumerate,
  iteratorTypes.filter,
  floatType,
  frozensetType,
  intType,
  listType,
  iteratorTypes.map,
  memoryviewType,
  objectType,
  propertyType,
  rangeType,
  iteratorTypes.reversed,
  setType,
  sliceType,
  staticMethodType,
  strType,
  superType,
  tupleType,
  typeType,
  iteratorTypes.zip,
];

const FUNCTIONS: Readonly<Record<string, MethodSpec>> = {
  ...CODE_FUNCTIONS,
  ...ATTRIBUTE_FUNCTIONS,
  ...ITERATION_FUNCTIONS,
  ...NUMBER_FUNCTIONS,
  ...PRINT_FUNCTIONS,
};

const made = new Map<string, PyBuiltinFunction>();

/** A function of `builtins` by its name: the same for all runtimes, as builtin types are. */
export function functionOf(name: string): PyBuiltinFunction {
  let result = made.get(name);
  if (result === undefined) {
    const spec = FUNCTIONS[name];
    if (spec === undefined) throw new Error(`there is no builtin function ${name}`);
    result = builtinFunction('builtins', name, spec);
    made.set(name, result);
  }
  return result;
}

/**
 * What is in the module `builtins`: a new dict for each runtime, as Python code may change it.
 *
 * @param importModule - what `__import__` finds modules with; raises for those it does not know
 */
export function makeBuiltinsDict(importModule: (name: string) => PyValue): PyDict {
  const dict = new PyDict();
  dict.set('__name__', 'builtins');
  dict.set('__doc__', 'Functions, types, exceptions and constants that need no import.');
  dict.set('__debug__', true);
  const importSpec = importFunction(importModule);
  dict.set('__import__', builtinFunction('builtins', '__import__', importSpec));
  for (const name of Object.keys(FUNCTIONS)) dict.set(name, functionOf(name));
  dict.set('None', null);
  dict.set('Ellipsis', Ellipsis);
  dict.set('NotImplemented', NotImplemented);
  dict.set('False', false);
  dict.set('True', true);
  for (const type of TYPES) dict.set(type.name, type);
  for (const [name, type] of exceptionTypes) dict.set(name, type);
  for (const alias of ['EnvironmentError', 'IOError']) {
    dict.set(alias, exceptionTypes.get('OSError') ?? null);
  }
  return dict;
}
