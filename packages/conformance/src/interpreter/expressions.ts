import type { HPy } from '@hpy/core';
import type { Comprehension, DictEntry, Expression, Slice } from '../syntax/ast.js';
import { assign } from './assignment.js';
import { evaluateCall } from './calls.js';
import { makeFunction } from './functions.js';
import type { Machine } from './machine.js';
import { binaryOperation, compareChain, unaryOperation } from './operators.js';
import { Scope } from './scope.js';

/** Evaluates an expression. The handle is borrowed: the arena or a scope has it. */
export function evaluate(machine: Machine, scope: Scope, node: Expression): HPy {
  const { py } = machine;
  const value = (expression: Expression): HPy => evaluate(machine, scope, expression);
  switch (node.kind) {
    case 'name':
      return lookUp(machine, scope, node.id);
    case 'constant':
      return py[`h_${node.value}`];
    case 'int':
      return machine.int(node.value);
    case 'float':
      return machine.own(py.HPyFloat_FromDouble(node.value));
    case 'imaginary':
      return machine.call(py.h_ComplexType, [
        py.h_False,
        machine.own(py.HPyFloat_FromDouble(node.value)),
      ]);
    case 'str':
      return machine.text(node.value);
    case 'bytes':
      return machine.own(py.HPyBytes_FromStringAndSize(node.value));
    case 'tuple':
      return machine.tuple(evaluateItems(machine, scope, node.items));
    case 'list':
      return listOf(machine, evaluateItems(machine, scope, node.items));
    case 'set':
      return machine.call(lookUp(machine, scope, 'set'), [
        machine.tuple(evaluateItems(machine, scope, node.items)),
      ]);
    case 'dict':
      return evaluateDict(machine, scope, node.entries);
    case 'starred':
      throw new SyntaxError('a starred expression stands where there is no list');
    case 'comprehension':
      return evaluateComprehension(machine, scope, node);
    case 'call':
      return evaluateCall(machine, scope, node.callee, node.args);
    case 'attribute':
      return machine.attribute(value(node.object), node.name);
    case 'subscript': {
      const object = value(node.object);
      return machine.own(py.HPy_GetItem(object, value(node.index)));
    }
    case 'slice':
      return evaluateSlice(machine, scope, node);
    case 'unary':
      return unaryOperation(machine, node.operator, value(node.operand));
    case 'binary': {
      const left = value(node.left);
      return binaryOperation(machine, node.operator, left, value(node.right));
    }
    case 'boolean': {
      const left = value(node.left);
      return machine.truth(left) === (node.operator === 'and') ? value(node.right) : left;
    }
    case 'compare':
      return compareChain(machine, value(node.first), node.rest, value);
    case 'conditional':
      return value(machine.truth(value(node.test)) ? node.then : node.otherwise);
    case 'lambda':
      return makeFunction(machine, scope, '<lambda>', node.parameters, [
        { kind: 'return', value: node.body },
      ]);
  }
}

/** The items of a display, with starred ones spread. */
export function evaluateItems(machine: Machine, scope: Scope, items: readonly Expression[]): HPy[] {
  return items.flatMap((item) =>
    item.kind === 'starred'
      ? machine.items(evaluate(machine, scope, item.value))
      : [evaluate(machine, scope, item)],
  );
}

function lookUp(machine: Machine, scope: Scope, name: string): HPy {
  const value = scope.get(name);
  if (value !== undefined) return value;
  const { py } = machine;
  if (py.HPy_Contains(py.h_Builtins, machine.text(name)) === 0) {
    throw machine.error(py.h_NameError, `name '${name}' is not defined`);
  }
  return machine.own(py.HPy_GetItem_s(py.h_Builtins, name));
}

function listOf(machine: Machine, items: readonly HPy[]): HPy {
  const { py } = machine;
  const builder = py.HPyListBuilder_New(items.length);
  for (const [index, item] of items.entries()) py.HPyListBuilder_Set(builder, index, item);
  return machine.own(py.HPyListBuilder_Build(builder));
}

function evaluateDict(machine: Machine, scope: Scope, entries: readonly DictEntry[]): HPy {
  const { py } = machine;
  const dict = machine.own(py.HPyDict_New());
  for (const entry of entries) {
    if (entry.key === null) {
      const update = machine.attribute(dict, 'update');
      machine.call(update, [evaluate(machine, scope, entry.value)]);
      continue;
    }
    const key = evaluate(machine, scope, entry.key);
    py.HPy_SetItem(dict, key, evaluate(machine, scope, entry.value));
  }
  return dict;
}

function evaluateSlice(machine: Machine, scope: Scope, node: Slice): HPy {
  const part = (expression: Expression | null): HPy =>
    expression === null ? machine.py.h_None : evaluate(machine, scope, expression);
  return machine.call(machine.py.h_SliceType, [part(node.start), part(node.stop), part(node.step)]);
}

function evaluateComprehension(machine: Machine, scope: Scope, node: Comprehension): HPy {
  const { py } = machine;
  const inner = new Scope(py, scope);
  const elements: HPy[] = [];
  const visit = (depth: number): void => {
    const clause = node.clauses[depth];
    if (clause === undefined) {
      const element = evaluate(machine, inner, node.element);
      // A variable's handle changes with the next round, so an element gets one of its own.
      elements.push(machine.own(py.HPy_Dup(element)));
      if (node.value !== null) {
        elements.push(machine.own(py.HPy_Dup(evaluate(machine, inner, node.value))));
      }
      return;
    }
    const iterable = evaluate(machine, depth === 0 ? scope : inner, clause.iterable);
    machine.iterate(machine.own(py.HPy_GetIter(iterable)), (item) => {
      assign(machine, inner, clause.target, item);
      const holds = clause.conditions.every((condition) =>
        machine.truth(evaluate(machine, inner, condition)),
      );
      if (holds) visit(depth + 1);
      return true;
    });
  };
  try {
    visit(0);
  } finally {
    if (!inner.isCaptured) inner.close();
    else machine.closeLater(inner);
  }
  switch (node.result) {
    case 'list':
      return listOf(machine, elements);
    case 'generator':
      return machine.own(py.HPy_GetIter(listOf(machine, elements)));
    case 'set':
      return machine.call(lookUp(machine, scope, 'set'), [machine.tuple(elements)]);
    case 'dict': {
      const dict = machine.own(py.HPyDict_New());
      for (let i = 0; i + 1 < elements.length; i += 2) {
        py.HPy_SetItem(dict, elements[i]!, elements[i + 1]!);
      }
      return dict;
    }
  }
}
