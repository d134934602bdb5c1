/* eslint prefer-rest-params: off, prefer-spread: off --
   A rest array costs more than the call of a function without arguments; V8 passes `arguments` on
   to `apply` without making an object of it. */
import { functionType } from '../kernel/builtin-types.js';
import { PyBuiltinFunction, type PyMethodDescriptor } from '../kernel/functions.js';
import type { PyObject, PyValue } from '../kernel/object.js';
import { PyType } from '../kernel/type.js';
import { FEW } from '../loader/direct-calls.js';
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

type BuiltinTarget = Pick<PyBuiltinFunction, 'impl' | 'self' | 'direct'>;

/** The commonest callable, without going through the type's slot. */
function createBuiltin(): ProxyHolder {
  const many = (...args: unknown[]): unknown => {
    const { impl, self, direct } = targetOf(holder) as unknown as BuiltinTarget;
    if (direct !== null) return direct.many(self as PyObject, args);
    return fromPython(impl(self, args.map(toPython), undefined));
  };
  // A method of an object literal: unlike an arrow function it knows how many arguments came, and
  // unlike a function expression it is no constructor.
  const { holder } = {
    holder(a?: unknown, b?: unknown, c?: unknown): unknown {
      const { self, direct } = targetOf(holder) as unknown as BuiltinTarget;
      const count = arguments.length;
      try {
        return direct === null || count > FEW
          ? many.apply(undefined, arguments as unknown as unknown[])
          : direct.few(self as PyObject, count, a, b, c);
      } catch (thrown) {
        throw outward(thrown);
      }
    },
  } as unknown as { holder: ProxyHolder };
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

/** Where a bound method keeps what it was made of. */
const RECEIVER = Symbol('receiver');
const DESCRIPTOR = Symbol('descriptor');

interface MethodHolder extends ProxyHolder {
  [RECEIVER]: PyObject;
  [DESCRIPTOR]: PyMethodDescriptor;
}

/** The prototype of bound methods: their Python object is made only if somebody asks for it. */
let methodPrototype: object | undefined;

function makeMethodPrototype(): object {
  return Object.create(functionPrototypeOf(functionType), {
    [TARGET]: {
      get(this: MethodHolder) {
        const { info, owner, impl, direct } = this[DESCRIPTOR];
        const target = new PyBuiltinFunction(info, this[RECEIVER], impl, owner, direct);
        target.proxy = this;
        this[TARGET] = target;
        return target;
      },
      set(this: MethodHolder, value: PyObject | undefined) {
        Object.defineProperty(this, TARGET, { value, writable: true });
      },
    },
    [RECEIVER]: { value: undefined, writable: true },
    [DESCRIPTOR]: { value: undefined, writable: true },
  }) as object;
}

/** A method of an extension type, bound to an instance: `proxy.method`. */
export function createMethod(receiver: PyObject, descriptor: PyMethodDescriptor): object {
  const direct = descriptor.direct!;
  const many = (...args: unknown[]): unknown => direct.many(receiver, args);
  const { holder } = {
    holder(a?: unknown, b?: unknown, c?: unknown): unknown {
      // Destroyed: what is left of the target says so.
      if (Object.hasOwn(holder, TARGET)) targetOf(holder);
      const count = arguments.length;
      try {
        return count > FEW
          ? many.apply(undefined, arguments as unknown as unknown[])
          : direct.few(receiver, count, a, b, c);
      } catch (thrown) {
        throw outward(thrown);
      }
    },
  } as unknown as { holder: MethodHolder };
  methodPrototype ??= makeMethodPrototype();
  Object.setPrototypeOf(holder, methodPrototype);
  holder[RECEIVER] = receiver;
  holder[DESCRIPTOR] = descriptor;
  return holder;
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
