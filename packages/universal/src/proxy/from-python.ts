import { PyFloat } from '../kernel/containers.js';
import { PyBaseException } from '../kernel/exceptions.js';
import { PyObject, type PyValue } from '../kernel/object.js';
import { createProxy } from './create.js';
import { errorOf } from './errors.js';
import { PyJsProxy } from './js-proxy.js';

/** The JavaScript value of a Python value: plain for immutable scalars, a proxy for the rest. */
export function fromPython(value: PyValue): unknown {
  if (value === null) return undefined;
  if (!(value instanceof PyObject)) return value;
  if (value.proxy !== null) return value.proxy;
  if (value instanceof PyFloat && !value.cls.isHeapType) return value.value;
  if (value instanceof PyJsProxy) return value.js;
  if (value instanceof PyBaseException) return errorOf(value);
  const proxy = createProxy(value);
  value.proxy = proxy;
  return proxy;
}
