import { raise, raiseValueError } from '../kernel/exceptions.js';
import type { PyInt, PyValue } from '../kernel/object.js';
import { intToDouble } from '../protocol/number.js';
import { str } from '../protocol/text.js';
import { intToText } from './int-text.js';
import { formatDouble } from './number-format-float.js';
import {
  isInstanceOfSubclass,
  layOut,
  parseFormatSpec,
  raiseUnknownFormat,
  type FormatSpec,
} from './number-format.js';

const RADIX: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16, X: 16 };
const MAX_CODE_POINT = 0x10ffff;

/** `int.__format__`: `value` is the int of `self`. */
export function formatInt(self: PyValue, value: PyInt, text: string): string {
  if (text === '') return isInstanceOfSubclass(self) ? str(self) : intToText(value);
  const spec = parseFormatSpec(text, self, '>');
  const { type } = spec;
  if (type !== '' && 'eEfFgG%'.includes(type)) return formatDouble(intToDouble(value), spec);
  if (type !== '' && !'dnbcoxX'.includes(type)) raiseUnknownFormat(type, self);
  if (spec.precision >= 0) {
    raiseValueError('Precision not allowed in integer format specifier');
  }
  if (spec.positiveZero) {
    raiseValueError('Negative zero coercion (z) not allowed in integer format specifier');
  }
  if (type === 'c') return formatCharacter(value, spec);
  const radix = RADIX[type] ?? 10;
  const negative = value < 0;
  let digits = radix === 10 ? intToText(value) : value.toString(radix);
  if (negative) digits = digits.slice(1);
  if (type === 'X') digits = digits.toUpperCase();
  const prefix = spec.alternate && radix !== 10 ? `0${type}` : '';
  return layOut({ negative, prefix, digits, rest: '' }, spec, radix === 10 ? 3 : 4);
}

/** The character of a code point, which has no sign and no digits. */
function formatCharacter(value: PyInt, spec: FormatSpec): string {
  if (spec.sign !== '') {
    raiseValueError("Sign not allowed with integer format specifier 'c'");
  }
  if (spec.alternate) {
    raiseValueError("Alternate form (#) not allowed with integer format specifier 'c'");
  }
  if (value > 2n ** 63n - 1n || value < -(2n ** 63n)) {
    raise('OverflowError', 'Python int too large to convert to C long');
  }
  if (value < 0 || value > MAX_CODE_POINT) {
    raise('OverflowError', '%c arg not in range(0x110000)');
  }
  const rest = String.fromCodePoint(Number(value));
  return layOut({ negative: false, prefix: '', digits: '', rest }, spec);
}
