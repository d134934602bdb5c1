import { toAsciiDigits, trimAsciiSpace } from './number-text.js';

/** Numbers of this size and above, and below the other bound, are written with an exponent. */
const LARGE = 1e16;
const SMALL = 1e-4;

/** `repr(float)`: the shortest text that reads back as the same number. */
export function floatToText(value: number): string {
  const size = Math.abs(value);
  if (size < LARGE && size >= SMALL) {
    return Number.isInteger(value) ? `${value}.0` : String(value);
  }
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  if (Number.isNaN(value)) return 'nan';
  if (size === Infinity) return value > 0 ? 'inf' : '-inf';
  return exponentText(value.toExponential());
}

/** JavaScript's exponent with at least two digits. */
export function exponentText(text: string): string {
  return text.replace(/(e[+-])(\d)$/, '$10$2');
}

const DIGITS = String.raw`\d+(?:_\d+)*`;
const DECIMAL = `(?:${DIGITS}\\.?(?:${DIGITS})?|\\.${DIGITS})(?:e[+-]?${DIGITS})?`;
const FLOAT = new RegExp(`^[+-]?(?:${DECIMAL}|inf(?:inity)?|nan)$`, 'i');

/** The float that a text is; undefined where it is none. */
export function parseFloatText(source: string): number | undefined {
  const text = trimAsciiSpace(toAsciiDigits(source));
  return FLOAT.test(text) ? plainNumber(text) : undefined;
}

/** The number of a text that has the right form. */
export function plainNumber(text: string): number {
  const word = /[in]/i.exec(text)?.[0];
  if (word === undefined) return Number(text.replaceAll('_', ''));
  if (word.toLowerCase() === 'n') return NaN;
  return text.startsWith('-') ? -Infinity : Infinity;
}
