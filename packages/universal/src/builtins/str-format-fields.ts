import { raiseValueError } from '../kernel/exceptions.js';
import { toAsciiDigits } from './number-text.js';

/** What stands between braces in a format string: `{name!conversion:spec}`. */
export interface ReplacementField {
  readonly name: string;
  /** `r`, `s`, `a`, or whatever else was written; null without one. */
  readonly conversion: string | null;
  readonly spec: string;
  /** Whether the specification has fields of its own. */
  readonly isNested: boolean;
}

/** Takes a format string apart: literal text, and replacement fields. */
export function* parseFormat(format: string): Generator<string | ReplacementField, void> {
  let at = 0;
  while (at < format.length) {
    const offset = format.slice(at).search(/[{}]/);
    if (offset < 0) break;
    const brace = format.charAt(at + offset);
    const isDoubled = format[at + offset + 1] === brace;
    // Of two braces one is literal.
    if (offset > 0 || isDoubled) yield format.slice(at, at + offset + (isDoubled ? 1 : 0));
    at += offset + 1;
    if (isDoubled) at++;
    else if (brace === '}' || at === format.length) {
      raiseValueError(`Single '${brace}' encountered in format string`);
    } else {
      const { field, next } = parseField(format, at);
      yield field;
      at = next;
    }
  }
  if (at < format.length) yield format.slice(at);
}

/** Reads a field whose opening brace ends before `start`; `next` is behind its closing one. */
function parseField(format: string, start: number): { field: ReplacementField; next: number } {
  let at = endOfName(format, start);
  const name = format.slice(start, at);
  const end = format.charAt(at);
  if (end === '') raiseValueError("expected '}' before end of string");
  at++;
  let conversion: string | null = null;
  if (end === '!') {
    if (at === format.length) {
      raiseValueError('end of string while looking for conversion specifier');
    }
    conversion = String.fromCodePoint(format.codePointAt(at) ?? 0);
    at += conversion.length;
    const after = format.charAt(at++);
    if (after === '}') return { field: { name, conversion, spec: '', isNested: false }, next: at };
    if (after !== ':' && after !== '') raiseValueError("expected ':' after conversion specifier");
  } else if (end === '}') {
    return { field: { name, conversion, spec: '', isNested: false }, next: at };
  }
  const specEnd = endOfSpec(format, at);
  const spec = format.slice(at, specEnd);
  return { field: { name, conversion, spec, isNested: spec.includes('{') }, next: specEnd + 1 };
}

/** Where a field's name ends: at `}`, `:` or `!` that are not within brackets. */
function endOfName(format: string, start: number): number {
  for (let at = start; at < format.length; at++) {
    const char = format.charAt(at);
    if (char === '{') raiseValueError("unexpected '{' in field name");
    if (char === '}' || char === ':' || char === '!') return at;
    if (char === '[') {
      const close = format.indexOf(']', at);
      if (close < 0) break;
      at = close;
    }
  }
  return format.length;
}

function endOfSpec(format: string, start: number): number {
  let depth = 1;
  for (let at = start; at < format.length; at++) {
    const char = format.charAt(at);
    if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at;
  }
  return raiseValueError("unmatched '{' in format spec");
}

/** A step from a value to a part of it: `.name`, `[name]` or `[0]`. */
export interface FieldStep {
  readonly kind: 'attribute' | 'item';
  readonly key: string | number;
}

/**
 * Takes a field's name apart: the argument's name, and the steps from there. The steps are read when
 * they are taken: what is wrong with a later one shows after an error of an earlier one.
 */
export function parseFieldName(name: string): { first: string; steps: Iterable<FieldStep> } {
  const split = name.search(/[.[]/);
  if (split < 0) return { first: name, steps: [] };
  return { first: name.slice(0, split), steps: parseSteps(name.slice(split)) };
}

function* parseSteps(text: string): Generator<FieldStep, void> {
  for (let at = 0; at < text.length;) {
    const isItem = text[at] === '[';
    if (!isItem && text[at] !== '.') {
      raiseValueError("Only '.' or '[' may follow ']' in format field specifier");
    }
    const rest = text.slice(at + 1);
    const length = rest.search(isItem ? /\]/ : /[.[]/);
    if (isItem && length < 0) raiseValueError("Missing ']' in format string");
    const key = length < 0 ? rest : rest.slice(0, length);
    if (key === '') raiseValueError('Empty attribute in format string');
    yield isItem ? { kind: 'item', key: fieldIndex(key) ?? key } : { kind: 'attribute', key };
    at += 1 + key.length + (isItem ? 1 : 0);
  }
}

/** The number that a name is, in decimal digits of any script; undefined for other names. */
export function fieldIndex(name: string): number | undefined {
  if (!/^\p{Nd}+$/u.test(name)) return undefined;
  const digits = toAsciiDigits(name);
  if (BigInt(digits) > 0x7fffffffffffffffn) {
    raiseValueError('Too many decimal digits in format string');
  }
  return Number(digits);
}
