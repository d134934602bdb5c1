import { afterEach, beforeEach, expect, test } from 'vitest';
import { HPy_NULL, type ContainerContext, type HPy } from '@hpy/core';
import { BuilderTable } from '../../src/context/builders.js';
import { containersContext } from '../../src/context/containers.js';
import type { ContextEnvironment } from '../../src/context/environment.js';
import { HandleTable } from '../../src/handle-table.js';
import { PyList, PyTuple } from '../../src/kernel/containers.js';
import { PyDict } from '../../src/kernel/dict.js';
import { PyException } from '../../src/kernel/exceptions.js';
import type { PyValue } from '../../src/kernel/object.js';
import { repr, str } from '../../src/protocol/text.js';
import { readyBuiltins } from '../ready-builtins.js';

readyBuiltins();

let handles: HandleTable;
let builders: BuilderTable;
let ctx: ContainerContext;

beforeEach(() => {
  handles = new HandleTable(() => undefined);
  [null, true, false].forEach((value, index) => handles.setConstant(index, value));
  builders = new BuilderTable();
  const env = {
    handles,
    value: (handle: HPy) => handles.value(handle),
    optional: (handle: HPy) => handles.optional(handle),
    open: (value: PyValue) => handles.open(value),
  } as unknown as ContextEnvironment;
  ctx = containersContext(env, builders);
});

afterEach(() => {
  expect(handles.live).toBe(0);
  expect(builders.size).toBe(0);
});

/** Runs with new handles of values, which are closed afterwards. */
function withHandles<T>(values: PyValue[], run: (...opened: HPy[]) => T): T {
  const opened = values.map((value) => handles.open(value));
  try {
    return run(...opened);
  } finally {
    for (const handle of opened) handles.close(handle);
  }
}

/** The repr of what a new handle stands for; closes it. */
function taken(handle: HPy): string {
  return repr(handles.takeValue(handle));
}

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof PyException) return `${error.value.cls.name}: ${str(error.value)}`;
    throw error;
  }
  return 'nothing was raised';
}

test('lists', () => {
  expect(taken(ctx.HPyList_New(2))).toBe('[None, None]');
  expect(messageOf(() => ctx.HPyList_New(-1))).toMatch(/^SystemError: HPyList_New/);
  const items: PyValue[] = [1];
  withHandles([new PyList(items), 'a', new PyTuple([])], (list, item, tuple) => {
    expect(ctx.HPyList_Append(list, item)).toBe(0);
    expect(ctx.HPyList_Insert(list, 0, item)).toBe(0);
    expect(ctx.HPyList_Insert(list, -100, tuple)).toBe(0);
    expect(ctx.HPyList_Insert(list, 100, tuple)).toBe(0);
    expect(repr(handles.value(list))).toBe("[(), 'a', 1, 'a', ()]");
    expect(ctx.HPyList_Check(list)).toBe(1);
    expect(ctx.HPyList_Check(tuple)).toBe(0);
    expect(messageOf(() => ctx.HPyList_Append(tuple, item))).toMatch(
      /^SystemError: HPyList_Append: .*expected a list, not tuple$/,
    );
    expect(messageOf(() => ctx.HPyList_Insert(tuple, 0, item))).toMatch(/^SystemError/);
  });
});

test('dicts', () => {
  withHandles(
    [
      PyDict.of([
        ['a', 1],
        [2, 'b'],
      ]),
      5,
    ],
    (dict, other) => {
      expect(taken(ctx.HPyDict_Keys(dict))).toBe("['a', 2]");
      const copy = ctx.HPyDict_Copy(dict);
      (handles.value(copy) as PyDict).set('c', 3);
      expect(taken(copy)).toBe("{'a': 1, 2: 'b', 'c': 3}");
      expect(repr(handles.value(dict))).toBe("{'a': 1, 2: 'b'}");
      expect(taken(ctx.HPyDict_New())).toBe('{}');
      expect([ctx.HPyDict_Check(dict), ctx.HPyDict_Check(other)]).toEqual([1, 0]);
      expect(messageOf(() => ctx.HPyDict_Keys(other))).toMatch(/^SystemError: .*not int$/);
      expect(messageOf(() => ctx.HPyDict_Copy(other))).toMatch(/^SystemError: .*not int$/);
    },
  );
});

test('tuples', () => {
  withHandles(['a', 'b'], (a, b) => {
    expect(taken(ctx.HPyTuple_FromArray([a, b, a]))).toBe("('a', 'b', 'a')");
    expect(taken(ctx.HPyTuple_FromArray([]))).toBe('()');
    expect(ctx.HPyTuple_Check(a)).toBe(0);
  });
});

test('slices', () => {
  withHandles([10, 3, 2, null, 0, 'a', 10n ** 30n], (ten, three, two, none, zero, text, huge) => {
    const unpack = (...parts: [HPy, HPy, HPy]) => {
      const slice = ctx.HPySlice_New(...parts);
      try {
        return ctx.HPySlice_Unpack(slice);
      } finally {
        handles.close(slice);
      }
    };
    expect(unpack(ten, three, two)).toEqual([10, 3, 2]);
    expect(unpack(HPy_NULL, none, HPy_NULL)).toEqual([0, 2 ** 63, 1]);
    expect(unpack(huge, three, none)).toEqual([2 ** 63, 3, 1]);
    expect(messageOf(() => unpack(none, none, zero))).toBe('ValueError: slice step cannot be zero');
    expect(messageOf(() => unpack(text, none, none))).toBe(
      'TypeError: slice indices must be integers or None or have an __index__ method',
    );
    expect(messageOf(() => ctx.HPySlice_Unpack(ten))).toMatch(/^SystemError: .*a slice, not int$/);
    expect(taken(ctx.HPySlice_New(ten, HPy_NULL, two))).toBe('slice(10, None, 2)');
  });
});

test('builders take items without stealing them', () => {
  withHandles(['a', 'b'], (a, b) => {
    const list = ctx.HPyListBuilder_New(3);
    const tuple = ctx.HPyTupleBuilder_New(2);
    expect(builders.size).toBe(2);
    ctx.HPyListBuilder_Set(list, 0, a);
    ctx.HPyListBuilder_Set(list, 2, b);
    ctx.HPyTupleBuilder_Set(tuple, 0, a);
    ctx.HPyTupleBuilder_Set(tuple, 1, a);
    expect(taken(ctx.HPyListBuilder_Build(list))).toBe("['a', None, 'b']");
    expect(taken(ctx.HPyTupleBuilder_Build(tuple))).toBe("('a', 'a')");
    expect(handles.live).toBe(2);
  });
});

test('an error of a builder is kept until it is built', () => {
  withHandles(['a'], (a) => {
    for (const size of [-1, 2 ** 40]) {
      const list = ctx.HPyListBuilder_New(size);
      const tuple = ctx.HPyTupleBuilder_New(size);
      ctx.HPyListBuilder_Set(list, 0, a);
      ctx.HPyTupleBuilder_Set(tuple, 0, a);
      expect(messageOf(() => ctx.HPyListBuilder_Build(list))).toBe('MemoryError: ');
      expect(messageOf(() => ctx.HPyTupleBuilder_Build(tuple))).toBe('MemoryError: ');
      ctx.HPyListBuilder_Cancel(list);
      ctx.HPyTupleBuilder_Cancel(tuple);
    }
  });
});

test('ending a builder twice does no harm', () => {
  const first = ctx.HPyListBuilder_New(1);
  handles.close(ctx.HPyListBuilder_Build(first));
  const second = ctx.HPyListBuilder_New(1);
  expect(messageOf(() => ctx.HPyListBuilder_Build(first))).toMatch(
    /^SystemError: HPyListBuilder_Build: the builder was built or cancelled before$/,
  );
  ctx.HPyListBuilder_Cancel(first);
  ctx.HPyListBuilder_Cancel(first);
  withHandles(['a'], (a) => ctx.HPyListBuilder_Set(first, 0, a));
  expect(taken(ctx.HPyListBuilder_Build(second))).toBe('[None]');
  const cancelled = ctx.HPyTupleBuilder_New(1);
  ctx.HPyTupleBuilder_Cancel(cancelled);
  expect(messageOf(() => ctx.HPyTupleBuilder_Build(cancelled))).toMatch(/^SystemError/);
});

test('items out of range are ignored', () => {
  const tuple = ctx.HPyTupleBuilder_New(1);
  withHandles([5.5], (item) => {
    ctx.HPyTupleBuilder_Set(tuple, -1, item);
    ctx.HPyTupleBuilder_Set(tuple, 1, item);
  });
  expect(taken(ctx.HPyTupleBuilder_Build(tuple))).toBe('(None,)');
});
