import { HPyType_BuiltinShape as Shape } from '@hpy/core';
import { PyFloat, PyIntInstance, PyList, PyStrInstance, PyTuple } from './containers.js';
import { PyDict } from './dict.js';
import { BaseException, PyBaseException, raiseTypeError } from './exceptions.js';
import { PyObject } from './object.js';
import type { PyType } from './type.js';

/**
 * A new instance with nothing in it: `object.__new__`, `HPy_New`. The type's builtin shape decides
 * what it holds; the C struct, if there is one, is zeroed.
 */
export function newInstance(type: PyType): PyObject {
  switch (type.shape) {
    case Shape.Long:
      return new PyIntInstance(0, type);
    case Shape.Float:
      return new PyFloat(0, type);
    case Shape.Unicode:
      return new PyStrInstance('', type);
    case Shape.Tuple:
      return new PyTuple([], type);
    case Shape.List:
      return new PyList([], type);
    case Shape.Dict:
      return new PyDict(type);
    case Shape.Type:
      return raiseTypeError(`cannot create '${type.name}' instances without a name and bases`);
    default:
      return type.isSubtypeOf(BaseException) ? new PyBaseException(type) : new PyObject(type);
  }
}
