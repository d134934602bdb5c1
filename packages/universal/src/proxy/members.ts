import { isPyProxy, type ToJsOptions } from '@hpy/core';
import type { Kwargs, PyObject, PyValue } from '../kernel/object.js';
import { isRaised } from '../kernel/exceptions.js';
import { PyType } from '../kernel/type.js';
import { call } from '../protocol/call.js';
import { contains, getItem, setItem } from '../protocol/items.js';
import { getIterator, nextOf } from '../protocol/iterate.js';
import { length } from '../protocol/length.js';
import { repr, str } from '../protocol/text.js';
import { createProxy } from './create.js';
import { forJavaScript } from './errors.js';
import { fromPython } from './from-python.js';
import { DESTROYED, TARGET, targetOf, type ProxyHolder } from './target.js';
import { toJs } from './to-js.js';
import { toPython } from './to-python.js';
import { bufferView } from './buffer-view.js';

type Members = Record<PropertyKey, PropertyDescriptor>;

function method(value: (this: object, ...args: never[]) => unknown): PropertyDescriptor {
  return { value, writable: true, configurable: true };
}

function destroy(this: object, message?: string): void {
  const holder = this as ProxyHolder;
  const target = holder[TARGET];
  if (target === undefined) return;
  const type = target.cls.name;
  if (target.proxy === this) target.proxy = null;
  Object.defineProperty(holder, DESTROYED, {
    configurable: true,
    value: {
      type,
      message: message ?? `this proxy of a Python object of type '${type}' was destroyed`,
    },
  });
  holder[TARGET] = undefined;
}

/** What a console of Node shows: the object, not how the proxy is made. */
function inspect(this: object): string {
  const { [TARGET]: target, [DESTROYED]: destroyed } = this as ProxyHolder;
  if (target === undefined) return `[PyProxy of a ${destroyed?.type ?? 'type'}, destroyed]`;
  try {
    return `[PyProxy ${repr(target)}]`;
  } catch {
    return `[PyProxy of a ${target.cls.name}, whose repr() raises]`;
  }
}

/** What every proxy has. */
export const commonMembers: Members = {
  type: {
    get(this: object) {
      return (this as ProxyHolder)[TARGET]?.cls.name ?? (this as ProxyHolder)[DESTROYED]?.type;
    },
  },
  toString: method(function () {
    const target = targetOf(this);
    return forJavaScript(() => str(target));
  }),
  toJs: method(function (options?: ToJsOptions) {
    const target = targetOf(this);
    return forJavaScript(() => toJs(target, options));
  }),
  destroy: method(destroy),
  copy: method(function () {
    return createProxy(targetOf(this));
  }),
  [Symbol.dispose]: method(function () {
    destroy.call(this);
  }),
  [Symbol.for('nodejs.util.inspect.custom')]: method(inspect),
  [Symbol.toPrimitive]: method(function (hint: 'string' | 'number' | 'default') {
    const target = targetOf(this);
    if (hint === 'number') return forJavaScript(() => Number(str(target)));
    return forJavaScript(() => str(target));
  }),
};
// Node before 22 has no Symbol.dispose of its own; @hpy/core defines it.

const getMembers: Members = {
  get: method(function (key: unknown) {
    const target = targetOf(this);
    return forJavaScript(() => {
      try {
        return fromPython(getItem(target, toPython(key)));
      } catch (error) {
        if (isRaised(error, 'KeyError') || isRaised(error, 'IndexError')) return undefined;
        throw error;
      }
    });
  }),
};

const setMembers: Members = {
  set: method(function (key: unknown, value: unknown) {
    const target = targetOf(this);
    forJavaScript(() => {
      setItem(target, toPython(key), toPython(value));
    });
  }),
  delete: method(function (key: unknown) {
    const target = targetOf(this);
    forJavaScript(() => {
      setItem(target, toPython(key), undefined);
    });
  }),
};

const hasMembers: Members = {
  has: method(function (value: unknown) {
    const target = targetOf(this);
    return forJavaScript(() => contains(target, toPython(value)));
  }),
};

const lengthMembers: Members = {
  length: {
    get(this: object) {
      const target = targetOf(this);
      return forJavaScript(() => length(target));
    },
  },
};

/** JavaScript's iterator over a Python iterator. */
function* items(iterator: PyValue): Generator<unknown, void> {
  for (;;) {
    const next = forJavaScript(() => {
      const value = nextOf(iterator);
      return value === undefined ? undefined : { value: fromPython(value) };
    });
    if (next === undefined) return;
    yield next.value;
  }
}

const iterableMembers: Members = {
  [Symbol.iterator]: method(function () {
    const target = targetOf(this);
    return items(forJavaScript(() => getIterator(target)));
  }),
};

const iteratorMembers: Members = {
  next: method(function (): IteratorResult<unknown, undefined> {
    const target = targetOf(this);
    return forJavaScript(() => {
      const value = nextOf(target);
      return value === undefined
        ? { done: true, value: undefined }
        : { done: false, value: fromPython(value) };
    });
  }),
};

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function callKwargs(this: object, ...args: unknown[]): unknown {
  const target: PyObject = targetOf(this);
  const keywords = args.pop();
  if (!isPlainObject(keywords)) {
    throw new TypeError(
      'callKwargs: the last argument must be a plain object whose properties are the keyword arguments',
    );
  }
  return forJavaScript(() => {
    const kwargs: Kwargs = new Map(
      Object.entries(keywords).map(([name, value]) => [name, toPython(value)]),
    );
    return fromPython(call(target, args.map(toPython), kwargs));
  });
}

const callableMembers: Members = {
  callKwargs: method(callKwargs),
  /** `value instanceof ext.Type` is Python's `isinstance`. */
  [Symbol.hasInstance]: method(function (value: unknown) {
    // A JavaScript class that extends a Python class inherits this, but is not meant by it.
    const type = Object.hasOwn(this, TARGET) ? (this as ProxyHolder)[TARGET] : undefined;
    if (!(type instanceof PyType)) return Function.prototype[Symbol.hasInstance].call(this, value);
    const target = isPyProxy(value) ? (value as unknown as ProxyHolder)[TARGET] : undefined;
    return target?.cls.isSubtypeOf(type) ?? false;
  }),
};

const bufferMembers: Members = {
  getBuffer: method(function () {
    const target = targetOf(this);
    return forJavaScript(() => bufferView(target));
  }),
};

/** What proxies of a type have besides, by what its instances can do. */
export function membersFor(type: PyType): Members {
  const { slots } = type;
  const hasItems = slots.mp_subscript !== undefined || slots.sq_item !== undefined;
  const canSet = slots.mp_ass_subscript !== undefined || slots.sq_ass_item !== undefined;
  const iterable = slots.tp_iter !== undefined || slots.sq_item !== undefined;
  return {
    ...(hasItems ? getMembers : {}),
    ...(canSet ? setMembers : {}),
    ...(slots.sq_contains !== undefined || iterable ? hasMembers : {}),
    ...(slots.sq_length !== undefined || slots.mp_length !== undefined ? lengthMembers : {}),
    ...(iterable ? iterableMembers : {}),
    ...(slots.tp_iternext !== undefined ? iteratorMembers : {}),
    ...(slots.tp_call !== undefined ? callableMembers : {}),
    ...(slots.bf_getbuffer !== undefined ? bufferMembers : {}),
  };
}
