import { HPy_RichCmpOp } from '@hpy/core';
import { raiseTypeError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import { isSame, typeName, typeOf } from '../kernel/typeof.js';
import { compareNumbers } from './number.js';
import { isTrue } from './truth.js';

const { LT, LE, EQ, NE, GT, GE } = HPy_RichCmpOp;
const SWAPPED = [GT, GE, EQ, NE, LT, LE];
const SIGNS = ['<', '<=', '==', '!=', '>', '>='];

/**
 * `a op b`: the left operand's comparison, then the right one's reflected, the right one first when
 * its class is a subclass that brings its own. `==` and `!=` fall back to identity.
 */
export function richCompare(a: PyValue, b: PyValue, op: number): PyValue {
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b, op);
  const left = typeOf(a);
  const right = typeOf(b);
  const leftCompare = left.slots.tp_richcompare;
  const rightCompare = right.slots.tp_richcompare;
  const swapped = SWAPPED[op] ?? op;
  let triedRight = false;
  if (left !== right && rightCompare !== undefined && right.isSubtypeOf(left)) {
    triedRight = true;
    const result = rightCompare(b, a, swapped);
    if (result !== NotImplemented) return result;
  }
  if (leftCompare !== undefined) {
    const result = leftCompare(a, b, op);
    if (result !== NotImplemented) return result;
  }
  if (!triedRight && rightCompare !== undefined) {
    const result = rightCompare(b, a, swapped);
    if (result !== NotImplemented) return result;
  }
  if (op === EQ) return isSame(a, b);
  if (op === NE) return !isSame(a, b);
  return raiseTypeError(
    `'${SIGNS[op] ?? ''}' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`,
  );
}

/** The truth of `a op b`, with CPython's shortcut: an object equals itself. */
export function richCompareBool(a: PyValue, b: PyValue, op: number): boolean {
  if (isSame(a, b)) {
    if (op === EQ) return true;
    if (op === NE) return false;
  }
  return isTrue(richCompare(a, b, op));
}

/** Whether two values are the same or equal. */
export function isEqual(a: PyValue, b: PyValue): boolean {
  if (a === b) return true;
  // Two plain ints, or two plain texts, are equal only when JavaScript says so.
  if (typeof a !== 'object' && typeof a === typeof b) return false;
  return richCompareBool(a, b, EQ);
}

/** The answer to `op` for what `compare` returned: negative, 0, or positive. */
export function orderResult(order: number, op: number): boolean {
  switch (op) {
    case LT:
      return order < 0;
    case LE:
      return order <= 0;
    case EQ:
      return order === 0;
    case NE:
      return order !== 0;
    case GT:
      return order > 0;
    default:
      return order >= 0;
  }
}
