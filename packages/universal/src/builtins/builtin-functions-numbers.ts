import { bytearrayType, bytesType, strType } from '../kernel/builtin-types.js';
import { raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import { PyObject, type PyInt, type PyValue } from '../kernel/object.js';
import { asStr, isInstance, typeName, typeOf } from '../kernel/typeof.js';
import { call, lookupSpecial } from '../protocol/call.js';
import { hash } from '../protocol/hash.js';
import { toIndex } from '../protocol/index-value.js';
import { getIterator, iterate } from '../protocol/iterate.js';
import { binaryOperation, power, unaryOperation } from '../protocol/number.js';
import { identityOf } from '../protocol/text.js';
import { bytesOf } from './bytes-like.js';
import { anyArgs, oneArg, positional, type MethodSpec } from './define.js';
import { parseArguments } from './keyword-arguments.js';
import { codePointLength } from './str-code-points.js';

const HIGHEST_CODE_POINT = 0x10ffff;
const MOST_INT = 2 ** 31 - 1;

function chr(value: PyValue): string {
  const code = toIndex(value);
  if (code > MOST_INT || code < -MOST_INT - 1) {
    raise('OverflowError', 'Python int too large to convert to C int');
  }
  if (code < 0 || code > HIGHEST_CODE_POINT) raiseValueError('chr() arg not in range(0x110000)');
  return String.fromCodePoint(Number(code));
}

function ord(value: PyValue): number {
  const text = asStr(value);
  const bytes = text === undefined ? bytesOf(value) : undefined;
  if (text === undefined && (bytes === undefined || !isBytes(value))) {
    raiseTypeError(`ord() expected string of length 1, but ${typeName(value)} found`);
  }
  const size = text === undefined ? (bytes?.length ?? 0) : codePointLength(text);
  if (size !== 1) {
    raiseTypeError(`ord() expected a character, but string of length ${size} found`);
  }
  return text?.codePointAt(0) ?? bytes?.[0] ?? 0;
}

const isBytes = (value: PyValue): boolean =>
  isInstance(value, bytesType) || isInstance(value, bytearrayType);

const inBase = (base: number, prefix: string) => (_module: PyValue, value: PyValue) => {
  const int: PyInt = toIndex(value);
  return int < 0 ? `-${prefix}${(-int).toString(base)}` : prefix + int.toString(base);
};

function round(number: PyValue, digits: PyValue | undefined): PyValue {
  const method = lookupSpecial(number, '__round__');
  if (method === undefined) {
    raiseTypeError(`type ${typeName(number)} doesn't define __round__ method`);
  }
  return call(method, digits === undefined || digits === null ? [] : [digits]);
}

const NOT_SUMMED = [
  [strType, 'strings', "''"],
  [bytesType, 'bytes', "b''"],
  [bytearrayType, 'bytearray', "b''"],
] as const;

function sum(iterable: PyValue, start: PyValue): PyValue {
  for (const [type, name, empty] of NOT_SUMMED) {
    if (isInstance(start, type)) {
      // What cannot be iterated over is refused first.
      getIterator(iterable);
      raiseTypeError(`sum() can't sum ${name} [use ${empty}.join(seq) instead]`);
    }
  }
  let total = start;
  for (const item of iterate(iterable)) {
    const simple = typeof total === 'number' && typeof item === 'number' ? total + item : NaN;
    total = Number.isSafeInteger(simple) ? simple : binaryOperation(total, item, 'nb_add');
  }
  return total;
}

/** Identities of texts, which JavaScript does not tell apart when they are equal. */
const textIdentities = new Map<string, number>();
const TEXT_IDENTITY_BASE = 0x100000000;
const INT_IDENTITY_BASE = 1n << 80n;

/** `id(value)`: another number for each value that `is` tells apart. */
function id(value: PyValue): PyInt {
  if (value instanceof PyObject) return identityOf(value);
  switch (typeof value) {
    case 'number':
    case 'bigint':
      // Beyond every address; even and odd keep negative ints apart from the others.
      return INT_IDENTITY_BASE + (value < 0 ? -2n * BigInt(value) - 1n : 2n * BigInt(value));
    case 'string': {
      let identity = textIdentities.get(value);
      if (identity === undefined) {
        identity = TEXT_IDENTITY_BASE + textIdentities.size * 16;
        textIdentities.set(value, identity);
      }
      return identity;
    }
    default:
      return identityOf(value === null ? typeOf(null) : typeOf(value)) + (value === true ? 8 : 4);
  }
}

const ROUND = { names: ['number', 'ndigits'], required: 1, positional: 2 };
const POW = { names: ['base', 'exp', 'mod'], required: 2, positional: 3 };
const SUM = { names: ['', 'start'], required: 1, positional: 2 };

export const NUMBER_FUNCTIONS: Readonly<Record<string, MethodSpec>> = {
  abs: oneArg(
    (_module: PyValue, value) => unaryOperation(value, 'nb_absolute'),
    'The absolute value.',
  ),
  bin: oneArg(inBase(2, '0b'), 'The text of an int in base 2, after 0b.'),
  chr: oneArg((_module: PyValue, value) => chr(value), 'The text of one code point.'),
  divmod: positional(
    2,
    2,
    (_module: PyValue, a, b) => binaryOperation(a, b, 'nb_divmod'),
    'Quotient, rounded down, and remainder.',
  ),
  hash: oneArg((_module: PyValue, value) => hash(value), 'The hash of a value.'),
  hex: oneArg(inBase(16, '0x'), 'The text of an int in base 16, after 0x.'),
  id: oneArg((_module: PyValue, value) => id(value), 'A number that no other living value has.'),
  oct: oneArg(inBase(8, '0o'), 'The text of an int in base 8, after 0o.'),
  ord: oneArg(
    (_module: PyValue, value) => ord(value),
    'The code point of a text of one character, or the byte.',
  ),
  pow: anyArgs((_module: PyValue, args, kwargs) => {
    const [base, exp, mod = null] = parseArguments('pow', POW, args, kwargs);
    return power(base as PyValue, exp as PyValue, mod);
  }, 'base ** exp, modulo mod if that is given.'),
  round: anyArgs((_module: PyValue, args, kwargs) => {
    const [number, digits] = parseArguments('round', ROUND, args, kwargs);
    return round(number as PyValue, digits);
  }, 'The nearest number with ndigits decimal digits, an int without ndigits.'),
  sum: anyArgs((_module: PyValue, args, kwargs) => {
    const [iterable, start = 0] = parseArguments('sum', SUM, args, kwargs);
    return sum(iterable as PyValue, start);
  }, 'start and all items of an iterable, added up.'),
};
