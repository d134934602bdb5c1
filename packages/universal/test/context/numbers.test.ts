import { expect, test } from 'vitest';
import { fillBuiltins } from '../../src/builtins/index.js';
import type { NumberContext } from '@hpy/core';
import { objectType, typeType } from '../../src/kernel/builtin-types.js';
import { PyFloat, PyIntInstance } from '../../src/kernel/containers.js';
import { PyObject, type PyValue } from '../../src/kernel/object.js';
import { readyType } from '../../src/kernel/slot-wrappers.js';
import { PyType } from '../../src/kernel/type.js';
import type { NativeSlots } from '../../src/kernel/slots.js';
import { intType } from '../../src/kernel/builtin-types.js';
import { numbersContext } from '../../src/context/numbers.js';
import { listEnvironment, resultOf } from './number-environment.js';

fillBuiltins();

function instance(name: string, native: NativeSlots): PyObject {
  const type = new PyType(typeType, name, [objectType]);
  type.mro = [type, objectType];
  type.native = native;
  readyType(type);
  return new PyObject(type);
}

const INDEX = instance('I', { nb_index: () => 3 });
const NO_INDEX = instance('Bad', { nb_index: () => 'x' });
const FLOAT = instance('F', { nb_float: () => new PyFloat(1.5) });
const NO_FLOAT = instance('FB', { nb_float: () => 1 });
const COUNT = new PyIntInstance(7, intType);

type Reader = {
  [K in keyof NumberContext]: NumberContext[K] extends (h: never) => number | bigint ? K : never;
}[keyof NumberContext];

function read(name: Exclude<Reader, never>, value: PyValue): unknown {
  const { env, open } = listEnvironment();
  const context = numbersContext(env);
  return resultOf(() => (context[name] as (h: unknown) => unknown)(open(value)));
}

const NOT_INDEX = (type: string) =>
  `TypeError: '${type}' object cannot be interpreted as an integer`;
const REQUIRED = 'TypeError: an integer is required';
const LONG = 'OverflowError: Python int too large to convert to C long';
const BIG = 'OverflowError: int too big to convert';

/* What CPython 3.11 and HPy 0.9.0 say on 64-bit Linux. */
const READ: readonly (readonly [Reader, PyValue, unknown])[] = [
  ['HPyLong_AsInt32_t', -5, -5],
  ['HPyLong_AsInt32_t', 2 ** 31 - 1, 2 ** 31 - 1],
  ['HPyLong_AsInt32_t', -(2 ** 31), -(2 ** 31)],
  ['HPyLong_AsInt32_t', true, 1],
  ['HPyLong_AsInt32_t', COUNT, 7],
  ['HPyLong_AsInt32_t', INDEX, 3],
  ['HPyLong_AsInt32_t', 2 ** 31, 'OverflowError: Python int too large to convert to C int32_t'],
  ['HPyLong_AsInt32_t', 2n ** 62n, 'OverflowError: Python int too large to convert to C int32_t'],
  ['HPyLong_AsInt32_t', 2n ** 63n, LONG],
  ['HPyLong_AsInt32_t', 'a', NOT_INDEX('str')],
  ['HPyLong_AsInt32_t', null, NOT_INDEX('NoneType')],
  ['HPyLong_AsInt32_t', new PyFloat(1.5), NOT_INDEX('float')],
  ['HPyLong_AsInt32_t', NO_INDEX, 'TypeError: __index__ returned non-int (type str)'],
  ['HPyLong_AsUInt32_t', 2 ** 32 - 1, 2 ** 32 - 1],
  ['HPyLong_AsUInt32_t', 2 ** 32, 'OverflowError: Python int too large to convert to C uint32_t'],
  ['HPyLong_AsUInt32_t', -1, 'OverflowError: Python int too large to convert to C uint32_t'],
  ['HPyLong_AsUInt32_t', INDEX, REQUIRED],
  ['HPyLong_AsUInt32_tMask', -1, 2 ** 32 - 1],
  ['HPyLong_AsUInt32_tMask', 2 ** 40 + 5, 5],
  ['HPyLong_AsUInt32_tMask', 2n ** 70n + 6n, 6],
  ['HPyLong_AsUInt32_tMask', INDEX, 3],
  ['HPyLong_AsUInt32_tMask', 'a', NOT_INDEX('str')],
  ['HPyLong_AsInt64_t', 5, 5n],
  ['HPyLong_AsInt64_t', -(2n ** 63n), -(2n ** 63n)],
  ['HPyLong_AsInt64_t', 2n ** 63n, BIG],
  ['HPyLong_AsInt64_t', INDEX, 3n],
  ['HPyLong_AsInt64_t', 'a', NOT_INDEX('str')],
  ['HPyLong_AsUInt64_t', 2n ** 64n - 1n, 2n ** 64n - 1n],
  ['HPyLong_AsUInt64_t', 2n ** 64n, BIG],
  ['HPyLong_AsUInt64_t', -1, "OverflowError: can't convert negative int to unsigned"],
  ['HPyLong_AsUInt64_t', INDEX, REQUIRED],
  ['HPyLong_AsUInt64_tMask', -1, 2n ** 64n - 1n],
  ['HPyLong_AsUInt64_tMask', 2n ** 64n, 0n],
  ['HPyLong_AsUInt64_tMask', new PyFloat(1), NOT_INDEX('float')],
  ['HPyLong_AsSize_t', 5, 5],
  ['HPyLong_AsSize_t', 2n ** 63n, 2 ** 63],
  ['HPyLong_AsSize_t', -1, "OverflowError: can't convert negative value to size_t"],
  ['HPyLong_AsSize_t', 2n ** 64n, 'OverflowError: Python int too large to convert to C size_t'],
  ['HPyLong_AsSize_t', 'a', REQUIRED],
  ['HPyLong_AsSsize_t', -5, -5],
  ['HPyLong_AsSsize_t', 2n ** 63n, 'OverflowError: Python int too large to convert to C ssize_t'],
  ['HPyLong_AsSsize_t', INDEX, REQUIRED],
  ['HPyLong_AsVoidPtr', 4096, 4096],
  ['HPyLong_AsVoidPtr', -1, 2 ** 64],
  [
    'HPyLong_AsVoidPtr',
    2n ** 64n,
    'OverflowError: Python int too large to convert to C unsigned long',
  ],
  ['HPyLong_AsVoidPtr', -(2n ** 63n) - 1n, LONG],
  ['HPyLong_AsVoidPtr', 'a', REQUIRED],
  ['HPyLong_AsDouble', 2n ** 64n, 2 ** 64],
  ['HPyLong_AsDouble', 2n ** 53n + 1n, 2 ** 53],
  ['HPyLong_AsDouble', 10n ** 400n, 'OverflowError: int too large to convert to float'],
  ['HPyLong_AsDouble', new PyFloat(1.5), REQUIRED],
  ['HPyFloat_AsDouble', new PyFloat(1.5), 1.5],
  ['HPyFloat_AsDouble', 5, 5],
  ['HPyFloat_AsDouble', true, 1],
  ['HPyFloat_AsDouble', 2n ** 70n, 2 ** 70],
  ['HPyFloat_AsDouble', INDEX, 3],
  ['HPyFloat_AsDouble', FLOAT, 1.5],
  ['HPyFloat_AsDouble', NO_FLOAT, 'TypeError: FB.__float__ returned non-float (type int)'],
  ['HPyFloat_AsDouble', NO_INDEX, 'TypeError: __index__ returned non-int (type str)'],
  ['HPyFloat_AsDouble', 'a', 'TypeError: must be real number, not str'],
  ['HPyFloat_AsDouble', 10n ** 400n, 'OverflowError: int too large to convert to float'],
];

/** Titles name objects by their types: a test runner would print all that they refer to. */
const shown = (value: PyValue) => (value instanceof PyObject ? value.cls.name : String(value));

for (const [name, value, expected] of READ) {
  test(`${name} of ${shown(value)}`, () => {
    expect(read(name, value)).toEqual(expected);
  });
}

function made(name: keyof NumberContext, value: number | bigint | boolean): PyValue {
  const { env, value: valueOf } = listEnvironment();
  return valueOf((numbersContext(env)[name] as (v: unknown) => never)(value));
}

test.each([
  ['HPyLong_FromInt32_t', -5, -5],
  ['HPyLong_FromUInt32_t', 2 ** 32 - 1, 2 ** 32 - 1],
  ['HPyLong_FromInt64_t', 5n, 5],
  ['HPyLong_FromInt64_t', -(2n ** 63n), -(2n ** 63n)],
  ['HPyLong_FromInt64_t', 2 ** 53, 2n ** 53n],
  ['HPyLong_FromInt64_t', -0, 0],
  ['HPyLong_FromUInt64_t', 2n ** 64n - 1n, 2n ** 64n - 1n],
  ['HPyLong_FromSize_t', 2n ** 63n, 2n ** 63n],
  ['HPyLong_FromSsize_t', -1, -1],
  ['HPyBool_FromBool', true, true],
] as const)('%s(%s)', (name, value, expected) => {
  expect(made(name, value)).toBe(expected);
});

test('HPyFloat_FromDouble makes a float, also of an integral number', () => {
  const result = made('HPyFloat_FromDouble', 2);
  expect(result).toBeInstanceOf(PyFloat);
  expect((result as PyFloat).value).toBe(2);
});
