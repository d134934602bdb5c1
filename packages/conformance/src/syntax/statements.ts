import type { SyntaxNode } from '@lezer/common';
import type { ClassDefinition, Expression, FunctionDefinition, Statement } from './ast.js';
import { parseIf, parseTry } from './compound.js';
import type { ExpressionParser } from './expressions.js';

/** Reads the statements of a script, a body or a line with semicolons. */
export function parseBlock(parser: ExpressionParser, node: SyntaxNode): Statement[] {
  return parser.source
    .childrenOf(node)
    .filter((child) => child.name !== ':' && child.name !== ';')
    .flatMap((child) =>
      child.name === 'StatementGroup' ? parseBlock(parser, child) : [parseStatement(parser, child)],
    );
}

/** Reads one statement. */
export function parseStatement(parser: ExpressionParser, node: SyntaxNode): Statement {
  const { source } = parser;
  const children = source.childrenOf(node);
  const after = children.slice(1);
  switch (node.name) {
    case 'ExpressionStatement':
      return { kind: 'expression', value: parser.list(children) };
    case 'AssignStatement':
      return parseAssignment(parser, node, children);
    case 'UpdateStatement': {
      const [target, operator, ...value] = children;
      if (target === undefined || operator === undefined) break;
      return {
        kind: 'update',
        target: parser.parse(target),
        operator: source.textOf(operator).slice(0, -1),
        value: parser.list(value),
      };
    }
    case 'DeleteStatement':
      return { kind: 'delete', targets: parser.items(after) };
    case 'IfStatement':
      return parseIf(parser, children);
    case 'WhileStatement': {
      const [test, body] = after;
      if (test === undefined || body === undefined) break;
      return { kind: 'while', test: parser.parse(test), body: parseBlock(parser, body) };
    }
    case 'ForStatement': {
      const inIndex = children.findIndex((child) => child.name === 'in');
      const body = children.at(-1);
      if (body?.name !== 'Body') break;
      return {
        kind: 'for',
        target: parser.list(children.slice(1, inIndex)),
        iterable: parser.list(children.slice(inIndex + 1, -1)),
        body: parseBlock(parser, body),
      };
    }
    case 'TryStatement':
      return parseTry(parser, children);
    case 'RaiseStatement': {
      const [exception, , cause] = after;
      return {
        kind: 'raise',
        exception: exception === undefined ? null : parser.parse(exception),
        cause: cause === undefined ? null : parser.parse(cause),
      };
    }
    case 'ReturnStatement':
      return { kind: 'return', value: after.length === 0 ? null : parser.list(after) };
    case 'PassStatement':
      return { kind: 'pass' };
    case 'BreakStatement':
      return { kind: 'break' };
    case 'ContinueStatement':
      return { kind: 'continue' };
    case 'AssertStatement': {
      const [test, message = null] = parser.items(after);
      if (test === undefined) break;
      return { kind: 'assert', test, message };
    }
    case 'ImportStatement': {
      const [name, ...rest] = after;
      if (name === undefined || rest.length > 0) break;
      const module = source.textOf(name);
      return { kind: 'import', module, name: module };
    }
    case 'FunctionDefinition':
    case 'ClassDefinition':
      return parseDefinition(parser, node, []);
    case 'DecoratedStatement': {
      const definition = children.at(-1);
      if (definition === undefined) break;
      const decorators = children
        .slice(0, -1)
        .map((decorator) => parseDecorator(parser, decorator));
      return parseDefinition(parser, definition, decorators);
    }
  }
  throw source.unsupported(node);
}

function parseAssignment(
  parser: ExpressionParser,
  node: SyntaxNode,
  children: readonly SyntaxNode[],
): Statement {
  const parts: SyntaxNode[][] = [[]];
  for (const child of children) {
    if (child.name === 'TypeDef') throw parser.source.unsupported(child);
    if (child.name === 'AssignOp') parts.push([]);
    else parts.at(-1)?.push(child);
  }
  const value = parts.pop();
  if (value === undefined) throw parser.source.unsupported(node);
  return {
    kind: 'assign',
    targets: parts.map((part) => parser.list(part)),
    value: parser.list(value),
  };
}

function parseDecorator(parser: ExpressionParser, node: SyntaxNode): Expression {
  const [, ...rest] = parser.source.childrenOf(node);
  const [first, ...others] = rest;
  if (first === undefined) throw parser.source.unsupported(node);
  let expression = parser.parse(first);
  for (const child of others) {
    if (child.name === '.') continue;
    expression =
      child.name === 'ArgList'
        ? { kind: 'call', callee: expression, args: parser.args(child) }
        : { kind: 'attribute', object: expression, name: parser.source.textOf(child) };
  }
  return expression;
}

function parseDefinition(
  parser: ExpressionParser,
  node: SyntaxNode,
  decorators: readonly Expression[],
): FunctionDefinition | ClassDefinition {
  const { source } = parser;
  const nameNode = node.getChild('VariableName');
  const bodyNode = node.getChild('Body');
  if (nameNode === null || bodyNode === null) throw source.unsupported(node);
  const name = source.textOf(nameNode);
  const body = parseBlock(parser, bodyNode);
  if (node.name === 'ClassDefinition') {
    const list = node.getChild('ArgList');
    return { kind: 'class', name, args: list === null ? [] : parser.args(list), body, decorators };
  }
  const list = node.getChild('ParamList');
  const parameters = parser.parameters(list === null ? [] : source.childrenOf(list));
  return { kind: 'function', name, parameters, body, decorators };
}
