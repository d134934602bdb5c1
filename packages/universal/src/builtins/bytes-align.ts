import { PyBytes } from '../kernel/containers.js';
import { raiseTypeError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { argumentTypeName, intArgument, keywordMethod, sizeArgument } from './str-arguments.js';
import { allocate, type ByteString, type Make } from './bytes-arguments.js';
import { PyByteArray } from './bytearray-object.js';
import { ByteWriter } from './bytes-writer.js';
import { oneArg, positional, type MethodSpec } from './define.js';
import { centerLeft } from './str-align.js';

function padded(bytes: Uint8Array, left: number, right: number, fill: number): Uint8Array {
  const result = allocate(left + bytes.length + right).fill(fill);
  result.set(bytes, left);
  return result;
}

function fillArgument(name: string, value: PyValue | undefined): number {
  if (value === undefined) return 0x20;
  if ((value instanceof PyBytes || value instanceof PyByteArray) && value.bytes.length === 1) {
    return value.bytes[0]!;
  }
  return raiseTypeError(
    `${name}() argument 2 must be a byte string of length 1, not ${argumentTypeName(value)}`,
  );
}

function expandTabs(bytes: Uint8Array, size: number): Uint8Array {
  const out = new ByteWriter(bytes.length);
  let column = 0;
  for (const byte of bytes) {
    if (byte === 0x09) {
      const spaces = size > 0 ? size - (column % size) : 0;
      out.append(allocate(spaces).fill(0x20));
      column += spaces;
    } else {
      out.push(byte);
      column = byte === 0x0a || byte === 0x0d ? 0 : column + 1;
    }
  }
  return out.finish();
}

function zfill(bytes: Uint8Array, width: number): Uint8Array {
  const space = width - bytes.length;
  if (space <= 0) return bytes.slice();
  const result = padded(bytes, space, 0, 0x30);
  const [sign] = bytes;
  if (sign === 0x2b || sign === 0x2d) {
    result[space] = 0x30;
    result[0] = sign;
  }
  return result;
}

/** The methods of bytes or of bytearray that fill up to a width. */
export function bytesAlignMethods(make: Make) {
  const align = (name: string, share: (space: number, width: number) => number): MethodSpec =>
    positional(1, 2, ({ bytes }: ByteString, widthValue, fillValue?: PyValue) => {
      const width = sizeArgument(widthValue, 0);
      const fill = fillArgument(name, fillValue);
      const space = Math.max(width - bytes.length, 0);
      const left = share(space, width);
      return make(padded(bytes, left, space - left, fill));
    });
  return {
    center: align('center', centerLeft),
    expandtabs: keywordMethod('expandtabs', ['tabsize'], ({ bytes }: ByteString, size) =>
      make(expandTabs(bytes, intArgument(size, 8))),
    ),
    ljust: align('ljust', () => 0),
    rjust: align('rjust', (space) => space),
    zfill: oneArg(({ bytes }: ByteString, width) => make(zfill(bytes, sizeArgument(width, 0)))),
  } satisfies Record<string, MethodSpec>;
}
