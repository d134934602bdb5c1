import { PyBuiltinFunction } from '../kernel/functions.js';
import type { PyObject, PyValue } from '../kernel/object.js';
import { PyType } from '../kernel/type.js';
import { call } from '../protocol/call.js';
import { outward } from './errors.js';
import { fromPython } from './from-python.js';
import { dynamicHandler } from './dynamic.js';
import { functionPrototypeOf, holderOf, RESERVED_NAMES, writeAttribute } from './prototypes.js';
import { TARGET, targetOf, type ProxyHolder } from './target.js';
import { toPython } from './to-python.js';
import { PyModule } from '../kernel/module.js';

/**
 * Makes a proxy of an object.
 *
 * It is an ordinary JavaScript object whose prototype, one for each Python type, has the attributes
 * of the type as properties. That is several times as fast as a `Proxy` (V8's inline caches work);
 * a `Proxy` at the end of the prototype chain answers for attributes that come and go. Instances
 * with a `__dict__` are wrapped in a `Proxy` of their own, for their attributes are not the type's;
 * modules are not, their functions being called so often: their attributes are properties of the
 * proxy itself.
 */
export function createProxy(target: PyObject): object {
  if (target.cls.slots.tp_call !== undefined) return createCallable(target);
  const proxy = new (holderOf(target.cls))(target);
  if (target instanceof PyModule) return addModuleAttributes(proxy, target);
  return target.cls.hasDict ? new Proxy(proxy, dynamicHandler) : proxy;
}

type Constructor = new (...args: unknown[]) => unknown;

function createCallable(target: PyObject): object {
  const holder = target instanceof PyType ? createClass() : createFunction(target);
  if (!(target instanceof PyBuiltinFunction)) {
    // The function's own `name` and `length` would hide the Python object's.
    Reflect.deleteProperty(holder, 'name');
    Reflect.deleteProperty(holder, 'length');
  }
  Object.setPrototypeOf(holder, functionPrototypeOf(target.cls));
  holder[TARGET] = target;
  const dynamic = target.cls.hasDict && !(target instanceof PyBuiltinFunction);
  return dynamic ? new Proxy(holder, dynamicHandler) : holder;
}

/** A class: called with or without `new`. */
function createClass(): ProxyHolder {
  const holder = function (...args: unknown[]): unknown {
    return callFromJs(holder, args);
  } as unknown as ProxyHolder & Constructor;
  return holder;
}

function createFunction(target: PyObject): ProxyHolder {
  if (target instanceof PyBuiltinFunction) return createBuiltin();
  const holder = ((...args: unknown[]): unknown =>
    callFromJs(holder, args)) as unknown as ProxyHolder;
  return holder;
}

/** The commonest callable, without going through the type's slot. */
function createBuiltin(): ProxyHolder {
  const holder = ((...args: unknown[]): unknown => {
    const { impl, self } = targetOf(holder) as unknown as Pick<PyBuiltinFunction, 'impl' | 'self'>;
    try {
      for (let i = 0; i < args.length; i++) args[i] = toPython(args[i]);
      return fromPython(impl(self, args as PyValue[], undefined));
    } catch (thrown) {
      throw outward(thrown);
    }
  }) as unknown as ProxyHolder;
  return holder;
}

function callFromJs(holder: ProxyHolder, args: unknown[]): unknown {
  const target = targetOf(holder);
  try {
    for (let i = 0; i < args.length; i++) args[i] = toPython(args[i]);
    return fromPython(call(target, args as PyValue[]));
  } catch (thrown) {
    throw outward(thrown);
  }
}

/**
 * A module's attributes as properties of its proxy. They cannot be deleted: `delete` would take away
 * the property and not the attribute.
 */
function addModuleAttributes(proxy: ProxyHolder, module: PyModule): object {
  for (const { key } of module.dict.entries()) {
    if (typeof key === 'string') addModuleAttribute(proxy, key);
  }
  return proxy;
}

/** Makes an attribute of a module a property of its proxy, one that is set later too. */
export function addModuleAttribute(proxy: ProxyHolder, key: string): void {
  if (key.startsWith('__') || RESERVED_NAMES.has(key) || Object.hasOwn(proxy, key)) return;
  Object.defineProperty(proxy, key, {
    enumerable: true,
    get() {
      const value = targetOf(proxy).dict?.get(key);
      return value === undefined ? undefined : fromPython(value);
    },
    set(value: unknown) {
      writeAttribute(proxy, key, value);
    },
  });
}
