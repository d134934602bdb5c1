import type { ArithmeticContext, HPy } from '@hpy/core';
import { toFloat } from '../builtins/float-new.js';
import { toInt } from '../builtins/int-new.js';
import { floatType } from '../kernel/builtin-types.js';
import { PyFloat } from '../kernel/containers.js';
import type { PyValue } from '../kernel/object.js';
import { toIndex } from '../protocol/index-value.js';
import {
  add,
  binaryOperation,
  inPlaceOperation,
  isNumber,
  multiply,
  power,
  subtract,
  unaryOperation,
  type BinaryKey,
  type UnaryKey,
} from '../protocol/number.js';
import type { ContextEnvironment } from './environment.js';

/** `float(value)`: exactly a float, and the same one when it is. */
function convertToFloat(value: PyValue): PyValue {
  return value instanceof PyFloat && value.cls === floatType ? value : new PyFloat(toFloat(value));
}

export function arithmeticContext(env: ContextEnvironment): ArithmeticContext {
  const binary = (key: BinaryKey) => (h1: HPy, h2: HPy) =>
    env.open(binaryOperation(env.value(h1), env.value(h2), key));
  const inPlace = (key: BinaryKey) => (h1: HPy, h2: HPy) =>
    env.open(inPlaceOperation(env.value(h1), env.value(h2), key));
  const unary = (key: UnaryKey) => (h1: HPy) => env.open(unaryOperation(env.value(h1), key));

  return {
    HPyNumber_Check: (h) => (isNumber(env.value(h)) ? 1 : 0),

    HPy_Add: (h1, h2) => env.open(add(env.value(h1), env.value(h2))),
    HPy_Subtract: (h1, h2) => env.open(subtract(env.value(h1), env.value(h2))),
    HPy_Multiply: (h1, h2) => env.open(multiply(env.value(h1), env.value(h2))),
    HPy_MatrixMultiply: binary('nb_matrix_multiply'),
    HPy_FloorDivide: binary('nb_floor_divide'),
    HPy_TrueDivide: binary('nb_true_divide'),
    HPy_Remainder: binary('nb_remainder'),
    HPy_Divmod: binary('nb_divmod'),
    HPy_Power: (h1, h2, h3) =>
      env.open(power(env.value(h1), env.value(h2), env.optional(h3) ?? null)),

    HPy_Negative: unary('nb_negative'),
    HPy_Positive: unary('nb_positive'),
    HPy_Absolute: unary('nb_absolute'),
    HPy_Invert: unary('nb_invert'),

    HPy_Lshift: binary('nb_lshift'),
    HPy_Rshift: binary('nb_rshift'),
    HPy_And: binary('nb_and'),
    HPy_Xor: binary('nb_xor'),
    HPy_Or: binary('nb_or'),

    HPy_Index: (h1) => env.open(toIndex(env.value(h1))),
    HPy_Long: (h1) => env.open(toInt(env.value(h1))),
    HPy_Float: (h1) => env.open(convertToFloat(env.value(h1))),

    HPy_InPlaceAdd: inPlace('nb_add'),
    HPy_InPlaceSubtract: inPlace('nb_subtract'),
    HPy_InPlaceMultiply: inPlace('nb_multiply'),
    HPy_InPlaceMatrixMultiply: inPlace('nb_matrix_multiply'),
    HPy_InPlaceFloorDivide: inPlace('nb_floor_divide'),
    HPy_InPlaceTrueDivide: inPlace('nb_true_divide'),
    HPy_InPlaceRemainder: inPlace('nb_remainder'),
    HPy_InPlacePower: (h1, h2, h3) =>
      env.open(power(env.value(h1), env.value(h2), env.optional(h3) ?? null, true)),
    HPy_InPlaceLshift: inPlace('nb_lshift'),
    HPy_InPlaceRshift: inPlace('nb_rshift'),
    HPy_InPlaceAnd: inPlace('nb_and'),
    HPy_InPlaceXor: inPlace('nb_xor'),
    HPy_InPlaceOr: inPlace('nb_or'),
  };
}
