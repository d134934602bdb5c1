import { raiseEncodeError, repairDecoding, repairEncoding } from './codecs-errors.js';
import { ByteWriter } from './bytes-writer.js';
import { isHigh, isLow, unitsAt } from './str-code-points.js';

/** UTF-16 or UTF-32 in one byte order. */
interface WideEncoding {
  /** The name that errors show. */
  readonly name: string;
  readonly size: 2 | 4;
  readonly littleEndian: boolean;
}

function wide(name: string, size: 2 | 4, littleEndian: boolean): WideEncoding {
  return { name, size, littleEndian };
}

function put(out: ByteWriter, value: number, { size, littleEndian }: WideEncoding): void {
  for (let i = 0; i < size; i++) {
    const shift = (littleEndian ? i : size - 1 - i) * 8;
    out.push((value >>> shift) & 0xff);
  }
}

function putText(out: ByteWriter, text: string, encoding: WideEncoding): void {
  if (encoding.size === 2) {
    for (let i = 0; i < text.length; i++) put(out, text.charCodeAt(i), encoding);
  } else for (const char of text) put(out, char.codePointAt(0) ?? 0, encoding);
}

function encodeWide(encoding: WideEncoding, text: string, errors: string, out: ByteWriter): void {
  let done = 0;
  for (let at = 0; at < text.length;) {
    const units = unitsAt(text, at);
    if (units === 2 || (text.charCodeAt(at) & 0xf800) !== 0xd800) {
      at += units;
      continue;
    }
    putText(out, text.slice(done, at), encoding);
    const reason = 'surrogates not allowed';
    const problem = { encoding: encoding.name, text, start: at, end: at + 1, reason };
    const { replacement, next } = repairEncoding(errors, problem);
    if (typeof replacement === 'string') putText(out, replacement, encoding);
    else if (replacement.length % encoding.size === 0) out.append(replacement);
    else raiseEncodeError(problem);
    at = done = next;
  }
  putText(out, text.slice(done), encoding);
}

interface Problem {
  readonly size: number;
  readonly reason: string;
}

/** The code point at `at` with its size in bytes, or why there is none. */
function readWide(
  { size, littleEndian }: WideEncoding,
  view: DataView,
  at: number,
): number | Problem {
  const rest = view.byteLength - at;
  if (rest < size) return { size: rest, reason: 'truncated data' };
  if (size === 4) {
    const code = view.getUint32(at, littleEndian);
    if (code > 0x10ffff) return { size, reason: 'code point not in range(0x110000)' };
    if ((code & 0x1ff800) !== 0xd800) return code;
    return { size, reason: 'code point in surrogate code point range(0xd800, 0xe000)' };
  }
  const unit = view.getUint16(at, littleEndian);
  if (isLow(unit)) return { size, reason: 'illegal encoding' };
  if (!isHigh(unit)) return unit;
  if (rest < 4) return { size: rest, reason: 'unexpected end of data' };
  const second = view.getUint16(at + 2, littleEndian);
  if (!isLow(second)) return { size, reason: 'illegal UTF-16 surrogate' };
  return 0x10000 + ((unit & 0x3ff) << 10) + (second & 0x3ff);
}

function decodeWide(
  encoding: WideEncoding,
  bytes: Uint8Array,
  errors: string,
  from: number,
): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: string[] = [];
  for (let at = from; at < bytes.length;) {
    const read = readWide(encoding, view, at);
    if (typeof read === 'number') {
      parts.push(String.fromCodePoint(read));
      at += encoding.size === 2 && read > 0xffff ? 4 : encoding.size;
      continue;
    }
    const { size, reason } = read;
    const problem = { encoding: encoding.name, bytes, start: at, end: at + size, reason };
    const { replacement, next } = repairDecoding(errors, problem);
    parts.push(replacement);
    at = next;
  }
  return parts.join('');
}

/** An encoding that names its byte order. */
function ordered(encoding: WideEncoding) {
  return {
    encode(text: string, errors: string): Uint8Array {
      const out = new ByteWriter(text.length * encoding.size);
      encodeWide(encoding, text, errors, out);
      return out.finish();
    },
    decode: (bytes: Uint8Array, errors: string) => decodeWide(encoding, bytes, errors, 0),
  };
}

/**
 * An encoding whose byte order is told by a byte order mark: little endian, with a mark, when
 * encoding; what the mark says, little endian without one, when decoding.
 */
function marked(name: string, size: 2 | 4) {
  const little = wide(`${name}-le`, size, true);
  const big = wide(`${name}-be`, size, false);
  return {
    encode(text: string, errors: string): Uint8Array {
      const out = new ByteWriter((text.length + 1) * size);
      put(out, 0xfeff, little);
      encodeWide({ ...little, name }, text, errors, out);
      return out.finish();
    },
    decode(bytes: Uint8Array, errors: string): string {
      if (bytes.length < size) return decodeWide(little, bytes, errors, 0);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      const read = (littleEndian: boolean) =>
        size === 2 ? view.getUint16(0, littleEndian) : view.getUint32(0, littleEndian);
      if (read(true) === 0xfeff) return decodeWide(little, bytes, errors, size);
      if (read(false) === 0xfeff) return decodeWide(big, bytes, errors, size);
      return decodeWide(little, bytes, errors, 0);
    },
  };
}

export const utf16 = marked('utf-16', 2);
export const utf16le = ordered(wide('utf-16-le', 2, true));
export const utf16be = ordered(wide('utf-16-be', 2, false));
export const utf32 = marked('utf-32', 4);
export const utf32le = ordered(wide('utf-32-le', 4, true));
export const utf32be = ordered(wide('utf-32-be', 4, false));
