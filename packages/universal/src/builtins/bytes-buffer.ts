import type { PyBuffer } from '../kernel/buffer.js';
import { raise } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { BufferFlag, asksFor } from './buffer-flags.js';

interface Exported {
  readonly owner: PyValue;
  readonly bytes: Uint8Array;
  readonly readonly: boolean;
  readonly flags: number;
  readonly release: () => void;
}

/** A buffer of plain bytes: one dimension, format `B`. */
export function exportBytes({ owner, bytes, readonly, flags, release }: Exported): PyBuffer {
  if (readonly && asksFor(flags, BufferFlag.WRITABLE)) {
    raise('BufferError', 'Object is not writable.');
  }
  let isReleased = false;
  return {
    owner,
    bytes,
    address: 0,
    itemsize: 1,
    readonly,
    format: 'B',
    shape: [bytes.length],
    strides: [1],
    release() {
      if (isReleased) return;
      isReleased = true;
      release();
    },
  };
}
