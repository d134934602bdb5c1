import { repairDecoding, repairEncoding } from './codecs-errors.js';
import { ByteWriter } from './bytes-writer.js';
import { isAscii, latin1Text } from './codecs-single-byte.js';
import { hasSurrogates, unitsAt } from './str-code-points.js';

const NAME = 'utf-8';
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether a text has a surrogate without its partner, which no encoding takes. */
export function hasLoneSurrogate(text: string): boolean {
  return hasSurrogates(text) && LONE_SURROGATE.test(text);
}

/** Up to here, a loop of ours is faster than a call of the engine's encoder or decoder. */
const SHORT = 48;

function encodeShortAscii(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) return undefined;
    bytes[i] = unit;
  }
  return bytes;
}

export function encodeUtf8(text: string, errors: string): Uint8Array {
  const short = text.length <= SHORT ? encodeShortAscii(text) : undefined;
  if (short !== undefined) return short;
  if (!hasLoneSurrogate(text)) return encoder.encode(text);
  const out = new ByteWriter(text.length * 2);
  let done = 0;
  for (let at = 0; at < text.length;) {
    const start = at;
    while (isLoneAt(text, at)) at++;
    if (at === start) {
      at += unitsAt(text, at);
      continue;
    }
    out.append(encoder.encode(text.slice(done, start)));
    const problem = { encoding: NAME, text, start, end: at, reason: 'surrogates not allowed' };
    const { replacement, next } = repairEncoding(errors, problem);
    out.append(typeof replacement === 'string' ? encoder.encode(replacement) : replacement);
    at = done = next;
  }
  out.append(encoder.encode(text.slice(done)));
  return out.finish();
}

/** Whether the code point that begins at `unit` is a surrogate. */
function isLoneAt(text: string, unit: number): boolean {
  return (text.charCodeAt(unit) & 0xf800) === 0xd800 && unitsAt(text, unit) === 1;
}

export function decodeUtf8(bytes: Uint8Array, errors: string): string {
  if (bytes.length <= SHORT && isAscii(bytes)) return latin1Text(bytes);
  try {
    return decoder.decode(bytes);
  } catch {
    return decodeWithProblems(bytes, errors);
  }
}

function decodeWithProblems(bytes: Uint8Array, errors: string): string {
  let result = '';
  let done = 0;
  for (let at = 0; at < bytes.length;) {
    const size = sequenceSize(bytes[at]!);
    const valid = size === 0 ? 1 : validBytes(bytes, at, size);
    if (valid === size) {
      at += size;
      continue;
    }
    result += decoder.decode(bytes.subarray(done, at));
    const problem = {
      encoding: NAME,
      bytes,
      start: at,
      end: at + valid,
      reason:
        size === 0
          ? 'invalid start byte'
          : at + valid === bytes.length
            ? 'unexpected end of data'
            : 'invalid continuation byte',
    };
    const { replacement, next } = repairDecoding(errors, problem);
    result += replacement;
    at = done = next;
  }
  return result + decoder.decode(bytes.subarray(done));
}

/** The length of the sequence that a byte begins, 0 if it begins none. */
function sequenceSize(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** How many of the bytes from `at` on belong to one well-formed sequence of `size`. */
function validBytes(bytes: Uint8Array, at: number, size: number): number {
  if (size === 1) return 1;
  const first = bytes[at]!;
  // The second byte tells overlong forms, surrogates and what is beyond U+10FFFF.
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  let count = 1;
  while (count < size && at + count < bytes.length) {
    const byte = bytes[at + count]!;
    const [low, high] = count === 1 ? [lowest, highest] : [0x80, 0xbf];
    if (byte < low || byte > high) break;
    count++;
  }
  return count;
}
