import { noargs } from './define.js';
import { isPrintable } from './str-repr.js';
import { ownText } from './str-self.js';
import { WHITESPACE } from './str-split.js';
import type { PyValue } from '../kernel/object.js';

/** Digits that are no decimal ones (Numeric_Type=Digit), which JavaScript has no property for. */
const OTHER_DIGITS =
  '\\u00b2\\u00b3\\u00b9\\u1369-\\u1371\\u19da\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2460-\\u2468' +
  '\\u2474-\\u247c\\u2488-\\u2490\\u24ea\\u24f5-\\u24fd\\u24ff\\u2776-\\u277e\\u2780-\\u2788' +
  '\\u278a-\\u2792\\u{10a40}-\\u{10a43}\\u{10e60}-\\u{10e68}\\u{11052}-\\u{1105a}\\u{1f100}-\\u{1f10a}';

/** Ideographs that stand for numbers. */
const IDEOGRAPH_NUMBERS =
  '\\u3405\\u3483\\u382a\\u3b4d\\u4e00\\u4e03\\u4e07\\u4e09\\u4e5d\\u4e8c\\u4e94\\u4e96\\u4ebf\\u4ec0' +
  '\\u4edf\\u4ee8\\u4f0d\\u4f70\\u5104\\u5146\\u5169\\u516b\\u516d\\u5341\\u5343-\\u5345\\u534c' +
  '\\u53c1-\\u53c4\\u56db\\u58f1\\u58f9\\u5e7a\\u5efe\\u5eff\\u5f0c-\\u5f0e\\u5f10\\u62fe\\u634c' +
  '\\u67d2\\u6f06\\u7396\\u767e\\u8086\\u842c\\u8cae\\u8cb3\\u8d30\\u9621\\u9646\\u964c\\u9678' +
  '\\u96f6\\uf96b\\uf973\\uf978\\uf9b2\\uf9d1\\uf9d3\\uf9fd\\u{20001}\\u{20064}\\u{200e2}\\u{20121}' +
  '\\u{2092a}\\u{20983}\\u{2098c}\\u{2099c}\\u{20aea}\\u{20afd}\\u{20b19}\\u{22390}\\u{22998}' +
  '\\u{23b1b}\\u{2626d}\\u{2f890}';

/** All characters of a text that is not empty are of these. */
function all(characters: string): RegExp {
  return new RegExp(`^[${characters}]+$`, 'u');
}

const ALPHA = all('\\p{L}');
const ALNUM = all(`\\p{L}\\p{N}${OTHER_DIGITS}${IDEOGRAPH_NUMBERS}`);
const DECIMAL = all('\\p{Nd}');
const DIGIT = all(`\\p{Nd}${OTHER_DIGITS}`);
const NUMERIC = all(`\\p{N}${IDEOGRAPH_NUMBERS}`);
const SPACE = all(WHITESPACE);
const ASCII = /^[\0-\x7f]*$/;
// What joins words visibly or invisibly became part of identifiers after Unicode 14.
// eslint-disable-next-line no-misleading-character-class -- the joiners stand for themselves
const IDENTIFIER = /^[_\p{XIDS}](?:(?![\u200c\u200d\u30fb\uff65])\p{XIDC})*$/u;

const LOWER = /\p{Lowercase}/u;
const UPPER = /\p{Uppercase}/u;
const UPPER_OR_TITLE = /[\p{Uppercase}\p{Lt}]/u;
const LOWER_OR_TITLE = /[\p{Lowercase}\p{Lt}]/u;

export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

/** Whether every word begins with an upper or title case letter and goes on in lower case. */
function isTitle(text: string): boolean {
  let inWord = false;
  let cased = false;
  for (const char of text) {
    const capital = UPPER_OR_TITLE.test(char);
    const small = !capital && LOWER.test(char);
    if (capital ? inWord : small && !inWord) return false;
    inWord = capital || small;
    cased ||= inWord;
  }
  return cased;
}

function predicate(test: (text: string) => boolean) {
  return noargs((self: PyValue) => test(ownText(self)));
}

export const classifyMethods = {
  isalnum: predicate((text) => ALNUM.test(text)),
  isalpha: predicate((text) => ALPHA.test(text)),
  isascii: predicate((text) => ASCII.test(text)),
  isdecimal: predicate((text) => DECIMAL.test(text)),
  isdigit: predicate((text) => DIGIT.test(text)),
  isidentifier: predicate(isIdentifier),
  islower: predicate((text) => LOWER.test(text) && !UPPER_OR_TITLE.test(text)),
  isnumeric: predicate((text) => NUMERIC.test(text)),
  isprintable: predicate(isPrintable),
  isspace: predicate((text) => SPACE.test(text)),
  istitle: predicate(isTitle),
  isupper: predicate((text) => UPPER.test(text) && !LOWER_OR_TITLE.test(text)),
};
