import { tokenize, type Token } from './tokens.js';

/** An expression. */
export type Node =
  | { readonly kind: 'number' | 'string' | 'bytes' | 'name'; readonly text: string }
  | { readonly kind: 'tuple' | 'list' | 'set'; readonly items: readonly Node[] }
  | { readonly kind: 'dict'; readonly items: readonly (readonly [Node, Node])[] }
  | { readonly kind: 'attribute'; readonly of: Node; readonly name: string }
  | { readonly kind: 'subscript'; readonly of: Node; readonly key: Node }
  | { readonly kind: 'slice'; readonly parts: readonly (Node | undefined)[] }
  | { readonly kind: 'call'; readonly of: Node; readonly args: readonly Argument[] }
  | { readonly kind: 'binary'; readonly sign: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'unary'; readonly sign: string; readonly of: Node }
  | {
      readonly kind: 'lambda';
      readonly names: readonly string[];
      readonly rest: string | undefined;
      readonly body: Node;
    }
  | { readonly kind: 'if'; readonly test: Node; readonly yes: Node; readonly no: Node };

/** `value`, `*value` (name `*`) or `name=value`. */
export interface Argument {
  readonly name: string | undefined;
  readonly value: Node;
}

export type Statement =
  | { readonly kind: 'expression'; readonly value: Node }
  | { readonly kind: 'assign'; readonly target: Node; readonly value: Node }
  | { readonly kind: 'augment'; readonly target: Node; readonly sign: string; readonly value: Node }
  | { readonly kind: 'delete'; readonly target: Node };

/** From the weakest binding to the strongest. */
const BINARY: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['<', '<=', '==', '!=', '>', '>=', 'in', 'is', 'not'],
  ['|'],
  ['^'],
  ['&'],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '//', '%', '@'],
];
const CLOSERS = new Set([')', ']', '}', '']);

class Parser {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  statement(): Statement {
    if (this.accept('del')) return { kind: 'delete', target: this.expression() };
    const target = this.expressions();
    if (this.accept('=')) return { kind: 'assign', target, value: this.expressions() };
    const { kind, text } = this.peek();
    if (kind === 'sign' && /^[^=<>!]+=$/.test(text)) {
      this.at++;
      return { kind: 'augment', target, sign: text.slice(0, -1), value: this.expressions() };
    }
    this.expect('');
    return { kind: 'expression', value: target };
  }

  /** One expression, or a tuple of several. */
  private expressions(): Node {
    const first = this.expression();
    if (this.peek().text !== ',' || this.peek().kind !== 'sign') return first;
    return { kind: 'tuple', items: [first, ...this.moreItems()] };
  }

  private moreItems(): Node[] {
    const items: Node[] = [];
    while (this.accept(',')) {
      if (this.isAt(CLOSERS)) break;
      items.push(this.expression());
    }
    return items;
  }

  private expression(): Node {
    if (this.accept('lambda')) return this.lambda();
    const value = this.binary(0);
    if (!this.accept('if')) return value;
    const test = this.binary(0);
    this.expect('else');
    return { kind: 'if', test, yes: value, no: this.expression() };
  }

  private lambda(): Node {
    const names: string[] = [];
    let rest: string | undefined;
    while (!this.accept(':')) {
      if (this.accept('*')) rest = this.take().text;
      else names.push(this.take().text);
      this.accept(',');
    }
    return { kind: 'lambda', names, rest, body: this.expression() };
  }

  private binary(level: number): Node {
    const signs = BINARY[level];
    if (signs === undefined) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const { kind, text } = this.peek();
      if ((kind !== 'sign' && kind !== 'name') || !signs.includes(text)) return left;
      this.at++;
      let sign = text;
      if (sign === 'not') {
        this.expect('in');
        sign = 'not in';
      } else if (sign === 'is' && this.accept('not')) sign = 'is not';
      left = { kind: 'binary', sign, left, right: this.binary(level + 1) };
    }
  }

  private unary(): Node {
    for (const sign of ['-', '+', '~', 'not']) {
      if (this.accept(sign)) {
        return { kind: 'unary', sign, of: sign === 'not' ? this.binary(2) : this.unary() };
      }
    }
    const base = this.primary();
    return this.accept('**')
      ? { kind: 'binary', sign: '**', left: base, right: this.unary() }
      : base;
  }

  private primary(): Node {
    let value = this.atom();
    for (;;) {
      if (this.accept('.')) value = { kind: 'attribute', of: value, name: this.take().text };
      else if (this.accept('(')) value = { kind: 'call', of: value, args: this.args() };
      else if (this.accept('[')) value = { kind: 'subscript', of: value, key: this.key() };
      else return value;
    }
  }

  private args(): Argument[] {
    const args: Argument[] = [];
    while (!this.accept(')')) {
      if (this.accept('*')) args.push({ name: '*', value: this.expression() });
      else if (this.tokens[this.at + 1]?.text === '=' && this.peek().kind === 'name') {
        const name = this.take().text;
        this.expect('=');
        args.push({ name, value: this.expression() });
      } else args.push({ name: undefined, value: this.expression() });
      if (!this.accept(',') && this.peek().text !== ')') this.fail();
    }
    return args;
  }

  private key(): Node {
    const parts: (Node | undefined)[] = [undefined];
    while (!this.accept(']')) {
      if (this.accept(':')) parts.push(undefined);
      else parts[parts.length - 1] = this.expressions();
    }
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: 'slice', parts };
  }

  private atom(): Node {
    const { kind, text } = this.take();
    if (kind === 'number' || kind === 'string' || kind === 'bytes' || kind === 'name') {
      return { kind, text };
    }
    if (text === '...') return { kind: 'name', text: 'Ellipsis' };
    if (text === '(') return this.parenthesized();
    if (text === '[') {
      const items = this.isAt(CLOSERS) ? [] : [this.expression(), ...this.moreItems()];
      this.expect(']');
      return { kind: 'list', items };
    }
    if (text === '{') return this.braces();
    return this.fail();
  }

  private parenthesized(): Node {
    if (this.accept(')')) return { kind: 'tuple', items: [] };
    const inside = this.expressions();
    this.expect(')');
    return inside;
  }

  private braces(): Node {
    if (this.accept('}')) return { kind: 'dict', items: [] };
    const first = this.expression();
    if (!this.accept(':')) {
      const items = [first, ...this.moreItems()];
      this.expect('}');
      return { kind: 'set', items };
    }
    const items: [Node, Node][] = [[first, this.expression()]];
    while (this.accept(',') && !this.isAt(CLOSERS)) {
      const key = this.expression();
      this.expect(':');
      items.push([key, this.expression()]);
    }
    this.expect('}');
    return { kind: 'dict', items };
  }

  private peek(): Token {
    return this.tokens[this.at] ?? { kind: 'end', text: '' };
  }

  private isAt(texts: ReadonlySet<string>): boolean {
    const { kind, text } = this.peek();
    return kind === 'end' || (kind === 'sign' && texts.has(text));
  }

  private take(): Token {
    const token = this.peek();
    this.at++;
    return token;
  }

  private accept(text: string): boolean {
    const token = this.peek();
    if (token.text !== text || (token.kind !== 'sign' && token.kind !== 'name')) return false;
    this.at++;
    return true;
  }

  private expect(text: string): void {
    if (text === '' ? this.peek().kind !== 'end' : !this.accept(text)) this.fail();
  }

  private fail(): never {
    const source = this.tokens.map((token) => token.text).join(' ');
    throw new Error(`unexpected '${this.peek().text}' (token ${this.at}) in: ${source}`);
  }
}

/** Parses one line: an expression, an assignment or a `del`. */
export function parse(source: string): Statement {
  return new Parser(tokenize(source)).statement();
}
