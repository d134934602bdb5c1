import { dictType } from '../kernel/builtin-types.js';
import { PyDict } from '../kernel/dict.js';
import { isRaised, raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { findAttribute } from '../protocol/attributes.js';
import { callMethod } from '../protocol/call.js';
import { getItem } from '../protocol/items.js';
import { iterate, toArray } from '../protocol/iterate.js';
import { checkCount } from './keyword-arguments.js';

/** What `dict.update` and the constructor of dicts take. */
export function updateFromArguments(
  name: string,
  self: PyDict,
  args: readonly PyValue[],
  kwargs: Kwargs | undefined,
): void {
  checkCount(name, args, 0, 1);
  const [source] = args;
  if (source !== undefined) updateDict(self, source);
  if (kwargs !== undefined) for (const [key, value] of kwargs) self.set(key, value);
}

/** `self.update(source)`: of a mapping, which has `keys`, or of pairs. */
export function updateDict(self: PyDict, source: PyValue): void {
  if (source instanceof PyDict && iteratesAsDict(source)) mergeDict(self, source);
  else if (findAttribute(source, 'keys') !== undefined) updateFromMapping(self, source);
  else updateFromPairs(self, source);
}

function iteratesAsDict(dict: PyDict): boolean {
  return dict.cls === dictType || dict.cls.slots.tp_iter === dictType.slots.tp_iter;
}

function mergeDict(self: PyDict, other: PyDict): void {
  if (other === self || other.size === 0) return;
  const { table } = other;
  if (self.size === 0) {
    self.table.copyFrom(table);
    return;
  }
  const { size } = table;
  for (let at = table.next(0); at < table.end; at = table.next(at + 1)) {
    self.table.set(table.keys[at] as PyValue, table.values[at] as PyValue);
    // An __eq__ of a key may have run.
    if (table.size !== size) raise('RuntimeError', 'dict mutated during update');
  }
}

function updateFromMapping(self: PyDict, mapping: PyValue): void {
  for (const key of iterate(callMethod(mapping, 'keys', []))) self.set(key, getItem(mapping, key));
}

function updateFromPairs(self: PyDict, pairs: PyValue): void {
  let position = 0;
  for (const pair of iterate(pairs)) {
    const items = pairItems(pair, position);
    if (items.length !== 2) {
      raiseValueError(
        `dictionary update sequence element #${position} has length ${items.length}; 2 is required`,
      );
    }
    self.set(items[0] as PyValue, items[1] as PyValue);
    position++;
  }
}

function pairItems(pair: PyValue, position: number): PyValue[] {
  try {
    return toArray(pair);
  } catch (error) {
    if (!isRaised(error, 'TypeError')) throw error;
    return raiseTypeError(
      `cannot convert dictionary update sequence element #${position} to a sequence`,
    );
  }
}
