import { pyProxyBrand } from '@hpy/core';
import type { PyObject, PyValue } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';
import { isRaised } from '../kernel/exceptions.js';
import { PyGetSetDescriptor, PyMemberDescriptor, PyMethodDescriptor } from '../kernel/functions.js';
import { findAttribute, setAttribute } from '../protocol/attributes.js';
import { genericGetAttr } from '../protocol/generic-attributes.js';
import { createMethod } from './create.js';
import { attributeTraps } from './dynamic.js';
import { outward } from './errors.js';
import { fromPython } from './from-python.js';
import { commonMembers, membersFor } from './members.js';
import { TARGET, targetOf, type ProxyHolder } from './target.js';
import { toPython } from './to-python.js';

/** Names of the proxy interface: a Python attribute of such a name is reached with a `$` before it. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  'type',
  'toString',
  'toJs',
  'destroy',
  'copy',
  'length',
  'get',
  'set',
  'has',
  'delete',
  'next',
  'callKwargs',
  'getBuffer',
  'constructor',
  'then',
  'valueOf',
  'toJSON',
]);

const prototypes = new WeakMap<PyType, object>();
const functionPrototypes = new WeakMap<PyType, object>();

/** The prototype of proxies of a type's instances. */
export function prototypeOf(type: PyType): object {
  return cached(prototypes, type, Object.prototype);
}

/** Gives the instances of a type that JavaScript defines the prototype that it gives them. */
export function setPrototypeOfInstances(type: PyType, prototype: object): void {
  prototypes.set(type, prototype);
}

/** Makes the proxies of a type's instances: a constructor of their own lets V8 know their shape. */
type HolderConstructor = new (target: PyObject) => ProxyHolder;
const holders = new WeakMap<PyType, HolderConstructor>();

/** The constructor of proxies of a type's instances. */
export function holderOf(type: PyType): HolderConstructor {
  let holder = holders.get(type);
  if (holder === undefined) {
    const make = function (this: ProxyHolder, target: PyObject) {
      this[TARGET] = target;
    };
    make.prototype = prototypeOf(type);
    holder = make as unknown as HolderConstructor;
    holders.set(type, holder);
  }
  return holder;
}

/** The prototype of proxies of callable instances. */
export function functionPrototypeOf(type: PyType): object {
  return cached(functionPrototypes, type, Function.prototype);
}

/** What prototype chains end in: looks attributes up that no prototype knows. */
const ends = new Map<object, object>();

/** @param base callables have JavaScript's `call`, `apply` and `bind` too */
function cached(cache: WeakMap<PyType, object>, type: PyType, base: object): object {
  let prototype = cache.get(type);
  if (prototype === undefined) {
    let end = ends.get(base);
    if (end === undefined) {
      end = new Proxy(Object.create(base) as object, attributeTraps);
      ends.set(base, end);
    }
    prototype = build(type, end);
    cache.set(type, prototype);
  }
  return prototype;
}

/**
 * The members of the proxy interface that fit the type, then its attributes. Names with underscores
 * on both sides are left to the end of the chain: there are many and they are rarely asked for.
 */
function build(type: PyType, end: object): object {
  const prototype = Object.create(end) as object;
  Object.defineProperties(prototype, { ...commonMembers, ...membersFor(type) });
  Object.defineProperty(prototype, pyProxyBrand, { value: true });
  // Here so that setting it on a proxy does not search the whole chain, with its traps.
  Object.defineProperty(prototype, TARGET, { value: undefined, writable: true });
  for (const each of type.mro) {
    for (const name of each.attrs.keys()) {
      if (name.startsWith('__') || RESERVED_NAMES.has(name) || Object.hasOwn(prototype, name))
        continue;
      Object.defineProperty(prototype, name, attributeProperty(name, type));
    }
  }
  return prototype;
}

/**
 * An attribute of a type as a property of its instances' proxies.
 *
 * Where the type decides alone what an attribute is (its instances have no dict), the descriptor that
 * is there now is used directly, as long as no type changes.
 */
function attributeProperty(name: string, type: PyType): PropertyDescriptor {
  const { version } = type;
  const plain = !type.hasDict && type.slots.tp_getattro === genericGetAttr;
  const descriptor = plain ? type.lookup(name) : undefined;
  const method = descriptor instanceof PyMethodDescriptor && descriptor.direct ? descriptor : null;
  const data =
    descriptor instanceof PyMemberDescriptor || descriptor instanceof PyGetSetDescriptor
      ? (descriptor as DataDescriptor)
      : null;
  // A JavaScript class below the type gets here by way of `super`, or having no such member itself.
  const isAsBuilt = (cls: PyType): boolean =>
    type.version === version && (cls === type || cls.isJavaScript);
  return {
    configurable: true,
    enumerable: true,
    get(this: object) {
      const target = targetOf(this);
      if (!isAsBuilt(target.cls)) return readAttribute(this, name);
      if (method !== null) return createMethod(target, method);
      if (!data?.get) return readAttribute(this, name);
      try {
        return fromPython(data.get(target));
      } catch (thrown) {
        // Where Python raises AttributeError, the attribute is undefined here.
        if (isRaised(thrown, 'AttributeError')) return undefined;
        throw outward(thrown);
      }
    },
    set(this: object, value: unknown) {
      const target = targetOf(this);
      if (!isAsBuilt(target.cls) || !data?.set) {
        writeAttribute(this, name, value);
        return;
      }
      try {
        data.set(target, toPython(value));
      } catch (thrown) {
        throw outward(thrown);
      }
    },
  };
}

/** What members and getsets have in common. */
interface DataDescriptor {
  readonly get: ((self: PyObject) => PyValue) | null;
  readonly set: ((self: PyObject, value: PyValue | undefined) => void) | null;
}

/** `proxy.name`: undefined where Python raises AttributeError, as in Pyodide. */
export function readAttribute(proxy: object, name: string): unknown {
  const target = targetOf(proxy);
  try {
    const value: PyValue | undefined = findAttribute(target, name);
    return value === undefined ? undefined : fromPython(value);
  } catch (thrown) {
    throw outward(thrown);
  }
}

export function writeAttribute(proxy: object, name: string, value: unknown): void {
  const target = targetOf(proxy);
  try {
    setAttribute(target, name, toPython(value));
  } catch (thrown) {
    throw outward(thrown);
  }
}
