import { PyBytes } from '../kernel/containers.js';
import { raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { type ByteString, type Make } from './bytes-arguments.js';
import { requireBytes } from './bytes-like.js';
import { ByteWriter } from './bytes-writer.js';
import { anyArgs, positional, type MethodSpec } from './define.js';
import { bindArguments } from './str-arguments.js';

/** `translate(table, /, delete=b'')`. */
export function bytesTranslateMethod(make: Make): MethodSpec {
  return anyArgs(({ bytes }: ByteString, args, kwargs) => {
    const [table] = args;
    if (table === undefined) {
      raiseTypeError(
        `translate() takes at least 1 positional argument (${String(args.length)} given)`,
      );
    }
    const [, remove] = bindArguments('translate', ['', 'delete'], args, kwargs);
    return make(translate(bytes, table, remove));
  });
}

function translate(bytes: Uint8Array, table: PyValue, remove: PyValue | undefined): Uint8Array {
  const by = table === null ? undefined : requireBytes(table);
  if (by !== undefined && by.length !== 256) {
    raiseValueError('translation table must be 256 characters long');
  }
  const removed = new Set(remove === undefined ? [] : requireBytes(remove));
  const out = new ByteWriter(bytes.length);
  for (const byte of bytes) if (!removed.has(byte)) out.push(by === undefined ? byte : by[byte]!);
  return out.finish();
}

export const bytesMaketransMethod: MethodSpec = positional(2, 2, (_self: PyValue, from, to) => {
  const source = requireBytes(from);
  const target = requireBytes(to);
  if (source.length !== target.length) raiseValueError('maketrans arguments must have same length');
  const table = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  source.forEach((byte, index) => {
    table[byte] = target[index]!;
  });
  return new PyBytes(table);
});
