import { jsProxyType } from '../kernel/builtin-types.js';
import { PyObject } from '../kernel/object.js';

/** A JavaScript function, class instance, promise or the like as a Python object. */
export class PyJsProxy extends PyObject {
  constructor(
    readonly js: object,
    /** What methods are called on, for functions that were read from an object. */
    readonly receiver?: object,
  ) {
    super(jsProxyType);
  }
}

/** So that a JavaScript value is one object in Python, however often it is passed. */
const known = new WeakMap<object, PyJsProxy>();

/** The Python object that stands for a JavaScript one. */
export function proxyOfJs(js: object): PyJsProxy {
  let proxy = known.get(js);
  if (proxy === undefined) {
    proxy = new PyJsProxy(js);
    known.set(js, proxy);
  }
  return proxy;
}
