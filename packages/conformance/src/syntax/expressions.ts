import type { SyntaxNode } from '@lezer/common';
import type { Argument, DictEntry, Expression, Parameter, Parameters } from './ast.js';
import { parseComprehension } from './comprehensions.js';
import { parseNumber, parseString } from './literals.js';
import { parseBinary, parseUnary } from './operators.js';
import { splitAtCommas, type Source } from './source.js';

/** Reads expressions of a source. */
export class ExpressionParser {
  readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  readonly parse = (node: SyntaxNode): Expression => {
    const children = (): SyntaxNode[] => this.source.childrenOf(node);
    const inner = (): SyntaxNode[] => children().slice(1, -1);
    switch (node.name) {
      case 'VariableName':
        return { kind: 'name', id: this.source.textOf(node) };
      case 'Number':
        return parseNumber(this.source.textOf(node));
      case 'String':
        return parseString(this.source.textOf(node));
      case 'ContinuedString':
        return this.#joined(children());
      case 'Boolean':
        return {
          kind: 'constant',
          value: this.source.textOf(node) === 'True' ? 'True' : 'False',
        };
      case 'None':
      case 'Ellipsis':
        return { kind: 'constant', value: node.name };
      case 'ParenthesizedExpression':
        return this.list(inner());
      case 'TupleExpression':
        return { kind: 'tuple', items: this.items(inner()) };
      case 'ArrayExpression':
        return { kind: 'list', items: this.items(inner()) };
      case 'SetExpression':
        return { kind: 'set', items: this.items(inner()) };
      case 'DictionaryExpression':
        return { kind: 'dict', entries: splitAtCommas(inner()).map((part) => this.#entry(part)) };
      case 'ArrayComprehensionExpression':
      case 'SetComprehensionExpression':
      case 'DictionaryComprehensionExpression':
      case 'ComprehensionExpression':
        return parseComprehension(this, node, inner());
      case 'CallExpression':
        return this.#call(node, children());
      case 'MemberExpression':
        return this.#member(node, children());
      case 'BinaryExpression':
        return parseBinary(this.source, node, this.parse);
      case 'UnaryExpression':
        return parseUnary(this.source, node, this.parse);
      case 'ConditionalExpression': {
        const [then, , test, , otherwise] = children();
        if (then === undefined || test === undefined || otherwise === undefined) break;
        return {
          kind: 'conditional',
          test: this.parse(test),
          then: this.parse(then),
          otherwise: this.parse(otherwise),
        };
      }
      case 'LambdaExpression': {
        const body = node.lastChild;
        const list = node.getChild('ParamList');
        if (body === null) break;
        return {
          kind: 'lambda',
          parameters: this.parameters(list === null ? [] : this.source.childrenOf(list)),
          body: this.parse(body),
        };
      }
    }
    throw this.source.unsupported(node);
  };

  /** Nodes that are one expression, or several with commas between: a tuple. */
  list(nodes: readonly SyntaxNode[]): Expression {
    const items = this.items(nodes);
    const [only] = items;
    if (only === undefined) return { kind: 'tuple', items };
    const isTuple = nodes.some((node) => node.name === ',');
    return isTuple || only.kind === 'starred' ? { kind: 'tuple', items } : only;
  }

  items(nodes: readonly SyntaxNode[]): Expression[] {
    return splitAtCommas(nodes).map((part) => {
      const [first, second] = part;
      if (first === undefined) throw new SyntaxError('an item is missing');
      if (second === undefined) return this.parse(first);
      if (this.source.textOf(first) !== '*') throw this.source.unsupported(first);
      return { kind: 'starred', value: this.parse(second) };
    });
  }

  parameters(nodes: readonly SyntaxNode[]): Parameters {
    const positional: Parameter[] = [];
    const keywordOnly: Parameter[] = [];
    let rest: string | null = null;
    let keywords: string | null = null;
    let current = positional;
    for (const part of splitAtCommas(nodes.filter((node) => !/^[()]$/.test(node.name)))) {
      const [first, second, third] = part;
      if (first === undefined) continue;
      const text = this.source.textOf(first);
      if (text === '*') {
        current = keywordOnly;
        rest = second === undefined ? null : this.source.textOf(second);
      } else if (text === '**') {
        keywords = second === undefined ? null : this.source.textOf(second);
      } else if (text !== '/') {
        current.push({ name: text, fallback: third === undefined ? null : this.parse(third) });
      }
    }
    return { positional, rest, keywordOnly, keywords };
  }

  /** The arguments of a call or a class, from the nodes of an `ArgList`. */
  args(node: SyntaxNode): Argument[] {
    const inner = this.source.childrenOf(node).slice(1, -1);
    if (inner.some((child) => child.name === 'for')) {
      return [{ kind: 'positional', value: parseComprehension(this, node, inner) }];
    }
    return splitAtCommas(inner).map((part): Argument => {
      const [first, second, third] = part;
      if (first === undefined) throw this.source.unsupported(node);
      if (second === undefined) return { kind: 'positional', value: this.parse(first) };
      const text = this.source.textOf(first);
      if (text === '*') return { kind: 'star', value: this.parse(second) };
      if (text === '**') return { kind: 'doubleStar', value: this.parse(second) };
      if (third === undefined) throw this.source.unsupported(first);
      return { kind: 'keyword', name: text, value: this.parse(third) };
    });
  }

  #joined(nodes: readonly SyntaxNode[]): Expression {
    let value = '';
    for (const node of nodes) {
      const part = this.parse(node);
      if (part.kind !== 'str') throw this.source.unsupported(node, 'joined bytes');
      value += part.value;
    }
    return { kind: 'str', value };
  }

  #entry(part: readonly SyntaxNode[]): DictEntry {
    const [first, second, third] = part;
    if (first === undefined || second === undefined) throw new SyntaxError('no dict entry');
    return third === undefined
      ? { key: null, value: this.parse(second) }
      : { key: this.parse(first), value: this.parse(third) };
  }

  #call(node: SyntaxNode, [callee, list]: readonly SyntaxNode[]): Expression {
    if (callee === undefined || list === undefined) throw this.source.unsupported(node);
    return { kind: 'call', callee: this.parse(callee), args: this.args(list) };
  }

  #member(node: SyntaxNode, children: readonly SyntaxNode[]): Expression {
    const [object, mark, name] = children;
    if (object === undefined || mark === undefined || name === undefined) {
      throw this.source.unsupported(node);
    }
    if (mark.name === '.') {
      return { kind: 'attribute', object: this.parse(object), name: this.source.textOf(name) };
    }
    return {
      kind: 'subscript',
      object: this.parse(object),
      index: this.#index(children.slice(2, -1)),
    };
  }

  #index(nodes: readonly SyntaxNode[]): Expression {
    const parts = splitAtCommas(nodes).map((part) => this.#indexPart(part));
    const [only] = parts;
    if (only === undefined) throw new SyntaxError('an index is missing');
    return nodes.some((node) => node.name === ',') ? { kind: 'tuple', items: parts } : only;
  }

  #indexPart(nodes: readonly SyntaxNode[]): Expression {
    if (!nodes.some((node) => node.name === ':')) return this.list(nodes);
    const parts: (Expression | null)[] = [null];
    for (const node of nodes) {
      if (node.name === ':') parts.push(null);
      else parts[parts.length - 1] = this.parse(node);
    }
    const [start = null, stop = null, step = null] = parts;
    return { kind: 'slice', start, stop, step };
  }
}
