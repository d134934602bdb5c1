import type { ContainerContext, HPyListBuilder, HPyTupleBuilder } from '@hpy/core';
import { copyDict } from '../builtins/dict-methods.js';
import { insertItem } from '../builtins/list-methods.js';
import { PySlice } from '../builtins/slice-object.js';
import { PyList, PyTuple } from '../kernel/containers.js';
import { PyDict } from '../kernel/dict.js';
import { raise } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { repeatItems } from '../builtins/list-items.js';
import { typeName } from '../kernel/typeof.js';
import { unpackSlice } from '../protocol/slices.js';
import type { BuilderTable } from './builders.js';
import type { ContextEnvironment } from './environment.js';

/** What CPython's C API calls an internal error: an argument of the wrong type, not of Python's. */
function badArgument(name: string, expected: string, value: PyValue): never {
  raise(
    'SystemError',
    `${name}: bad argument to internal function: expected ${expected}, not ${typeName(value)}`,
  );
}

/**
 * Tuples, lists, dicts and slices.
 *
 * @param builders - the runtime's unfinished builders, of lists and of tuples
 */
export function containersContext(
  env: ContextEnvironment,
  builders: BuilderTable,
): ContainerContext {
  const dictOf = (name: string, value: PyValue): PyDict =>
    value instanceof PyDict ? value : badArgument(name, 'a dict', value);
  const listOf = (name: string, value: PyValue): PyList =>
    value instanceof PyList ? value : badArgument(name, 'a list', value);

  return {
    HPyList_Check: (h) => Number(env.value(h) instanceof PyList),
    HPyList_New(len) {
      if (len < 0) raise('SystemError', `HPyList_New: the length must not be negative: ${len}`);
      return env.open(new PyList(repeatItems([null], len)));
    },
    HPyList_Append(h_list, h_item) {
      listOf('HPyList_Append', env.value(h_list)).items.push(env.value(h_item));
      return 0;
    },
    HPyList_Insert(h_list, index, h_item) {
      insertItem(listOf('HPyList_Insert', env.value(h_list)), index, env.value(h_item));
      return 0;
    },

    HPyDict_Check: (h) => Number(env.value(h) instanceof PyDict),
    HPyDict_New: () => env.open(new PyDict()),
    HPyDict_Keys: (h) =>
      env.open(new PyList(dictOf('HPyDict_Keys', env.value(h)).table.keyArray())),
    HPyDict_Copy: (h) => env.open(copyDict(dictOf('HPyDict_Copy', env.value(h)))),

    HPyTuple_Check: (h) => Number(env.value(h) instanceof PyTuple),
    HPyTuple_FromArray: (items) => env.open(new PyTuple(items.map((item) => env.value(item)))),

    HPyListBuilder_New: (size) => builders.open(size) as HPyListBuilder,
    HPyListBuilder_Set(builder, index, h_item) {
      builders.set(builder, index, env.value(h_item));
    },
    HPyListBuilder_Build: (builder) =>
      env.open(new PyList(builders.build(builder, 'HPyListBuilder_Build'))),
    HPyListBuilder_Cancel(builder) {
      builders.cancel(builder);
    },

    HPyTupleBuilder_New: (size) => builders.open(size) as HPyTupleBuilder,
    HPyTupleBuilder_Set(builder, index, h_item) {
      builders.set(builder, index, env.value(h_item));
    },
    HPyTupleBuilder_Build: (builder) =>
      env.open(new PyTuple(builders.build(builder, 'HPyTupleBuilder_Build'))),
    HPyTupleBuilder_Cancel(builder) {
      builders.cancel(builder);
    },

    HPySlice_Unpack(slice) {
      const value = env.value(slice);
      if (!(value instanceof PySlice)) badArgument('HPySlice_Unpack', 'a slice', value);
      const { start, stop, step } = unpackSlice(value);
      return [start, stop, step];
    },
    HPySlice_New(start, stop, step) {
      const part = (handle: typeof start): PyValue => env.optional(handle) ?? null;
      return env.open(new PySlice(part(start), part(stop), part(step)));
    },
  };
}
