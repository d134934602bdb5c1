import { HPy_RichCmpOp } from '@hpy/core';
import { raise, raiseTypeError } from '../kernel/exceptions.js';
import { complexType } from '../kernel/builtin-types.js';
import { PyFloat } from '../kernel/containers.js';
import type { PyInt, PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import { typeName, typeOf } from '../kernel/typeof.js';
import type { SlotKey } from '../kernel/slots.js';
import { hasSequenceSlots } from './items.js';
import { hasIndex, toIndex, toSsize } from './index-value.js';

/** The slots of the binary operators. */
export type BinaryKey = Extract<
  SlotKey,
  | 'nb_add'
  | 'nb_subtract'
  | 'nb_multiply'
  | 'nb_matrix_multiply'
  | 'nb_floor_divide'
  | 'nb_true_divide'
  | 'nb_remainder'
  | 'nb_divmod'
  | 'nb_lshift'
  | 'nb_rshift'
  | 'nb_and'
  | 'nb_xor'
  | 'nb_or'
>;
type InPlaceKey = Extract<SlotKey, `nb_inplace_${string}`>;

/** How error messages write the operators. */
const SIGNS: Record<BinaryKey, string> = {
  nb_add: '+',
  nb_subtract: '-',
  nb_multiply: '*',
  nb_matrix_multiply: '@',
  nb_floor_divide: '//',
  nb_true_divide: '/',
  nb_remainder: '%',
  nb_divmod: 'divmod()',
  nb_lshift: '<<',
  nb_rshift: '>>',
  nb_and: '&',
  nb_xor: '^',
  nb_or: '|',
};

/** The slot of `a op= b`; divmod has none. */
const IN_PLACE: Record<BinaryKey, InPlaceKey | undefined> = {
  nb_add: 'nb_inplace_add',
  nb_subtract: 'nb_inplace_subtract',
  nb_multiply: 'nb_inplace_multiply',
  nb_matrix_multiply: 'nb_inplace_matrix_multiply',
  nb_floor_divide: 'nb_inplace_floor_divide',
  nb_true_divide: 'nb_inplace_true_divide',
  nb_remainder: 'nb_inplace_remainder',
  nb_divmod: undefined,
  nb_lshift: 'nb_inplace_lshift',
  nb_rshift: 'nb_inplace_rshift',
  nb_and: 'nb_inplace_and',
  nb_xor: 'nb_inplace_xor',
  nb_or: 'nb_inplace_or',
};

const MAX = Number.MAX_SAFE_INTEGER;

/** `a + b`. Like the next two, it asks no type where both are small ints: the commonest case. */
export function add(a: PyValue, b: PyValue): PyValue {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum <= MAX && sum >= -MAX) return sum;
  }
  return binaryOperation(a, b, 'nb_add');
}

/** `a - b`. */
export function subtract(a: PyValue, b: PyValue): PyValue {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (difference <= MAX && difference >= -MAX) return difference;
  }
  return binaryOperation(a, b, 'nb_subtract');
}

/** `a * b`. */
export function multiply(a: PyValue, b: PyValue): PyValue {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    // + 0: an int is never -0.
    if (product <= MAX && product >= -MAX) return product + 0;
  }
  return binaryOperation(a, b, 'nb_multiply');
}

/** Asks both operands in Python's order; `NotImplemented` when neither knows. */
function tryBinary(a: PyValue, b: PyValue, key: BinaryKey): PyValue {
  const left = typeOf(a);
  const right = typeOf(b);
  const leftSlot = left.slots[key];
  const rightSlot = left === right ? undefined : right.slots[key];
  const second = rightSlot === leftSlot ? undefined : rightSlot;
  if (leftSlot !== undefined) {
    if (second !== undefined && right.isSubtypeOf(left)) {
      const result = second(a, b);
      if (result !== NotImplemented) return result;
      return leftSlot(a, b);
    }
    const result = leftSlot(a, b);
    if (result !== NotImplemented) return result;
  }
  return second === undefined ? NotImplemented : second(a, b);
}

/** `a op b`, for sequences too (`+` concatenates, `*` repeats). */
export function binaryOperation(a: PyValue, b: PyValue, key: BinaryKey): PyValue {
  const result = tryBinary(a, b, key);
  if (result !== NotImplemented) return result;
  const other = sequenceOperation(a, b, key);
  return other === undefined ? raiseUnsupported(a, b, SIGNS[key]) : other;
}

function sequenceOperation(a: PyValue, b: PyValue, key: BinaryKey): PyValue | undefined {
  if (key === 'nb_add') return typeOf(a).slots.sq_concat?.(a, b);
  if (key !== 'nb_multiply') return undefined;
  const left = typeOf(a).slots.sq_repeat;
  if (left !== undefined) return left(a, repeatCount(b));
  const right = typeOf(b).slots.sq_repeat;
  return right?.(b, repeatCount(a));
}

function repeatCount(value: PyValue): number {
  if (!hasIndex(value)) {
    raiseTypeError(`can't multiply sequence by non-int of type '${typeName(value)}'`);
  }
  return toSsize(value, 'OverflowError');
}

/** `a op= b`. */
export function inPlaceOperation(a: PyValue, b: PyValue, key: BinaryKey): PyValue {
  const { slots } = typeOf(a);
  const slot = IN_PLACE[key];
  const inPlace = slot === undefined ? undefined : slots[slot];
  if (inPlace !== undefined) {
    const result = (inPlace as (a: PyValue, b: PyValue) => PyValue)(a, b);
    if (result !== NotImplemented) return result;
  }
  const result = tryBinary(a, b, key);
  if (result !== NotImplemented) return result;
  if (key === 'nb_add' && slots.sq_inplace_concat) return slots.sq_inplace_concat(a, b);
  if (key === 'nb_multiply' && slots.sq_inplace_repeat) {
    return slots.sq_inplace_repeat(a, repeatCount(b));
  }
  // Unlike `*`, `*=` does not ask the right operand when the left one has sequence slots.
  const isLeftOnly =
    key === 'nb_multiply' && hasSequenceSlots(typeOf(a)) && slots.sq_repeat === undefined;
  const other = isLeftOnly ? undefined : sequenceOperation(a, b, key);
  return other === undefined ? raiseUnsupported(a, b, `${SIGNS[key]}=`) : other;
}

function raiseUnsupported(a: PyValue, b: PyValue, sign: string): never {
  raiseTypeError(`unsupported operand type(s) for ${sign}: '${typeName(a)}' and '${typeName(b)}'`);
}

/** `pow(a, b, modulus)`; `modulus` None where there is none. `inPlace` for `**=`. */
export function power(a: PyValue, b: PyValue, modulus: PyValue, inPlace = false): PyValue {
  const own = inPlace ? typeOf(a).slots.nb_inplace_power : undefined;
  if (own !== undefined) {
    const result = own(a, b, modulus);
    if (result !== NotImplemented) return result;
  }
  const left = typeOf(a);
  const right = typeOf(b);
  const first = left.slots.nb_power;
  let second = left === right ? undefined : right.slots.nb_power;
  if (second === first) second = undefined;
  const order = second !== undefined && right.isSubtypeOf(left) ? [second, first] : [first, second];
  const third = modulus === null ? undefined : typeOf(modulus).slots.nb_power;
  if (third !== undefined && !order.includes(third)) order.push(third);
  for (const slot of order) {
    if (slot === undefined) continue;
    const result = slot(a, b, modulus);
    if (result !== NotImplemented) return result;
  }
  const sign = inPlace ? '**=' : '** or pow()';
  if (modulus === null) return raiseUnsupported(a, b, sign);
  return raiseTypeError(
    `unsupported operand type(s) for ${sign}: '${typeName(a)}', '${typeName(b)}', '${typeName(modulus)}'`,
  );
}

const UNARY = {
  nb_negative: 'unary -',
  nb_positive: 'unary +',
  nb_invert: 'unary ~',
  nb_absolute: 'abs()',
} as const;
/** The slots of the unary operators. */
export type UnaryKey = keyof typeof UNARY;

/** `-a`, `+a`, `~a`, `abs(a)`. */
export function unaryOperation(a: PyValue, key: UnaryKey): PyValue {
  const slot = typeOf(a).slots[key];
  if (slot === undefined) raiseTypeError(`bad operand type for ${UNARY[key]}: '${typeName(a)}'`);
  return slot(a);
}

/** Whether an object converts to a number: `PyNumber_Check`. */
export function isNumber(value: PyValue): boolean {
  const { slots } = typeOf(value);
  return (
    slots.nb_index !== undefined ||
    slots.nb_int !== undefined ||
    slots.nb_float !== undefined ||
    typeOf(value).isSubtypeOf(complexType)
  );
}

/** The float behind anything that converts to one: `PyFloat_AsDouble`. */
export function toDouble(value: PyValue): number {
  if (typeof value === 'number') return value;
  if (value instanceof PyFloat) return value.value;
  const type = typeOf(value);
  const { nb_float: float, nb_index: index } = type.slots;
  if (float !== undefined) {
    const result = float(value);
    if (result instanceof PyFloat) return result.value;
    raiseTypeError(`${type.tpName}.__float__ returned non-float (type ${typeName(result)})`);
  }
  if (index === undefined) raiseTypeError(`must be real number, not ${type.tpName}`);
  return intToDouble(toIndex(value));
}

/** An int as the nearest float; OverflowError beyond the largest. */
export function intToDouble(value: PyInt): number {
  const result = Number(value);
  if (!Number.isFinite(result)) raise('OverflowError', 'int too large to convert to float');
  return result;
}

const { LT, LE, EQ, NE, GT } = HPy_RichCmpOp;

/** `a op b` of ints and floats, by their exact values; a NaN is unequal to everything. */
export function compareNumbers(a: number | bigint, b: number | bigint, op: number): boolean {
  switch (op) {
    case LT:
      return a < b;
    case LE:
      return a <= b;
    case EQ:
      return a == b;
    case NE:
      return a != b;
    case GT:
      return a > b;
    default:
      return a >= b;
  }
}
