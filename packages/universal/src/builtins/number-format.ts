import { raiseValueError } from '../kernel/exceptions.js';
import { PyObject, type PyValue } from '../kernel/object.js';
import { typeName } from '../kernel/typeof.js';

/** A format specification: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`. */
export interface FormatSpec {
  /** One character; a space where none was given. */
  readonly fill: string;
  readonly align: '<' | '>' | '=' | '^';
  /** Whether the specification itself says how to align. */
  readonly isAligned: boolean;
  readonly sign: '' | '+' | '-' | ' ';
  /** `z`: a negative zero, also one that comes from rounding, is shown without its sign. */
  readonly positiveZero: boolean;
  /** `#`. */
  readonly alternate: boolean;
  /** Least number of characters; -1 for none. */
  readonly width: number;
  readonly grouping: '' | ',' | '_';
  /** -1 for none. */
  readonly precision: number;
  /** One character, or `''`. */
  readonly type: string;
}

const SPEC = /^(?:(.)?([<>=^]))?([ +-]?)(z?)(#?)(0?)(\d*)(,?)(_?)(,?)(?:(\.)(\d*))?(.*)$/su;
/** What fits into C's `Py_ssize_t`. */
const MAX_SIZE = (1n << 63n) - 1n;

/**
 * Reads the format specification of `value`, whose type is named in messages. `defaultAlign` is
 * `'>'` for numbers and `'<'` for others, which have no sign to put zeros behind.
 */
export function parseFormatSpec(text: string, value: PyValue, defaultAlign: '<' | '>'): FormatSpec {
  const match = SPEC.exec(text) ?? [];
  const [, fill, align, sign = '', z, hash, rawZero, rawWidth = '', comma, underscore] = match;
  const [secondComma, point, digits = '', type = ''] = match.slice(10);
  // With a fill that was given, a zero is the first digit of the width.
  const hasZero = rawZero === '0' && fill === undefined;
  const width = size(`${hasZero ? '' : (rawZero ?? '')}${rawWidth}`);
  const isComma = comma === ',';
  const isUnderscore = underscore === '_';
  if (isUnderscore && (isComma || secondComma === ',')) {
    raiseValueError("Cannot specify both ',' and '_'.");
  }
  if (point === '.' && digits === '') raiseValueError('Format specifier missing precision');
  const precision = size(digits);
  // Two commas in a row: the second stands where the type does.
  const code = secondComma === ',' ? `,${point ?? ''}${digits}${type}` : type;
  if (Array.from(code).length > 1) {
    raiseValueError(`Invalid format specifier '${text}' for object of type '${typeName(value)}'`);
  }
  const grouping = isComma ? ',' : isUnderscore ? '_' : '';
  checkGrouping(grouping, code);
  return {
    fill: fill ?? (hasZero ? '0' : ' '),
    align:
      (align as FormatSpec['align'] | undefined) ??
      (hasZero && defaultAlign === '>' ? '=' : defaultAlign),
    isAligned: align !== undefined,
    sign: sign as FormatSpec['sign'],
    positiveZero: z === 'z',
    alternate: hash === '#',
    width,
    grouping,
    precision,
    type: code,
  };
}

function size(digits: string): number {
  if (digits === '') return -1;
  if (BigInt(digits) > MAX_SIZE) raiseValueError('Too many decimal digits in format string');
  return Number(digits);
}

function checkGrouping(grouping: string, type: string): void {
  if (grouping === '' || type === '' || 'deEfFgG%'.includes(type)) return;
  if (grouping === '_' && 'boxX'.includes(type)) return;
  raiseValueError(`Cannot specify '${grouping}' with '${shownType(type)}'.`);
}

function shownType(type: string): string {
  const code = type.codePointAt(0) ?? 0;
  return code > 32 && code < 128 ? type : `\\x${code.toString(16)}`;
}

export function raiseUnknownFormat(type: string, value: PyValue): never {
  raiseValueError(
    `Unknown format code '${shownType(type)}' for object of type '${typeName(value)}'`,
  );
}

/** Whether a value is not of the builtin type itself: an empty specification then asks its `str`. */
export function isInstanceOfSubclass(value: PyValue): boolean {
  return value instanceof PyObject || typeof value === 'boolean';
}

/** Fills a text up to the width of the specification; `=` counts as `>`. */
export function pad(text: string, { fill, align, width }: FormatSpec): string {
  const missing = width - lengthInCharacters(text);
  if (missing <= 0) return text;
  const before = align === '<' ? 0 : align === '^' ? missing >> 1 : missing;
  return fill.repeat(before) + text + fill.repeat(missing - before);
}

function lengthInCharacters(text: string): number {
  let length = text.length;
  for (const char of text) if (char.length === 2) length--;
  return length;
}

/** A number's text in the parts that formatting treats differently. */
export interface NumberParts {
  readonly negative: boolean;
  /** `0x` and the like. */
  readonly prefix: string;
  /** The digits before the point, which are grouped. */
  readonly digits: string;
  /** All after them. */
  readonly rest: string;
}

/** Puts a number together: sign, prefix, grouping and padding. */
export function layOut(parts: NumberParts, spec: FormatSpec, groupSize = 3): string {
  const { digits, rest } = parts;
  const sign = parts.negative ? '-' : spec.sign === '-' ? '' : spec.sign;
  const head = sign + parts.prefix;
  const missing = spec.width - head.length - lengthInCharacters(rest);
  // Zeros behind the sign are digits: they are grouped as well.
  const least = spec.align === '=' && spec.fill === '0' ? missing : 0;
  const body = digits === '' ? '' : group(digits, spec.grouping, groupSize, least);
  if (spec.align === '=')
    return head + spec.fill.repeat(Math.max(0, missing - body.length)) + body + rest;
  return pad(head + body + rest, spec);
}

/** Digits with separators and as many zeros in front as make them `least` long, or one longer. */
function group(digits: string, separator: string, size: number, least: number): string {
  if (separator === '') return digits.padStart(least, '0');
  let count = Math.max(digits.length, Math.floor((least * size) / (size + 1)));
  while (count + Math.floor((count - 1) / size) < least) count++;
  const padded = digits.padStart(count, '0');
  const first = ((count - 1) % size) + 1;
  let result = padded.slice(0, first);
  for (let start = first; start < count; start += size) {
    result += separator + padded.slice(start, start + size);
  }
  return result;
}
