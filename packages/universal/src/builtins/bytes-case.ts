import { type ByteString, type Make } from './bytes-arguments.js';
import { isSpace } from './bytes-split.js';
import { noargs } from './define.js';

/*
 * Bytes have the case and the classes of ASCII; all other bytes are nothing.
 */

const isUpper = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a;
const isLower = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;
const isAlpha = (byte: number): boolean => isUpper(byte) || isLower(byte);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const upper = (byte: number): number => (isLower(byte) ? byte - 0x20 : byte);
const lower = (byte: number): number => (isUpper(byte) ? byte + 0x20 : byte);

/** The letters at the beginnings of words in upper case, all others in lower case. */
function title(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, index) =>
    index > 0 && isAlpha(bytes[index - 1]!) ? lower(byte) : upper(byte),
  );
}

function isTitle(bytes: Uint8Array): boolean {
  return bytes.some(isAlpha) && title(bytes).every((byte, index) => byte === bytes[index]);
}

/** The methods of bytes or of bytearray that convert or ask for case and class. */
export function bytesCaseMethods(make: Make) {
  const convert = (run: (bytes: Uint8Array) => Uint8Array) =>
    noargs(({ bytes }: ByteString) => make(run(bytes)));
  const ask = (test: (bytes: Uint8Array) => boolean) =>
    noargs(({ bytes }: ByteString) => test(bytes));
  const all = (test: (byte: number) => boolean) =>
    ask((bytes) => bytes.length > 0 && bytes.every((byte) => test(byte)));
  return {
    capitalize: convert((bytes) =>
      bytes.map((byte, index) => (index === 0 ? upper(byte) : lower(byte))),
    ),
    isalnum: all((byte) => isAlpha(byte) || isDigit(byte)),
    isalpha: all(isAlpha),
    isascii: ask((bytes) => bytes.every((byte) => byte < 0x80)),
    isdigit: all(isDigit),
    islower: ask((bytes) => bytes.some(isLower) && !bytes.some(isUpper)),
    isspace: all(isSpace),
    istitle: ask(isTitle),
    isupper: ask((bytes) => bytes.some(isUpper) && !bytes.some(isLower)),
    lower: convert((bytes) => bytes.map(lower)),
    swapcase: convert((bytes) => bytes.map((byte) => (isUpper(byte) ? lower(byte) : upper(byte)))),
    title: convert(title),
    upper: convert((bytes) => bytes.map(upper)),
  };
}
