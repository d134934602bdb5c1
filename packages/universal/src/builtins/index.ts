import { fillBool } from './bool.js';
import { fillBytearray } from './bytearray.js';
import { fillBytes } from './bytes.js';
import { fillComplex } from './complex.js';
import { fillSmallTypes } from './context-variables.js';
import { fillDecorators } from './decorators.js';
import { fillDict } from './dict.js';
import { fillExceptions } from './exceptions.js';
import { fillFloat } from './float.js';
import { fillFunctions } from './functions.js';
import { fillGenericAlias } from './generic-alias.js';
import { fillInt } from './int.js';
import { fillIterators } from './iterators.js';
import { fillList } from './list.js';
import { fillMappingProxy } from './mapping-proxy.js';
import { fillMemoryview } from './memoryview.js';
import { fillModule } from './module.js';
import { fillObject } from './object.js';
import { fillRange } from './range.js';
import { fillReduce } from './reduce.js';
import { fillReduceIterators } from './reduce-iterators.js';
import { fillReduceValues } from './reduce-values.js';
import { fillSet } from './set.js';
import { fillSimpleNamespace } from './simple-namespace.js';
import { fillSlice } from './slice.js';
import { fillStr } from './str.js';
import { fillTuple } from './tuple.js';
import { fillTypeType } from './type.js';
import { fillUnionType } from './union-type.js';
import { fillJsException } from '../proxy/errors.js';
import { fillJsMethod } from '../proxy/subclass.js';
import { fillJsProxy } from '../proxy/js-proxy-type.js';

/** In an order in which every type's bases come before it. */
const FILLS = [
  fillObject,
  fillTypeType,
  fillFunctions,
  fillDecorators,
  fillExceptions,
  fillModule,
  fillInt,
  fillBool,
  fillFloat,
  fillComplex,
  fillStr,
  fillBytes,
  fillBytearray,
  fillMemoryview,
  fillTuple,
  fillList,
  fillDict,
  fillSet,
  fillSlice,
  fillRange,
  fillIterators,
  fillMappingProxy,
  fillSmallTypes,
  fillJsProxy,
  fillJsMethod,
  fillJsException,
  fillGenericAlias,
  fillUnionType,
  fillSimpleNamespace,
  fillReduce,
  fillReduceIterators,
  fillReduceValues,
];

let filled = false;

/** Gives the builtin types what they do; once for all runtimes of a thread. */
export function fillBuiltins(): void {
  if (filled) return;
  filled = true;
  for (const fill of FILLS) fill();
}
