import type { HPy, StringContext } from '@hpy/core';
import { PyBytes } from '../kernel/containers.js';
import { raise, raiseTypeError } from '../kernel/exceptions.js';
import { asStr, typeName } from '../kernel/typeof.js';
import { decodeObject } from '../builtins/bytes-like.js';
import {
  decodeAscii,
  decodeLatin1,
  encodeAscii,
  encodeLatin1,
} from '../builtins/codecs-single-byte.js';
import { decodeUtf8, encodeUtf8, hasLoneSurrogate } from '../builtins/codecs-utf8.js';
import { charAt, codeOf, codePointLength, substring } from '../builtins/str-code-points.js';
import type { ContextEnvironment } from './environment.js';

/** How the file system's encoding treats bytes that are no UTF-8. */
const FILE_SYSTEM_ERRORS = 'surrogateescape';

/** Bytes up to the first NUL, as a C string ends there. */
function untilNul(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

export function stringsContext(env: ContextEnvironment): StringContext {
  /** The text of a str; what CPython's API says of anything else. */
  function textOf(h: HPy): string {
    return asStr(env.value(h)) ?? raiseTypeError('bad argument type for built-in operation');
  }

  function bytesOf(h: HPy): Uint8Array {
    const value = env.value(h);
    if (!(value instanceof PyBytes)) raiseTypeError(`expected bytes, ${typeName(value)} found`);
    return value.bytes;
  }

  const openBytes = (bytes: Uint8Array) => env.open(new PyBytes(bytes));

  return {
    HPyBytes_Check: (h) => (env.value(h) instanceof PyBytes ? 1 : 0),
    HPyBytes_Size: (h) => bytesOf(h).length,
    HPyBytes_GET_SIZE: (h) => bytesOf(h).length,
    HPyBytes_AsString: (h) => bytesOf(h),
    HPyBytes_AS_STRING: (h) => bytesOf(h),
    HPyBytes_FromString: (bytes) =>
      openBytes(typeof bytes === 'string' ? encodeUtf8(bytes, 'strict') : untilNul(bytes).slice()),
    HPyBytes_FromStringAndSize: (bytes) => openBytes(bytes.slice()),

    HPyUnicode_Check: (h) => (asStr(env.value(h)) === undefined ? 0 : 1),
    HPyUnicode_FromString: (utf8) => env.open(utf8),
    HPyUnicode_FromWideChar: (w) => env.open(w),
    HPyUnicode_FromEncodedObject: (obj, encoding, errors) => {
      const value = env.optional(obj);
      if (value === undefined) raise('SystemError', 'bad argument to internal function');
      return env.open(decodeObject(value, encoding ?? undefined, errors ?? undefined));
    },

    HPyUnicode_AsASCIIString: (h) => openBytes(encodeAscii(textOf(h), 'strict')),
    HPyUnicode_AsLatin1String: (h) => openBytes(encodeLatin1(textOf(h), 'strict')),
    HPyUnicode_AsUTF8String: (h) => openBytes(encodeUtf8(textOf(h), 'strict')),
    HPyUnicode_AsUTF8AndSize: (h) => {
      const text = textOf(h);
      // Encoded only to raise: a lone surrogate has no UTF-8.
      if (hasLoneSurrogate(text)) encodeUtf8(text, 'strict');
      return text;
    },

    HPyUnicode_DecodeASCII: (ascii, errors) => env.open(decodeAscii(ascii, errors ?? 'strict')),
    HPyUnicode_DecodeLatin1: (latin1) => env.open(decodeLatin1(latin1)),
    HPyUnicode_DecodeFSDefault: (v) =>
      env.open(typeof v === 'string' ? v : decodeUtf8(untilNul(v), FILE_SYSTEM_ERRORS)),
    HPyUnicode_DecodeFSDefaultAndSize: (v) => env.open(decodeUtf8(v, FILE_SYSTEM_ERRORS)),
    HPyUnicode_EncodeFSDefault: (h) => openBytes(encodeUtf8(textOf(h), FILE_SYSTEM_ERRORS)),

    HPyUnicode_ReadChar: (h, index) => {
      const text = textOf(h);
      if (index < 0 || index >= codePointLength(text)) {
        raise('IndexError', 'string index out of range');
      }
      return codeOf(charAt(text, index));
    },
    HPyUnicode_Substring: (str, start, end) => {
      const text = textOf(str);
      if (start < 0 || end < 0) raise('IndexError', 'string index out of range');
      return env.open(end <= start ? '' : substring(text, start, end));
    },
  };
}
