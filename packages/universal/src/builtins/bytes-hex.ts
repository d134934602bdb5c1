import { PyBytes } from '../kernel/containers.js';
import { raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { asStr } from '../kernel/typeof.js';
import { length } from '../protocol/length.js';
import { type ByteString } from './bytes-arguments.js';
import { ByteWriter } from './bytes-writer.js';
import type { MethodSpec } from './define.js';
import { codePointIndex } from './str-code-points.js';
import { intArgument, keywordMethod, textArgument } from './str-arguments.js';

/** The two hexadecimal digits of each byte. */
export const DIGIT_PAIRS = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, '0'),
);

/**
 * The hexadecimal digits of bytes.
 *
 * @param group - bytes between separators, counted from the right, or from the left if negative
 */
function hexText(bytes: Uint8Array, separator: string, group: number): string {
  const size = Math.abs(group);
  if (separator === '' || size === 0)
    return Array.from(bytes, (byte) => DIGIT_PAIRS[byte]).join('');
  const first = group > 0 ? bytes.length % size : 0;
  let text = '';
  bytes.forEach((byte, index) => {
    if (index > 0 && (index - first) % size === 0) text += separator;
    text += DIGIT_PAIRS[byte]!;
  });
  return text;
}

function separatorArgument(value: PyValue | undefined): string {
  if (value === undefined) return '';
  if (length(value) !== 1) raiseValueError('sep must be length 1.');
  const text =
    asStr(value) ?? (value instanceof PyBytes ? String.fromCharCode(value.bytes[0]!) : undefined);
  if (text === undefined) raiseTypeError('sep must be str or bytes.');
  if (text > '\x7f') raiseValueError('sep must be ASCII.');
  return text;
}

/** `hex([sep[, bytes_per_sep]])`. */
export const hexMethod: MethodSpec = keywordMethod(
  'hex',
  ['sep', 'bytes_per_sep'],
  ({ bytes }: ByteString, separator, group) => {
    const size = intArgument(group, 1);
    return hexText(bytes, separatorArgument(separator), size);
  },
);

/** The bytes that `fromhex` reads: pairs of digits, with ASCII spaces between them. */
export function parseHex(value: PyValue): Uint8Array {
  const text = textArgument('fromhex', 0, value);
  const out = new ByteWriter(text.length >> 1);
  for (let at = 0; at < text.length;) {
    if (/[ \t-\r]/.test(text.charAt(at))) {
      at++;
      continue;
    }
    for (const digit of [at, at + 1]) {
      if (/[0-9a-fA-F]/.test(text.charAt(digit))) continue;
      const position = codePointIndex(text, digit);
      raiseValueError(
        `non-hexadecimal number found in fromhex() arg at position ${String(position)}`,
      );
    }
    out.push(parseInt(text.slice(at, at + 2), 16));
    at += 2;
  }
  return out.finish();
}
