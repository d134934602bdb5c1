import { raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { asStr } from '../kernel/typeof.js';
import { toArray } from '../protocol/iterate.js';
import { repr, str } from '../protocol/text.js';

const KEYWORDS = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except ' +
    'finally for from global if import in is lambda nonlocal not or pass raise return try while ' +
    'with yield'
  ).split(' '),
);

const IDENTIFIER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;

/** The field names of a namedtuple: one text, split at spaces and commas, or an iterable. */
function listNames(value: PyValue): string[] {
  const text = asStr(value);
  if (text === undefined) return toArray(value).map(str);
  return text
    .replaceAll(',', ' ')
    .split(/\s+/)
    .filter((name) => name !== '');
}

/** With `rename`, names that cannot be fields become `_` with their position. */
export function fieldNames(value: PyValue, typename: string, rename: boolean): string[] {
  let names = listNames(value);
  if (rename) {
    names = names.map((name, at, all) =>
      !IDENTIFIER.test(name) || KEYWORDS.has(name) || name.startsWith('_') || all.indexOf(name) < at
        ? `_${at}`
        : name,
    );
  }
  for (const name of [typename, ...names]) {
    if (!IDENTIFIER.test(name)) {
      raiseValueError(`Type names and field names must be valid identifiers: ${repr(name)}`);
    }
    if (KEYWORDS.has(name)) {
      raiseValueError(`Type names and field names cannot be a keyword: ${repr(name)}`);
    }
  }
  names.forEach((name, at) => {
    if (name.startsWith('_') && !rename) {
      raiseValueError(`Field names cannot start with an underscore: ${repr(name)}`);
    }
    if (names.indexOf(name) < at) {
      raiseValueError(`Encountered duplicate field name: ${repr(name)}`);
    }
  });
  return names;
}
