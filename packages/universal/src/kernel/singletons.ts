import { ellipsisType, notImplementedType } from './builtin-types.js';
import { PyObject } from './object.js';

/** What a binary slot returns when it does not know the other operand. */
export const NotImplemented = new PyObject(notImplementedType);
export const Ellipsis = new PyObject(ellipsisType);
