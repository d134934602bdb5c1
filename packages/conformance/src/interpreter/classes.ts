import type { HPy } from '@hpy/core';
import type { ClassDefinition } from '../syntax/ast.js';
import { keywordsOf, positionalOf } from './calls.js';
import { evaluate } from './expressions.js';
import type { Machine } from './machine.js';
import { Scope } from './scope.js';
import { execute } from './statements.js';

/** What CPython makes static or class methods of by itself, when a class defines them. */
const IMPLICIT: Readonly<Record<string, string>> = {
  __new__: 'staticmethod',
  __init_subclass__: 'classmethod',
  __class_getitem__: 'classmethod',
};

/** Makes the class of a `class` statement, by calling its metaclass. */
export function makeClass(machine: Machine, scope: Scope, node: ClassDefinition): HPy {
  const { py } = machine;
  const bases = positionalOf(machine, scope, node.args);
  const keywords = node.args.filter(
    (argument) => argument.kind === 'keyword' && argument.name !== 'metaclass',
  );
  const members = memberDict(machine, scope, node);
  const metaclass = metaclassOf(machine, scope, node, bases);
  const args = machine.tuple([machine.text(node.name), machine.tuple(bases), members]);
  return machine.own(
    py.HPy_CallTupleDict(metaclass, args, keywordsOf(machine, scope, keywords, metaclass)),
  );
}

function metaclassOf(
  machine: Machine,
  scope: Scope,
  node: ClassDefinition,
  bases: readonly HPy[],
): HPy {
  const { py } = machine;
  for (const argument of node.args) {
    if (argument.kind === 'keyword' && argument.name === 'metaclass') {
      return evaluate(machine, scope, argument.value);
    }
  }
  const [base] = bases;
  return base === undefined ? py.h_TypeType : machine.own(py.HPy_Type(base));
}

function memberDict(machine: Machine, scope: Scope, node: ClassDefinition): HPy {
  const { py } = machine;
  const dict = machine.own(py.HPyDict_New());
  py.HPy_SetItem_s(dict, '__module__', machine.text('check'));
  py.HPy_SetItem_s(dict, '__qualname__', machine.text(node.name));
  const body = new Scope(py, scope, true);
  try {
    execute(machine, body, node.body);
    for (const [name, value] of body.entries()) {
      py.HPy_SetItem_s(dict, name, adapted(machine, name, value));
    }
  } finally {
    body.close();
  }
  return dict;
}

function adapted(machine: Machine, name: string, value: HPy): HPy {
  const { py } = machine;
  const wrapper = IMPLICIT[name];
  if (wrapper === undefined) return value;
  const type = machine.own(py.HPy_GetItem_s(py.h_Builtins, wrapper));
  return py.HPy_TypeCheck(value, type) === 0 ? machine.call(type, [value]) : value;
}
