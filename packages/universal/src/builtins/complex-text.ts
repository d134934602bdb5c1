import { floatToText, plainNumber } from './float-text.js';
import type { Complex } from './complex-arithmetic.js';
import { toAsciiDigits, trimAsciiSpace } from './number-text.js';

/** `repr(complex)`: without parentheses where the real part is nothing but a positive zero. */
export function complexToText({ real, imag }: Complex): string {
  const imaginary = partToText(imag);
  if (Object.is(real, 0)) return `${imaginary}j`;
  return `(${partToText(real)}${imaginary.startsWith('-') ? '' : '+'}${imaginary}j)`;
}

function partToText(value: number): string {
  const text = floatToText(value);
  return text.endsWith('.0') ? text.slice(0, -2) : text;
}

const NUMBER = String.raw`(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|inf(?:inity)?|nan)`;
const REAL = new RegExp(`^[+-]?${NUMBER}$`, 'i');
const IMAGINARY = new RegExp(`^([+-]?${NUMBER}|[+-]?)j$`, 'i');
const BOTH = new RegExp(`^([+-]?${NUMBER})([+-]${NUMBER}|[+-])j$`, 'i');

/** The complex number of a text; a word that says what is wrong where it is none. */
export function parseComplexText(source: string): Complex | 'malformed' | 'underscores' {
  let text = toAsciiDigits(source);
  if (text.includes('_')) {
    if (!/^(?:[^_]|(?<=\d)_(?=\d))*$/.test(text)) return 'underscores';
    text = text.replaceAll('_', '');
  }
  text = trimAsciiSpace(text);
  if (text.startsWith('(') && text.endsWith(')')) text = trimAsciiSpace(text.slice(1, -1));
  if (REAL.test(text)) return { real: plainNumber(text), imag: 0 };
  const imaginary = IMAGINARY.exec(text);
  if (imaginary !== null) return { real: 0, imag: partOf(imaginary[1] ?? '') };
  const both = BOTH.exec(text);
  if (both === null) return 'malformed';
  return { real: plainNumber(both[1] ?? ''), imag: partOf(both[2] ?? '') };
}

/** A part before `j`, of which only the sign may be written. */
function partOf(text: string): number {
  if (text === '' || text === '+') return 1;
  return text === '-' ? -1 : plainNumber(text);
}
