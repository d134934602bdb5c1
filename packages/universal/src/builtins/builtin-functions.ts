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
import type { PyValue } from '../kernel/object.js';
import { Ellipsis, NotImplemented } from '../kernel/singletons.js';
import { ATTRIBUTE_FUNCTIONS } from './builtin-functions-attributes.js';
import { CODE_FUNCTIONS, importFunction } from './builtin-functions-code.js';
import { ITERATION_FUNCTIONS } from './builtin-functions-iteration.js';
import { NUMBER_FUNCTIONS } from './builtin-functions-numbers.js';
import { PRINT_FUNCTIONS } from './builtin-functions-print.js';
import { builtinFunction } from './define.js';

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
  const functions = {
    ...CODE_FUNCTIONS,
    __import__: importFunction(importModule),
    ...ATTRIBUTE_FUNCTIONS,
    ...ITERATION_FUNCTIONS,
    ...NUMBER_FUNCTIONS,
    ...PRINT_FUNCTIONS,
  };
  for (const [name, spec] of Object.entries(functions)) {
    dict.set(name, builtinFunction('builtins', name, spec));
  }
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
