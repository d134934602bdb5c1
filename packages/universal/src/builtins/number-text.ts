/*
 * What the texts of all numbers have in common when they are read.
 */

const DECIMAL = /\p{Nd}/u;
// eslint-disable-next-line no-control-regex -- Python counts the information separators as spaces
const SPACE = /[\s\x1c-\x1f\x85]/u;

/**
 * Decimal digits of every script as ASCII digits and every space as a space; what else is not ASCII
 * becomes a `?`, which no number contains. ASCII stays as it is.
 */
export function toAsciiDigits(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  let result = '';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80 && !SPACE.test(char)) result += char;
    else if (SPACE.test(char) && char !== '\ufeff') result += ' ';
    else if (DECIMAL.test(char)) result += String(digitValue(code));
    else result += '?';
  }
  return result;
}

/** Decimal digits come in runs that start with a zero and have a multiple of ten characters. */
function digitValue(code: number): number {
  let start = code;
  while (DECIMAL.test(String.fromCodePoint(start - 1))) start--;
  return (code - start) % 10;
}

/** Without the spaces of C's `isspace` at both ends. */
export function trimAsciiSpace(text: string): string {
  return text.replace(/^[ \t-\r]+/, '').replace(/[ \t-\r]+$/, '');
}

/** Bytes as a text of the same characters, for numbers that come as bytes. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
