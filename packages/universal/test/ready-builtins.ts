import { fillObject } from '../src/builtins/object.js';
import { fillTypeType } from '../src/builtins/type.js';
import { fillFunctions } from '../src/builtins/functions.js';
import { fillDecorators } from '../src/builtins/decorators.js';
import { fillModule } from '../src/builtins/module.js';
import { fillSmallTypes } from '../src/builtins/context-variables.js';
import { fillExceptions } from '../src/builtins/exceptions.js';
import { fillInt } from '../src/builtins/int.js';
import { fillBool } from '../src/builtins/bool.js';
import { fillFloat } from '../src/builtins/float.js';
import { fillComplex } from '../src/builtins/complex.js';
import { fillStr } from '../src/builtins/str.js';
import { fillStrIterator } from '../src/builtins/str-iterator.js';
import { fillBytes } from '../src/builtins/bytes.js';
import { fillBytearray } from '../src/builtins/bytearray.js';
import { fillBytesIterators } from '../src/builtins/bytes-iterator.js';
import { fillTuple } from '../src/builtins/tuple.js';
import { fillList } from '../src/builtins/list.js';
import { fillDict } from '../src/builtins/dict.js';
import { fillSet } from '../src/builtins/set.js';
import { fillSlice } from '../src/builtins/slice.js';
import { fillRange } from '../src/builtins/range.js';
import { fillIterators } from '../src/builtins/iterators.js';
import { fillMappingProxy } from '../src/builtins/mapping-proxy.js';
import { fillLambda } from './mini-python/function-type.js';

let isReady = false;

/** Fills the builtin types, once. */
export function readyBuiltins(): void {
  if (isReady) return;
  isReady = true;
  fillObject();
  fillTypeType();
  fillFunctions();
  fillDecorators();
  fillModule();
  fillSmallTypes();
  fillExceptions();
  fillInt();
  fillBool();
  fillFloat();
  fillComplex();
  fillStr();
  fillStrIterator();
  fillBytes();
  fillBytearray();
  fillBytesIterators();
  fillTuple();
  fillList();
  fillDict();
  fillSet();
  fillSlice();
  fillRange();
  fillIterators();
  fillMappingProxy();
  fillLambda();
}
