import {
  ForcedBytes,
  ForcedFloat,
  ForcedInt,
  ForcedTuple,
  isPyProxy,
  PythonError,
} from '@hpy/core';
import { PyBytes, PyFloat, PyList, PyTuple } from '../kernel/containers.js';
import { PyDict } from '../kernel/dict.js';
import { raiseTypeError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { normalizeInt } from '../kernel/typeof.js';
import { PySet } from '../builtins/set-object.js';
import { memoryOfTypedArray } from './typed-arrays.js';
import { pythonExceptionOf } from './errors.js';
import { proxyOfJs } from './js-proxy.js';
import { targetOf } from './target.js';

/**
 * The Python value of a JavaScript value, by the rules of the design: plain data goes in by value,
 * everything that has an identity (functions, class instances, promises) by reference.
 */
export function toPython(value: unknown): PyValue {
  switch (typeof value) {
    case 'number':
      return Number.isSafeInteger(value) && !Object.is(value, -0) ? value : new PyFloat(value);
    case 'string':
    case 'boolean':
      return value;
    case 'undefined':
      return null;
    case 'bigint':
      return normalizeInt(value);
    case 'symbol':
      return raiseTypeError('a JavaScript symbol has no counterpart in Python');
    default:
      return value === null ? null : objectToPython(value as object, undefined);
  }
}

/** Containers that are being converted, so that one which contains itself does so in Python too. */
type Seen = Map<object, PyValue>;

function newSeen(): Seen {
  return new Map();
}

function objectToPython(value: object, seen: Seen | undefined): PyValue {
  if (isPyProxy(value)) return targetOf(value);
  if (typeof value === 'function') return proxyOfJs(value);
  const known = seen?.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) return listOf(value, seen ?? newSeen());
  const forced = forcedToPython(value, seen);
  if (forced !== undefined) return forced;
  if (ArrayBuffer.isView(value)) {
    return value instanceof Uint8Array ? new PyBytes(value.slice()) : memoryOfTypedArray(value);
  }
  if (value instanceof Map) return dictOf(value, value.entries(), seen ?? newSeen());
  if (value instanceof Set) return setOf(value, seen ?? newSeen());
  if (value instanceof PythonError) return pythonExceptionOf(value) ?? proxyOfJs(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) {
    return dictOf(value, Object.entries(value), seen ?? newSeen());
  }
  return proxyOfJs(value);
}

function inside(value: unknown, seen: Seen): PyValue {
  return typeof value === 'object' && value !== null
    ? objectToPython(value, seen)
    : toPython(value);
}

function forcedToPython(value: object, seen: Seen | undefined): PyValue | undefined {
  if (value instanceof ForcedInt) return normalizeInt(value.value);
  if (value instanceof ForcedFloat) return new PyFloat(value.value);
  if (value instanceof ForcedBytes) return new PyBytes(value.contents);
  if (value instanceof ForcedTuple) {
    const items = seen ?? newSeen();
    return new PyTuple(value.items.map((item) => inside(item, items)));
  }
  return undefined;
}

function listOf(value: readonly unknown[], seen: Seen): PyList {
  const list = new PyList([]);
  seen.set(value, list);
  for (const item of value) list.items.push(inside(item, seen));
  return list;
}

function dictOf(value: object, entries: Iterable<readonly [unknown, unknown]>, seen: Seen): PyDict {
  const dict = new PyDict();
  seen.set(value, dict);
  for (const [key, item] of entries) dict.set(inside(key, seen), inside(item, seen));
  return dict;
}

function setOf(value: ReadonlySet<unknown>, seen: Seen): PySet {
  const set = new PySet();
  seen.set(value, set);
  for (const item of value) set.add(inside(item, seen));
  return set;
}
