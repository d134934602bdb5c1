import { raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { str } from '../protocol/text.js';
import { fixedText, shortestDigits, significantDigits } from './float-decimal.js';
import {
  layOut,
  parseFormatSpec,
  raiseUnknownFormat,
  type FormatSpec,
  type NumberParts,
} from './number-format.js';

const TYPES = 'eEfFgGn%';
const DEFAULT_PRECISION = 6;
/** What fits into C's `int`. */
const MAX_PRECISION = 2 ** 31 - 1;

/** `float.__format__`: `value` is the number of `self`. */
export function formatFloat(self: PyValue, value: number, text: string): string {
  if (text === '') return str(self);
  const spec = parseFormatSpec(text, self, '>');
  if (spec.type !== '' && !TYPES.includes(spec.type)) raiseUnknownFormat(spec.type, self);
  return formatDouble(value, spec);
}

/** A float by a specification whose type was checked. */
export function formatDouble(value: number, spec: FormatSpec): string {
  return layOut(doubleParts(value, spec, spec.type === ''), spec);
}

/**
 * A float's text in parts. `addPoint` asks for `.0` where the type is empty and nothing else would
 * show that it is a float.
 */
export function doubleParts(value: number, spec: FormatSpec, addPoint: boolean): NumberParts {
  if (spec.precision > MAX_PRECISION) raiseValueError('precision too big');
  const shown = spec.type === '%' ? value * 100 : value;
  let text = doubleText(Math.abs(shown), spec, addPoint);
  if (spec.type !== '' && 'EFG'.includes(spec.type)) text = text.toUpperCase();
  if (spec.type === '%') text += '%';
  let negative = shown < 0 || Object.is(shown, -0);
  if (spec.positiveZero && /^[^1-9eina]*(?:e|$)/i.test(text)) negative = false;
  const digits = /^\d*/.exec(text)?.[0] ?? '';
  return { negative, prefix: '', digits, rest: text.slice(digits.length) };
}

function doubleText(size: number, spec: FormatSpec, addPoint: boolean): string {
  if (Number.isNaN(size)) return 'nan';
  if (size === Infinity) return 'inf';
  const { alternate, precision } = spec;
  const type = spec.type === 'n' ? 'g' : spec.type.toLowerCase();
  const digitCount = precision < 0 ? DEFAULT_PRECISION : precision;
  switch (type) {
    case 'f':
    case '%': {
      const text = fixedText(size, digitCount);
      return alternate && digitCount === 0 ? `${text}.` : text;
    }
    case 'e': {
      const { digits, exponent } = significantDigits(size, digitCount + 1);
      return scientific(digits, exponent, alternate);
    }
    case 'g':
      return general(size, digitCount || 1, alternate, 0);
    default:
      return precision < 0
        ? shortest(size, alternate, addPoint)
        : general(size, precision || 1, alternate, addPoint ? 1 : 0);
  }
}

function scientific(digits: string, exponent: number, alternate: boolean): string {
  const point = digits.length > 1 || alternate ? '.' : '';
  const power = String(Math.abs(exponent)).padStart(2, '0');
  return `${digits[0] ?? ''}${point}${digits.slice(1)}e${exponent < 0 ? '-' : '+'}${power}`;
}

/** Digits with the point where it belongs; zeros fill the gap to it. */
function positional(digits: string, exponent: number, alternate: boolean): string {
  const point = exponent + 1;
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  const whole = digits.slice(0, point).padEnd(point, '0');
  const fraction = digits.slice(point);
  return fraction === '' && !alternate ? whole : `${whole}.${fraction}`;
}

/**
 * `%g`: so many significant digits, without zeros at the end. With `reserve` 1 a digit after the
 * point is shown always, and room is kept for it.
 */
function general(size: number, count: number, alternate: boolean, reserve: 0 | 1): string {
  const { digits, exponent } = significantDigits(size, count);
  const kept = alternate ? digits : digits.replace(/0+$/, '') || '0';
  if (exponent < -4 || exponent + 1 > count - reserve) return scientific(kept, exponent, alternate);
  const text = positional(kept, exponent, alternate);
  return reserve === 1 ? withFraction(text) : text;
}

function shortest(size: number, alternate: boolean, addPoint: boolean): string {
  const { digits, exponent } = shortestDigits(size);
  if (exponent < -4 || exponent >= 16) return scientific(digits, exponent, alternate);
  const text = positional(digits, exponent, alternate);
  return addPoint ? withFraction(text) : text;
}

function withFraction(text: string): string {
  if (text.endsWith('.')) return `${text}0`;
  return text.includes('.') ? text : `${text}.0`;
}
