import { HPy_NULL } from '@hpy/core';
import type { HPy } from '@hpy/core';
import type { Argument, Expression } from '../syntax/ast.js';
import { functionBehind } from './callable.js';
import { evaluate } from './expressions.js';
import type { Machine } from './machine.js';
import type { Scope } from './scope.js';

/** Evaluates a call: with `HPy_Call`, or with `HPy_CallTupleDict` where there is a `**`. */
export function evaluateCall(
  machine: Machine,
  scope: Scope,
  callee: Expression,
  args: readonly Argument[],
): HPy {
  const callable = evaluate(machine, scope, callee);
  return args.some((argument) => argument.kind === 'doubleStar')
    ? callWithDict(machine, scope, callable, args)
    : callWithNames(machine, scope, callable, args);
}

function callWithNames(
  machine: Machine,
  scope: Scope,
  callable: HPy,
  args: readonly Argument[],
): HPy {
  const { py } = machine;
  const positional = positionalOf(machine, scope, args);
  const names: HPy[] = [];
  const values: HPy[] = [];
  for (const argument of args) {
    if (argument.kind !== 'keyword') continue;
    names.push(machine.text(argument.name));
    values.push(evaluate(machine, scope, argument.value));
  }
  const direct = functionBehind(machine, callable);
  if (direct !== undefined) {
    const keywords = new Map(names.map((name, index) => [machine.stringOf(name), values[index]!]));
    return machine.own(direct(positional, keywords));
  }
  const kwnames = names.length === 0 ? HPy_NULL : machine.tuple(names);
  return machine.own(py.HPy_Call(callable, [...positional, ...values], kwnames));
}

function callWithDict(
  machine: Machine,
  scope: Scope,
  callable: HPy,
  args: readonly Argument[],
): HPy {
  const { py } = machine;
  const positional = positionalOf(machine, scope, args);
  const dict = keywordsOf(machine, scope, args, callable);
  const direct = functionBehind(machine, callable);
  if (direct !== undefined) return machine.own(direct(positional, entriesOf(machine, dict)));
  return machine.own(py.HPy_CallTupleDict(callable, machine.tuple(positional), dict));
}

function entriesOf(machine: Machine, dict: HPy): Map<string, HPy> {
  const { py } = machine;
  return new Map(
    machine
      .items(dict)
      .map((key) => [machine.stringOf(key), machine.own(py.HPy_GetItem(dict, key))]),
  );
}

/** The keyword arguments of a call as a dict. */
export function keywordsOf(
  machine: Machine,
  scope: Scope,
  args: readonly Argument[],
  callable: HPy,
): HPy {
  const { py } = machine;
  const dict = machine.own(py.HPyDict_New());
  const add = (key: HPy, value: HPy): void => {
    if (py.HPy_Contains(dict, key) !== 0) {
      const name = machine.stringOf(machine.own(py.HPy_Str(key)));
      throw machine.error(
        py.h_TypeError,
        `${describe(machine, callable)} got multiple values for keyword argument '${name}'`,
      );
    }
    py.HPy_SetItem(dict, key, value);
  };
  for (const argument of args) {
    if (argument.kind === 'keyword') {
      add(machine.text(argument.name), evaluate(machine, scope, argument.value));
    } else if (argument.kind === 'doubleStar') {
      const mapping = evaluate(machine, scope, argument.value);
      for (const key of machine.items(mapping)) {
        add(key, machine.own(py.HPy_GetItem(mapping, key)));
      }
    }
  }
  return dict;
}

/** The positional arguments of a call. */
export function positionalOf(machine: Machine, scope: Scope, args: readonly Argument[]): HPy[] {
  return args.flatMap((argument) => {
    if (argument.kind === 'positional') return [evaluate(machine, scope, argument.value)];
    if (argument.kind === 'star') return machine.items(evaluate(machine, scope, argument.value));
    return [];
  });
}

/** A function as CPython's messages name it: `module.name()`. */
function describe(machine: Machine, callable: HPy): string {
  const { py } = machine;
  if (py.HPy_HasAttr_s(callable, '__qualname__') === 0) {
    return `${machine.stringOf(machine.own(py.HPy_Str(callable)))} object`;
  }
  const name = machine.stringOf(machine.attribute(callable, '__qualname__'));
  const module = machine.attribute(callable, '__module__');
  const prefix = py.HPyUnicode_Check(module) === 0 ? '' : machine.stringOf(module);
  return prefix === '' || prefix === 'builtins' ? `${name}()` : `${prefix}.${name}()`;
}
