import { HPy_RichCmpOp } from '@hpy/core';
import { PySlice } from '../../src/builtins/slice-object.js';
import { PySet } from '../../src/builtins/set-object.js';
import { PyBytes, PyFloat, PyList, PyTuple } from '../../src/kernel/containers.js';
import { PyDict } from '../../src/kernel/dict.js';
import { raise } from '../../src/kernel/exceptions.js';
import type { Kwargs, PyValue } from '../../src/kernel/object.js';
import { normalizeInt } from '../../src/kernel/typeof.js';
import { getAttribute, setAttribute } from '../../src/protocol/attributes.js';
import { call, callMethod } from '../../src/protocol/call.js';
import { richCompare } from '../../src/protocol/compare.js';
import { contains, getItem, setItem } from '../../src/protocol/items.js';
import { toArray } from '../../src/protocol/iterate.js';
import {
  binaryOperation,
  inPlaceOperation,
  power,
  unaryOperation,
} from '../../src/protocol/number.js';
import { isTrue } from '../../src/protocol/truth.js';
import { PyLambda } from './function-type.js';
import { parse, type Argument, type Node } from './parse.js';

const OPERATIONS = {
  '+': 'nb_add',
  '-': 'nb_subtract',
  '*': 'nb_multiply',
  '/': 'nb_true_divide',
  '//': 'nb_floor_divide',
  '%': 'nb_remainder',
  '@': 'nb_matrix_multiply',
  '&': 'nb_and',
  '|': 'nb_or',
  '^': 'nb_xor',
  '<<': 'nb_lshift',
  '>>': 'nb_rshift',
} as const;
const COMPARISONS: Readonly<Record<string, number>> = {
  '<': HPy_RichCmpOp.LT,
  '<=': HPy_RichCmpOp.LE,
  '==': HPy_RichCmpOp.EQ,
  '!=': HPy_RichCmpOp.NE,
  '>': HPy_RichCmpOp.GT,
  '>=': HPy_RichCmpOp.GE,
};
const UNARY = { '-': 'nb_negative', '+': 'nb_positive', '~': 'nb_invert' } as const;

type Names = Map<string, PyValue>;

/** Runs lines of Python: what the compiler would make of them, by the protocols. */
export class MiniPython {
  /** @param builtins - names that every line may use */
  constructor(
    private readonly builtins: PyDict,
    private readonly names: Names = new Map(),
  ) {}

  /** Runs one line; the value of an expression, undefined of anything else. */
  run(line: string): PyValue | undefined {
    const statement = parse(line);
    if (statement.kind === 'expression') return this.evaluate(statement.value);
    const { target } = statement;
    if (statement.kind === 'delete') this.store(target, undefined);
    else if (statement.kind === 'assign') this.store(target, this.evaluate(statement.value));
    else {
      const old = this.evaluate(target);
      const { sign, value } = statement;
      this.store(target, inPlaceOperation(old, this.evaluate(value), this.operation(sign)));
    }
    return undefined;
  }

  private operation(sign: string) {
    return OPERATIONS[sign as keyof typeof OPERATIONS];
  }

  private store(target: Node, value: PyValue | undefined): void {
    switch (target.kind) {
      case 'name':
        if (value === undefined) this.names.delete(target.text);
        else this.names.set(target.text, value);
        return;
      case 'attribute':
        setAttribute(this.evaluate(target.of), target.name, value);
        return;
      case 'subscript':
        setItem(this.evaluate(target.of), this.evaluate(target.key), value);
        return;
      default:
        throw new Error(`cannot assign to ${target.kind}`);
    }
  }

  private evaluate(node: Node): PyValue {
    switch (node.kind) {
      case 'number':
        return /^\d+$|^0x/.test(node.text)
          ? normalizeInt(BigInt(node.text))
          : new PyFloat(Number(node.text));
      case 'string':
        return node.text;
      case 'bytes':
        return new PyBytes(Uint8Array.from(node.text, (char) => char.charCodeAt(0)));
      case 'name':
        return this.lookup(node.text);
      case 'tuple':
        return new PyTuple(this.all(node.items));
      case 'list':
        return new PyList(this.all(node.items));
      case 'set':
        return this.set(node.items);
      case 'dict':
        return PyDict.of(node.items.map((pair) => this.all(pair) as [PyValue, PyValue]));
      case 'attribute':
        return getAttribute(this.evaluate(node.of), node.name);
      case 'subscript':
        return getItem(this.evaluate(node.of), this.evaluate(node.key));
      case 'slice':
        return this.slice(node.parts);
      case 'call':
        return this.call(node.of, node.args);
      case 'lambda':
        return this.lambda(node);
      case 'if':
        return this.evaluate(isTrue(this.evaluate(node.test)) ? node.yes : node.no);
      case 'unary':
        return this.unary(node.sign, this.evaluate(node.of));
      default:
        return this.binary(node.sign, node.left, node.right);
    }
  }

  private lookup(name: string): PyValue {
    const value = this.names.get(name) ?? this.builtins.get(name);
    if (value !== undefined) return value;
    if (this.names.has(name)) return null;
    return raise('NameError', `name '${name}' is not defined`);
  }

  private all(nodes: readonly Node[]): PyValue[] {
    return nodes.map((node) => this.evaluate(node));
  }

  private set(nodes: readonly Node[]): PySet {
    const result = new PySet();
    for (const item of this.all(nodes)) result.add(item);
    return result;
  }

  private slice(parts: readonly (Node | undefined)[]): PySlice {
    const [start = null, stop = null, step = null] = parts.map((part) =>
      part === undefined ? null : this.evaluate(part),
    );
    return new PySlice(start, stop, step);
  }

  private call(of: Node, args: readonly Argument[]): PyValue {
    const method =
      of.kind === 'attribute' ? { self: this.evaluate(of.of), name: of.name } : undefined;
    const callable = method === undefined ? this.evaluate(of) : null;
    const positional: PyValue[] = [];
    const kwargs: Kwargs = new Map();
    for (const { name, value } of args) {
      const item = this.evaluate(value);
      if (name === undefined) positional.push(item);
      else if (name === '*') positional.push(...toArray(item));
      else kwargs.set(name, item);
    }
    const keywords = kwargs.size === 0 ? undefined : kwargs;
    return method === undefined
      ? call(callable, positional, keywords)
      : callMethod(method.self, method.name, positional, keywords);
  }

  private lambda({ names, rest, body }: Extract<Node, { kind: 'lambda' }>): PyValue {
    return new PyLambda(names.length, rest !== undefined, (args) => {
      const scope = new Map(this.names);
      names.forEach((name, at) => scope.set(name, args[at] as PyValue));
      if (rest !== undefined) scope.set(rest, new PyTuple(args.slice(names.length)));
      return new MiniPython(this.builtins, scope).evaluate(body);
    });
  }

  private unary(sign: string, value: PyValue): PyValue {
    return sign === 'not'
      ? !isTrue(value)
      : unaryOperation(value, UNARY[sign as keyof typeof UNARY]);
  }

  private binary(sign: string, leftNode: Node, rightNode: Node): PyValue {
    const left = this.evaluate(leftNode);
    if (sign === 'or') return isTrue(left) ? left : this.evaluate(rightNode);
    if (sign === 'and') return isTrue(left) ? this.evaluate(rightNode) : left;
    const right = this.evaluate(rightNode);
    const comparison = COMPARISONS[sign];
    if (comparison !== undefined) return richCompare(left, right, comparison);
    switch (sign) {
      case 'in':
        return contains(right, left);
      case 'not in':
        return !contains(right, left);
      case 'is':
        return left === right;
      case 'is not':
        return left !== right;
      case '**':
        return power(left, right, null);
      default:
        return binaryOperation(left, right, this.operation(sign));
    }
  }
}
