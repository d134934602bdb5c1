import { repairDecoding, repairEncoding, raiseEncodeError } from './codecs-errors.js';
import { ByteWriter } from './bytes-writer.js';
import { unitsAt } from './str-code-points.js';

/** An encoding in which the code points below `limit` are a byte each and there are no others. */
interface SingleByte {
  readonly name: string;
  readonly limit: number;
}

const ASCII: SingleByte = { name: 'ascii', limit: 128 };
const LATIN1: SingleByte = { name: 'latin-1', limit: 256 };

function encode({ name, limit }: SingleByte, text: string, errors: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= limit) return encodeWithProblems({ name, limit }, text, errors);
    bytes[i] = unit;
  }
  return bytes;
}

function encodeWithProblems({ name, limit }: SingleByte, text: string, errors: string): Uint8Array {
  const out = new ByteWriter(text.length * 2);
  for (let at = 0; at < text.length;) {
    const start = at;
    while (at < text.length && text.charCodeAt(at) >= limit) at += unitsAt(text, at);
    if (at === start) {
      out.push(text.charCodeAt(at++));
      continue;
    }
    const reason = `ordinal not in range(${String(limit)})`;
    const problem = { encoding: name, text, start, end: at, reason };
    const { replacement, next } = repairEncoding(errors, problem);
    if (typeof replacement === 'string') {
      for (let i = 0; i < replacement.length; i++) {
        if (replacement.charCodeAt(i) >= limit) raiseEncodeError(problem);
      }
      out.appendLatin1(replacement);
    } else out.append(replacement);
    at = next;
  }
  return out.finish();
}

const CHUNK = 0x2000;
const decoder = new TextDecoder();

const fromCodes = (codes: Uint8Array): string =>
  // Spreading would go through an iterator, which takes several times as long.
  Reflect.apply(String.fromCharCode, undefined, codes) as string;

/** Bytes as the code points of the same numbers. */
export function latin1Text(bytes: Uint8Array): string {
  if (bytes.length <= CHUNK) return fromCodes(bytes);
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += fromCodes(bytes.subarray(at, at + CHUNK));
  }
  return text;
}

/** Whether all bytes are ASCII. */
export function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte >= 128) return false;
  return true;
}

export function encodeAscii(text: string, errors: string): Uint8Array {
  return encode(ASCII, text, errors);
}

export function encodeLatin1(text: string, errors: string): Uint8Array {
  return encode(LATIN1, text, errors);
}

export function decodeLatin1(bytes: Uint8Array): string {
  return latin1Text(bytes);
}

export function decodeAscii(bytes: Uint8Array, errors: string): string {
  // ASCII is UTF-8 too, and the engine's decoder is the fastest way to much text.
  if (isAscii(bytes)) return bytes.length < 64 ? latin1Text(bytes) : decoder.decode(bytes);
  let result = '';
  let done = 0;
  for (let at = 0; at < bytes.length;) {
    if (bytes[at]! < 128) {
      at++;
      continue;
    }
    result += latin1Text(bytes.subarray(done, at));
    const reason = 'ordinal not in range(128)';
    const problem = { encoding: ASCII.name, bytes, start: at, end: at + 1, reason };
    const { replacement, next } = repairDecoding(errors, problem);
    result += replacement;
    at = done = next;
  }
  return result + latin1Text(bytes.subarray(done));
}
