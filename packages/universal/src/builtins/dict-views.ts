import {
  dictItemsType,
  dictKeysType,
  dictValuesType,
  iteratorTypes,
} from '../kernel/builtin-types.js';
import { PyTuple } from '../kernel/containers.js';
import type { PyDict } from '../kernel/dict.js';
import type { PyValue } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';
import { typeOf } from '../kernel/typeof.js';
import { isEqual } from '../protocol/compare.js';
import { toArray } from '../protocol/iterate.js';
import { guardRepr, repr } from '../protocol/text.js';
import { fillType, noargs, oneArg, type MethodSpec } from './define.js';
import { dictReverseTypes } from './dict-iterators.js';
import { PyDictIterator, type PyDictView } from './dict-objects.js';
import { compareViews, isDisjoint, VIEW_OPERATORS } from './dict-view-sets.js';
import { PyMappingProxy } from './mapping-proxy.js';

interface ViewKind {
  readonly type: PyType;
  readonly iterator: PyType;
  readonly reverse: PyType;
  readonly contains: ((view: PyDictView, value: PyValue) => boolean) | undefined;
}

function hasItem({ source }: PyDictView, value: PyValue): boolean {
  if (!(value instanceof PyTuple) || value.items.length !== 2) return false;
  const [key, expected] = value.items as [PyValue, PyValue];
  const found = source.get(key);
  return found !== undefined && isEqual(found, expected);
}

const viewRepr = (view: PyDictView): string =>
  guardRepr(view, '...', () => `${typeOf(view).name}([${toArray(view).map(repr).join(', ')}])`);

function fillView({ type, iterator, reverse, contains }: ViewKind): void {
  const makeIterator = (source: PyDict) => new PyDictIterator(source, iterator);
  const methods: Record<string, MethodSpec> = {
    __reversed__: noargs(
      (view: PyDictView) => new PyDictIterator(view.source, reverse, true),
      'An iterator from the last to the first.',
    ),
  };
  const setLike = contains !== undefined;
  if (setLike) {
    methods.isdisjoint = oneArg(
      isDisjoint,
      'Whether the other iterable has nothing that is in the view.',
    );
  }
  fillType(type, {
    slots: {
      tp_repr: viewRepr,
      tp_iter: (view: PyDictView) => makeIterator(view.source),
      sq_length: (view: PyDictView) => view.source.size,
      ...(setLike
        ? { sq_contains: contains, tp_richcompare: compareViews, ...VIEW_OPERATORS }
        : {}),
    },
    methods,
    getsets: { mapping: (view: PyDictView) => new PyMappingProxy(view.source) },
  });
}

export function fillDictViews(): void {
  fillView({
    type: dictKeysType,
    iterator: iteratorTypes.dictKey,
    reverse: dictReverseTypes.key,
    contains: ({ source }, key) => source.has(key),
  });
  fillView({
    type: dictValuesType,
    iterator: iteratorTypes.dictValue,
    reverse: dictReverseTypes.value,
    contains: undefined,
  });
  fillView({
    type: dictItemsType,
    iterator: iteratorTypes.dictItem,
    reverse: dictReverseTypes.item,
    contains: hasItem,
  });
}
