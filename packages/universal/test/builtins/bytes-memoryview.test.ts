import { expect, test } from 'vitest';
import { fillBuiltins } from '../../src/builtins/index.js';
import { viewOf } from '../../src/builtins/memoryview.js';
import { PySlice } from '../../src/builtins/slice-object.js';
import { memoryviewType } from '../../src/kernel/builtin-types.js';
import { PyList } from '../../src/kernel/containers.js';
import type { PyValue } from '../../src/kernel/object.js';
import { getAttribute } from '../../src/protocol/attributes.js';
import { call, callMethod } from '../../src/protocol/call.js';
import { richCompare } from '../../src/protocol/compare.js';
import { hash } from '../../src/protocol/hash.js';
import { contains, getItem, setItem } from '../../src/protocol/items.js';
import { toArray } from '../../src/protocol/iterate.js';
import { length } from '../../src/protocol/length.js';
import { random, type Case } from './number-cases.js';
import { bytearray, bytes, expectAsInPython, float, list, python, tuple } from './str-cases.js';

const next = random(16);
const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;

/** How a view is made, here and there. */
interface View {
  readonly python: string;
  readonly make: () => PyValue;
}

const DATA = [97, 98, 99, 100, 101, 102, 103, 104, 0, 255, 128, 1, 0, 0, 240, 63];
const plain: View = {
  python: `memoryview(${python(bytes(...DATA))})`,
  make: () => viewOf(bytes(...DATA)),
};
const writable: View = {
  python: `memoryview(${python(bytearray(...DATA))})`,
  make: () => viewOf(bytearray(...DATA)),
};

function cast(view: View, ...args: PyValue[]): View {
  return {
    python: `${view.python}.cast(${args.map(python).join(', ')})`,
    make: () => callMethod(view.make(), 'cast', args),
  };
}

function slice(view: View, start: PyValue, stop: PyValue, step: PyValue): View {
  const key = new PySlice(start, stop, step);
  return { python: `${view.python}[${python(key)}]`, make: () => getItem(view.make(), key) };
}

const FORMATS = [...'c b B ? h H i I l L q Q n N P f d'.split(' '), '@H'];
const views: View[] = [
  plain,
  writable,
  ...FORMATS.map((format) => cast(plain, format)),
  slice(plain, 1, 5, null),
  slice(plain, null, null, 2),
  slice(plain, null, null, -1),
  slice(plain, 9, 2, -3),
  slice(plain, 0, 0, null),
  slice(cast(plain, 'H'), 1, null, 2),
  cast(plain, 'B', list(2, 8)),
  cast(plain, 'H', tuple(2, 2, 2)),
  slice(cast(plain, 'B', list(4, 4)), null, null, -2),
  cast(slice(plain, 0, 1, null), 'B', list()),
];

test('attributes and contents', () => {
  const names = [
    'nbytes',
    'readonly',
    'itemsize',
    'format',
    'ndim',
    'shape',
    'strides',
    'suboffsets',
    'c_contiguous',
    'f_contiguous',
    'contiguous',
    'obj',
  ];
  expectAsInPython(
    views.flatMap((view): Case[] => [
      ...names.map((name): Case => [
        `${view.python}.${name}`,
        () => getAttribute(view.make(), name),
      ]),
      ...['tolist', 'tobytes', 'hex'].map((name): Case => [
        `${view.python}.${name}()`,
        () => callMethod(view.make(), name, []),
      ]),
      ...['C', 'F', 'A', 'X', null, 1].map((order): Case => [
        `${view.python}.tobytes(${python(order)})`,
        () => callMethod(view.make(), 'tobytes', [order]),
      ]),
      [`len(${view.python})`, () => length(view.make())],
      [`list(${view.python})`, () => new PyList(toArray(view.make()))],
      [`98 in ${view.python}`, () => contains(view.make(), 98)],
      [`bytes(${view.python})`, () => call(bytes().cls, [view.make()])],
      [`bytearray(${view.python})`, () => call(bytearray().cls, [view.make()])],
      [
        `b'-'.join([b'x', ${view.python}])`,
        () => callMethod(bytes('-'), 'join', [list(bytes('x'), view.make())]),
      ],
      [`b'abcd'.find(${view.python})`, () => callMethod(bytes('abcd'), 'find', [view.make()])],
      [`str(${view.python}, 'latin-1')`, () => call(memoryStr, [view.make(), 'latin-1'])],
      [`memoryview(${view.python}).strides`, () => getAttribute(viewOf(view.make()), 'strides')],
      [`memoryview(${view.python}).tolist()`, () => callMethod(viewOf(view.make()), 'tolist', [])],
    ]),
  );
});

fillBuiltins();
const memoryStr = getAttribute('', '__class__');

const KEYS: PyValue[] = [
  0,
  3,
  -1,
  100,
  -100,
  'a',
  float(1),
  null,
  2n ** 70n,
  tuple(),
  tuple(0),
  tuple(0, 1),
  tuple(1, 1, 1),
  tuple(9, 0),
  tuple(0, 9),
  tuple('a'),
  new PySlice(0, 2, null),
  tuple(new PySlice(0, 1, null), new PySlice(0, 1, null)),
  tuple(0, 0, 0, 0),
];

test('reading items', () => {
  expectAsInPython(
    views.flatMap((view) =>
      KEYS.filter((key) => !(key instanceof PySlice)).map((key): Case => [
        `${view.python}[${python(key)}]`,
        () => getItem(view.make(), key),
      ]),
    ),
  );
});

test('casts', () => {
  const formats: PyValue[] = [...FORMATS, 'e', 'x', 'HH', '', '<H', '@', 1, null];
  const shapes: PyValue[] = [
    list(2, 8),
    tuple(16),
    list(3, 3),
    list(0),
    list(-1),
    list('a'),
    list(),
    1,
    null,
  ];
  const tolist = (view: View): Case => [
    `${view.python}.tolist()`,
    () => callMethod(view.make(), 'tolist', []),
  ];
  expectAsInPython([
    ...views.flatMap((view) => formats.map((format) => tolist(cast(view, format)))),
    ...views.flatMap((view) =>
      shapes.map((shape) => tolist(cast(view, pick(['B', 'c', 'H']), shape))),
    ),
  ]);
});

/** Stores into a view of a new bytearray; gives the bytes and the error. */
const SETUP = `
def store(make, key, value):
    memory = bytearray(${python(bytes(...DATA))})
    error = None
    try:
        view = make(memory)
        if value == 'delete':
            del view[key]
        else:
            view[key] = value
    except Exception as caught:
        error = [type(caught).__name__, str(caught)]
    return [bytes(memory), error]
`;

function store(kind: string, key: PyValue, value: PyValue): Case {
  const make =
    kind === 'plain'
      ? 'memoryview(m)'
      : kind === 'every second'
        ? 'memoryview(m)[::2]'
        : `memoryview(m).cast(${kind})`;
  return [
    `store(lambda m: ${make}, ${python(key)}, ${python(value)})`,
    () => {
      const memory = bytearray(...DATA);
      let error: PyValue = null;
      try {
        const view = viewOf(memory);
        const target =
          kind === 'plain'
            ? view
            : kind === 'every second'
              ? getItem(view, new PySlice(null, null, 2))
              : callMethod(view, 'cast', castArguments(kind));
        setItem(target, key, value === 'delete' ? undefined : value);
      } catch (caught) {
        const { cls, args } = (
          caught as { value: { cls: { name: string }; args: { items: PyValue[] } } }
        ).value;
        error = list(cls.name, args.items[0] ?? '');
      }
      return list(bytes(...memory.bytes), error);
    },
  ];
}

function castArguments(kind: string): PyValue[] {
  const [format = '', shape] = kind.split(/, (?=\[)/);
  const dimensions = shape === undefined ? [] : [list(...(JSON.parse(shape) as number[]))];
  return [format.replaceAll("'", ''), ...dimensions];
}

test('writing items', () => {
  const values: PyValue[] = [
    0,
    1,
    -1,
    127,
    128,
    255,
    256,
    -128,
    -129,
    65535,
    65536,
    2 ** 31,
    -(2 ** 31),
    2n ** 63n,
    -(2n ** 63n),
    2n ** 64n,
    2n ** 64n - 1n,
    'a',
    float(1.5),
    float(1e300),
    bytes('z'),
    bytes('zz'),
    true,
    null,
    list(1),
    'delete',
  ];
  const targets = [
    ...FORMATS.map((format) => `'${format}'`),
    'plain',
    'every second',
    "'B', [2, 8]",
  ];
  expectAsInPython(
    [
      ...targets.flatMap((target) =>
        values.map((value) => store(target, pick<PyValue>([0, -1]), value)),
      ),
      ...targets.flatMap((target) => KEYS.map((key) => store(target, key, 1))),
      ...['plain', 'every second', "'B', [2, 8]"].flatMap((target) =>
        [bytes('xy'), bytes('xyz'), 1, 'ab', bytearray('pq'), 'delete'].map((value) =>
          store(target, new PySlice(0, 2, null), value),
        ),
      ),
    ],
    SETUP,
  );
});

test('equality compares items, not bytes', () => {
  const others: View[] = [
    ...views.slice(0, 12),
    { python: python(bytes(...DATA)), make: () => bytes(...DATA) },
    { python: "'a'", make: () => 'a' },
    {
      python: "memoryview(b'\\1\\0\\2\\0').cast('H')",
      make: () => callMethod(viewOf(bytes(1, 0, 2, 0)), 'cast', ['H']),
    },
    { python: "b'\\1\\2'", make: () => bytes(1, 2) },
  ];
  expectAsInPython(
    others.flatMap((a) =>
      others.flatMap((b): Case[] => [
        [`${a.python} == ${b.python}`, () => richCompare(a.make(), b.make(), 2)],
        [`${a.python} != ${b.python}`, () => richCompare(a.make(), b.make(), 3)],
      ]),
    ),
  );
});

test('a released view refuses everything but another release', () => {
  const released: View = {
    python: "(lambda m: (m.release(), m)[1])(memoryview(b'xy'))",
    make: () => {
      const view = viewOf(bytes('xy'));
      view.release();
      return view;
    },
  };
  const names = ['tobytes', 'tolist', 'hex', 'toreadonly', '__enter__', 'release'];
  expectAsInPython([
    ...names.map((name): Case => [
      `${released.python}.${name}()`,
      () => callMethod(released.make(), name, []),
    ]),
    ...['shape', 'obj', 'format', 'nbytes', 'readonly', 'suboffsets'].map((name): Case => [
      `${released.python}.${name}`,
      () => getAttribute(released.make(), name),
    ]),
    [`len(${released.python})`, () => length(released.make())],
    [`${released.python}[0]`, () => getItem(released.make(), 0)],
    [`${released.python} == b'xy'`, () => richCompare(released.make(), bytes('xy'), 2)],
    [`hash(${released.python})`, () => hash(released.make())],
    [`memoryview(${released.python})`, () => viewOf(released.make())],
    [`bytes(${released.python})`, () => call(bytes().cls, [released.make()])],
    [`list(${released.python})`, () => new PyList(toArray(released.make()))],
  ]);
});

test('constructor', () => {
  const make = (args: PyValue[]): Case => [
    `memoryview(${args.map(python).join(', ')})`,
    () => call(memoryviewType, args),
  ];
  expectAsInPython([make([]), make([1]), make(['a']), make([null]), make([bytes('a'), 1])]);
});

test('the memory is in use until the last view of it is released', () => {
  const memory = bytearray('abc');
  const first = viewOf(memory);
  const second = getItem(first, new PySlice(1, null, null));
  callMethod(first, 'release', []);
  expect(() => callMethod(memory, 'append', [1])).toThrow();
  callMethod(second, 'release', []);
  callMethod(memory, 'append', [1]);
  expect(memory.length).toBe(4);
});

test('views of read-only memory are hashed like bytes', () => {
  expect(hash(viewOf(bytes('abc')))).toBe(hash(bytes('abc')));
  expect(hash(getItem(viewOf(bytes('aXbXc')), new PySlice(null, null, 2)))).toBe(
    hash(bytes('abc')),
  );
  expectAsInPython([
    [`hash(${writable.python})`, () => hash(writable.make())],
    [`hash(${cast(plain, 'H').python})`, () => hash(cast(plain, 'H').make())],
  ]);
});

test('a view that is collected gives its memory back', async () => {
  const memory = bytearray('abc');
  const forget = () => void viewOf(memory);
  forget();
  for (let i = 0; i < 50 && memory.exports > 0; i++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(memory.exports).toBe(0);
});
