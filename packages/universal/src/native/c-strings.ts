import type { NativeMemory, Pointer } from '@hpy/core';
import { ArgumentError } from './marshal-failure.js';

// A byte order mark is a character like any other to Python's UTF-8 codec.
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
const encoder = new TextEncoder();

/** Decodes UTF-8; what is none becomes U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  return lenient.decode(bytes);
}

/** Decodes UTF-8; undefined for what is none, surrogates included. */
export function decodeStrictUtf8(bytes: Uint8Array): string | undefined {
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

/** Entries of a {@link CStringReader}, a power of 2. */
const ENTRIES = 256;

/** Longer strings are not remembered: they are texts, not names. */
const LONGEST = 64;

/**
 * Reads C strings and remembers the last ones.
 *
 * Most strings that C passes are literals, at the same address in every call. Comparing their bytes
 * with those of the last time costs a fifth of decoding them (24 ns instead of 80 to 110, a look-up
 * by the string included), and the string that comes back has its hash already. Whatever the address
 * means, bytes that are equal decode to the same string, so nothing has to be invalidated.
 */
export class CStringReader<Text extends string | undefined> {
  private readonly bytes = new Array<Uint8Array | undefined>(ENTRIES);
  private readonly texts = new Array<Text | undefined>(ENTRIES);

  /** @param decode - decodes bytes that are not remembered */
  constructor(private readonly decode: (bytes: Uint8Array) => Text) {}

  /** The text of these bytes, which lie at `pointer`. */
  text(pointer: Pointer, bytes: Uint8Array): Text {
    // Literals of a program lie close together, one behind the other.
    const entry = (pointer ^ (pointer / ENTRIES)) & (ENTRIES - 1);
    const known = this.bytes[entry];
    if (known !== undefined && equal(known, bytes)) return this.texts[entry] as Text;
    const text = this.decode(bytes);
    if (bytes.length <= LONGEST) {
      this.bytes[entry] = bytes;
      this.texts[entry] = text;
    }
    return text;
  }
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  const { length } = a;
  if (length !== b.length) return false;
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
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
