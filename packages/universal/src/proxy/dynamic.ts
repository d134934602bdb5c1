import { asStr } from '../kernel/typeof.js';
import { PyModule } from '../kernel/module.js';
import { PyType } from '../kernel/type.js';
import { setAttribute, findAttribute } from '../protocol/attributes.js';
import { addModuleAttribute } from './create.js';
import { forJavaScript } from './errors.js';
import { prototypeOf, readAttribute, RESERVED_NAMES, writeAttribute } from './prototypes.js';
import { constructSubclass } from './subclass.js';
import { DESTROYED, targetOf, TARGET, type ProxyHolder } from './target.js';

/**
 * The Python attribute that a property name means: `$name` is a name that the proxy itself uses.
 * Names that begin with a digit mean none: a console asks for them, also on destroyed proxies.
 */
function attributeOf(key: string | symbol): string | undefined {
  if (typeof key === 'symbol' || /^\d/.test(key)) return undefined;
  return key.startsWith('$') ? key.slice(1) : key;
}

function isProxyHolder(value: unknown): value is ProxyHolder {
  return (
    ((typeof value === 'object' && value !== null) || typeof value === 'function') &&
    TARGET in value
  );
}

/**
 * Traps at the end of the prototype chain: `receiver` is the proxy that somebody asked. Names that
 * JavaScript itself asks for (`then` of anything awaited) are not looked up.
 */
export const attributeTraps: ProxyHandler<object> = {
  get(target, key, receiver: unknown) {
    const name = attributeOf(key);
    if (name === undefined || RESERVED_NAMES.has(key as string) || !isProxyHolder(receiver)) {
      return Reflect.get(target, key, receiver) as unknown;
    }
    const inherited: unknown = Reflect.get(Object.getPrototypeOf(target) as object, key, receiver);
    return readAttribute(receiver, name) ?? inherited;
  },
  set(target, key, value, receiver: unknown) {
    const name = attributeOf(key);
    if (name === undefined || !isProxyHolder(receiver)) {
      return Reflect.set(target, key, value, receiver);
    }
    if (receiver[TARGET]?.cls.isJavaScript && readAttribute(receiver, name) === undefined) {
      // A field of the JavaScript class, which is nothing to Python.
      const configurable = { configurable: true, enumerable: true, writable: true };
      return Reflect.defineProperty(receiver, key, { value: value as unknown, ...configurable });
    }
    writeAttribute(receiver, name, value);
    if (receiver[TARGET] instanceof PyModule) addModuleAttribute(receiver, name);
    return true;
  },
  has(target, key) {
    return Reflect.has(target, key);
  },
};

/** Traps of proxies whose instances have a `__dict__`: every attribute may come and go. */
export const dynamicHandler: ProxyHandler<object> = {
  // `new` is a call, unless it is that of a class that extends this one.
  construct(holder, args: unknown[], newTarget) {
    const target = targetOf(holder);
    return Object.hasOwn(newTarget, TARGET) || !(target instanceof PyType)
      ? Reflect.apply(holder as (...all: unknown[]) => object, undefined, args)
      : constructSubclass(target, args, newTarget as abstract new () => object);
  },
  get(holder, key, receiver: unknown) {
    if (typeof key === 'symbol' || RESERVED_NAMES.has(key)) {
      return Reflect.get(holder, key, holder) as unknown;
    }
    // What `class Sub extends ext.Base` and `instanceof` ask for.
    if (key === 'prototype') {
      const target = (holder as ProxyHolder)[TARGET];
      if (target instanceof PyType) return prototypeOf(target);
    }
    const name = attributeOf(key) ?? key;
    const found = readAttribute(holder, name);
    return found === undefined ? (Reflect.get(holder, key, receiver) as unknown) : found;
  },
  set(holder, key, value) {
    const name = attributeOf(key);
    if (name === undefined || RESERVED_NAMES.has(key as string))
      return Reflect.set(holder, key, value);
    writeAttribute(holder, name, value);
    return true;
  },
  has(holder, key) {
    const name = attributeOf(key);
    if (name === undefined || RESERVED_NAMES.has(key as string)) return Reflect.has(holder, key);
    return forJavaScript(() => findAttribute(targetOf(holder), name) !== undefined);
  },
  deleteProperty(holder, key) {
    const name = attributeOf(key);
    if (name === undefined) return Reflect.deleteProperty(holder, key);
    forJavaScript(() => {
      setAttribute(targetOf(holder), name, undefined);
    });
    return true;
  },
  ownKeys(holder) {
    const own = Reflect.ownKeys(holder).filter((key) => key !== TARGET && key !== DESTROYED);
    if ((holder as ProxyHolder)[TARGET] === undefined) return own;
    const { dict } = targetOf(holder);
    const names = dict === null ? [] : [...dict.entries()].map(({ key }) => asStr(key) ?? '');
    return [...new Set([...own, ...names])];
  },
  getOwnPropertyDescriptor(holder, key) {
    const own = Reflect.getOwnPropertyDescriptor(holder, key);
    if (own !== undefined || typeof key === 'symbol') return own;
    const { dict } = targetOf(holder);
    if (dict?.get(key) === undefined) return undefined;
    return {
      configurable: true,
      enumerable: true,
      writable: true,
      value: readAttribute(holder, key),
    };
  },
};
