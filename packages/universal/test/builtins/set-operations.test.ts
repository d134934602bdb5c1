import { test } from 'vitest';
import { expectAsInCPython, random } from '../mini-python/differential.js';

const ITEMS = [
  '0',
  '1',
  'True',
  '1.5',
  "'a'",
  "'b'",
  'None',
  '(1, 2)',
  '()',
  "b'a'",
  '2**70',
  '-2',
  '-1',
  '7',
  '8',
  'frozenset([1])',
];
/** Members in an order that does not depend on the set's. */
const SHOW = 'sorted(map(repr, x))';

function operation(next: (below: number) => number): string {
  const item = () => ITEMS[next(ITEMS.length)]!;
  const items = () => Array.from({ length: next(6) }, item).join(', ');
  const other = () => `${['set', 'frozenset', 'list', 'dict.fromkeys'][next(4)]!}([${items()}])`;
  const sign = () => ['|', '&', '-', '^'][next(4)]!;
  const shown = (expression: string) => `sorted(map(repr, ${expression}))`;
  const method = () => ['union', 'intersection', 'difference', 'symmetric_difference'][next(4)]!;
  const lines = [
    () => `x.add(${item()})`,
    () => `x.add(${item()})`,
    () => `x.discard(${item()})`,
    () => `x.remove(${item()})`,
    () => `x.update(${other()}, ${other()})`,
    () => `${item()} in x`,
    () => `set([1]) in x`,
    () => shown(`x ${sign()} ${other()}`),
    () => shown(`${other()} ${sign()} x`),
    () => shown(`x.${method()}(${other()})`),
    () => `x ${sign()}= set([${items()}])`,
    () => `x ${sign()}= ${other()}`,
    () => `x.${method()}_update(${other()})`.replace('union_', ''),
    () => `x ${['<', '<=', '>', '>=', '==', '!='][next(6)]!} ${other()}`,
    () => `x.isdisjoint(${other()}), x.issubset(${other()}), x.issuperset(${other()})`,
    () => `len(x)`,
    () =>
      `hash(frozenset([${items().replaceAll('None', '5').replaceAll("b'a'", '6').replace(/'.'/g, '7')}]))`,
    () => `x = set(x)`,
  ];
  return lines[next(lines.length)]!();
}

test('a set after random operations is as in CPython', () => {
  const next = random(21);
  expectAsInCPython(
    Array.from({ length: 80 }, () => {
      const script = ['x = set()'];
      for (let step = 0; step < 50; step++) script.push(operation(next), SHOW);
      return script;
    }),
  );
});

test('a set that changes while it is iterated', () => {
  expectAsInCPython([
    ['x = {1}', 'i = iter(x)', 'x.add(2)', 'next(i)', 'next(i)'],
    ['x = {1}', 'i = iter(x)', 'list(i)', 'x.add(2)', 'list(i)', 'i.__length_hint__()'],
    ['x = {1}', 'x -= x', 'x', 'x ^= x', 'x |= x', 'x &= x', 'x'],
    ['x = {1, 2}', 'x.difference_update(x)', 'x', 'x.symmetric_difference_update(x)'],
  ]);
});

test('subclasses of set and frozenset', () => {
  expectAsInCPython([
    [
      "S = type('S', (set,), {})",
      'x = S([1])',
      'x',
      'S()',
      'type(x | {2}).__name__',
      'type(x.copy()).__name__',
      'type(x.union()).__name__',
      'x |= {3}',
      'type(x).__name__',
      'S(a=1)',
      'x.name = 5',
      'hash(x)',
    ],
    [
      "F = type('F', (frozenset,), {})",
      'x = F([1])',
      'x',
      'F()',
      'type(x | {2}).__name__',
      'type(x.copy()).__name__',
      'type(frozenset(x)).__name__',
      'hash(x) == hash(frozenset([1]))',
      'x == {1}',
      '{x: 1}[frozenset([1])]',
      'F(a=1)',
    ],
  ]);
});
