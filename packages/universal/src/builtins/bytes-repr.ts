import { DIGIT_PAIRS } from './bytes-hex.js';

const SHORT = new Map([
  [0x5c, '\\\\'],
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0d, '\\r'],
]);

/**
 * `b'...'`, with double quotes only where that saves escapes.
 *
 * @param escapeQuotes - whether single quotes are escaped in any case, as bytearray does it
 */
export function reprBytes(bytes: Uint8Array, escapeQuotes = false): string {
  const quote = bytes.includes(0x27) && !bytes.includes(0x22) ? '"' : "'";
  let text = `b${quote}`;
  for (const byte of bytes) {
    const short = SHORT.get(byte);
    if (short !== undefined) text += short;
    else if (byte === 0x27 && (quote === "'" || escapeQuotes)) text += "\\'";
    else if (byte >= 0x20 && byte < 0x7f) text += String.fromCharCode(byte);
    else text += `\\x${DIGIT_PAIRS[byte]!}`;
  }
  return text + quote;
}
