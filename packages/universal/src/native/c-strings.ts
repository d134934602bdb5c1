import type { NativeMemory, Pointer } from '@hpy/core';
import { ArgumentError } from './marshal-failure.js';

// A byte order mark is a character like any other to Python's UTF-8 codec.
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
const encoder = new TextEncoder();

/** Below this length, building a string from ASCII is faster than asking a decoder. */
const SHORT = 48;

/** Decodes UTF-8; what is none becomes U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  return decodeShortAscii(bytes) ?? lenient.decode(bytes);
}

/** Decodes UTF-8; undefined for what is none, surrogates included. */
export function decodeStrictUtf8(bytes: Uint8Array): string | undefined {
  const ascii = decodeShortAscii(bytes);
  if (ascii !== undefined) return ascii;
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Encodes as UTF-8. */
export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

function decodeShortAscii(bytes: Uint8Array): string | undefined {
  const { length } = bytes;
  if (length > SHORT) return undefined;
  let text = '';
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte > 0x7f) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
}

/**
 * Reads wide characters: UTF-16 where `wchar_t` has 2 bytes, code points where it has 4.
 *
 * @param length - their number; -1 when a NUL ends them
 * @throws ArgumentError `ValueError` for a number that is no code point
 */
export function readWideString(memory: NativeMemory, pointer: Pointer, length: number): string {
  const { wcharSize } = memory;
  let text = '';
  for (let i = 0, at = pointer; i !== length; i++, at += wcharSize) {
    const unit = wcharSize === 2 ? memory.getUint16(at) : memory.getUint32(at);
    if (unit === 0 && length < 0) break;
    if (unit > 0x10ffff) {
      throw new ArgumentError(
        `character U+${unit.toString(16)} is not in range [U+0000; U+10ffff]`,
        'h_ValueError',
      );
    }
    text += wcharSize === 2 ? String.fromCharCode(unit) : String.fromCodePoint(unit);
  }
  return text;
}
