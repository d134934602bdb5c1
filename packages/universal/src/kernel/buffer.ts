import type { PyValue } from './object.js';

/**
 * Memory that an object exports: `Py_buffer` as the interpreter sees it.
 *
 * `bytes` is the memory itself where it can be had, otherwise a copy; `address` is where C finds it
 * (0 when the memory belongs to JavaScript).
 */
export interface PyBuffer {
  /** Who exported it; kept alive by the buffer. */
  readonly owner: PyValue;
  readonly bytes: Uint8Array;
  /** Where the first item lies in `bytes`; 0 unless the items do not lie side by side. */
  readonly offset?: number;
  readonly address: number;
  readonly itemsize: number;
  readonly readonly: boolean;
  readonly format: string;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  /** Tells the exporter that the buffer is used no more; called once. */
  release(): void;
}
