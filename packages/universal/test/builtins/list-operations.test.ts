import { expect, test } from 'vitest';
import { expectAsInCPython, random, runHere } from '../mini-python/differential.js';

const ITEMS = ['0', '1', '-3', 'True', '1.0', "'a'", "'b'", 'None', '(1, 2)', '[1]', '2**70'];

/** Lines that do something to the list x, chosen by `next`. */
function operation(next: (below: number) => number): string {
  const item = () => ITEMS[next(ITEMS.length)]!;
  const index = () => String(next(14) - 7);
  const bound = () => (next(3) === 0 ? '' : index());
  const slice = () => `${bound()}:${bound()}${next(2) === 0 ? '' : `:${bound()}`}`;
  const items = () => `[${Array.from({ length: next(5) }, item).join(', ')}]`;
  const lines = [
    () => `x.append(${item()})`,
    () => `x.append(${item()})`,
    () => `x.extend(${items()})`,
    () => `x.extend(x)`,
    () => `x.insert(${index()}, ${item()})`,
    () => `x.pop()`,
    () => `x.pop(${index()})`,
    () => `x.remove(${item()})`,
    () => `x.reverse()`,
    () => `x.index(${item()}, ${index()}, ${index()})`,
    () => `x.count(${item()})`,
    () => `${item()} in x`,
    () => `x[${index()}]`,
    () => `x[${slice()}]`,
    () => `x[${index()}] = ${item()}`,
    () => `x[${slice()}] = ${items()}`,
    () => `x[${slice()}] = x`,
    () => `del x[${index()}]`,
    () => `del x[${slice()}]`,
    () => `x += ${items()}`,
    () => `x *= ${next(4)}`,
    () => `x + ${items()}`,
    () => `x == ${items()}`,
    () => `x < ${items()}`,
    () => `x.sort(key=str)`,
    () => `x.sort(key=str, reverse=True)`,
    () => `sorted(x)`,
    () => `x = x[:12]`,
  ];
  return lines[next(lines.length)]!();
}

test('a list after random operations is as in CPython', () => {
  const next = random(7);
  const scripts = Array.from({ length: 80 }, () => {
    const script = ['x = []'];
    for (let step = 0; step < 60; step++)
      script.push(operation(next), 'x[:20], len(x)', 'x = x[:20]');
    return script;
  });
  expectAsInCPython(scripts);
});

test('sorting is stable, in both directions', () => {
  const next = random(11);
  const scripts = Array.from({ length: 60 }, (_each, size) => {
    const pairs = Array.from({ length: size * 3 }, (_pair, at) => `(${next(10)}, ${at})`);
    const texts = Array.from(
      { length: size },
      () => `'${'abcXYZ\\xe9'.charAt(next(6))}${next(30)}'`,
    );
    return [
      `x = [${pairs.join(', ')}]`,
      'sorted(x, key=lambda pair: pair[0])',
      'sorted(x, key=lambda pair: pair[0], reverse=True)',
      'sorted(x, key=lambda pair: -pair[0] / 2)',
      'sorted(x, reverse=True)',
      'sorted(map(float, map(sum, x)))',
      `sorted([${texts.join(', ')}])`,
      `sorted([${texts.join(', ')}], reverse=True)`,
    ];
  });
  expectAsInCPython(scripts);
});

test('a list that changes while it is used', () => {
  expectAsInCPython([
    [
      'x = [1, 2, 3]',
      'i = iter(x)',
      'next(i)',
      'x.insert(0, 0)',
      'list(i)',
      'x.append(9)',
      'list(i)',
    ],
    ['x = [1, 2, 3]', 'i = iter(x)', 'x.clear()', 'next(i, None)', 'x.append(1)', 'next(i, None)'],
    ['x = [3, 1, 2]', 'x.sort(key=lambda v: x.append(v) or v)', 'x'],
    ['x = [3, 1, 2]', 'x.sort(key=lambda v: len(x))', 'x'],
    ["x = [3, 'a', 2]", 'x.sort()', 'len(x)'],
    ['x = []', 'x.append(x)', 'x', '(x, [x])', 'x == 5'],
    [
      'x = [1, 2, 3]',
      "E = type('E', (), {'__eq__': lambda self, other: x.clear() or False})",
      'x.index(E())',
      'x',
      'E() in [E(), 1]',
    ],
    [
      "R = type('R', (), {'__repr__': lambda self: x.clear() or 'R'})",
      'x = [R(), 1, 2]',
      'repr(x)',
      'x',
    ],
    ['x = [1, 2, 3, 4]', 'i = reversed(x)', 'next(i)', 'x.pop()', 'x.pop()', 'list(i)'],
    ['x = [1, 2]', 'x[:] = map(lambda v: x.append(v) or v, [5, 6])', 'x'],
  ]);
});

test('subclasses of list and tuple', () => {
  expectAsInCPython([
    [
      "L = type('L', (list,), {'__len__': lambda self: 99})",
      'x = L([1, 2])',
      'len(x)',
      'x.__len__()',
      'x + [3]',
      'type(x[:]).__name__',
      'type(x * 2).__name__',
      'type(x.copy()).__name__',
      'x == [1, 2]',
      'L(a=1)',
      'x.attribute = 5',
      'x.attribute',
      'x.__dict__',
    ],
    [
      "T = type('T', (tuple,), {'__iter__': lambda self: iter('xyz')})",
      'x = T((1, 2))',
      'x',
      'list(x)',
      'tuple(x)',
      '[] + list(x)',
      'x + ()',
      'type(x[:]).__name__',
      'hash(x) == hash((1, 2))',
      'x == (1, 2)',
      'T(a=1)',
      'T()',
    ],
    [
      "L = type('L', (list,), {'__getitem__': lambda self, key: key, '__contains__': lambda self, v: True})",
      'L([1])[5]',
      '7 in L()',
      'L([1]).pop()',
      "L([1])['a':2]",
    ],
    [
      "S = type('S', (), {'__getitem__': lambda self, at: [5, 6][at]})",
      'list(S())',
      'list(reversed(S()))',
      '6 in S()',
      '7 in S()',
      'i = iter(S())',
      'next(i)',
      'i.__length_hint__()',
      'tuple(S())',
    ],
  ]);
});

test('too many items are a MemoryError, at once', () => {
  expect(runHere(['[0, 1] * 2**40', '(0,) * 2**40'])).toEqual(['MemoryError! ', 'MemoryError! ']);
});
