import { intType } from '../kernel/builtin-types.js';
import { PyFloat, PyTuple } from '../kernel/containers.js';
import { raiseTypeError } from '../kernel/exceptions.js';
import type { PyInt, PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import type { NativeSlots } from '../kernel/slots.js';
import { asInt, asStr, typeName } from '../kernel/typeof.js';
import { compareNumbers, intToDouble } from '../protocol/number.js';
import { anyArgs, fillType, noargs, oneArg, positional } from './define.js';
import { powerFloat } from './float-power.js';
import {
  absoluteInt,
  addInt,
  andInt,
  divmodInt,
  floorDivideInt,
  invertInt,
  modularPower,
  moduloInt,
  multiplyInt,
  negateInt,
  orInt,
  powerInt,
  shiftLeft,
  shiftRight,
  subtractInt,
  xorInt,
} from './int-arithmetic.js';
import { bitCount, bitLength } from './int-bits.js';
import { fromBytes, toBytes } from './int-bytes.js';
import { divideInt } from './int-divide.js';
import { newInt } from './int-new.js';
import { roundInt } from './int-round.js';
import { intToText } from './int-text.js';
import { formatInt } from './number-format-int.js';
import { hashInt } from './number-hash.js';

/** The int of a receiver, which is one or an instance of a subclass. */
function own(self: PyValue): PyInt {
  return asInt(self) ?? raiseTypeError(`an integer is required (got type ${typeName(self)})`);
}

/** A binary slot: it is asked for either operand, so both have to be looked at. */
function binary(op: (a: PyInt, b: PyInt) => PyValue) {
  return (a: PyValue, b: PyValue): PyValue => {
    const left = asInt(a);
    const right = asInt(b);
    return left === undefined || right === undefined ? NotImplemented : op(left, right);
  };
}

const unary = (op: (a: PyInt) => PyValue) => (self: PyValue) => op(own(self));
const itself = unary((value) => value);

function power(a: PyValue, b: PyValue, modulus: PyValue): PyValue {
  const base = asInt(a);
  const exponent = asInt(b);
  if (base === undefined || exponent === undefined) return NotImplemented;
  if (modulus !== null) {
    const m = asInt(modulus);
    return m === undefined ? NotImplemented : modularPower(base, exponent, m);
  }
  return exponent < 0
    ? powerFloat(intToDouble(base), intToDouble(exponent))
    : powerInt(base, exponent);
}

function compare(a: PyValue, b: PyValue, op: number): PyValue {
  const left = asInt(a);
  const right = asInt(b);
  return left === undefined || right === undefined
    ? NotImplemented
    : compareNumbers(left, right, op);
}

const slots: NativeSlots = {
  tp_new: newInt,
  tp_repr: unary(intToText),
  tp_hash: (self: PyValue) => hashInt(own(self)),
  tp_richcompare: compare,
  nb_add: binary(addInt),
  nb_subtract: binary(subtractInt),
  nb_multiply: binary(multiplyInt),
  nb_remainder: binary(moduloInt),
  nb_divmod: binary((a, b) => new PyTuple(divmodInt(a, b))),
  nb_power: power,
  nb_negative: unary(negateInt),
  nb_positive: itself,
  nb_absolute: unary(absoluteInt),
  nb_bool: (self: PyValue) => own(self) !== 0,
  nb_invert: unary(invertInt),
  nb_lshift: binary(shiftLeft),
  nb_rshift: binary(shiftRight),
  nb_and: binary(andInt),
  nb_xor: binary(xorInt),
  nb_or: binary(orInt),
  nb_int: itself,
  nb_float: unary((value) => new PyFloat(intToDouble(value))),
  nb_floor_divide: binary(floorDivideInt),
  nb_true_divide: binary((a, b) => new PyFloat(divideInt(a, b))),
  nb_index: itself,
};

function format(self: PyValue, spec: PyValue): PyValue {
  const text = asStr(spec);
  if (text === undefined) {
    raiseTypeError(`__format__() argument must be str, not ${typeName(spec)}`);
  }
  return formatInt(self, own(self), text);
}

/** CPython's: a header, and four bytes for 30 bits, at least once. */
function sizeOf(value: PyInt): number {
  return 24 + 4 * Math.max(1, Math.ceil(bitLength(value) / 30));
}

export function fillInt(): void {
  fillType(intType, {
    doc: 'int([x]) -> integer\nint(x, base=10) -> integer\n\nAn integer of any size, of a number, or of a text in the given base.\nBase 0 goes by the prefix, as integers in source code do.',
    slots,
    methods: {
      bit_length: noargs(unary(bitLength), 'How many bits the absolute value needs.'),
      bit_count: noargs(unary(bitCount), 'How many bits of the absolute value are set.'),
      to_bytes: anyArgs(toBytes, 'The bytes of the integer.'),
      conjugate: noargs(itself, 'The integer itself.'),
      as_integer_ratio: noargs(
        unary((value) => new PyTuple([value, 1])),
        'The integer and 1.',
      ),
      __round__: positional(0, 1, roundInt, 'Rounds to a multiple of a power of ten.'),
      __trunc__: noargs(itself, 'The integer itself.'),
      __floor__: noargs(itself, 'The integer itself.'),
      __ceil__: noargs(itself, 'The integer itself.'),
      __format__: oneArg(format),
      __getnewargs__: noargs(unary((value) => new PyTuple([value]))),
      __sizeof__: noargs(unary(sizeOf), 'Bytes in memory, as CPython counts them.'),
    },
    classMethods: {
      from_bytes: anyArgs(fromBytes, 'The integer that the bytes are.'),
    },
    getsets: {
      real: itself,
      imag: () => 0,
      numerator: itself,
      denominator: () => 1,
    },
  });
}
