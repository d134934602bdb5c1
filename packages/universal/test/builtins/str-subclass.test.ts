import { beforeAll, test } from 'vitest';
import { fillBuiltins } from '../../src/builtins/index.js';
import { PySlice } from '../../src/builtins/slice-object.js';
import {
  bytearrayType,
  bytesType,
  memoryviewType,
  strType,
  typeType,
} from '../../src/kernel/builtin-types.js';
import type { PyValue } from '../../src/kernel/object.js';
import type { PyType } from '../../src/kernel/type.js';
import { typeOf } from '../../src/kernel/typeof.js';
import { getAttribute } from '../../src/protocol/attributes.js';
import { call, callMethod } from '../../src/protocol/call.js';
import { richCompare } from '../../src/protocol/compare.js';
import { getItem } from '../../src/protocol/items.js';
import { binaryOperation } from '../../src/protocol/number.js';
import { str } from '../../src/protocol/text.js';
import type { Case } from './number-cases.js';
import { bytes, dict, expectAsInPython, list, tuple } from './str-cases.js';

const SETUP = `
class S(str): pass
class B(bytes): pass
class A(bytearray): pass
`;

let S: PyValue;
let B: PyValue;
let A: PyValue;

beforeAll(() => {
  fillBuiltins();
  const subclass = (name: string, base: PyType) => call(typeType, [name, tuple(base), dict()]);
  S = subclass('S', strType);
  B = subclass('B', bytesType);
  A = subclass('A', bytearrayType);
});

const typeNameOf = (value: PyValue) => typeOf(value).name;

test('instances of subclasses are made and shown like the text', () => {
  expectAsInPython(
    [
      ["S('aé')", () => call(S, ['aé'])],
      ['S()', () => call(S, [])],
      ['S(5)', () => call(S, [5])],
      ["S(b'a', 'ascii')", () => call(S, [bytes('a'), 'ascii'])],
      ["S(b'a', encoding='ascii')", () => call(S, [bytes('a')], new Map([['encoding', 'ascii']]))],
      ["str(S('a'))", () => str(call(S, ['a']))],
      ["str(S('a')) == 'a'", () => richCompare(str(call(S, ['a'])), 'a', 2)],
      ["S('a') == 'a'", () => richCompare(call(S, ['a']), 'a', 2)],
      ["'a' < S('b')", () => richCompare('a', call(S, ['b']), 0)],
      ["B(b'a')", () => call(B, [bytes('a')])],
      ["A(b'a')", () => call(A, [bytes('a')])],
      ["B('a', 'ascii')", () => call(B, ['a', 'ascii'])],
      ['B([1, 2])', () => call(B, [list(1, 2)])],
      ["B.fromhex('61')", () => callMethod(B, 'fromhex', ['61'])],
      ["type(A.fromhex('61')).__name__", () => typeNameOf(callMethod(A, 'fromhex', ['61']))],
      ["B(b'a') == b'a'", () => richCompare(call(B, [bytes('a')]), bytes('a'), 2)],
      [
        "'%s %r' % (S('a'), S('b'))",
        () => binaryOperation('%s %r', tuple(call(S, ['a']), call(S, ['b'])), 'nb_remainder'),
      ],
      [
        "'{} {!r:>5}'.format(S('a'), S('b'))",
        () => callMethod('{} {!r:>5}', 'format', [call(S, ['a']), call(S, ['b'])]),
      ],
      ["'-'.join([S('a'), 'b'])", () => callMethod('-', 'join', [list(call(S, ['a']), 'b')])],
    ],
    SETUP,
  );
});

test('methods of subclasses give plain values', () => {
  const text: [string, () => PyValue][] = [
    ["S('abc').upper()", () => callMethod(call(S, ['abc']), 'upper', [])],
    ["S('abc').strip()", () => callMethod(call(S, ['abc']), 'strip', [])],
    ["S('abc')[0]", () => getItem(call(S, ['abc']), 0)],
    ["S('abc')[:]", () => getItem(call(S, ['abc']), new PySlice(null, null, null))],
    ["S('abc') + ''", () => binaryOperation(call(S, ['abc']), '', 'nb_add')],
    ["S('abc').replace('x', 'y')", () => callMethod(call(S, ['abc']), 'replace', ['x', 'y'])],
    ["S('%s') % 1", () => binaryOperation(call(S, ['%s']), 1, 'nb_remainder')],
    ["B(b'abc').upper()", () => callMethod(call(B, [bytes('abc')]), 'upper', [])],
    ["B(b'abc')[1:]", () => getItem(call(B, [bytes('abc')]), new PySlice(1, null, null))],
    ["B(b'abc') + b''", () => binaryOperation(call(B, [bytes('abc')]), bytes(), 'nb_add')],
    ["A(b'abc')[1:]", () => getItem(call(A, [bytes('abc')]), new PySlice(1, null, null))],
    ["A(b'abc').copy()", () => callMethod(call(A, [bytes('abc')]), 'copy', [])],
    ["bytes(B(b'a'))", () => call(bytesType, [call(B, [bytes('a')])])],
  ];
  expectAsInPython(
    text.flatMap(([expression, compute]): Case[] => [
      [expression, compute],
      [`type(${expression}).__name__`, () => typeNameOf(compute())],
    ]),
    SETUP,
  );
});

test('the types describe themselves', () => {
  const names = ['__name__', '__qualname__', '__module__'];
  expectAsInPython(
    [strType, bytesType, bytearrayType].flatMap((type) =>
      names.map((name): Case => [`${type.name}.${name}`, () => getAttribute(type, name)]),
    ),
  );
});

test('no public method is missing or invented', () => {
  // What belongs to all objects or to pickling is not of these types alone.
  const skip = new Set([
    '__getattribute__',
    '__reduce__',
    '__reduce_ex__',
    '__sizeof__',
    '__doc__',
    '__new__',
    '__str__',
  ]);
  expectAsInPython(
    [strType, bytesType, bytearrayType, memoryviewType].map((type): Case => [
      `sorted(set(vars(${type.name})) - {'__getattribute__', '__reduce__', '__reduce_ex__', '__sizeof__', '__doc__', '__new__', '__str__'})`,
      () => list(...[...type.attrs.keys()].filter((name) => !skip.has(name)).sort()),
    ]),
  );
});
