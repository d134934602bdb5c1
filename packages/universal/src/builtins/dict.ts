import { HPy_RichCmpOp } from '@hpy/core';
import { dictType, iteratorTypes } from '../kernel/builtin-types.js';
import { PyDict } from '../kernel/dict.js';
import { raiseWith } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import { call, lookupSpecial } from '../protocol/call.js';
import { isEqual } from '../protocol/compare.js';
import { guardRepr, repr } from '../protocol/text.js';
import { extendType, fillType, oneArg } from './define.js';
import { fillDictIterators } from './dict-iterators.js';
import { copyDict, DICT_CLASS_METHODS, DICT_METHODS } from './dict-methods.js';
import { PyDictIterator } from './dict-objects.js';
import { updateDict, updateFromArguments } from './dict-update.js';
import { fillDictViews } from './dict-views.js';

const { EQ, NE } = HPy_RichCmpOp;

function dictSubscript(self: PyDict, key: PyValue): PyValue {
  const value = self.get(key);
  if (value !== undefined) return value;
  if (self.cls !== dictType) {
    const missing = lookupSpecial(self, '__missing__');
    if (missing !== undefined) return call(missing, [key]);
  }
  return raiseWith('KeyError', key);
}

function dictAssign(self: PyDict, key: PyValue, value: PyValue | undefined): void {
  if (value !== undefined) self.set(key, value);
  else if (!self.delete(key)) raiseWith('KeyError', key);
}

function dictRepr(self: PyDict): string {
  if (self.size === 0) return '{}';
  return guardRepr(self, '{...}', () => {
    const parts: string[] = [];
    const { table } = self;
    for (let at = table.next(0); at < table.end; at = table.next(at + 1)) {
      const value = table.values[at] as PyValue;
      parts.push(`${repr(table.keys[at] as PyValue)}: ${repr(value)}`);
    }
    return `{${parts.join(', ')}}`;
  });
}

/** Whether two dicts have equal values under equal keys. */
function equalDicts(a: PyDict, b: PyDict): boolean {
  if (a.size !== b.size) return false;
  const { table } = a;
  for (let at = table.next(0); at < table.end; at = table.next(at + 1)) {
    const value = table.values[at] as PyValue;
    const other = b.get(table.keys[at] as PyValue);
    if (other === undefined || !isEqual(other, value)) return false;
  }
  return true;
}

function dictCompare(self: PyDict, other: PyValue, op: number): PyValue {
  if (!(other instanceof PyDict) || (op !== EQ && op !== NE)) return NotImplemented;
  return equalDicts(self, other) === (op === EQ);
}

function dictOr(a: PyValue, b: PyValue): PyValue {
  if (!(a instanceof PyDict) || !(b instanceof PyDict)) return NotImplemented;
  const result = copyDict(a);
  updateDict(result, b);
  return result;
}

export function fillDict(): void {
  fillType(dictType, {
    doc: 'A mapping that keeps the order of insertion: dict(mapping_or_pairs=(), **items).',
    slots: {
      tp_new: (type) => new PyDict(type),
      tp_init: (self: PyDict, args, kwargs) => updateFromArguments('dict', self, args, kwargs),
      tp_repr: dictRepr,
      tp_richcompare: dictCompare,
      tp_iter: (self: PyDict) => new PyDictIterator(self, iteratorTypes.dictKey),
      nb_or: dictOr,
      nb_inplace_or: (self: PyDict, other: PyValue) => (updateDict(self, other), self),
      mp_length: (self: PyDict) => self.size,
      mp_subscript: dictSubscript,
      mp_ass_subscript: dictAssign,
      sq_contains: (self: PyDict, key: PyValue) => self.has(key),
    },
    methods: DICT_METHODS,
    classMethods: DICT_CLASS_METHODS,
  });
  // In CPython methods hide the wrappers of these slots: their messages differ.
  extendType(dictType, {
    methods: {
      __getitem__: oneArg(dictSubscript),
      __contains__: oneArg((self: PyDict, key) => self.has(key)),
    },
  });
  fillDictIterators();
  fillDictViews();
}
