import type { HPy, ObjectContext } from '@hpy/core';
import { bytesType } from '../kernel/builtin-types.js';
import { isRaised, raiseTypeError } from '../kernel/exceptions.js';
import { PyBytes } from '../kernel/containers.js';
import type { PyValue } from '../kernel/object.js';
import { isInstance, isSame, typeName, typeOf } from '../kernel/typeof.js';
import {
  attributeName,
  findAttribute,
  getAttribute,
  setAttribute,
} from '../protocol/attributes.js';
import { call, callMethodOf } from '../protocol/call.js';
import { richCompare, richCompareBool } from '../protocol/compare.js';
import { hash } from '../protocol/hash.js';
import { contains, getItem, setItem } from '../protocol/items.js';
import { getIterator, nextOf } from '../protocol/iterate.js';
import { length } from '../protocol/length.js';
import { ascii, repr, strValue } from '../protocol/text.js';
import { isTrue } from '../protocol/truth.js';
import { PySlice } from '../builtins/slice-object.js';
import type { ContextEnvironment } from './environment.js';

/** `bytes(value)` as `PyObject_Bytes` does it: no ints, no str without an encoding. */
function toBytes(value: PyValue): PyValue {
  if (value instanceof PyBytes && !value.cls.isHeapType) return value;
  const made = callMethodOf(value, '__bytes__', []);
  if (made !== undefined) {
    if (!isInstance(made, bytesType)) {
      raiseTypeError(`__bytes__ returned non-bytes (type ${typeName(made)})`);
    }
    return made;
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') {
    raiseTypeError(`cannot convert '${typeName(value)}' object to bytes`);
  }
  const { bf_getbuffer: buffer, tp_iter: iter, sq_item: item } = typeOf(value).slots;
  if (buffer === undefined && iter === undefined && item === undefined) {
    raiseTypeError(`cannot convert '${typeName(value)}' object to bytes`);
  }
  return call(bytesType, [value]);
}

function attributes(env: ContextEnvironment) {
  return {
    HPy_GetAttr: (obj: HPy, name: HPy) =>
      env.open(getAttribute(env.value(obj), attributeName(env.value(name)))),
    HPy_GetAttr_s: (obj: HPy, name: string) => env.open(getAttribute(env.value(obj), name)),
    // Like PyObject_HasAttr, which answers 0 for any exception and leaves none behind.
    HPy_HasAttr: (obj: HPy, name: HPy) =>
      ignoreErrors(() => findAttribute(env.value(obj), attributeName(env.value(name)))),
    HPy_HasAttr_s: (obj: HPy, name: string) =>
      ignoreErrors(() => findAttribute(env.value(obj), name)),
    HPy_SetAttr: (obj: HPy, name: HPy, value: HPy) => {
      setAttribute(env.value(obj), attributeName(env.value(name)), env.optional(value));
      return 0;
    },
    HPy_SetAttr_s: (obj: HPy, name: string, value: HPy) => {
      setAttribute(env.value(obj), name, env.optional(value));
      return 0;
    },
  };
}

function ignoreErrors(find: () => PyValue | undefined): number {
  try {
    return find() === undefined ? 0 : 1;
  } catch (error) {
    if (isRaised(error, 'BaseException')) return 0;
    throw error;
  }
}

function items(env: ContextEnvironment) {
  const slice = (start: number, end: number) => new PySlice(start, end, null);
  return {
    HPy_GetItem: (obj: HPy, key: HPy) => env.open(getItem(env.value(obj), env.value(key))),
    HPy_GetItem_i: (obj: HPy, index: number) => env.open(getItem(env.value(obj), index)),
    HPy_GetItem_s: (obj: HPy, key: string) => env.open(getItem(env.value(obj), key)),
    HPy_Contains: (container: HPy, key: HPy) =>
      contains(env.value(container), env.value(key)) ? 1 : 0,
    HPy_SetItem: (obj: HPy, key: HPy, value: HPy) => {
      setItem(env.value(obj), env.value(key), env.value(value));
      return 0;
    },
    HPy_SetItem_i: (obj: HPy, index: number, value: HPy) => {
      setItem(env.value(obj), index, env.value(value));
      return 0;
    },
    HPy_SetItem_s: (obj: HPy, key: string, value: HPy) => {
      setItem(env.value(obj), key, env.value(value));
      return 0;
    },
    HPy_DelItem: (obj: HPy, key: HPy) => {
      setItem(env.value(obj), env.value(key), undefined);
      return 0;
    },
    HPy_DelItem_i: (obj: HPy, index: number) => {
      setItem(env.value(obj), index, undefined);
      return 0;
    },
    HPy_DelItem_s: (obj: HPy, key: string) => {
      setItem(env.value(obj), key, undefined);
      return 0;
    },
    HPy_GetSlice: (obj: HPy, start: number, end: number) =>
      env.open(getItem(env.value(obj), slice(start, end))),
    HPy_SetSlice: (obj: HPy, start: number, end: number, value: HPy) => {
      setItem(env.value(obj), slice(start, end), env.optional(value));
      return 0;
    },
    HPy_DelSlice: (obj: HPy, start: number, end: number) => {
      setItem(env.value(obj), slice(start, end), undefined);
      return 0;
    },
  };
}

/** The object protocol. */
export function objectsContext(env: ContextEnvironment): ObjectContext {
  return {
    ...attributes(env),
    ...items(env),
    HPy_Length: (h) => length(env.value(h)),
    HPy_IsTrue: (h) => (isTrue(env.value(h)) ? 1 : 0),
    HPy_Is: (a, b) => (a === b || isSame(env.value(a), env.value(b)) ? 1 : 0),
    HPy_Repr: (obj) => env.open(env.optional(obj) === undefined ? '<NULL>' : repr(env.value(obj))),
    HPy_Str: (obj) =>
      env.open(env.optional(obj) === undefined ? '<NULL>' : strValue(env.value(obj))),
    HPy_ASCII: (obj) =>
      env.open(env.optional(obj) === undefined ? '<NULL>' : ascii(env.value(obj))),
    HPy_Bytes: (obj) => env.open(toBytes(env.value(obj))),
    HPy_RichCompare: (v, w, op) => env.open(richCompare(env.value(v), env.value(w), op)),
    HPy_RichCompareBool: (v, w, op) => (richCompareBool(env.value(v), env.value(w), op) ? 1 : 0),
    HPy_Hash: (obj) => BigInt(hash(env.value(obj))),
    HPy_GetIter: (obj) => env.open(getIterator(env.value(obj))),
    HPyIter_Next: (obj) => {
      const next = nextOf(env.value(obj));
      return next === undefined ? env.null : env.open(next);
    },
    HPyIter_Check: (obj) => (typeOf(env.value(obj)).slots.tp_iternext === undefined ? 0 : 1),
  };
}
