import type { SyntaxNode } from '@lezer/common';
import type { Statement, TryStatement } from './ast.js';
import type { ExpressionParser } from './expressions.js';
import { parseBlock } from './statements.js';

/** A clause of a compound statement: its keyword, what stands behind it, and its body. */
interface Clause {
  readonly keyword: string;
  readonly head: readonly SyntaxNode[];
  readonly body: readonly Statement[];
}

/** Reads an `if` with its `elif`s and `else`. */
export function parseIf(parser: ExpressionParser, children: readonly SyntaxNode[]): Statement {
  const clauses = clausesOf(parser, children);
  let otherwise: readonly Statement[] = [];
  for (const clause of clauses.reverse()) {
    otherwise =
      clause.keyword === 'else'
        ? clause.body
        : [{ kind: 'if', test: parser.list(clause.head), then: clause.body, otherwise }];
  }
  const [statement] = otherwise;
  if (statement === undefined) throw new SyntaxError('an if without a body');
  return statement;
}

/** Reads a `try` with its handlers, `else` and `finally`. */
export function parseTry(parser: ExpressionParser, children: readonly SyntaxNode[]): TryStatement {
  const clauses = clausesOf(parser, children);
  const bodyOf = (keyword: string): readonly Statement[] =>
    clauses.find((clause) => clause.keyword === keyword)?.body ?? [];
  return {
    kind: 'try',
    body: bodyOf('try'),
    handlers: clauses
      .filter((clause) => clause.keyword === 'except')
      .map(({ head, body }) => {
        const as = head.findIndex((node) => node.name === 'as');
        const name = as < 0 ? undefined : head[as + 1];
        const type = as < 0 ? head : head.slice(0, as);
        return {
          type: type.length === 0 ? null : parser.list(type),
          name: name === undefined ? null : parser.source.textOf(name),
          body,
        };
      }),
    otherwise: bodyOf('else'),
    finalizer: bodyOf('finally'),
  };
}

function clausesOf(parser: ExpressionParser, children: readonly SyntaxNode[]): Clause[] {
  const clauses: Clause[] = [];
  let keyword = '';
  let head: SyntaxNode[] = [];
  for (const child of children) {
    if (child.name === 'Body') {
      clauses.push({ keyword, head, body: parseBlock(parser, child) });
      keyword = '';
      head = [];
    } else if (keyword === '') {
      keyword = child.name;
    } else {
      head.push(child);
    }
  }
  return clauses;
}
