import fc from 'fast-check';
import {
  REGISTERS,
  type Description,
  type Instruction,
  type Operation,
  type Program,
} from './program.js';

/**
 * What operands an operation wants: a letter each for the registers a, b, c and one for the
 * immediate, `-` for none. Registers: `o` anything, `n` number, `s` str, `b` bytes, `l` list,
 * `d` dict, `t` tuple, `q` container, `k` key or index, `c` callable, `y` type, `e` exception type,
 * `z` slice, `i` instance, `v`, `p` context variable, capsule (which only instructions make).
 * Immediates: `i` small, `j` small with a flag above, `w` wide, `f` float, `t` of a table, `r` one
 * of the six comparisons.
 */
type Kind = string;

/** Which registers hold what at first; results go to the last ones more often than not. */
const HOLDING: Readonly<Record<Kind, readonly number[]>> = {
  n: [0, 1, 2, 3],
  s: [4, 5],
  b: [6],
  l: [7],
  d: [8],
  t: [9],
  q: [4, 6, 7, 7, 8, 8, 9, 13],
  k: [0, 1, 4, 10],
  z: [10],
  c: [11],
  y: [12],
  e: [12],
  i: [13],
  v: [14, 15],
  p: [14, 15],
};

const interestingInts = [
  0n, 1n, 2n, 3n, 7n, 10n, 31n, 63n, 64n, 255n, 256n, 1000n,
  2n ** 15n, 2n ** 30n, 2n ** 31n, 2n ** 32n, 2n ** 52n, 2n ** 53n, 2n ** 62n, 2n ** 63n, 2n ** 64n,
  2n ** 100n, 10n ** 22n, 10n ** 40n, 2n ** 1023n, 2n ** 1024n,
]; // prettier-ignore

const bigint: fc.Arbitrary<bigint> = fc.oneof(
  { weight: 3, arbitrary: fc.bigInt({ min: -20n, max: 20n }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...interestingInts), fc.bigInt({ min: -1n, max: 1n }), fc.boolean())
      .map(([value, offset, negative]) => (negative ? -value - offset : value + offset)),
  },
  { weight: 1, arbitrary: fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n }) },
);

const double: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 0.5, 1.5, -2.5, 0.1, 1e16, 1e22, 1e-5, 123456.789, 1e308, NaN,
    Infinity, -Infinity, 5e-324, 2.2250738585072014e-308, 2 ** 53, 2 ** 63, -(2 ** 31)), // prettier-ignore
  fc.double(),
  fc.integer({ min: -1000, max: 1000 }).map((n) => n / 8),
);

const bits = double.map((value) => {
  const buffer = Buffer.alloc(8);
  buffer.writeDoubleBE(value);
  return buffer.toString('hex');
});

const character = fc.oneof(
  fc.constantFrom(...Array.from('abcABC012 -.,%{}\'"\\\n\t\0')),
  fc.constantFrom(
    'é',
    'ß',
    'İ',
    'ŉ',
    'Σ',
    'ς',
    '日',
    '\u0301',
    '\u200d',
    '\x7f',
    '\xa0',
    '\xad',
    '٣',
  ),
  fc.constantFrom('😀', '𝔘', '\u{10ffff}', '🇩'),
  fc.constantFrom('\udc80', '\udfff', '\uffff', '\u2028'),
);
/** Only low surrogates: one after a high one would be one character in a JavaScript string. */
const text = fc.oneof(
  fc.constantFrom(
    'a',
    'key',
    'x',
    'value',
    '%d',
    '%5.2f|%r',
    '%s',
    '{}',
    '1',
    ' 12 ',
    '-1.5e3',
    'nan',
    '>8',
    '_',
    '0x1f',
    'real',
    'n\u00e4me',
  ),
  fc.array(character, { maxLength: 8 }).map((all) => all.join('')),
);
const hex = fc.oneof(
  fc.constantFrom('', '61', '616263', 'ff', 'c3a9', 'f09f9880', '6100ff', 'edb280', 'fffe6100'),
  fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes).toString('hex')),
);

const int: fc.Arbitrary<Description> = bigint.map((value) => ['int', String(value)] as const);
const smallInt: fc.Arbitrary<Description> = fc
  .integer({ min: -6, max: 6 })
  .map((value) => ['int', String(value)] as const);
const float: fc.Arbitrary<Description> = bits.map((value) => ['float', value] as const);
const complex: fc.Arbitrary<Description> = fc
  .tuple(bits, bits)
  .map(([re, im]) => ['complex', re, im] as const);
const bool: fc.Arbitrary<Description> = fc.boolean().map((value) => ['bool', value] as const);
const none: fc.Arbitrary<Description> = fc.constant(['none'] as const);
const num: fc.Arbitrary<Description> = fc
  .oneof(fc.bigInt({ min: -5n, max: 5n }), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }))
  .map((value) => ['num', String(value)] as const);
const number = fc.oneof(
  { weight: 6, arbitrary: int },
  { weight: 4, arbitrary: float },
  { weight: 1, arbitrary: complex },
  { weight: 1, arbitrary: bool },
  { weight: 1, arbitrary: num },
);
const str: fc.Arbitrary<Description> = text.map((value) => ['str', value] as const);
const bytes: fc.Arbitrary<Description> = hex.map((value) => ['bytes', value] as const);
const constant = (...names: string[]): fc.Arbitrary<Description> =>
  fc.constantFrom(...names).map((name) => ['constant', name] as const);
const slicePart = fc.oneof(none, smallInt, { weight: 1, arbitrary: fc.oneof(int, float, num) });
const slice: fc.Arbitrary<Description> = fc
  .tuple(slicePart, slicePart, slicePart)
  .map((parts) => ['slice', ...parts] as const);

const leaf = fc.oneof(
  { weight: 4, arbitrary: number },
  { weight: 3, arbitrary: str },
  bytes,
  none,
  bool,
  constant('Ellipsis', 'NotImplemented', 'int', 'len'),
);
const key = fc.oneof(
  { weight: 3, arbitrary: fc.oneof(smallInt, str) },
  fc.oneof(
    number,
    bytes,
    none,
    bool,
    fc.array(smallInt, { maxLength: 2 }).map((items) => ['tuple', items] as const),
  ),
);
const item: fc.Arbitrary<Description> = fc.oneof(
  { weight: 6, arbitrary: leaf },
  {
    weight: 1,
    arbitrary: fc.array(leaf, { maxLength: 3 }).map((items) => ['tuple', items] as const),
  },
  {
    weight: 1,
    arbitrary: fc.array(leaf, { maxLength: 3 }).map((items) => ['list', items] as const),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.tuple(key, leaf), { maxLength: 2 })
      .map((items) => ['dict', items] as const),
  },
);
const items = fc.oneof(
  fc.array(item, { maxLength: 5 }),
  fc.array(smallInt, { maxLength: 6 }),
  fc.array(str, { maxLength: 4 }),
);
const list: fc.Arbitrary<Description> = items.map((all) => ['list', all] as const);
const tuple: fc.Arbitrary<Description> = items.map((all) => ['tuple', all] as const);
const dict: fc.Arbitrary<Description> = fc
  .array(fc.tuple(key, item), { maxLength: 4 })
  .map((all) => ['dict', all] as const);

/** No function whose result is as large as an int says, or that makes sets or shows addresses. */
const callable = constant(
  'len', 'abs', 'repr', 'ascii', 'str', 'int', 'float', 'bool', 'complex', 'list', 'tuple', 'dict',
  'divmod', 'round', 'chr', 'ord', 'hex', 'oct', 'bin', 'sum', 'min', 'max', 'sorted', 'any', 'all',
  'isinstance', 'issubclass', 'callable', 'getattr', 'hasattr', 'slice', 'format', 'object', 'Num',
  'Box', 'ValueError', 'KeyError', 'OSError', 'StopIteration', 'UnicodeDecodeError',
); // prettier-ignore
const type = constant(
  'int', 'float', 'str', 'list', 'bool', 'object', 'type', 'Num', 'Box', 'BaseException', 'Exception',
  'ValueError', 'KeyError', 'IndexError', 'OSError', 'StopIteration', 'SystemExit', 'UnicodeError',
  'LookupError', 'ArithmeticError', 'ZeroDivisionError', 'AttributeError', 'SyntaxError',
  'UnicodeEncodeError', 'ImportError',
); // prettier-ignore
const instance = fc.oneof(
  num,
  fc.tuple(item, item).map(([first, second]) => ['box', first, second] as const),
  fc.tuple(item, item).map(([first, second]) => ['box', first, second] as const),
);
const other: fc.Arbitrary<Description> = fc.oneof(
  item,
  slice,
  hex.map((value) => ['bytearray', value] as const),
  fc
    .tuple(smallInt, smallInt, fc.constantFrom(-2, -1, 1, 2, 3))
    .map(([start, stop, step]) => ['range', start, stop, ['int', String(step)]] as const),
  instance,
);

const registers: fc.Arbitrary<readonly Description[]> = fc.tuple(
  number, int, number, smallInt, str, str, bytes, list, dict, tuple,
  fc.oneof(slice, smallInt), callable, type, instance, other, other,
); // prettier-ignore

const anyRegister = fc.integer({ min: 0, max: REGISTERS - 1 });

function register(kind: Kind): fc.Arbitrary<number> {
  const holding = HOLDING[kind];
  if (kind === '-') return fc.constant(0);
  if (holding === undefined) return anyRegister;
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...holding) },
    { weight: 1, arbitrary: anyRegister },
  );
}

const wide = fc.oneof(
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.constantFrom(
    0n,
    1n,
    -1n,
    2n ** 31n,
    -(2n ** 31n),
    2n ** 32n - 1n,
    2n ** 53n,
    -(2n ** 63n),
    2n ** 63n - 1n,
  ),
);
const immediates: Readonly<Record<Kind, fc.Arbitrary<string>>> = {
  '-': fc.constant('0'),
  i: fc.integer({ min: -5, max: 8 }).map(String),
  j: fc
    .tuple(fc.integer({ min: -1, max: 12 }), fc.integer({ min: -2, max: 12 }))
    .map(([high, low]) => String(high * 256 + (low & 0xff))),
  w: wide.map(String),
  f: double.map((value) => {
    const buffer = Buffer.alloc(8);
    buffer.writeDoubleBE(value);
    return String(buffer.readBigInt64BE());
  }),
  t: fc.integer({ min: 0, max: 119 }).map(String),
  r: fc.integer({ min: 0, max: 5 }).map(String),
};

const dst = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 14, max: 15 }) },
  { weight: 1, arbitrary: anyRegister },
);

function instruction([name, kinds]: Operation): fc.Arbitrary<Instruction> {
  const [a = '-', b = '-', c = '-', imm = '-'] = kinds;
  const immediate = immediates[imm];
  if (immediate === undefined) throw new Error(`${name}: there are no immediates of kind ${imm}`);
  return fc.record({
    name: fc.constant(name),
    dst,
    a: register(a),
    b: register(b),
    c: register(c),
    imm: immediate,
  });
}

/** Programs of up to `length` instructions. */
export function programs(operations: readonly Operation[], length = 25): fc.Arbitrary<Program> {
  // Few operations have as many forms as these.
  const weights: Readonly<Record<string, number>> = { Call: 5, CallMethod: 10, GetAttr_s: 2 };
  const instructions = fc.oneof(
    ...operations.map((operation) => ({
      weight: weights[operation[0]] ?? 1,
      arbitrary: instruction(operation),
    })),
  );
  return fc.record({
    registers,
    code: fc.array(instructions, { minLength: 1, maxLength: length, size: 'max' }),
  });
}
