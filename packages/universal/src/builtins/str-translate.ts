import { PyDict } from '../kernel/dict.js';
import { isRaised, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { asInt, asStr, typeOf } from '../kernel/typeof.js';
import { dictType } from '../kernel/builtin-types.js';
import { getItem } from '../protocol/items.js';
import { positional, oneArg, type MethodSpec } from './define.js';
import { textArgument } from './str-arguments.js';
import { codeOf, codePointLength } from './str-code-points.js';
import { ownText } from './str-self.js';

/** What a table puts in place of a character. */
function translated(char: string, table: PyValue): string {
  let value: PyValue;
  try {
    value = getItem(table, codeOf(char));
  } catch (error) {
    if (isRaised(error, 'LookupError')) return char;
    throw error;
  }
  if (value === null) return '';
  const text = asStr(value);
  if (text !== undefined) return text;
  const code = asInt(value);
  if (code === undefined) {
    raiseTypeError('character mapping must return integer, None or str');
  }
  if (code < 0 || code > 0x10ffff) raiseValueError('character mapping must be in range(0x110000)');
  return String.fromCodePoint(Number(code));
}

function translate(text: string, table: PyValue): string {
  const known = new Map<string, string>();
  let result = '';
  for (const char of text) {
    let by = known.get(char);
    if (by === undefined) {
      by = translated(char, table);
      // The table is asked once for each ASCII character, as CPython does.
      if (char < '\x80') known.set(char, by);
    }
    result += by;
  }
  return result;
}

function tableOfDict(mapping: PyValue): PyDict {
  if (!(mapping instanceof PyDict) || typeOf(mapping) !== dictType) {
    raiseTypeError('if you give only one argument to maketrans it must be a dict');
  }
  const table = new PyDict();
  for (const { key, value } of mapping.entries()) {
    const text = asStr(key);
    if (text !== undefined) {
      if (codePointLength(text) !== 1) {
        raiseValueError('string keys in translate table must be of length 1');
      }
      table.set(codeOf(text), value);
    } else if (asInt(key) !== undefined) table.set(key, value);
    else raiseTypeError('keys in translate table must be strings or integers');
  }
  return table;
}

function tableOfTexts(from: PyValue, to: PyValue, remove: PyValue | undefined): PyDict {
  const source = asStr(from);
  if (source === undefined) {
    raiseTypeError('first maketrans argument must be a string if there is a second argument');
  }
  const target = Array.from(textArgument('maketrans', 2, to));
  const removed = remove === undefined ? '' : textArgument('maketrans', 3, remove);
  const sources = Array.from(source);
  if (sources.length !== target.length) {
    raiseValueError('the first two maketrans arguments must have equal length');
  }
  const table = new PyDict();
  sources.forEach((char, index) => table.set(codeOf(char), codeOf(target[index]!)));
  for (const char of removed) table.set(codeOf(char), null);
  return table;
}

export const translateMethod: MethodSpec = oneArg((self: PyValue, table) =>
  translate(ownText(self), table),
);

export const maketransMethod: MethodSpec = positional(
  1,
  3,
  (_self: PyValue, from, to?: PyValue, remove?: PyValue) =>
    to === undefined ? tableOfDict(from) : tableOfTexts(from, to, remove),
);
