import { raise, raiseTypeError } from '../kernel/exceptions.js';
import { complexType, floatType } from '../kernel/builtin-types.js';
import type { PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import { asInt, typeName, typeOf } from '../kernel/typeof.js';
import type { SlotKey } from '../kernel/slots.js';
import { hasIndex, toSsize } from './index-value.js';

type BinaryKey = Extract<
  SlotKey,
  | 'nb_add' | 'nb_subtract' | 'nb_multiply' | 'nb_matrix_multiply' | 'nb_floor_divide'
  | 'nb_true_divide' | 'nb_remainder' | 'nb_divmod' | 'nb_lshift' | 'nb_rshift' | 'nb_and'
  | 'nb_xor' | 'nb_or'
>;
type InPlaceKey = BinaryKey extends `nb_${infer N}` ? Extract<SlotKey, `nb_inplace_${N}`> : never;

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
  return other ?? raiseUnsupported(a, b, SIGNS[key]);
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
  const inPlace = slots[`nb_inplace_${key.slice(3)}` as InPlaceKey];
  if (inPlace !== undefined) {
    const result = inPlace(a, b);
    if (result !== NotImplemented) return result;
  }
  const result = tryBinary(a, b, key);
  if (result !== NotImplemented) return result;
  if (key === 'nb_add' && slots.sq_inplace_concat) return slots.sq_inplace_concat(a, b);
  if (key === 'nb_multiply' && slots.sq_inplace_repeat) {
    return slots.sq_inplace_repeat(a, repeatCount(b));
  }
  return sequenceOperation(a, b, key) ?? raiseUnsupported(a, b, `${SIGNS[key]}=`);
}

function raiseUnsupported(a: PyValue, b: PyValue, sign: string): never {
  raiseTypeError(
    `unsupported operand type(s) for ${sign}: '${typeName(a)}' and '${typeName(b)}'`,
  );
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
  const order =
    second !== undefined && right.isSubtypeOf(left) ? [second, first] : [first, second];
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

/** `-a`, `+a`, `~a`, `abs(a)`. */
export function unaryOperation(a: PyValue, key: keyof typeof UNARY): PyValue {
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
  const type = typeOf(value);
  if (type.isSubtypeOf(floatType)) return (value as unknown as { value: number }).value;
  const { nb_float: float } = type.slots;
  if (float !== undefined) {
    const result = float(value);
    if (!typeOf(result).isSubtypeOf(floatType)) {
      raiseTypeError(`${type.name}.__float__ returned non-float (type ${typeName(result)})`);
    }
    return (result as unknown as { value: number }).value;
  }
  const { nb_index: index } = type.slots;
  if (index === undefined) raiseTypeError(`must be real number, not ${type.name}`);
  const int = asInt(index(value));
  if (int === undefined) raiseTypeError(`__index__ returned non-int`);
  return intToDouble(int);
}

/** An int as the nearest float; OverflowError beyond the largest. */
export function intToDouble(value: number | bigint): number {
  const result = Number(value);
  if (!Number.isFinite(result)) raise('OverflowError', 'int too large to convert to float');
  return result;
}

