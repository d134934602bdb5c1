import { expect, test } from 'vitest';
import { fillBuiltins } from '../../src/builtins/index.js';
import { boolType, complexType, floatType, intType } from '../../src/kernel/builtin-types.js';
import { PyBytes, PyFloat, PyIntInstance, PyTuple } from '../../src/kernel/containers.js';
import type { PyValue } from '../../src/kernel/object.js';
import { PyType } from '../../src/kernel/type.js';
import { normalizeInt } from '../../src/kernel/typeof.js';
import { readyType } from '../../src/kernel/slot-wrappers.js';
import { decode } from '../../src/builtins/int-bytes.js';
import { getAttribute } from '../../src/protocol/attributes.js';
import { call, callMethod } from '../../src/protocol/call.js';
import { add } from '../../src/protocol/number.js';
import {
  bool,
  complex,
  expectAsInPython,
  float,
  int,
  random,
  randomFloat,
  randomInt,
  text,
  type Case,
  type Sample,
} from './number-cases.js';

const next = random(5);

function methodCase(self: Sample, name: string, ...args: Sample[]): Case {
  return [
    `${self.python}.${name}(${args.map((each) => each.python).join(', ')})`,
    () =>
      callMethod(
        self.value,
        name,
        args.map((each) => each.value),
      ),
  ];
}

const INTS = [0, 1, -1, 255, -256, 2 ** 30, 2 ** 32 - 1, 2 ** 32, 2 ** 53 - 1].map(int);
const BIG = Array.from({ length: 40 }, () => int(randomInt(next, 300)));
const FLOATS = [0, -0, 0.5, 1.5, 2.5, -2.5, 0.1, 1e16, 1e300, 5e-324, 0.49999999999999994];
const SPECIAL = [Infinity, -Infinity, NaN];

test('methods of ints without arguments', () => {
  const names = [
    'bit_length',
    'bit_count',
    'conjugate',
    'as_integer_ratio',
    '__trunc__',
    '__floor__',
    '__ceil__',
  ];
  const more = [
    '__getnewargs__',
    '__sizeof__',
    '__int__',
    '__index__',
    '__float__',
    '__bool__',
    '__round__',
  ];
  const samples = [...INTS, ...BIG, bool(true), bool(false)];
  expectAsInPython(
    samples.flatMap((each) => [...names, ...more].map((name) => methodCase(each, name))),
  );
});

test('rounding ints', () => {
  const samples = [...INTS, ...BIG, ...[5, 15, 25, -5, -15, 149, 150, 151, 155, 250, 350].map(int)];
  const digits = [2, 0, -1, -2, -5, -30, -400].map(int);
  const cases = samples.flatMap((each) =>
    digits.map((count) => methodCase(each, '__round__', count)),
  );
  const wrong = [
    methodCase(int(5), '__round__', text('a')),
    methodCase(int(5), '__round__', int(1), int(2)),
  ];
  expectAsInPython([...cases, ...wrong]);
});

test('attributes of numbers', () => {
  const samples = [int(5), int(2n ** 70n), bool(true), float(-1.5), complex(1, -2)];
  const names = ['real', 'imag'];
  const ofInts = ['numerator', 'denominator'];
  expectAsInPython(
    samples.flatMap((each, at) =>
      [...names, ...(at < 3 ? ofInts : [])].map((name): Case => [
        `${each.python}.${name}`,
        () => getAttribute(each.value, name),
      ]),
    ),
  );
});

function bytesText(value: PyValue): PyValue {
  if (!(value instanceof PyBytes)) throw new Error('no bytes');
  return Array.from(value.bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

test('ints as bytes and back', () => {
  const cases = Array.from({ length: 400 }, (): Case => {
    const value = int(randomInt(next, 90));
    const length = Math.floor(next() * 13);
    const order = next() < 0.5 ? 'little' : 'big';
    const signed = next() < 0.5;
    return [
      `${value.python}.to_bytes(${length}, "${order}", signed=${signed ? 'True' : 'False'}).hex()`,
      () =>
        bytesText(
          callMethod(value.value, 'to_bytes', [length, order], new Map([['signed', signed]])),
        ),
    ];
  });
  const edges = [-129, -128, 127, 128, 255, 256, 0].flatMap((value) =>
    ['True', 'False'].map((signed): Case => [
      `(${value}).to_bytes(1, signed=${signed}).hex()`,
      () => bytesText(callMethod(value, 'to_bytes', [1], new Map([['signed', signed === 'True']]))),
    ]),
  );
  expectAsInPython([...cases, ...edges]);
});

test('wrong arguments of to_bytes', () => {
  const wrong = [
    [int(1), text('foo')],
    [int(-1), text('big')],
    [text('a')],
    [int(1), int(5)],
    [int(2n ** 70n)],
  ];
  expectAsInPython([
    ...wrong.map((args) => methodCase(int(5), 'to_bytes', ...args)),
    methodCase(int(5), 'to_bytes', int(1), int(2), int(3)),
    ['(5).to_bytes(foo=1)', () => callMethod(5, 'to_bytes', [], new Map([['foo', 1]]))],
    ['(5).to_bytes(1, length=2)', () => callMethod(5, 'to_bytes', [1], new Map([['length', 2]]))],
  ]);
});

test('ints from bytes', () => {
  const cases = Array.from({ length: 200 }, (): Case => {
    const bytes = Array.from({ length: Math.floor(next() * 12) }, () => Math.floor(next() * 256));
    const order = next() < 0.5 ? 'little' : 'big';
    const signed = next() < 0.5;
    const value = new PyBytes(Uint8Array.from(bytes));
    return [
      `int.from_bytes(bytes([${bytes.join(',')}]), "${order}", signed=${signed ? 'True' : 'False'})`,
      () => callMethod(intType, 'from_bytes', [value, order], new Map([['signed', signed]])),
    ];
  });
  const tuple = new PyTuple([1, 2]);
  expectAsInPython([
    ...cases,
    ['int.from_bytes((1, 2))', () => callMethod(intType, 'from_bytes', [tuple])],
    ['int.from_bytes((1, 300))', () => callMethod(intType, 'from_bytes', [new PyTuple([1, 300])])],
    ['int.from_bytes(5)', () => callMethod(intType, 'from_bytes', [5])],
    ['int.from_bytes("a")', () => callMethod(intType, 'from_bytes', ['a'])],
    ['int.from_bytes()', () => callMethod(intType, 'from_bytes', [])],
    [
      'bool.from_bytes(b"\\1")',
      () => callMethod(boolType, 'from_bytes', [new PyBytes(Uint8Array.of(1))]),
    ],
  ]);
});

test('decoding no bytes gives 0', () => {
  expect(decode(new Uint8Array(0), true, true)).toBe(0);
});

test('methods of floats without arguments', () => {
  const names = [
    'is_integer',
    'as_integer_ratio',
    'hex',
    'conjugate',
    '__trunc__',
    '__floor__',
    '__ceil__',
  ];
  const more = ['__round__', '__getnewargs__', '__int__', '__float__', '__bool__'];
  const values = [...FLOATS, ...SPECIAL, ...Array.from({ length: 100 }, () => randomFloat(next))];
  expectAsInPython(
    values.map(float).flatMap((each) => [...names, ...more].map((name) => methodCase(each, name))),
  );
});

test('rounding floats to decimal digits', () => {
  const values = [...FLOATS, ...SPECIAL, 2.675, 1.005, 1.7e308, 9.5e307, 1e308, 123456.789, 5e-324];
  const samples = [...values, ...Array.from({ length: 100 }, () => randomFloat(next))].map(float);
  const digits = [0, 1, 2, 5, 16, 17, 323, 324, 400, -1, -2, -308, -309, 2n ** 70n].map(int);
  const cases = samples.flatMap((each) =>
    digits.map((count) => methodCase(each, '__round__', count)),
  );
  expectAsInPython([...cases, methodCase(float(1.5), '__round__', text('a'))]);
});

const HEX = [
  '0x1.8p1',
  '0x1p1024',
  '-0x.8p-5',
  'inf',
  '-Infinity',
  'nan',
  '1.8',
  '',
  '0x',
  '0x1p',
  'x',
  '0x1.8p1000000',
  ' 0x1.fffffffffffff7p1023 ',
  '0x1.fffffffffffff8p1023',
  '0x1p-1074',
  '0x1p-1075',
  '0x1.8p-1075',
  '0x0.00001p-1060',
  '0x.p1',
  '0x1.00000000000008p0',
  '0x1.00000000000018p0',
  '+0xABCDEFp-3',
  '0x1.8P+2',
  '0x1 p1',
  '0x1_0',
  '-0x0p0',
];

test('floats of hexadecimal texts', () => {
  expectAsInPython(
    HEX.map((each): Case => [
      `float.fromhex("${each}")`,
      () => callMethod(floatType, 'fromhex', [each]),
    ]),
  );
});

test('hexadecimal texts read back', () => {
  fillBuiltins();
  for (let count = 0; count < 500; count++) {
    const value = randomFloat(next);
    const hex = callMethod(new PyFloat(value), 'hex', []);
    const back = callMethod(floatType, 'fromhex', [hex]);
    expect((back as PyFloat).value).toBe(value);
  }
});

test('methods of complex numbers', () => {
  const samples = [complex(1, 2), complex(-0, 0), complex(NaN, Infinity)];
  const names = ['conjugate', '__complex__', '__getnewargs__', '__bool__', '__pos__', '__neg__'];
  expectAsInPython(samples.flatMap((each) => names.map((name) => methodCase(each, name))));
});

test('methods with too many arguments', () => {
  expectAsInPython([
    methodCase(int(5), 'bit_length', int(1)),
    methodCase(int(5), '__format__'),
    methodCase(int(5), '__format__', int(1)),
    methodCase(float(1.5), 'is_integer', int(1)),
    methodCase(float(1.5), '__format__', int(1)),
    methodCase(complex(0, 1), 'conjugate', int(1)),
    methodCase(complex(0, 1), '__format__', int(1)),
  ]);
});

test('logic of bools', () => {
  const samples = [bool(true), bool(false), int(3), float(1.5)];
  expectAsInPython(
    samples.flatMap((a) =>
      ['__and__', '__or__', '__xor__'].map((name) => methodCase(bool(true), name, a)),
    ),
  );
});

test('calling bool', () => {
  expectAsInPython([
    ['bool()', () => call(boolType, [])],
    ['bool(0.0)', () => call(boolType, [new PyFloat(0)])],
    ['bool(2)', () => call(boolType, [2])],
    ['bool(1, 2)', () => call(boolType, [1, 2])],
    ['bool(x=1)', () => call(boolType, [], new Map([['x', 1]]))],
  ]);
});

function subclass(name: string, base: PyType): PyType {
  const type = new PyType(base.cls, name, [base]);
  type.mro = [type, ...base.mro];
  readyType(type);
  return type;
}

test('a subclass of int has instances of its own that compute as ints', () => {
  fillBuiltins();
  const type = subclass('Count', intType);
  const five = call(type, ['5']) as PyIntInstance;
  expect([five instanceof PyIntInstance, five.cls, five.value]).toEqual([true, type, 5]);
  expect(add(five, 1)).toBe(6);
  expect(add(1, five)).toBe(6);
  expect(getAttribute(five, 'real')).toBe(5);
});

test.each([floatType, complexType])('a subclass of a number has instances of its own', (base) => {
  fillBuiltins();
  const type = subclass('Special', base);
  const value = call(type, ['1.5']);
  expect((value as PyFloat).cls).toBe(type);
  expect((call(base, [value]) as PyFloat).cls).toBe(base);
});

test('ints stay in their only representation', () => {
  expect(normalizeInt(2n ** 53n - 1n)).toBe(2 ** 53 - 1);
  expect(add(2 ** 53 - 1, 1)).toBe(2n ** 53n);
  expect(add(2n ** 53n, -1)).toBe(2 ** 53 - 1);
});
