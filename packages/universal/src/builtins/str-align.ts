import { raiseTypeError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { asStr, typeName } from '../kernel/typeof.js';
import { oneArg, positional, type MethodSpec } from './define.js';
import { intArgument, keywordMethod, sizeArgument } from './str-arguments.js';
import { codePointLength } from './str-code-points.js';
import { repeatText } from './str-repeat.js';
import { ownText } from './str-self.js';

/** Puts `left` and `right` fill characters around a text. */
export function pad(text: string, left: number, right: number, fill: string): string {
  return repeatText(fill, left) + text + repeatText(fill, right);
}

function fillArgument(value: PyValue | undefined): string {
  if (value === undefined) return ' ';
  const fill = asStr(value);
  if (fill === undefined) {
    raiseTypeError(`The fill character must be a unicode character, not ${typeName(value)}`);
  }
  if (codePointLength(fill) !== 1) {
    raiseTypeError('The fill character must be exactly one character long');
  }
  return fill;
}

/** A method with arguments `(width[, fillchar])`; `share` is how much of the space goes left. */
function align(share: (space: number, width: number) => number): MethodSpec {
  return positional(1, 2, (self: PyValue, widthValue, fillValue?: PyValue) => {
    const text = ownText(self);
    const width = sizeArgument(widthValue, 0);
    const fill = fillArgument(fillValue);
    const space = width - codePointLength(text);
    if (space <= 0) return text;
    const left = share(space, width);
    return pad(text, left, space - left, fill);
  });
}

/** Where an odd space goes when a text is centred: left if the width is odd, as in CPython. */
export function centerLeft(space: number, width: number): number {
  return Math.floor(space / 2) + (space % 2 === 1 && width % 2 === 1 ? 1 : 0);
}

/** Replaces tabs by spaces up to the next multiple of `size`; columns restart at line ends. */
export function expandTabs(text: string, size: number): string {
  let column = 0;
  let result = '';
  for (const char of text) {
    if (char === '\t') {
      const spaces = size > 0 ? size - (column % size) : 0;
      result += repeatText(' ', spaces);
      column += spaces;
    } else {
      result += char;
      column = char === '\n' || char === '\r' ? 0 : column + 1;
    }
  }
  return result;
}

export function zfill(text: string, width: number): string {
  const space = width - codePointLength(text);
  if (space <= 0) return text;
  const signed = text.startsWith('+') || text.startsWith('-');
  const zeros = repeatText('0', space);
  return signed ? text.charAt(0) + zeros + text.slice(1) : zeros + text;
}

export const alignMethods = {
  center: align(centerLeft),
  expandtabs: keywordMethod('expandtabs', ['tabsize'], (self: PyValue, size) =>
    expandTabs(ownText(self), intArgument(size, 8)),
  ),
  ljust: align(() => 0),
  rjust: align((space) => space),
  zfill: oneArg((self: PyValue, width) => zfill(ownText(self), sizeArgument(width, 0))),
} satisfies Record<string, MethodSpec>;
