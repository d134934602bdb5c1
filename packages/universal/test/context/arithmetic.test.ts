import { expect, test } from 'vitest';
import { fillBuiltins } from '../../src/builtins/index.js';
import type { ArithmeticContext, HPy } from '@hpy/core';
import { complexType, intType, objectType, typeType } from '../../src/kernel/builtin-types.js';
import { PyFloat, PyIntInstance, PyTuple } from '../../src/kernel/containers.js';
import { PyObject, type PyValue } from '../../src/kernel/object.js';
import { NotImplemented } from '../../src/kernel/singletons.js';
import { readyType } from '../../src/kernel/slot-wrappers.js';
import type { NativeSlots } from '../../src/kernel/slots.js';
import { PyType } from '../../src/kernel/type.js';
import { arithmeticContext } from '../../src/context/arithmetic.js';
import { call } from '../../src/protocol/call.js';
import { repr } from '../../src/protocol/text.js';
import { listEnvironment, resultOf } from './number-environment.js';

fillBuiltins();

function makeType(name: string, native: NativeSlots, base = objectType): PyType {
  const type = new PyType(typeType, name, [base]);
  type.mro = [type, ...base.mro];
  type.native = native;
  readyType(type);
  return type;
}

function instance(name: string, native: NativeSlots): PyObject {
  return new PyObject(makeType(name, native));
}

type Operator = Exclude<keyof ArithmeticContext, 'HPyNumber_Check'>;

/** Operators take two or three handles, or one: their number is the caller's here. */
type ByName = Record<Operator, (...handles: [HPy, HPy, HPy]) => HPy>;

/** The value of a call, or its exception as text. */
function apply(name: Operator, ...values: PyValue[]): PyValue {
  const { env, open, value } = listEnvironment();
  const context: ByName = arithmeticContext(env);
  return resultOf(() => value(context[name](...(values.map(open) as [HPy, HPy, HPy]))));
}

test.each([
  ['HPy_Add', 7, 2, '9'],
  ['HPy_Subtract', 7, 2, '5'],
  ['HPy_Multiply', 7, -2, '-14'],
  ['HPy_FloorDivide', 7, -2, '-4'],
  ['HPy_TrueDivide', 7, 2, '3.5'],
  ['HPy_Remainder', 7, -2, '-1'],
  ['HPy_Divmod', 7, -2, '(-4, -1)'],
  ['HPy_Lshift', 7, 60, '8070450532247928832'],
  ['HPy_Rshift', -7, 1, '-4'],
  ['HPy_And', 7, 2, '2'],
  ['HPy_Xor', 7, 2, '5'],
  ['HPy_Or', 5, 2, '7'],
  ['HPy_InPlaceAdd', 7, 2, '9'],
  ['HPy_InPlaceSubtract', 7, 2, '5'],
  ['HPy_InPlaceMultiply', 7, 2, '14'],
  ['HPy_InPlaceFloorDivide', -7, 2, '-4'],
  ['HPy_InPlaceTrueDivide', 7, 2, '3.5'],
  ['HPy_InPlaceRemainder', -7, 2, '1'],
  ['HPy_InPlaceLshift', 7, 2, '28'],
  ['HPy_InPlaceRshift', 7, 1, '3'],
  ['HPy_InPlaceAnd', 7, 2, '2'],
  ['HPy_InPlaceXor', 7, 2, '5'],
  ['HPy_InPlaceOr', 5, 2, '7'],
] as const)('%s(%s, %s) is %s', (name, a, b, expected) => {
  expect(repr(apply(name, a, b))).toBe(expected);
});

test.each([
  ['HPy_Negative', '-7'],
  ['HPy_Positive', '7'],
  ['HPy_Absolute', '7'],
  ['HPy_Invert', '-8'],
] as const)('%s(7) is %s', (name, expected) => {
  expect(repr(apply(name, 7))).toBe(expected);
});

test('HPy_Power takes None or HPy_NULL for no modulus', () => {
  expect(apply('HPy_Power', 2, 3, null)).toBe(8);
  expect(apply('HPy_Power', 2, 3, 5)).toBe(3);
  expect(apply('HPy_InPlacePower', 2, 3, null)).toBe(8);
  expect(apply('HPy_InPlacePower', 2, 3, 5)).toBe(3);
});

test.each([
  ['HPy_Add', [1, 'a'], "unsupported operand type(s) for +: 'int' and 'str'"],
  ['HPy_InPlaceAdd', [1, 'a'], "unsupported operand type(s) for +=: 'int' and 'str'"],
  ['HPy_InPlaceFloorDivide', [1, 'a'], "unsupported operand type(s) for //=: 'int' and 'str'"],
  ['HPy_MatrixMultiply', [1, 1], "unsupported operand type(s) for @: 'int' and 'int'"],
  ['HPy_InPlaceMatrixMultiply', [1, 1], "unsupported operand type(s) for @=: 'int' and 'int'"],
  ['HPy_Divmod', ['a', 1], "unsupported operand type(s) for divmod(): 'str' and 'int'"],
  ['HPy_Power', ['a', 1, null], "unsupported operand type(s) for ** or pow(): 'str' and 'int'"],
  ['HPy_Power', ['a', 1, 1], "unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'"],
  ['HPy_InPlacePower', ['a', 1, null], "unsupported operand type(s) for **=: 'str' and 'int'"],
  ['HPy_InPlacePower', ['a', 1, 1], "unsupported operand type(s) for **=: 'str', 'int', 'int'"],
  ['HPy_Negative', ['a'], "bad operand type for unary -: 'str'"],
  ['HPy_Absolute', ['a'], "bad operand type for abs(): 'str'"],
  ['HPy_Index', ['a'], "'str' object cannot be interpreted as an integer"],
] as const)('%s(%s) is a TypeError', (name, values, message) => {
  expect(apply(name, ...values)).toBe(`TypeError: ${message}`);
});

test('an in-place slot is asked first, and the plain one when it does not know', () => {
  const both = instance('Both', { nb_add: () => 'plain', nb_inplace_add: () => 'in place' });
  const shy = instance('Shy', { nb_add: () => 'plain', nb_inplace_add: () => NotImplemented });
  expect(apply('HPy_InPlaceAdd', both, 1)).toBe('in place');
  expect(apply('HPy_InPlaceAdd', shy, 1)).toBe('plain');
  expect(apply('HPy_Add', both, 1)).toBe('plain');
});

test('the right operand is asked when the left one does not know', () => {
  const right = instance('Right', { nb_subtract: () => 'reflected' });
  expect(apply('HPy_Subtract', 1, right)).toBe('reflected');
});

test('a subclass on the right goes first', () => {
  const type = makeType('Special', { nb_add: () => 'of the subclass' }, intType);
  expect(apply('HPy_Add', 1, new PyIntInstance(2, type))).toBe('of the subclass');
});

test('sequences concatenate and repeat', () => {
  expect(repr(apply('HPy_Add', new PyTuple([1]), new PyTuple([2])))).toBe('(1, 2)');
  expect(repr(apply('HPy_Multiply', 2, new PyTuple([1])))).toBe('(1, 1)');
  expect(repr(apply('HPy_InPlaceMultiply', new PyTuple([1]), true))).toBe('(1,)');
  expect(apply('HPy_Multiply', new PyTuple([1]), new PyFloat(1))).toBe(
    "TypeError: can't multiply sequence by non-int of type 'float'",
  );
});

test('HPy_Long converts by __int__, __index__, __trunc__ and text', () => {
  const trunc = makeType('T', {});
  const four = instance('I', { nb_index: () => 4 });
  expect(apply('HPy_Long', new PyFloat(1.9))).toBe(1);
  expect(apply('HPy_Long', true)).toBe(1);
  expect(apply('HPy_Long', '12')).toBe(12);
  expect(apply('HPy_Long', four)).toBe(4);
  expect(apply('HPy_Long', instance('N', { nb_int: () => 5 }))).toBe(5);
  expect(apply('HPy_Long', instance('N', { nb_int: () => 'x' }))).toBe(
    'TypeError: __int__ returned non-int (type str)',
  );
  expect(apply('HPy_Long', new PyObject(trunc))).toBe(
    "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'T'",
  );
});

test('HPy_Long of an instance of a subclass of int is an int', () => {
  const value = new PyIntInstance(7, makeType('Count', {}, intType));
  expect(apply('HPy_Long', value)).toBe(7);
  expect(apply('HPy_Index', value)).toBe(7);
});

test('HPy_Float gives back a float itself', () => {
  const value = new PyFloat(1.5);
  expect(apply('HPy_Float', value)).toBe(value);
  expect((apply('HPy_Float', ' 1.5 ') as PyFloat).value).toBe(1.5);
  expect((apply('HPy_Float', 3) as PyFloat).value).toBe(3);
  expect(apply('HPy_Float', null)).toBe(
    "TypeError: float() argument must be a string or a real number, not 'NoneType'",
  );
});

test('HPyNumber_Check', () => {
  const { env, open } = listEnvironment();
  const context = arithmeticContext(env);
  const complex = call(complexType, [1]);
  const numbers = [
    1,
    2n ** 70n,
    true,
    new PyFloat(1),
    complex,
    instance('I', { nb_index: () => 1 }),
  ];
  expect(numbers.map((each) => context.HPyNumber_Check(open(each)))).toEqual([1, 1, 1, 1, 1, 1]);
  const others = ['1', null, new PyTuple([])];
  expect(others.map((each) => context.HPyNumber_Check(open(each)))).toEqual([0, 0, 0]);
});
