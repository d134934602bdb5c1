import { floatType } from '../kernel/builtin-types.js';
import { PyFloat, PyTuple } from '../kernel/containers.js';
import { raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyInt, PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import type { NativeSlots } from '../kernel/slots.js';
import type { PyType } from '../kernel/type.js';
import { asInt, asStr, normalizeInt, typeName } from '../kernel/typeof.js';
import { call } from '../protocol/call.js';
import { toSsize } from '../protocol/index-value.js';
import { compareNumbers, intToDouble } from '../protocol/number.js';
import { identityOf } from '../protocol/text.js';
import { fillType, noargs, oneArg, positional } from './define.js';
import {
  divmodFloat,
  floorDivideFloat,
  moduloFloat,
  roundHalfEven,
  trueDivideFloat,
} from './float-arithmetic.js';
import { decompose, scaleByTen } from './float-decimal.js';
import { floatToHex, parseHexFloat } from './float-hex.js';
import { newFloat } from './float-new.js';
import { powerFloat } from './float-power.js';
import { floatToText } from './float-text.js';
import { formatFloat } from './number-format-float.js';
import { hashDouble } from './number-hash.js';

/** The number of an operand that is a float or an int; undefined for others. */
function operand(value: PyValue): number | undefined {
  if (typeof value === 'number') return value;
  if (value instanceof PyFloat) return value.value;
  const int = asInt(value);
  return int === undefined ? undefined : intToDouble(int);
}

/** A binary slot: it is asked for either operand, so both have to be looked at. */
function binary(op: (a: number, b: number) => PyValue) {
  return (a: PyValue, b: PyValue): PyValue => {
    const left = operand(a);
    if (left === undefined) return NotImplemented;
    const right = operand(b);
    return right === undefined ? NotImplemented : op(left, right);
  };
}

const unary = (op: (a: number) => PyValue) => (self: PyFloat) => op(self.value);
const itself = (self: PyFloat): PyValue =>
  self.cls === floatType ? self : new PyFloat(self.value);

function power(a: PyValue, b: PyValue, modulus: PyValue): PyValue {
  if (modulus !== null) {
    raiseTypeError('pow() 3rd argument not allowed unless all arguments are integers');
  }
  const base = operand(a);
  if (base === undefined) return NotImplemented;
  const exponent = operand(b);
  return exponent === undefined ? NotImplemented : powerFloat(base, exponent);
}

/** Exact, however large an int is: JavaScript compares numbers with bigints by their values. */
function compare(a: PyFloat, b: PyValue, op: number): PyValue {
  const other = b instanceof PyFloat ? b.value : asInt(b);
  return other === undefined ? NotImplemented : compareNumbers(a.value, other, op);
}

/** The int of a float without a fraction. */
function toInteger(value: number): PyInt {
  if (Number.isSafeInteger(value)) return value + 0;
  if (Number.isNaN(value)) raiseValueError('cannot convert float NaN to integer');
  if (!Number.isFinite(value)) raise('OverflowError', 'cannot convert float infinity to integer');
  return normalizeInt(BigInt(value));
}

const truncate = unary((value) => toInteger(Math.trunc(value)));

/** More digits change nothing; with fewer, only zero is left. */
const MAX_ROUND = 323;
const MIN_ROUND = -308;

/** `float.__round__(ndigits=None)`. */
function round(self: PyFloat, ndigits: PyValue = null): PyValue {
  const { value } = self;
  if (ndigits === null) return toInteger(roundHalfEven(value));
  const digits = toSsize(ndigits);
  if (!Number.isFinite(value) || digits > MAX_ROUND) return new PyFloat(value);
  if (digits < MIN_ROUND) return new PyFloat(0 * value);
  const size = Number(`${scaleByTen(value, digits).toString()}e${-digits}`);
  if (size === Infinity) raise('OverflowError', 'rounded value too large to represent');
  return new PyFloat(value < 0 || Object.is(value, -0) ? -size : size);
}

function integerRatio({ value }: PyFloat): PyValue {
  if (Number.isNaN(value)) raiseValueError('cannot convert NaN to integer ratio');
  if (!Number.isFinite(value)) raise('OverflowError', 'cannot convert Infinity to integer ratio');
  let { mantissa, exponent } = decompose(value);
  if (mantissa === 0n) return new PyTuple([0, 1]);
  while (exponent < 0 && (mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent++;
  }
  const numerator = mantissa << BigInt(Math.max(exponent, 0));
  const denominator = 1n << BigInt(Math.max(-exponent, 0));
  return new PyTuple([normalizeInt(value < 0 ? -numerator : numerator), normalizeInt(denominator)]);
}

function format(self: PyFloat, spec: PyValue): PyValue {
  const text = asStr(spec);
  if (text === undefined) {
    raiseTypeError(`__format__() argument must be str, not ${typeName(spec)}`);
  }
  return formatFloat(self, self.value, text);
}

function fromHex(self: PyType, text: PyValue): PyValue {
  const value = new PyFloat(parseHexFloat(text));
  return self === floatType ? value : call(self, [value]);
}

/** How the machine stores floats: every machine that JavaScript runs on, and wasm, as IEEE 754. */
function getFormat(_self: PyType, kind: PyValue): PyValue {
  const text = asStr(kind);
  if (text === undefined) {
    raiseTypeError(`__getformat__() argument must be str, not ${typeName(kind)}`);
  }
  if (text !== 'double' && text !== 'float') {
    raiseValueError("__getformat__() argument 1 must be 'double' or 'float'");
  }
  const little = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
  return `IEEE, ${little ? 'little' : 'big'}-endian`;
}

const slots: NativeSlots = {
  tp_new: newFloat,
  tp_repr: unary(floatToText),
  // NaNs are equal to nothing, so each hashes as the object that it is.
  tp_hash: (self: PyFloat) =>
    hashDouble(self.value, Number.isNaN(self.value) ? identityOf(self) / 16 : 0),
  tp_richcompare: compare,
  nb_add: binary((a, b) => new PyFloat(a + b)),
  nb_subtract: binary((a, b) => new PyFloat(a - b)),
  nb_multiply: binary((a, b) => new PyFloat(a * b)),
  nb_remainder: binary((a, b) => new PyFloat(moduloFloat(a, b))),
  nb_divmod: binary((a, b) => new PyTuple(divmodFloat(a, b).map((part) => new PyFloat(part)))),
  nb_power: power,
  nb_negative: unary((value) => new PyFloat(-value)),
  nb_positive: itself,
  nb_absolute: unary((value) => new PyFloat(Math.abs(value))),
  nb_bool: (self: PyFloat) => self.value !== 0,
  nb_int: truncate,
  nb_float: itself,
  nb_floor_divide: binary((a, b) => new PyFloat(floorDivideFloat(a, b))),
  nb_true_divide: binary((a, b) => new PyFloat(trueDivideFloat(a, b))),
};

export function fillFloat(): void {
  fillType(floatType, {
    doc: 'A floating-point number of 64 bits, of a number or of a text.',
    slots,
    methods: {
      conjugate: noargs(itself, 'The number itself.'),
      is_integer: noargs(unary(Number.isInteger), 'Whether the number has no fraction.'),
      as_integer_ratio: noargs(integerRatio, 'Two integers whose ratio is exactly the number.'),
      hex: noargs(unary(floatToHex), 'The number in hexadecimal.'),
      __round__: positional(0, 1, round, 'Rounds to decimal digits, or to an integer.'),
      __trunc__: noargs(truncate, 'The integer part.'),
      __floor__: noargs(
        unary((value) => toInteger(Math.floor(value))),
        'Rounds down.',
      ),
      __ceil__: noargs(
        unary((value) => toInteger(Math.ceil(value))),
        'Rounds up.',
      ),
      __format__: oneArg(format),
      __getnewargs__: noargs(unary((value) => new PyTuple([new PyFloat(value)]))),
    },
    classMethods: {
      fromhex: oneArg(fromHex, 'The number that a hexadecimal text is.'),
      __getformat__: oneArg(getFormat, 'How the machine stores floats.'),
    },
    getsets: { real: itself, imag: () => new PyFloat(0) },
  });
}
