import { HPy_NULL, type HPy, type HPyContext, type NativeMemory, type Pointer } from '@hpy/core';
import { CStringReader, decodeStrictUtf8, decodeUtf8, readWideString } from './c-strings.js';
import { ArgumentError } from './marshal-failure.js';
import type { SpecialBody } from './marshal-special.js';

const texts = new CStringReader(decodeStrictUtf8);

/** Functions that make str and bytes objects of memory. */
export const stringBodies = {
  HPyUnicode_FromString:
    (context, { memory }) =>
    (utf8: Pointer) => {
      if (utf8 === 0) throw new ArgumentError('HPyUnicode_FromString: utf8 is NULL');
      const bytes = memory.readCString(utf8);
      const text = texts.text(utf8, bytes);
      return text === undefined
        ? decodeInPython(context, bytes)
        : context.HPyUnicode_FromString(text);
    },

  HPyUnicode_FromWideChar:
    (context, { memory }) =>
    (w: Pointer, size: number) => {
      if (w === 0 && size !== 0) throw new ArgumentError('HPyUnicode_FromWideChar: w is NULL');
      return context.HPyUnicode_FromWideChar(readWideString(memory, w, size));
    },

  // NULL is refused even with a size of 0: the memory of a bytes object cannot be filled later.
  HPyBytes_FromStringAndSize:
    (context, { memory }) =>
    (bytes: Pointer, len: number) => {
      if (bytes === 0) {
        const message = 'NULL char * passed to HPyBytes_FromStringAndSize';
        throw new ArgumentError(message, 'h_ValueError');
      }
      return context.HPyBytes_FromStringAndSize(
        readBytes(memory, 'HPyBytes_FromStringAndSize', bytes, len),
      );
    },

  HPyUnicode_DecodeFSDefaultAndSize:
    (context, { memory }) =>
    (v: Pointer, size: number) =>
      context.HPyUnicode_DecodeFSDefaultAndSize(
        readBytes(memory, 'HPyUnicode_DecodeFSDefaultAndSize', v, size),
      ),

  HPyUnicode_DecodeASCII:
    (context, { memory }) =>
    (ascii: Pointer, size: number, errors: Pointer) =>
      context.HPyUnicode_DecodeASCII(
        readBytes(memory, 'HPyUnicode_DecodeASCII', ascii, size),
        optionalString(memory, errors),
      ),

  HPyUnicode_DecodeLatin1:
    (context, { memory }) =>
    (latin1: Pointer, size: number, errors: Pointer) =>
      context.HPyUnicode_DecodeLatin1(
        readBytes(memory, 'HPyUnicode_DecodeLatin1', latin1, size),
        optionalString(memory, errors),
      ),
} satisfies Record<string, SpecialBody>;

/** Lets Python decode what is not UTF-8, for its `UnicodeDecodeError`. */
function decodeInPython(context: HPyContext, bytes: Uint8Array): HPy {
  const object = context.HPyBytes_FromStringAndSize(bytes);
  if (object === HPy_NULL) return HPy_NULL;
  const text = context.HPyUnicode_FromEncodedObject(object, 'utf-8', 'strict');
  context.HPy_Close(object);
  return text;
}

function readBytes(
  memory: NativeMemory,
  name: string,
  pointer: Pointer,
  length: number,
): Uint8Array {
  if (length === 0) return new Uint8Array(0);
  if (length < 0) throw new ArgumentError(`${name}: the size is negative: ${length}`);
  if (pointer === 0) throw new ArgumentError(`${name}: NULL with a size of ${length}`);
  return memory.read(pointer, length);
}

function optionalString(memory: NativeMemory, pointer: Pointer): string | null {
  return pointer === 0 ? null : decodeUtf8(memory.readCString(pointer));
}
