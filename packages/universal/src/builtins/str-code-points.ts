import type { SliceIndices } from '../protocol/slices.js';

/*
 * Python counts strings in code points, JavaScript in UTF-16 units. They differ only where there are
 * surrogates, so every function asks that first: for text that V8 keeps with a byte a character the
 * answer costs nothing, and the last text asked about is remembered.
 *
 * A high and a low surrogate that stand side by side are one code point here, whoever put them
 * there: `'\ud83d' + '\ude00'` has length 1, in CPython 2. It is the one known difference.
 */

const SURROGATE = /[\ud800-\udfff]/;

let lastText = '';
let lastAnswer = false;

/** Whether units and code points may differ in `text`. */
export function hasSurrogates(text: string): boolean {
  if (text.length < 24) {
    // Starting a regular expression takes longer than looking at so few units.
    for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xf800) === 0xd800) return true;
    return false;
  }
  if (text !== lastText) {
    lastText = text;
    lastAnswer = SURROGATE.test(text);
  }
  return lastAnswer;
}

export function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

export function isLow(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}

let lastIndexed = '';
/** The unit at which each code point of `lastIndexed` begins, and the end. */
let lastStarts: Uint32Array = new Uint32Array(1);

/** The units at which the code points of a text with surrogates begin, and its length in units. */
function starts(text: string): Uint32Array {
  if (text === lastIndexed) return lastStarts;
  const found = new Uint32Array(text.length + 1);
  let count = 0;
  for (let unit = 0; unit < text.length; unit += unitsAt(text, unit)) found[count++] = unit;
  found[count] = text.length;
  lastIndexed = text;
  lastStarts = found.subarray(0, count + 1);
  return lastStarts;
}

/** The units, 1 or 2, of the code point that begins at `unit`. */
export function unitsAt(text: string, unit: number): number {
  return isHigh(text.charCodeAt(unit)) && isLow(text.charCodeAt(unit + 1)) ? 2 : 1;
}

/** Whether `unit` is the middle of a surrogate pair, where Python sees no boundary. */
export function isInsidePair(text: string, unit: number): boolean {
  return isLow(text.charCodeAt(unit)) && unit > 0 && isHigh(text.charCodeAt(unit - 1));
}

/** `len(text)`. */
export function codePointLength(text: string): number {
  return hasSurrogates(text) ? starts(text).length - 1 : text.length;
}

/** The unit at which the code point `index` begins; `index` must be within 0 and the length. */
export function unitIndex(text: string, index: number): number {
  return hasSurrogates(text) ? starts(text)[index]! : index;
}

/** The number of code points before a unit. */
export function codePointIndex(text: string, unit: number): number {
  if (!hasSurrogates(text)) return unit;
  const all = starts(text);
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (all[middle]! < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The character at an index within the text. */
export function charAt(text: string, index: number): string {
  if (!hasSurrogates(text)) return text.charAt(index);
  const all = starts(text);
  return text.slice(all[index], all[index + 1]);
}

/** `text[start:end]` for 0 <= start and end, both cut at the end of the text. */
export function substring(text: string, start: number, end: number): string {
  if (!hasSurrogates(text)) return text.slice(start, end);
  const all = starts(text);
  const last = all.length - 1;
  return text.slice(all[Math.min(start, last)], all[Math.min(end, last)]);
}

/** `text[slice]`. */
export function sliceText(text: string, { start, step, count }: SliceIndices): string {
  if (count === 0) return '';
  if (step === 1) return substring(text, start, start + count);
  let result = '';
  for (let i = 0, at = start; i < count; i++, at += step) result += charAt(text, at);
  return result;
}

/** The number of a one-character text's code point. */
export function codeOf(char: string): number {
  return char.codePointAt(0) ?? 0;
}

/** The order of two texts by code point: negative, 0 or positive. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  // UTF-16 puts surrogates before U+E000..U+FFFF: that matters only if one side has them and the
  // other has such characters, or a lone surrogate meets a pair.
  if (!hasSurrogates(a) && !hasSurrogates(b)) return a < b ? -1 : 1;
  const shorter = Math.min(a.length, b.length);
  let unit = 0;
  while (unit < shorter && a.charCodeAt(unit) === b.charCodeAt(unit)) unit++;
  if (isInsidePair(a, unit) || isInsidePair(b, unit)) unit--;
  return (a.codePointAt(unit) ?? -1) - (b.codePointAt(unit) ?? -1);
}
