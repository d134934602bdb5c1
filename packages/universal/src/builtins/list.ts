import { HPy_RichCmpOp } from '@hpy/core';
import { iteratorTypes, listType } from '../kernel/builtin-types.js';
import { PyList } from '../kernel/containers.js';
import { raise, raiseTypeError } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import type { PyType } from '../kernel/type.js';
import { typeName } from '../kernel/typeof.js';
import { guardRepr, repr } from '../protocol/text.js';
import { extendType, fillType, oneArg } from './define.js';
import { PyArrayIterator } from './iterators-objects.js';
import { checkCount, refuseKeywords } from './keyword-arguments.js';
import { compareItems, containsItem, repeatItems } from './list-items.js';
import { extendList, LIST_METHODS } from './list-methods.js';
import { listAssignSubscript, listSubscript } from './list-slices.js';

const { EQ, NE } = HPy_RichCmpOp;

function listInit(self: PyList, args: PyValue[], kwargs: Kwargs | undefined): void {
  const type: PyType = self.cls;
  if (type === listType || type.slots.tp_new === listType.slots.tp_new) {
    refuseKeywords('list', kwargs);
  }
  checkCount('list', args, 0, 1);
  const [source] = args;
  self.items = [];
  if (source !== undefined) extendList(self, source);
}

function listRepr(self: PyList): string {
  if (self.items.length === 0) return '[]';
  return guardRepr(self, '[...]', () => {
    const parts: string[] = [];
    // The list may change while its items are printed.
    let at = 0;
    while (at < self.items.length) parts.push(repr(self.items[at++] as PyValue));
    return `[${parts.join(', ')}]`;
  });
}

function listCompare(self: PyList, other: PyValue, op: number): PyValue {
  if (!(other instanceof PyList)) return NotImplemented;
  if (self.items.length !== other.items.length) {
    if (op === EQ) return false;
    if (op === NE) return true;
  }
  return compareItems(self, other, op);
}

function listItem(self: PyList, index: number): PyValue {
  const item = self.items[index];
  return item === undefined ? raise('IndexError', 'list index out of range') : item;
}

function listAssignItem(self: PyList, index: number, value: PyValue | undefined): void {
  if (index < 0 || index >= self.items.length) {
    raise('IndexError', 'list assignment index out of range');
  }
  if (value === undefined) self.items.splice(index, 1);
  else self.items[index] = value;
}

function listConcat(self: PyList, other: PyValue): PyValue {
  if (!(other instanceof PyList)) {
    raiseTypeError(`can only concatenate list (not "${typeName(other)}") to list`);
  }
  return new PyList(self.items.concat(other.items));
}

export function fillList(): void {
  fillType(listType, {
    doc: 'A mutable sequence: list(iterable=()).',
    slots: {
      tp_new: (type) => new PyList([], type),
      tp_init: listInit,
      tp_repr: listRepr,
      tp_richcompare: listCompare,
      tp_iter: (self: PyList) => new PyArrayIterator(self, iteratorTypes.list),
      mp_length: (self: PyList) => self.items.length,
      mp_subscript: listSubscript,
      mp_ass_subscript: listAssignSubscript,
      sq_length: (self: PyList) => self.items.length,
      sq_concat: listConcat,
      sq_repeat: (self: PyList, count) => new PyList(repeatItems(self.items, count)),
      sq_item: listItem,
      sq_ass_item: listAssignItem,
      sq_contains: containsItem,
      sq_inplace_concat: (self: PyList, other: PyValue) => (extendList(self, other), self),
      sq_inplace_repeat: (self: PyList, count) => {
        self.items = repeatItems(self.items, count);
        return self;
      },
    },
    methods: LIST_METHODS,
  });
  // In CPython a method hides the slot's wrapper: its messages differ.
  extendType(listType, { methods: { __getitem__: oneArg(listSubscript) } });
}
