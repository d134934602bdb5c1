import { test } from 'vitest';
import { callMethod } from '../../src/protocol/call.js';
import {
  bool,
  complex,
  expectAsInPython,
  float,
  int,
  random,
  randomFloat,
  text,
  type Case,
  type Sample,
} from './number-cases.js';

const next = random(4);

function formatCase(sample: Sample, spec: string): Case {
  return [
    `format(${sample.python}, ${text(spec).python})`,
    () => callMethod(sample.value, '__format__', [spec]),
  ];
}

function pick(choices: readonly string[]): string {
  return choices[Math.floor(next() * choices.length)] ?? '';
}

function randomSpec(types: readonly string[]): string {
  return [
    pick(['', '', '<', '>', '^', '=', '*<', '0>', '_^', ' =', 'é>', '\u{1f600}^']),
    pick(['', '', '+', '-', ' ']),
    pick(['', '', '', 'z']),
    pick(['', '', '#']),
    pick(['', '', '0']),
    pick(['', '1', '5', '12', '20']),
    pick(['', '', ',', '_']),
    pick(['', '', '.0', '.1', '.3', '.10', '.20']),
    pick(types),
  ].join('');
}

const INTS = [0, 1, -1, 42, -1234, 1234567, 65, 0x1f600, 2n ** 70n, -(10n ** 20n)].map(int);
const FLOATS = [
  0, -0, 1, -1.5, 0.1, 2.5, 1234.5678, 1e16, 1e-5, 123456789, 1e22, 1e23, 5e-324, 1e300,
];
const SPECIAL = [Infinity, -Infinity, NaN];

test('ints by random specifications', () => {
  const types = ['', 'd', 'b', 'o', 'x', 'X', 'n', 'c', 'e', 'f', 'g', '%', 'q'];
  const cases = Array.from({ length: 3000 }, () =>
    formatCase(INTS[Math.floor(next() * INTS.length)]!, randomSpec(types)),
  );
  expectAsInPython(cases);
});

test('floats by random specifications', () => {
  const types = ['', '', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%', 'd'];
  const values = [...FLOATS, ...SPECIAL];
  const cases = Array.from({ length: 3000 }, () => {
    const known = values[Math.floor(next() * values.length)]!;
    return formatCase(float(next() < 0.5 ? known : randomFloat(next)), randomSpec(types));
  });
  expectAsInPython(cases);
});

test('complex numbers by random specifications', () => {
  const types = ['', '', 'e', 'f', 'g', 'n', '%', 'd'];
  const parts = [...FLOATS, ...SPECIAL];
  const part = () => parts[Math.floor(next() * parts.length)]!;
  const cases = Array.from({ length: 1500 }, () =>
    formatCase(complex(part(), part()), randomSpec(types)),
  );
  expectAsInPython(cases);
});

test('zeros before grouped digits', () => {
  const widths = Array.from({ length: 25 }, (_, at) => at + 1);
  const cases = [int(1), int(-1234), int(123456)].flatMap((value) =>
    widths.flatMap((width) => [',', '_', '_x'].map((end) => formatCase(value, `0${width}${end}`))),
  );
  const floats = widths.map((width) => formatCase(float(-1234.5), `0${width},.2f`));
  expectAsInPython([...cases, ...floats]);
});

test('halves round to even, exactly', () => {
  const values = [0.5, 1.5, 2.5, 0.125, 0.375, 2.675, 1.005, 1e22 + 0.5, 4.35, 0.05, 9.995, 999.5];
  const cases = values.flatMap((value) =>
    [
      '.0f',
      '.1f',
      '.2f',
      '.0e',
      '.1e',
      '.2e',
      '.1g',
      '.2g',
      '.3g',
      '.0%',
      '.2',
      '.60f',
      '.1100f',
    ].map((spec) => formatCase(float(value), spec)),
  );
  expectAsInPython(cases);
});

test('wrong specifications', () => {
  const specs = [
    'x<<5',
    '.3',
    '.3d',
    '+c',
    '#c',
    'q',
    's',
    '10q',
    ',c',
    ',_',
    '_,',
    ',,',
    ',n',
    ',x',
    '_x',
    'zd',
    'z',
    '_c',
    '__',
    ',,5',
    '99999999999999999999',
    '.99999999999999999999f',
    '.f',
    '5.',
    'ab',
    'dd',
    'é>5',
    'é',
    '\x01',
    '.2c',
    'z c',
    '=c',
    '.2147483648f',
    '_e',
    ',%',
    ' ',
    '0',
    '00',
    '#',
    '<',
    '05d',
    '{}',
  ];
  const values = [int(5), int(-5), int(2n ** 70n), float(1.5), complex(0, 1), bool(true)];
  expectAsInPython(values.flatMap((value) => specs.map((spec) => formatCase(value, spec))));
});
