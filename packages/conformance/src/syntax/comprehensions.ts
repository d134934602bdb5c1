import type { SyntaxNode } from '@lezer/common';
import type { Comprehension, Expression } from './ast.js';
import type { ExpressionParser } from './expressions.js';

const RESULTS: Readonly<Record<string, Comprehension['result']>> = {
  ArrayComprehensionExpression: 'list',
  SetComprehensionExpression: 'set',
  DictionaryComprehensionExpression: 'dict',
};

/** Reads a comprehension from the nodes between its brackets. */
export function parseComprehension(
  parser: ExpressionParser,
  node: SyntaxNode,
  nodes: readonly SyntaxNode[],
): Comprehension {
  const head = nodes.findIndex((child) => child.name === 'for' || child.name === 'async');
  const [element, , value] = nodes.slice(0, head);
  if (element === undefined) throw parser.source.unsupported(node);
  const clauses: Clause[] = [];
  for (const part of splitAtKeywords(nodes.slice(head))) {
    if (part.keyword === 'for') clauses.push(clause(parser, part.nodes));
    else clauses.at(-1)?.conditions.push(parser.list(part.nodes));
  }
  return {
    kind: 'comprehension',
    // A set of a comprehension has no node of its own: its brackets tell.
    result: RESULTS[node.name] ?? (node.firstChild?.name === '{' ? 'set' : 'generator'),
    element: parser.parse(element),
    value: value === undefined ? null : parser.parse(value),
    clauses,
  };
}

interface Clause {
  target: Expression;
  iterable: Expression;
  conditions: Expression[];
}

function clause(parser: ExpressionParser, nodes: readonly SyntaxNode[]): Clause {
  const inIndex = nodes.findIndex((node) => node.name === 'in');
  return {
    target: parser.list(nodes.slice(0, inIndex)),
    iterable: parser.list(nodes.slice(inIndex + 1)),
    conditions: [],
  };
}

interface Part {
  readonly keyword: string;
  readonly nodes: SyntaxNode[];
}

function splitAtKeywords(nodes: readonly SyntaxNode[]): Part[] {
  const parts: Part[] = [];
  for (const node of nodes) {
    if (node.name === 'for' || node.name === 'if') parts.push({ keyword: node.name, nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts;
}
