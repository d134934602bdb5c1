import { raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import { asStr } from '../kernel/typeof.js';
import type { PyValue } from '../kernel/object.js';
import { compose, decompose } from './float-decimal.js';
import { trimAsciiSpace } from './number-text.js';

/** `float.hex()`. */
export function floatToHex(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (!Number.isFinite(value)) return `${sign}inf`;
  if (value === 0) return `${sign}0x0.0p+0`;
  const { mantissa, exponent } = decompose(value);
  const leading = mantissa >> 52n;
  const fraction = (mantissa & ((1n << 52n) - 1n)).toString(16).padStart(13, '0');
  const power = exponent + 52;
  return `${sign}0x${leading.toString()}.${fraction}p${power < 0 ? '-' : '+'}${Math.abs(power)}`;
}

const HEX = /^([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?$/i;
const WORD = /^([+-]?)(inf(?:inity)?|nan)$/i;

/** The float of `float.fromhex(text)`. */
export function parseHexFloat(source: PyValue): number {
  const whole = asStr(source);
  if (whole === undefined) raiseTypeError('bad argument type for built-in operation');
  const text = trimAsciiSpace(whole);
  const word = WORD.exec(text);
  if (word !== null) {
    if (word[2]?.toLowerCase() === 'nan') return NaN;
    return word[1] === '-' ? -Infinity : Infinity;
  }
  const match = HEX.exec(text);
  const [, sign, integer = '', fraction = '', power = '0'] = match ?? [];
  if (match === null || integer.length + fraction.length === 0) {
    raiseValueError('invalid hexadecimal floating-point string');
  }
  const exponent = Number(power) - 4 * fraction.length;
  const result = compose(BigInt(`0x${integer}${fraction}`), exponent);
  if (result === Infinity) {
    raise('OverflowError', 'hexadecimal value too large to represent as a float');
  }
  return sign === '-' ? -result : result;
}
