import { PyBytes, PyTuple } from '../kernel/containers.js';
import { PyException, raise, raiseTypeError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { asStr, typeName, typeOf } from '../kernel/typeof.js';
import { hasIndex, toIndex } from '../protocol/index-value.js';
import { toDouble } from '../protocol/number.js';
import { ascii } from '../protocol/text.js';
import { bytesOf } from './bytes-like.js';
import { ownBytes } from './bytes-new.js';
import { PyByteArray } from './bytearray-object.js';
import { encodeLatin1, latin1Text } from './codecs-single-byte.js';
import { formatWith, type Flavour } from './str-printf.js';

/** Bytes are formatted as the text in which each stands for the character of its number. */
const BYTES: Flavour = {
  subject: 'bytes',
  precisionTooBig: 'prec too big',
  key: (name) => new PyBytes(encodeLatin1(name, 'strict')),
  isMapping: (value) =>
    typeOf(value).slots.mp_subscript !== undefined &&
    !(value instanceof PyTuple || value instanceof PyBytes || value instanceof PyByteArray) &&
    asStr(value) === undefined,
  text(conversion, value) {
    switch (conversion) {
      case 'b':
      case 's':
        return latin1Text(insertedBytes(value));
      case 'r':
      case 'a':
        return ascii(value);
      default:
        return undefined;
    }
  },
  char(value) {
    if (value instanceof PyBytes || value instanceof PyByteArray) {
      if (value.bytes.length === 1) return latin1Text(value.bytes);
    } else if (hasIndex(value)) {
      const byte = toIndex(value);
      if (byte < 0 || byte > 255) raise('OverflowError', '%c arg not in range(256)');
      return String.fromCharCode(Number(byte));
    }
    return raiseTypeError('%c requires an integer in range(256) or a single byte');
  },
  float(value) {
    try {
      return toDouble(value);
    } catch (error) {
      // Whatever went wrong, an int that is too large included.
      if (!(error instanceof PyException)) throw error;
      return raiseTypeError(`float argument required, not ${typeName(value)}`);
    }
  },
};

function insertedBytes(value: PyValue): Uint8Array {
  if (value instanceof PyByteArray) return value.bytes;
  return (
    ownBytes(value) ??
    bytesOf(value) ??
    raiseTypeError(
      `%b requires a bytes-like object, or an object that implements __bytes__, not '${typeName(value)}'`,
    )
  );
}

/** `format % args` for bytes and bytearray. */
export function formatBytes(format: Uint8Array, args: PyValue): Uint8Array {
  return encodeLatin1(formatWith(BYTES, latin1Text(format), args), 'strict');
}
