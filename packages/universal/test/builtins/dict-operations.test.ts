import { expect, test } from 'vitest';
import { expectAsInCPython, random, runHere } from '../mini-python/differential.js';

/** Keys of all kinds, many of them equal to each other. */
const KEYS = [
  '0',
  '1',
  '2',
  '-1',
  '-2',
  'True',
  'False',
  'None',
  '1.0',
  '0.5',
  '-0.0',
  '2.0',
  'complex(1, 0)',
  'complex(0, 1)',
  "'a'",
  "'b'",
  "''",
  "b'a'",
  "b''",
  '()',
  '(1, 2)',
  '(1.0, True)',
  "('a', None)",
  'frozenset([1])',
  'frozenset()',
  '2**61 - 1',
  '2**64',
  'float(2**64)',
  '1e300',
  'int',
  'k',
  'i1',
  's',
  'E(1)',
  'E(2)',
  "E('a')",
  'range(3)',
  'len',
  'n',
  '[]',
  '{}',
  'slice(1)',
];
const SETUP = [
  "K = type('K', (), {'__repr__': lambda self: 'K'})",
  'k = K()',
  "n = float('nan')",
  "I = type('I', (int,), {})",
  'i1 = I(1)',
  "S = type('S', (str,), {})",
  "s = S('a')",
  "E = type('E', (), {'__init__': lambda self, v: setattr(self, 'v', v), " +
    "'__eq__': lambda self, o: self.v == (o.v if isinstance(o, E) else o), " +
    "'__hash__': lambda self: hash(self.v), '__repr__': lambda self: 'E' + repr(self.v)})",
  'x = {}',
];

function operation(next: (below: number) => number, keys: readonly string[]): string {
  const key = () => keys[next(keys.length)]!;
  const value = () => String(next(100));
  const other = () =>
    `{${Array.from({ length: next(4) }, () => `${keys[next(keys.length - 3)]!}: ${value()}`).join(', ')}}`;
  const lines = [
    () => `x[${key()}] = ${value()}`,
    () => `x[${key()}] = ${value()}`,
    () => `x[${key()}] = ${value()}`,
    () => `x[${key()}]`,
    () => `x.get(${key()}, -1)`,
    () => `${key()} in x`,
    () => `del x[${key()}]`,
    () => `x.pop(${key()}, None)`,
    () => `x.pop(${key()})`,
    () => `x.setdefault(${key()}, ${value()})`,
    () => `x.popitem()`,
    () => `x.update(${other()})`,
    () => `x |= ${other()}`,
    () => `${other()} | x`,
    () => `x == dict(x)`,
    () => `x = x.copy()`,
    () => `x.items() == ${other()}.items()`,
    () => `x.keys() >= ${other()}.keys()`,
    () => `len(x.keys() & ${other()}), len(x.keys() | ${other()}), len(x.keys() ^ ${other()})`,
    () => `x.keys().isdisjoint(${other()})`,
    () => `next(iter(x), None)`,
  ];
  return lines[next(lines.length)]!();
}

function scripts(seed: number, count: number, steps: number, keys: readonly string[]) {
  const next = random(seed);
  return Array.from({ length: count }, () => {
    const script = [...SETUP];
    for (let step = 0; step < steps; step++) script.push(operation(next, keys), 'x');
    return script;
  });
}

test('a dict with keys of all kinds is as in CPython', () => {
  expectAsInCPython(scripts(3, 60, 60, KEYS));
});

test('a dict of texts and ints is as in CPython', () => {
  const keys = Array.from({ length: 40 }, (_each, at) => (at % 2 === 0 ? String(at) : `'t${at}'`));
  expectAsInCPython(scripts(4, 25, 120, [...keys, '[]', '{}', 'slice(1)']));
});

test('a dict of tuples is as in CPython', () => {
  const keys = Array.from({ length: 30 }, (_each, at) => `(${at % 7}, '${at % 5}')`);
  expectAsInCPython(scripts(5, 25, 100, [...keys, '[]', '{}', 'slice(1)']));
});

test('a dict that changes while it is iterated', () => {
  expectAsInCPython([
    [
      'x = {1: 1, 2: 2}',
      'i = iter(x)',
      'next(i)',
      'x[3] = 3',
      'next(i)',
      'next(i)',
      'x.pop(3)',
      'next(i)',
    ],
    [
      'x = {1: 1, 2: 2}',
      'i = iter(x.items())',
      'next(i)',
      'x.pop(1)',
      'x[1] = 5',
      'next(i)',
      'next(i)',
    ],
    ['x = {1: 1, 2: 2}', 'i = reversed(x)', 'next(i)', 'x.pop(1)', 'next(i)'],
    ['x = {1: 1}', 'i = iter(x)', 'list(i)', 'x[2] = 1', 'list(i)', 'i.__length_hint__()'],
    ['x = {1: 1, 2: 2}', 'i = iter(x)', 'x.clear()', 'i.__length_hint__()', 'next(i)'],
    ['x = {}', 'x[1] = x', 'x', 'x.items()', '[x]'],
    ['x = {}', 'x[1] = x.values()', 'x'],
    [
      "B = type('B', (), {'__hash__': lambda self: 1, '__eq__': lambda self, o: 1 / 0})",
      'x = {1: 2}',
      'x[B()]',
      'x.get(B())',
      'x',
      'x = {B(): 1}',
      'x[1]',
      'x[2]',
    ],
    [
      "C = type('C', (), {'__hash__': lambda self: 1, '__eq__': lambda self, o: x.clear() or False})",
      'x = {1: 2, C(): 3}',
      'x.get(C())',
      'x',
    ],
    ["H = type('H', (), {'__hash__': lambda self: 'a'})", '{}.get(H())', '{H(): 1}'],
    ["H = type('H', (), {'__eq__': lambda self, o: True})", '{}.get(H())', '{H(): 1}'],
    [
      'calls = []',
      "H = type('H', (), {'__hash__': lambda self: calls.append(1) or 5, '__eq__': lambda s, o: s is o})",
      'x = {}',
      'h = H()',
      'x[h] = 1',
      'x[h]',
      'x.setdefault(H(), 2)',
      'x.pop(h)',
      'x.popitem()[1]',
      'calls',
    ],
  ]);
});

test('subclasses of dict', () => {
  expectAsInCPython([
    [
      "D = type('D', (dict,), {'__missing__': lambda self, key: [key]})",
      'x = D(a=1)',
      "x['a']",
      "x['b']",
      "x.get('b')",
      'x',
      'type(x.copy()).__name__',
      'type(x | {}).__name__',
      "type(D.fromkeys('ab')).__name__",
      "x == {'a': 1}",
    ],
    [
      "D = type('D', (dict,), {'__setitem__': lambda self, k, v: dict.__setitem__(self, k, v * 2)})",
      'x = D()',
      'x[1] = 2',
      'x.update({2: 2})',
      'x.setdefault(3, 3)',
      'x',
      "D.fromkeys('ab', 1)",
    ],
    [
      "M = type('M', (), {'keys': lambda self: ['a', 'b'], '__getitem__': lambda self, k: k * 2})",
      'dict(M())',
      'x = {}',
      'x.update(M())',
      'x',
      'x |= M()',
      "type(type.__dict__)(M())['a']",
    ],
  ]);
});

test('a queue in a dict does not slow down', () => {
  const queue = ['x = dict.fromkeys(range(20000))', 'n = [20000]'];
  const move =
    'list(map(lambda i: (x.pop(next(iter(x))), x.setdefault(i)), range(20000, 60000)))[-1]';
  const started = performance.now();
  const outcome = runHere([...queue, move, 'len(x), next(iter(x))']);
  expect(outcome.at(-1)).toBe('tuple: (20000, 40000)');
  expect(performance.now() - started).toBeLessThan(5000);
});
