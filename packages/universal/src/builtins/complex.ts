import { HPy_RichCmpOp } from '@hpy/core';
import { complexType } from '../kernel/builtin-types.js';
import { PyComplex, PyFloat, PyTuple } from '../kernel/containers.js';
import { raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyInt, PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import { asInt, asStr, typeName } from '../kernel/typeof.js';
import { compareNumbers, intToDouble } from '../protocol/number.js';
import { identityOf } from '../protocol/text.js';
import {
  addComplex,
  divideComplex,
  multiplyComplex,
  subtractComplex,
  type Complex,
} from './complex-arithmetic.js';
import { newComplex } from './complex-new.js';
import { powerComplex } from './complex-power.js';
import { complexToText } from './complex-text.js';
import { fillType, noargs, oneArg } from './define.js';
import { hypot } from './float-exact.js';
import { formatComplex } from './number-format-complex.js';
import { hashComplex, hashDouble } from './number-hash.js';

const { EQ, NE } = HPy_RichCmpOp;

/** The complex number of an operand that is any number; undefined for others. */
function operand(value: PyValue): Complex | undefined {
  if (value instanceof PyComplex) return value;
  if (value instanceof PyFloat) return { real: value.value, imag: 0 };
  const int = asInt(value);
  return int === undefined ? undefined : { real: intToDouble(int), imag: 0 };
}

function make({ real, imag }: Complex): PyComplex {
  return new PyComplex(real, imag);
}

function binary(op: (a: Complex, b: Complex) => Complex) {
  return (a: PyValue, b: PyValue): PyValue => {
    const left = operand(a);
    if (left === undefined) return NotImplemented;
    const right = operand(b);
    return right === undefined ? NotImplemented : make(op(left, right));
  };
}

function power(a: PyValue, b: PyValue, modulus: PyValue): PyValue {
  const base = operand(a);
  const exponent = base === undefined ? undefined : operand(b);
  if (base === undefined || exponent === undefined) return NotImplemented;
  if (modulus !== null) raiseValueError('complex modulo');
  return make(powerComplex(base, exponent));
}

/** Only equality: complex numbers have no order. */
function compare(self: PyComplex, other: PyValue, op: number): PyValue {
  if (op !== EQ && op !== NE) return NotImplemented;
  const isEqual = equals(self, other);
  return isEqual === undefined ? NotImplemented : isEqual === (op === EQ);
}

function equals(self: PyComplex, other: PyValue): boolean | undefined {
  if (other instanceof PyComplex) return self.real === other.real && self.imag === other.imag;
  const number = other instanceof PyFloat ? other.value : asInt(other);
  if (number === undefined) return undefined;
  return self.imag === 0 && compareNumbers(self.real, number, EQ);
}

function hash(self: PyComplex): PyInt {
  const part = (value: number) =>
    hashDouble(value, Number.isNaN(value) ? identityOf(self) / 16 : 0);
  return hashComplex(part(self.real), part(self.imag));
}

function absolute({ real, imag }: PyComplex): PyValue {
  const size = hypot(real, imag);
  if (size === Infinity && Number.isFinite(real) && Number.isFinite(imag)) {
    raise('OverflowError', 'absolute value too large');
  }
  return new PyFloat(size);
}

function format(self: PyComplex, spec: PyValue): PyValue {
  const text = asStr(spec);
  if (text === undefined) {
    raiseTypeError(`__format__() argument must be str, not ${typeName(spec)}`);
  }
  return formatComplex(self, text);
}

const itself = (self: PyComplex): PyValue => (self.cls === complexType ? self : make(self));

export function fillComplex(): void {
  fillType(complexType, {
    doc: 'A complex number of a real and an imaginary part, or of a text.',
    slots: {
      tp_new: newComplex,
      tp_repr: complexToText,
      tp_hash: hash,
      tp_richcompare: compare,
      nb_add: binary(addComplex),
      nb_subtract: binary(subtractComplex),
      nb_multiply: binary(multiplyComplex),
      nb_power: power,
      nb_negative: ({ real, imag }: PyComplex) => new PyComplex(-real, -imag),
      nb_positive: itself,
      nb_absolute: absolute,
      nb_bool: ({ real, imag }: PyComplex) => real !== 0 || imag !== 0,
      nb_true_divide: binary(divideComplex),
    },
    methods: {
      conjugate: noargs(
        ({ real, imag }: PyComplex) => new PyComplex(real, -imag),
        'The number with the other sign of its imaginary part.',
      ),
      __complex__: noargs(itself, 'The number itself.'),
      __format__: oneArg(format),
      __getnewargs__: noargs(
        ({ real, imag }: PyComplex) => new PyTuple([new PyFloat(real), new PyFloat(imag)]),
      ),
    },
    members: {
      real: ({ real }: PyComplex) => new PyFloat(real),
      imag: ({ imag }: PyComplex) => new PyFloat(imag),
    },
  });
}
