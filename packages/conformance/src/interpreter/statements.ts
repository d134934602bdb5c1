import type { HPy } from '@hpy/core';
import type { Expression, Statement } from '../syntax/ast.js';
import { assign, remove, update } from './assignment.js';
import { makeClass } from './classes.js';
import { executeTry, raise } from './exceptions.js';
import { evaluate } from './expressions.js';
import { makeFunction } from './functions.js';
import type { Machine } from './machine.js';
import type { Scope } from './scope.js';

/** How a block ended before its end; the value of a return is a new handle. */
export type Completion =
  | { readonly kind: 'return'; readonly value: HPy }
  | { readonly kind: 'break' }
  | { readonly kind: 'continue' }
  | undefined;

/** Executes statements; each has an arena of its own. */
export function execute(
  machine: Machine,
  scope: Scope,
  statements: readonly Statement[],
): Completion {
  for (const statement of statements) {
    const completion = machine.during(() => executeOne(machine, scope, statement));
    if (completion !== undefined) return completion;
  }
  return undefined;
}

function executeOne(machine: Machine, scope: Scope, node: Statement): Completion {
  const { py } = machine;
  const value = (expression: Expression): HPy => evaluate(machine, scope, expression);
  switch (node.kind) {
    case 'expression':
      value(node.value);
      return undefined;
    case 'assign': {
      const result = value(node.value);
      for (const target of node.targets) assign(machine, scope, target, result);
      return undefined;
    }
    case 'update':
      update(machine, scope, node.target, node.operator, node.value);
      return undefined;
    case 'delete':
      for (const target of node.targets) remove(machine, scope, target);
      return undefined;
    case 'if':
      return execute(machine, scope, machine.truth(value(node.test)) ? node.then : node.otherwise);
    case 'while':
      while (machine.during(() => machine.truth(value(node.test)))) {
        const completion = execute(machine, scope, node.body);
        if (completion?.kind === 'return') return completion;
        if (completion?.kind === 'break') break;
      }
      return undefined;
    case 'for': {
      let ended: Completion;
      const iterator = machine.own(py.HPy_GetIter(value(node.iterable)));
      machine.iterate(iterator, (item) => {
        machine.during(() => assign(machine, scope, node.target, item));
        const completion = execute(machine, scope, node.body);
        if (completion?.kind === 'return') ended = completion;
        return completion === undefined || completion.kind === 'continue';
      });
      return ended;
    }
    case 'try':
      return executeTry(machine, scope, node);
    case 'raise':
      throw raise(machine, scope, node.exception, node.cause);
    case 'return':
      return {
        kind: 'return',
        value: py.HPy_Dup(node.value === null ? py.h_None : value(node.value)),
      };
    case 'pass':
      return undefined;
    case 'break':
    case 'continue':
      return { kind: node.kind };
    case 'assert':
      if (machine.truth(value(node.test))) return undefined;
      throw raise(
        machine,
        scope,
        {
          kind: 'call',
          callee: { kind: 'name', id: 'AssertionError' },
          args: node.message === null ? [] : [{ kind: 'positional', value: node.message }],
        },
        null,
      );
    case 'import':
      scope.set(node.name, machine.own(py.HPyImport_ImportModule(node.module)));
      return undefined;
    case 'function': {
      const made = makeFunction(machine, scope, node.name, node.parameters, node.body);
      scope.set(node.name, decorate(machine, node.decorators.map(value), made));
      return undefined;
    }
    case 'class':
      scope.set(
        node.name,
        decorate(machine, node.decorators.map(value), makeClass(machine, scope, node)),
      );
      return undefined;
  }
}

function decorate(machine: Machine, decorators: readonly HPy[], value: HPy): HPy {
  return decorators.reduceRight((inner, decorator) => machine.call(decorator, [inner]), value);
}
