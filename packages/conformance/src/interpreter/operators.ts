import type { HPy } from '@hpy/core';
import type { Expression } from '../syntax/ast.js';
import type { Machine } from './machine.js';

const BINARY = {
  '+': 'Add',
  '-': 'Subtract',
  '*': 'Multiply',
  '@': 'MatrixMultiply',
  '//': 'FloorDivide',
  '/': 'TrueDivide',
  '%': 'Remainder',
  '<<': 'Lshift',
  '>>': 'Rshift',
  '&': 'And',
  '^': 'Xor',
  '|': 'Or',
} as const;

const UNARY = { '-': 'HPy_Negative', '+': 'HPy_Positive', '~': 'HPy_Invert' } as const;

/** The operations of `HPy_RichCompare`, by their numbers. */
const COMPARISONS = ['<', '<=', '==', '!=', '>', '>='];

export function binaryOperation(machine: Machine, operator: string, left: HPy, right: HPy): HPy {
  const { py } = machine;
  if (operator === '**') return machine.own(py.HPy_Power(left, right, py.h_None));
  return machine.own(py[`HPy_${functionOf(operator)}`](left, right));
}

export function inPlaceOperation(machine: Machine, operator: string, left: HPy, right: HPy): HPy {
  const { py } = machine;
  if (operator === '**') return machine.own(py.HPy_InPlacePower(left, right, py.h_None));
  return machine.own(py[`HPy_InPlace${functionOf(operator)}`](left, right));
}

export function unaryOperation(machine: Machine, operator: string, operand: HPy): HPy {
  if (operator === 'not') return machine.bool(!machine.truth(operand));
  const name = UNARY[operator as keyof typeof UNARY] as (typeof UNARY)['-'] | undefined;
  if (name === undefined) throw new SyntaxError(`no such operator: ${operator}`);
  return machine.own(machine.py[name](operand));
}

/** `a < b <= c`: every operand is evaluated once, and none after a comparison that fails. */
export function compareChain(
  machine: Machine,
  first: HPy,
  rest: readonly { readonly operator: string; readonly operand: Expression }[],
  evaluate: (expression: Expression) => HPy,
): HPy {
  let left = first;
  let result = machine.py.h_True;
  for (const [index, { operator, operand }] of rest.entries()) {
    const right = evaluate(operand);
    result = compare(machine, operator, left, right);
    if (index < rest.length - 1 && !machine.truth(result)) break;
    left = right;
  }
  return result;
}

function compare(machine: Machine, operator: string, left: HPy, right: HPy): HPy {
  const { py } = machine;
  switch (operator) {
    case 'in':
      return machine.bool(py.HPy_Contains(right, left) !== 0);
    case 'not in':
      return machine.bool(py.HPy_Contains(right, left) === 0);
    case 'is':
      return machine.bool(py.HPy_Is(left, right) !== 0);
    case 'is not':
      return machine.bool(py.HPy_Is(left, right) === 0);
    default:
      return machine.own(py.HPy_RichCompare(left, right, COMPARISONS.indexOf(operator)));
  }
}

function functionOf(operator: string): (typeof BINARY)[keyof typeof BINARY] {
  const name = BINARY[operator as keyof typeof BINARY] as
    (typeof BINARY)[keyof typeof BINARY] | undefined;
  if (name === undefined) throw new SyntaxError(`no such operator: ${operator}`);
  return name;
}
