import { makeException, PyException, raise } from '../kernel/exceptions.js';
import { decodeAscii, decodeLatin1, encodeAscii, encodeLatin1 } from './codecs-single-byte.js';
import { decodeUtf8, encodeUtf8 } from './codecs-utf8.js';
import { utf16, utf16be, utf16le, utf32, utf32be, utf32le } from './codecs-wide.js';

/** An encoding: what it makes of text and of bytes, with an error handler's name. */
export interface Codec {
  encode(text: string, errors: string): Uint8Array;
  decode(bytes: Uint8Array, errors: string): string;
}

const MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

const utf8: Codec = { encode: encodeUtf8, decode: decodeUtf8 };
const utf8sig: Codec = {
  encode(text, errors) {
    const encoded = encodeUtf8(text, errors);
    const bytes = new Uint8Array(MARK.length + encoded.length);
    bytes.set(MARK);
    bytes.set(encoded, MARK.length);
    return bytes;
  },
  decode: (bytes, errors) =>
    decodeUtf8(MARK.every((byte, i) => bytes[i] === byte) ? bytes.subarray(3) : bytes, errors),
};
const latin1: Codec = { encode: encodeLatin1, decode: decodeLatin1 };
const ascii: Codec = { encode: encodeAscii, decode: decodeAscii };

/** Encodings with their names and aliases, normalised as `encodings.normalize_encoding` does. */
const CODECS: readonly (readonly [Codec, string])[] = [
  [utf8, 'utf_8 utf8 u8 utf utf8_ucs2 utf8_ucs4 cp65001'],
  [utf8sig, 'utf_8_sig'],
  [utf16, 'utf_16 utf16 u16'],
  [utf16le, 'utf_16_le utf_16le unicodelittleunmarked'],
  [utf16be, 'utf_16_be utf_16be unicodebigunmarked'],
  [utf32, 'utf_32 utf32 u32'],
  [utf32le, 'utf_32_le utf_32le'],
  [utf32be, 'utf_32_be utf_32be'],
  [
    latin1,
    'latin_1 latin latin1 l1 8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 ' +
      'iso_8859_1_1987 iso_ir_100',
  ],
  [
    ascii,
    'ascii us_ascii us 646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367 ' +
      'iso646_us iso_646.irv_1991 iso_ir_6',
  ],
];
const BY_NAME = new Map(
  CODECS.flatMap(([codec, names]) => names.split(' ').map((name) => [name, codec] as const)),
);

function normalizeEncoding(encoding: string): string {
  return encoding
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

/** Finds an encoding; case and punctuation of its name do not matter. */
export function findCodec(encoding: string): Codec {
  const exact = BY_NAME.get(encoding);
  if (exact !== undefined) return exact;
  return (
    BY_NAME.get(normalizeEncoding(encoding)) ??
    raise('LookupError', `unknown encoding: ${encoding}`)
  );
}

/** Encodings that CPython knows without its codec registry, whose errors it passes on as they are. */
const DIRECT = /^(utf_?(8|16|32)|(us_)?ascii|latin_?1|iso_?8859_1)$/;

/** Runs a codec. What goes wrong in one of the registry is said to be its failure. */
function run<T>(action: string, encoding: string, convert: (codec: Codec) => T): T {
  const codec = findCodec(encoding);
  try {
    return convert(codec);
  } catch (error) {
    if (!(error instanceof PyException) || DIRECT.test(normalizeEncoding(encoding))) throw error;
    const { value } = error;
    const [message] = value.args.items;
    if (value.extra !== null || typeof message !== 'string') throw error;
    const wrapped = makeException(value.cls, [
      `${action} with '${encoding}' codec failed (${value.cls.name}: ${message})`,
    ]);
    wrapped.cause = wrapped.context = value;
    wrapped.suppressContext = true;
    throw new PyException(wrapped);
  }
}

/** `text.encode(encoding, errors)`. */
export function encodeText(text: string, encoding = 'utf-8', errors = 'strict'): Uint8Array {
  return run('encoding', encoding, (codec) => codec.encode(text, errors));
}

/** `bytes.decode(encoding, errors)`. */
export function decodeBytes(bytes: Uint8Array, encoding = 'utf-8', errors = 'strict'): string {
  return run('decoding', encoding, (codec) => codec.decode(bytes, errors));
}
