import type { PyValue } from '../kernel/object.js';
import { hasIndex } from '../protocol/index-value.js';
import { byteArgument, type ByteString, type Make } from './bytes-arguments.js';
import { bytesAlignMethods } from './bytes-align.js';
import { bytesCaseMethods } from './bytes-case.js';
import { hexMethod } from './bytes-hex.js';
import { decodeObject, requireBytes } from './bytes-like.js';
import { bytesSearchMethods, findBytes } from './bytes-search.js';
import { bytesSplitMethods } from './bytes-split.js';
import { bytesTranslateMethod } from './bytes-translate.js';
import type { MethodSpec } from './define.js';
import { keywordMethod, nameArgument } from './str-arguments.js';

/** The methods that bytes and bytearray have in common. */
export function bytesMethods(make: Make, isMutable: boolean): Record<string, MethodSpec> {
  return {
    ...bytesAlignMethods(make),
    ...bytesCaseMethods(make),
    ...bytesSearchMethods(make, !isMutable),
    ...bytesSplitMethods(make),
    decode: keywordMethod('decode', ['encoding', 'errors'], (self: PyValue, encoding, errors) =>
      decodeObject(
        self,
        nameArgument('decode', 'encoding', encoding),
        nameArgument('decode', 'errors', errors),
      ),
    ),
    hex: hexMethod,
    translate: bytesTranslateMethod(make),
  };
}

/** `value in bytes`: a byte, or a part. */
export function bytesContain({ bytes }: ByteString, value: PyValue): boolean {
  if (hasIndex(value)) return bytes.includes(byteArgument(value));
  return findBytes(bytes, requireBytes(value)) >= 0;
}
