import { HPyType_BuiltinShape as Shape, type HPy, type TypeContext } from '@hpy/core';
import { raiseTypeError } from '../kernel/exceptions.js';
import { newInstance } from '../kernel/new-instance.js';
import { PyObject, type PyValue } from '../kernel/object.js';
import { PyType } from '../kernel/type.js';
import { isInstance, typeOf } from '../kernel/typeof.js';
import { legacyError } from '../loader/legacy.js';
import { typeFromSpec } from '../loader/type-from-spec.js';
import type { ContextEnvironment } from './environment.js';

function asType(value: PyValue, message: string): PyType {
  return value instanceof PyType ? value : raiseTypeError(message);
}

/** Types, instances and their C structs. */
export function typesContext(env: ContextEnvironment): TypeContext {
  // The struct is found the same way for every shape: it is never part of a builtin's own layout.
  const struct = (h: HPy): number => {
    const value = env.value(h);
    return value instanceof PyObject ? value.payload : 0;
  };
  return {
    HPyType_FromSpec: (spec, params) => env.open(typeFromSpec(env.types, spec, params)),
    HPyType_GenericNew: (type) =>
      env.open(newInstance(asType(env.value(type), 'HPy_Type_GenericNew arg 1 must be a type'))),
    HPy_Type: (obj) => env.open(typeOf(env.value(obj))),
    HPy_TypeCheck: (obj, type) => {
      const wanted = env.value(type);
      return wanted instanceof PyType && isInstance(env.value(obj), wanted) ? 1 : 0;
    },
    HPy_New: (type) =>
      env.open(newInstance(asType(env.value(type), 'HPy_New arg 1 must be a type'))),
    _HPy_AsStruct_Object: struct,
    _HPy_AsStruct_Type: struct,
    _HPy_AsStruct_Long: struct,
    _HPy_AsStruct_Float: struct,
    _HPy_AsStruct_Unicode: struct,
    _HPy_AsStruct_Tuple: struct,
    _HPy_AsStruct_List: struct,
    _HPy_AsStruct_Dict: struct,
    _HPy_AsStruct_Legacy: () => legacyError('the extension uses objects of legacy types'),
    _HPyType_GetBuiltinShape: (h) => {
      const value = env.value(h);
      if (!(value instanceof PyType)) raiseTypeError('arg must be a type');
      return value.isHeapType && value.extension !== null ? value.shape : builtinShape(value);
    },
    HPyType_GetName: (type) => asType(env.value(type), 'arg must be a type').name,
    HPyType_IsSubtype: (sub, type) =>
      asType(env.value(sub), 'arg must be a type').isSubtypeOf(
        asType(env.value(type), 'arg must be a type'),
      )
        ? 1
        : 0,
  };
}

/** Types that no extension made are legacy types to HPy, but for heap types that inherit a shape. */
function builtinShape(type: PyType): number {
  return type.isHeapType ? type.shape : Shape.Legacy;
}
