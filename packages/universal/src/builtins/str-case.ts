import { noargs } from './define.js';
import { ownText } from './str-self.js';
import type { PyValue } from '../kernel/object.js';

/*
 * Upper and lower case are the JavaScript engine's, which follows the same Unicode tables as CPython
 * (the final sigma included). Title case and case folding it does not have: they are derived from
 * upper and lower case, with the exceptions listed here.
 */

const CASED = /\p{Cased}/u;

/** Letters whose title case is not what upper and lower case give: digraphs. */
const DIGRAPHS = new Map<string, string>();
for (const [upper, title, lower] of ['Ǆǅǆ', 'Ǉǈǉ', 'Ǌǋǌ', 'Ǳǲǳ']) {
  for (const form of [upper, title, lower]) DIGRAPHS.set(form!, title!);
}
/** Georgian letters have capitals that are for whole words only. */
const GEORGIAN = /[\u10d0-\u10fa\u10fd-\u10ff]/;
/** Greek vowels with the iota that is written below, which stays there in title case. */
const IOTA_BELOW =
  /[\u1f80-\u1faf\u1fb2-\u1fb4\u1fb7\u1fbc\u1fc2-\u1fc4\u1fc7\u1fcc\u1ff2-\u1ff4\u1ff7\u1ffc]/;
/** Title case of single letters with iota below: with a breathing, or with nothing else. */
const IOTA_COMPOSED = /[\u1f80-\u1faf\u1fb3\u1fbc\u1fc3\u1fcc\u1ff3\u1ffc]/;

/** The title case of one character: up to three. */
function titleChar(char: string): string {
  const digraph = DIGRAPHS.get(char);
  if (digraph !== undefined) return digraph;
  if (GEORGIAN.test(char)) return char;
  if (char === 'ŉ') return 'ʼN';
  const upper = char.toUpperCase();
  if (IOTA_BELOW.test(char)) {
    // The upper case ends in a capital iota of its own; below, it is a combining mark.
    const marked = upper.replace(/\u0399$/, '\u0345');
    return IOTA_COMPOSED.test(char) ? marked.normalize('NFC') : marked;
  }
  const [first = '', ...rest] = upper;
  return rest.length === 0 ? upper : first + rest.join('').toLowerCase();
}

/** Cherokee folds to its capitals, which are older than its small letters. */
const CHEROKEE = /[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/;

function foldChar(char: string): string {
  if (CHEROKEE.test(char)) return char.toUpperCase();
  if (char === 'ı') return char;
  if (char === 'ẞ') return 'ss';
  // Character by character, so that a sigma does not become a final one.
  return Array.from(char.toUpperCase(), (each) => each.toLowerCase()).join('');
}

export function casefold(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase();
  return Array.from(text, foldChar).join('');
}

/** Runs `convert` on each character with its lower case in this place: a sigma may be final. */
function mapWithLower(text: string, convert: (char: string, lower: string) => string): string {
  const lowered = text.toLowerCase();
  let at = 0;
  let result = '';
  for (const char of text) {
    const { length } = char.toLowerCase();
    result += convert(char, lowered.slice(at, at + length));
    at += length;
  }
  return result;
}

export function capitalize(text: string): string {
  let first = true;
  return mapWithLower(text, (char, lower) => {
    if (!first) return lower;
    first = false;
    return titleChar(char);
  });
}

export function title(text: string): string {
  let inWord = false;
  return mapWithLower(text, (char, lower) => {
    const result = inWord ? lower : titleChar(char);
    inWord = CASED.test(char);
    return result;
  });
}

const UPPERCASE = /\p{Uppercase}/u;
const LOWERCASE = /\p{Lowercase}/u;

export function swapcase(text: string): string {
  return mapWithLower(text, (char, lower) => {
    if (UPPERCASE.test(char)) return lower;
    return LOWERCASE.test(char) ? char.toUpperCase() : char;
  });
}

function textToText(convert: (text: string) => string) {
  return noargs((self: PyValue) => convert(ownText(self)));
}

export const caseMethods = {
  capitalize: textToText(capitalize),
  casefold: textToText(casefold),
  lower: textToText((text) => text.toLowerCase()),
  swapcase: textToText(swapcase),
  title: textToText(title),
  upper: textToText((text) => text.toUpperCase()),
};
