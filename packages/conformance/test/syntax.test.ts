import { describe, expect, test } from 'vitest';
import { allFeatures, readChecks, readPrelude } from '../src/checks.js';
import { parsePython } from '../src/syntax/parse.js';

describe('every check is in the subset of Python', () => {
  test.each(allFeatures())('%s', (feature) => {
    expect(readChecks(feature).length).toBeGreaterThan(0);
  });

  test('prelude', () => {
    expect(readPrelude().length).toBeGreaterThan(0);
  });
});

test('not binds less tightly than comparison and more than and', () => {
  expect(parsePython('not a == b and c')).toMatchObject([
    {
      value: {
        kind: 'boolean',
        operator: 'and',
        left: { kind: 'unary', operator: 'not', operand: { kind: 'compare' } },
        right: { kind: 'name', id: 'c' },
      },
    },
  ]);
});

test('a chain of comparisons is one expression', () => {
  expect(parsePython('a < b not in c')).toMatchObject([
    { value: { kind: 'compare', rest: [{ operator: '<' }, { operator: 'not in' }] } },
  ]);
});

test('a comparison in parentheses is an operand', () => {
  expect(parsePython('(a < b) == c')).toMatchObject([
    { value: { kind: 'compare', first: { kind: 'compare' }, rest: [{ operator: '==' }] } },
  ]);
});

test('escapes in strings', () => {
  expect(parsePython(String.raw`'\x41\u00e9\U0001f40d\n\0\''`)).toMatchObject([
    { value: { kind: 'str', value: "Aé🐍\n\0'" } },
  ]);
});

test('what is not in the subset is refused, with its line', () => {
  expect(() => parsePython('a = 1\nawait b')).toThrow(/line 2/);
});
