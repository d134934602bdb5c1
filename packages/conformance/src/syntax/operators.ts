import type { SyntaxNode } from '@lezer/common';
import type { Expression } from './ast.js';
import type { Source } from './source.js';

type Parse = (node: SyntaxNode) => Expression;

/**
 * Reads a binary expression. The tree of a chained comparison leans to the left, and that of
 * `not a and b` applies `not` to everything after it; both are put right here.
 */
export function parseBinary(source: Source, node: SyntaxNode, parse: Parse): Expression {
  const children = source.childrenOf(node);
  const first = children[0];
  const last = children.at(-1);
  if (first === undefined || last === undefined || children.length < 3) {
    throw source.unsupported(node);
  }
  const operator = children
    .slice(1, -1)
    .map((child) => source.textOf(child))
    .join(' ');
  const left = parse(first);
  const right = parse(last);
  if (operator === 'and' || operator === 'or') return { kind: 'boolean', operator, left, right };
  if (!COMPARISONS.has(operator)) return { kind: 'binary', operator, left, right };
  return first.name === 'BinaryExpression' && left.kind === 'compare'
    ? { ...left, rest: [...left.rest, { operator, operand: right }] }
    : { kind: 'compare', first: left, rest: [{ operator, operand: right }] };
}

export function parseUnary(source: Source, node: SyntaxNode, parse: Parse): Expression {
  const [operatorNode, operandNode] = source.childrenOf(node);
  if (operatorNode === undefined || operandNode === undefined) throw source.unsupported(node);
  const operator = source.textOf(operatorNode);
  const operand = parse(operandNode);
  if (operator === 'not' && operandNode.name === 'BinaryExpression') return negate(operand);
  return { kind: 'unary', operator, operand };
}

/** Moves a `not` into the first operand of `and` and `or`, which bind less tightly. */
function negate(operand: Expression): Expression {
  return operand.kind === 'boolean'
    ? { ...operand, left: negate(operand.left) }
    : { kind: 'unary', operator: 'not', operand };
}

const COMPARISONS = new Set(['<', '<=', '==', '!=', '>', '>=', 'in', 'not in', 'is', 'is not']);
