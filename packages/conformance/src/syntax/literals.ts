import type { Expression } from './ast.js';

/** Reads a number: an int of any size, a float or an imaginary number. */
export function parseNumber(text: string): Expression {
  const digits = text.replaceAll('_', '');
  if (/^0[xob]/i.test(digits)) return { kind: 'int', value: BigInt(digits) };
  if (/j$/i.test(digits)) return { kind: 'imaginary', value: Number(digits.slice(0, -1)) };
  if (/[.e]/i.test(digits)) return { kind: 'float', value: Number(digits) };
  return { kind: 'int', value: BigInt(digits) };
}

/** Reads a string or bytes literal with its prefix and quotes. */
export function parseString(text: string): Expression {
  const match = /^([a-z]*)('''|"""|'|")(.*)\2$/is.exec(text);
  if (match === null) throw new SyntaxError(`not a string literal: ${text}`);
  const [, prefix = '', , body = ''] = match;
  if (/f/i.test(prefix)) throw new SyntaxError(`f-strings are not in the subset: ${text}`);
  const isBytes = /b/i.test(prefix);
  const value = /r/i.test(prefix)
    ? body
    : body.replace(ESCAPE, (escape) => unescape(escape, isBytes));
  return isBytes
    ? { kind: 'bytes', value: Uint8Array.from(value, (character) => character.charCodeAt(0)) }
    : { kind: 'str', value };
}

const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|[^])/g;

const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

function unescape(escape: string, isBytes: boolean): string {
  const code = escape.slice(1);
  const simple = SIMPLE[code];
  if (simple !== undefined) return simple;
  if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
  if (code.startsWith('x')) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
  if (/^[uU]./.test(code) && !isBytes) {
    const point = Number.parseInt(code.slice(1), 16);
    return point > 0xffff ? String.fromCodePoint(point) : String.fromCharCode(point);
  }
  return escape;
}
