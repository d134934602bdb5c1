import { HPy_NULL, type HPy } from '@hpy/core';
import type { Expression } from '../syntax/ast.js';
import { evaluate } from './expressions.js';
import type { Machine } from './machine.js';
import { inPlaceOperation } from './operators.js';
import type { Scope } from './scope.js';

/** Assigns to a name, an attribute, an item, or the parts of a tuple or list of these. */
export function assign(machine: Machine, scope: Scope, target: Expression, value: HPy): void {
  const { py } = machine;
  switch (target.kind) {
    case 'name':
      scope.set(target.id, value);
      return;
    case 'attribute':
      py.HPy_SetAttr_s(evaluate(machine, scope, target.object), target.name, value);
      return;
    case 'subscript': {
      const object = evaluate(machine, scope, target.object);
      py.HPy_SetItem(object, evaluate(machine, scope, target.index), value);
      return;
    }
    case 'tuple':
    case 'list':
      unpack(machine, scope, target.items, value);
      return;
    default:
      throw new SyntaxError(`cannot assign to ${target.kind}`);
  }
}

function unpack(machine: Machine, scope: Scope, targets: readonly Expression[], value: HPy): void {
  const { py } = machine;
  const items = machine.items(value);
  const star = targets.findIndex((target) => target.kind === 'starred');
  const wanted = star < 0 ? targets.length : targets.length - 1;
  if (items.length < wanted) {
    const atLeast = star < 0 ? '' : 'at least ';
    throw machine.error(
      py.h_ValueError,
      `not enough values to unpack (expected ${atLeast}${wanted}, got ${items.length})`,
    );
  }
  if (star < 0 && items.length > wanted) {
    throw machine.error(py.h_ValueError, `too many values to unpack (expected ${wanted})`);
  }
  let position = 0;
  for (const target of targets) {
    if (target.kind !== 'starred') {
      assign(machine, scope, target, items[position++]!);
      continue;
    }
    const rest = items.slice(position, position + items.length - wanted);
    position += rest.length;
    const list = machine.own(py.HPyList_New(0));
    for (const item of rest) py.HPyList_Append(list, item);
    assign(machine, scope, target.value, list);
  }
}

/** `target operator= value`: the parts of the target are evaluated once. */
export function update(
  machine: Machine,
  scope: Scope,
  target: Expression,
  operator: string,
  value: Expression,
): void {
  const { py } = machine;
  const operate = (left: HPy): HPy =>
    inPlaceOperation(machine, operator, left, evaluate(machine, scope, value));
  switch (target.kind) {
    case 'name':
      scope.set(target.id, operate(evaluate(machine, scope, target)));
      return;
    case 'attribute': {
      const object = evaluate(machine, scope, target.object);
      py.HPy_SetAttr_s(object, target.name, operate(machine.attribute(object, target.name)));
      return;
    }
    case 'subscript': {
      const object = evaluate(machine, scope, target.object);
      const index = evaluate(machine, scope, target.index);
      py.HPy_SetItem(object, index, operate(machine.own(py.HPy_GetItem(object, index))));
      return;
    }
    default:
      throw new SyntaxError(`cannot update ${target.kind}`);
  }
}

/** `del target`. */
export function remove(machine: Machine, scope: Scope, target: Expression): void {
  const { py } = machine;
  switch (target.kind) {
    case 'name':
      if (scope.delete(target.id)) return;
      throw machine.error(py.h_NameError, `name '${target.id}' is not defined`);
    case 'attribute':
      // Deleting is setting to null, as in C.
      py.HPy_SetAttr_s(evaluate(machine, scope, target.object), target.name, HPy_NULL);
      return;
    case 'subscript': {
      const object = evaluate(machine, scope, target.object);
      py.HPy_DelItem(object, evaluate(machine, scope, target.index));
      return;
    }
    default:
      throw new SyntaxError(`cannot delete ${target.kind}`);
  }
}
