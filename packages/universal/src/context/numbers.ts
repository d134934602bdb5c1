import type { HPy, NumberContext } from '@hpy/core';
import { PyFloat } from '../kernel/containers.js';
import { raise, raiseTypeError } from '../kernel/exceptions.js';
import type { PyInt, PyValue } from '../kernel/object.js';
import { asInt, normalizeInt } from '../kernel/typeof.js';
import { toIndex } from '../protocol/index-value.js';
import { intToDouble, toDouble } from '../protocol/number.js';
import type { ContextEnvironment } from './environment.js';

const INT32 = 2 ** 31;
const UINT32 = 2 ** 32;
const INT64 = 1n << 63n;
const UINT64 = 1n << 64n;

/** The int itself: functions for unsigned numbers do not ask for `__index__`. */
function requireInt(value: PyValue): PyInt {
  return asInt(value) ?? raiseTypeError('an integer is required');
}

function raiseOverflow(message: string): never {
  raise('OverflowError', message);
}

function tooLarge(type: string): never {
  raiseOverflow(`Python int too large to convert to C ${type}`);
}

function isInt64(value: PyInt): boolean {
  return typeof value === 'number' || (value < INT64 && value >= -INT64);
}

/** An int of a machine number. A number has lost nothing only while it is safe. */
function fromMachine(value: number | bigint): PyInt {
  return typeof value === 'number' && Number.isSafeInteger(value)
    ? value + 0
    : normalizeInt(BigInt(value));
}

/** Where the width of a number shows in C's own messages, they are those of 64-bit Linux. */
export function numbersContext(env: ContextEnvironment): NumberContext {
  const fromInt = (value: number | bigint): HPy => env.open(fromMachine(value));

  function asUnsigned64(value: PyInt, negative: string, large: () => never): bigint {
    if (value < 0) raiseOverflow(negative);
    return value < UINT64 ? BigInt(value) : large();
  }

  return {
    HPyLong_FromInt32_t: (value) => env.open(value | 0),
    HPyLong_FromUInt32_t: (value) => env.open(value >>> 0),
    HPyLong_FromInt64_t: fromInt,
    HPyLong_FromUInt64_t: fromInt,
    HPyLong_FromSize_t: fromInt,
    HPyLong_FromSsize_t: fromInt,

    HPyLong_AsInt32_t(h) {
      const value = toIndex(env.value(h));
      if (typeof value === 'number' && value < INT32 && value >= -INT32) return value;
      return tooLarge(isInt64(value) ? 'int32_t' : 'long');
    },

    HPyLong_AsUInt32_t(h) {
      const value = requireInt(env.value(h));
      if (typeof value === 'number' && value < UINT32 && value >= 0) return value;
      return tooLarge('uint32_t');
    },

    HPyLong_AsUInt32_tMask(h) {
      const value = toIndex(env.value(h));
      return typeof value === 'number' ? value >>> 0 : Number(BigInt.asUintN(32, value));
    },

    HPyLong_AsInt64_t(h) {
      const value = toIndex(env.value(h));
      return isInt64(value) ? BigInt(value) : raiseOverflow('int too big to convert');
    },

    HPyLong_AsUInt64_t: (h) =>
      asUnsigned64(requireInt(env.value(h)), "can't convert negative int to unsigned", () =>
        raiseOverflow('int too big to convert'),
      ),

    HPyLong_AsUInt64_tMask: (h) => BigInt.asUintN(64, BigInt(toIndex(env.value(h)))),

    HPyLong_AsSize_t: (h) =>
      Number(
        asUnsigned64(requireInt(env.value(h)), "can't convert negative value to size_t", () =>
          tooLarge('size_t'),
        ),
      ),

    HPyLong_AsSsize_t(h) {
      const value = requireInt(env.value(h));
      return isInt64(value) ? Number(value) : tooLarge('ssize_t');
    },

    HPyLong_AsVoidPtr(h) {
      const value = requireInt(env.value(h));
      if (value >= 0) return value < UINT64 ? Number(value) : tooLarge('unsigned long');
      return isInt64(value) ? Number(BigInt.asUintN(64, BigInt(value))) : tooLarge('long');
    },

    HPyLong_AsDouble: (h) => intToDouble(requireInt(env.value(h))),

    HPyFloat_FromDouble: (v) => env.open(new PyFloat(v)),
    HPyFloat_AsDouble: (h) => toDouble(env.value(h)),
    HPyBool_FromBool: (v) => env.open(v),
  };
}
