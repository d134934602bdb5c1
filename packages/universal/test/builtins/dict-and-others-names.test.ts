import { expect, test } from 'vitest';
import { expectAsInCPython, runHere } from '../mini-python/differential.js';

const TYPES = [
  'list',
  'tuple',
  'dict',
  'set',
  'frozenset',
  'slice',
  'range',
  'enumerate',
  'zip',
  'map',
  'filter',
  'reversed',
  'type({}.keys())',
  'type({}.values())',
  'type({}.items())',
  'type(type.__dict__)',
  'type(iter([]))',
  'type(iter(()))',
  'type(iter({}))',
  'type(iter(set()))',
  'type(iter(range(1)))',
  'type(reversed([]))',
  'type(reversed({}))',
  'type(iter(len, 5))',
];

test('types of containers have the attributes that CPython has, but for pickling', () => {
  const left =
    "SKIP = {'__reduce__', '__reduce_ex__', '__setstate__', '__getstate__', '__sizeof__', " +
    "'__class_getitem__', '__getattribute__', '__getnewargs__'}";
  expectAsInCPython(TYPES.map((type) => [left, `sorted(set(dir(${type})) - SKIP)`]));
});

test('their methods have docs', () => {
  for (const type of TYPES) {
    const [missing] = runHere([
      `list(filter(lambda n: n[0] != '_' and getattr(${type}, n).__doc__ is None, dir(${type})))`,
    ]);
    expect(missing, type).toMatch(/^list: (\[\]|\['(start|mapping).*\])$/);
  }
});
