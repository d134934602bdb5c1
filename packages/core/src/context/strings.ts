import type { HPy } from '../handles.js';

/**
 * bytes and str.
 *
 * Strings cross as JavaScript strings; a surrogate without its partner stands for the code point
 * that Python's str may hold. The file system's encoding is UTF-8 with `surrogateescape`.
 */
export interface StringContext {
  /** Whether `h` is a bytes object, of a subclass included. @returns 1 or 0; never fails */
  HPyBytes_Check(h: HPy): number;

  /** The length of a bytes object. @returns the length; -1 with a `TypeError` for anything else */
  HPyBytes_Size(h: HPy): number;

  /** The length of what is known to be a bytes object. */
  HPyBytes_GET_SIZE(h: HPy): number;

  /**
   * The contents of a bytes object.
   *
   * @returns the bytes, not to be written to; null with a `TypeError` for anything else
   */
  HPyBytes_AsString(h: HPy): Uint8Array | null;

  /** The contents of what is known to be a bytes object, not to be written to. */
  HPyBytes_AS_STRING(h: HPy): Uint8Array | null;

  /**
   * Makes a bytes object of a C string.
   *
   * @param bytes - a string stands for its UTF-8; bytes are taken up to the first NUL
   * @returns a new handle; `HPy_NULL` on failure
   */
  HPyBytes_FromString(bytes: string | Uint8Array): HPy;

  /** Makes a bytes object, copying. @returns a new handle; `HPy_NULL` on failure */
  HPyBytes_FromStringAndSize(bytes: Uint8Array): HPy;

  /** Makes a str. @returns a new handle; `HPy_NULL` on failure */
  HPyUnicode_FromString(utf8: string): HPy;

  /** Whether `h` is a str, of a subclass included. @returns 1 or 0; never fails */
  HPyUnicode_Check(h: HPy): number;

  /**
   * Encodes a str as ASCII.
   *
   * @returns a new handle of a bytes object; `HPy_NULL` with a `UnicodeEncodeError` for other
   *   characters, a `TypeError` for what is no str
   */
  HPyUnicode_AsASCIIString(h: HPy): HPy;

  /**
   * Encodes a str as Latin-1.
   *
   * @returns a new handle of a bytes object; `HPy_NULL` with a `UnicodeEncodeError` for other
   *   characters, a `TypeError` for what is no str
   */
  HPyUnicode_AsLatin1String(h: HPy): HPy;

  /**
   * Encodes a str as UTF-8.
   *
   * @returns a new handle of a bytes object; `HPy_NULL` with a `UnicodeEncodeError` for lone
   *   surrogates, a `TypeError` for what is no str
   */
  HPyUnicode_AsUTF8String(h: HPy): HPy;

  /**
   * The text of a str.
   *
   * @returns the text; null with a `UnicodeEncodeError` for lone surrogates, a `TypeError` for what
   *   is no str
   */
  HPyUnicode_AsUTF8AndSize(h: HPy): string | null;

  /** Makes a str of wide characters. @returns a new handle; `HPy_NULL` on failure */
  HPyUnicode_FromWideChar(w: string): HPy;

  /**
   * Makes a str of a C string in the file system's encoding.
   *
   * @param v - a string is taken as it is; bytes are taken up to the first NUL
   * @returns a new handle; `HPy_NULL` on failure
   */
  HPyUnicode_DecodeFSDefault(v: string | Uint8Array): HPy;

  /** Makes a str of bytes in the file system's encoding. @returns a new handle; `HPy_NULL` on failure */
  HPyUnicode_DecodeFSDefaultAndSize(v: Uint8Array): HPy;

  /**
   * Encodes a str for the file system.
   *
   * @returns a new handle of a bytes object; `HPy_NULL` on failure
   */
  HPyUnicode_EncodeFSDefault(h: HPy): HPy;

  /**
   * One character.
   *
   * @param index - counted in code points, from 0
   * @returns the code point; -1 with an `IndexError` outside the str, a `TypeError` for what is none
   */
  HPyUnicode_ReadChar(h: HPy, index: number): number;

  /**
   * Decodes ASCII.
   *
   * @param errors - the error handler's name; null for `strict`
   * @returns a new handle; `HPy_NULL` with a `UnicodeDecodeError` for other bytes
   */
  HPyUnicode_DecodeASCII(ascii: Uint8Array, errors: string | null): HPy;

  /**
   * Decodes Latin-1, in which every byte is a character.
   *
   * @param errors - the error handler's name, which is never asked; may be null
   * @returns a new handle; `HPy_NULL` on failure
   */
  HPyUnicode_DecodeLatin1(latin1: Uint8Array, errors: string | null): HPy;

  /**
   * Decodes a bytes-like object.
   *
   * @param encoding - null for UTF-8
   * @param errors - the error handler's name; null for `strict`
   * @returns a new handle of a str; `HPy_NULL` with a `UnicodeDecodeError` for bytes that are not
   *   of the encoding, a `TypeError` for what has no bytes, a `LookupError` for an unknown encoding
   */
  HPyUnicode_FromEncodedObject(obj: HPy, encoding: string | null, errors: string | null): HPy;

  /**
   * A part of a str.
   *
   * @param start - in code points; negative is an `IndexError`
   * @param end - in code points, exclusive; cut at the end of the str, negative is an `IndexError`
   * @returns a new handle; `HPy_NULL` on failure
   */
  HPyUnicode_Substring(str: HPy, start: number, end: number): HPy;
}
