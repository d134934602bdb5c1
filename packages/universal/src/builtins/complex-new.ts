import { complexType } from '../kernel/builtin-types.js';
import { PyComplex } from '../kernel/containers.js';
import { raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';
import { asStr, typeName, typeOf } from '../kernel/typeof.js';
import { callMethodOf } from '../protocol/call.js';
import { toDouble } from '../protocol/number.js';
import { repr } from '../protocol/text.js';
import type { Complex } from './complex-arithmetic.js';
import { parseComplexText } from './complex-text.js';
import { parseArguments } from './keyword-arguments.js';

/** `complex(real=0, imag=0)`, also of a text or of what has `__complex__`. */
export function newComplex(type: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  const names = ['real', 'imag'];
  const [first, second] = parseArguments(
    'complex',
    { names, required: 0, positional: 2 },
    args,
    kwargs,
  );
  if (
    type === complexType &&
    second === undefined &&
    first instanceof PyComplex &&
    first.cls === complexType
  ) {
    return first;
  }
  const { real, imag } = combine(first === undefined ? 0 : first, second);
  return new PyComplex(real, imag, type);
}

function combine(first: PyValue, second: PyValue | undefined): Complex {
  const text = asStr(first);
  if (text !== undefined) {
    if (second !== undefined) {
      raiseTypeError("complex() can't take second arg if first is a string");
    }
    return parse(text, first);
  }
  if (second !== undefined && asStr(second) !== undefined) {
    raiseTypeError("complex() second arg can't be a string");
  }
  const real = special(first) ?? first;
  checkNumber(real, 'first argument must be a string or a number');
  if (second !== undefined) checkNumber(second, 'second argument must be a number');
  if (second === undefined) return partsOf(real);
  // The second may be complex too: it is multiplied with the imaginary unit.
  const a = partsOf(real);
  const b = partsOf(second);
  return {
    real: second instanceof PyComplex ? a.real - b.imag : a.real,
    imag: real instanceof PyComplex ? b.real + a.imag : b.real,
  };
}

function parse(text: string, source: PyValue): Complex {
  const result = parseComplexText(text);
  if (result === 'malformed') raiseValueError('complex() arg is a malformed string');
  if (result === 'underscores') {
    raiseValueError(`could not convert string to complex: ${repr(source)}`);
  }
  return result;
}

/** What `__complex__` gives, where there is one. */
function special(value: PyValue): PyComplex | undefined {
  if (value instanceof PyComplex && value.cls === complexType) return value;
  const result = callMethodOf(value, '__complex__', []);
  if (result === undefined || result instanceof PyComplex) return result;
  return raiseTypeError(`__complex__ returned non-complex (type ${typeName(result)})`);
}

function checkNumber(value: PyValue, problem: string): void {
  const { nb_float: float, nb_index: index } = typeOf(value).slots;
  if (value instanceof PyComplex || float !== undefined || index !== undefined) return;
  raiseTypeError(`complex() ${problem}, not '${typeName(value)}'`);
}

function partsOf(value: PyValue): Complex {
  return value instanceof PyComplex ? value : { real: toDouble(value), imag: 0 };
}
