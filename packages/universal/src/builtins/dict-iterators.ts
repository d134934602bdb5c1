import { bareType, iteratorTypes } from '../kernel/builtin-types.js';
import { PyTuple } from '../kernel/containers.js';
import { raise } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';
import { fillType } from './define.js';
import type { PyDictIterator } from './dict-objects.js';
import { lengthHint, self } from './iterators.js';

/** The types of the iterators that `reversed` makes of views. */
export const dictReverseTypes = {
  key: bareType('dict_reversekeyiterator', { final: true }),
  value: bareType('dict_reversevalueiterator', { final: true }),
  item: bareType('dict_reverseitemiterator', { final: true }),
};

/** Where an iterator is. */
type Position = Pick<PyDictIterator, 'source' | 'backwards' | 'size' | 'remaining' | 'position'>;

/** Moves on to the next item; its position, or -1 at the end. */
function advance(iterator: Position): number {
  const { source, backwards } = iterator;
  if (source === undefined) return -1;
  const { table } = source;
  if (iterator.size !== table.size) {
    iterator.size = -1;
    raise('RuntimeError', 'dictionary changed size during iteration');
  }
  const at = backwards ? table.previous(iterator.position) : table.next(iterator.position);
  if (at < 0 || at >= table.end) {
    iterator.source = undefined;
    return -1;
  }
  if (iterator.remaining === 0 && !backwards) {
    iterator.source = undefined;
    raise('RuntimeError', 'dictionary keys changed during iteration');
  }
  iterator.remaining--;
  iterator.position = backwards ? at - 1 : at + 1;
  return at;
}

function remaining({ source, size, remaining: left }: PyDictIterator): number {
  return source?.size === size ? left : 0;
}

interface Table {
  readonly keys: readonly (PyValue | undefined)[];
  readonly values: readonly PyValue[];
}

const WHAT: Record<'key' | 'value' | 'item', (table: Table, at: number) => PyValue> = {
  key: (table, at) => table.keys[at] as PyValue,
  value: (table, at) => table.values[at] as PyValue,
  item: (table, at) => new PyTuple([table.keys[at] as PyValue, table.values[at] as PyValue]),
};

type Kind = keyof typeof WHAT;

/** What an iterator would still give, which stays where it is. */
export function remainingItems(iterator: PyDictIterator): PyValue[] {
  const { source, backwards, cls } = iterator;
  const copy = { source, backwards, ...sizesOf(iterator) };
  const kinds: readonly Kind[] = ['key', 'value', 'item'];
  const kind =
    kinds.find((each) => cls === forwardTypes()[each] || cls === dictReverseTypes[each]) ?? 'key';
  const items: PyValue[] = [];
  for (;;) {
    const at = advance(copy);
    if (at < 0 || source === undefined) return items;
    items.push(WHAT[kind](source.table, at));
  }
}

const sizesOf = ({ size, remaining: left, position }: PyDictIterator) => ({
  size,
  remaining: left,
  position,
});

/** By what they give; a function, as the types may not exist yet when this file is loaded. */
const forwardTypes = () => ({
  key: iteratorTypes.dictKey,
  value: iteratorTypes.dictValue,
  item: iteratorTypes.dictItem,
});

export function fillDictIterators(): void {
  const kinds = Object.entries(forwardTypes()) as [Kind, PyType][];
  for (const [kind, type] of kinds) {
    const what = WHAT[kind];
    for (const each of [type, dictReverseTypes[kind]]) {
      fillType(each, {
        slots: {
          tp_iter: self,
          tp_iternext(iterator: PyDictIterator) {
            const { source } = iterator;
            const at = advance(iterator);
            return at < 0 || source === undefined ? undefined : what(source.table, at);
          },
        },
        methods: lengthHint(remaining),
      });
    }
  }
}
