import { memoryviewType } from '../kernel/builtin-types.js';
import type { PyBuffer } from '../kernel/buffer.js';
import { raise, raiseValueError } from '../kernel/exceptions.js';
import { PyObject } from '../kernel/object.js';

/** A buffer that several memoryviews look at; given back when none of them does any more. */
class ManagedBuffer {
  private views = 0;
  constructor(readonly buffer: PyBuffer) {}

  acquire(): this {
    this.views++;
    return this;
  }

  release(): void {
    if (--this.views === 0) this.buffer.release();
  }
}

/** Views that were collected without a `release` give their buffers back late. */
const collected = new FinalizationRegistry<ManagedBuffer>((managed) => {
  managed.release();
});

/** Which items of a buffer a memoryview shows, and as what. */
export interface ViewLayout {
  /** Where the first item lies, in bytes from the start of the buffer's memory. */
  readonly offset: number;
  readonly itemsize: number;
  readonly format: string;
  readonly shape: readonly number[];
  /** In bytes, one for each dimension. */
  readonly strides: readonly number[];
  readonly readonly: boolean;
}

/** A memoryview: items in memory that another object exported. */
export class PyMemoryView extends PyObject {
  private managed: ManagedBuffer | undefined;
  private readonly view: ViewLayout;
  /** Buffers that were exported by this view itself. */
  exports = 0;

  /**
   * A view of a buffer, which is released with the last view of it; or another view of what
   * `source` shows.
   */
  constructor(source: PyBuffer | PyMemoryView, layout?: ViewLayout) {
    super(memoryviewType);
    if (source instanceof PyMemoryView) {
      this.managed = source.open.acquire();
      this.view = layout ?? source.layout;
    } else {
      this.managed = new ManagedBuffer(source).acquire();
      this.view = layout ?? { ...source, offset: source.offset ?? 0 };
    }
    collected.register(this, this.managed, this);
  }

  /** Raises unless the view is still in use. */
  requireOpen(): this {
    if (this.managed === undefined) raiseReleased();
    return this;
  }

  get isReleased(): boolean {
    return this.managed === undefined;
  }

  private get open(): ManagedBuffer {
    return this.managed ?? raiseReleased();
  }

  get buffer(): PyBuffer {
    return this.open.buffer;
  }

  get layout(): ViewLayout {
    this.requireOpen();
    return this.view;
  }

  /** The whole memory that the buffer is in. */
  get memory(): Uint8Array {
    return this.open.buffer.bytes;
  }

  /** @throws BufferError while buffers of this view are in use */
  release(): void {
    if (this.managed === undefined) return;
    if (this.exports > 0) {
      const plural = this.exports === 1 ? '' : 's';
      raise('BufferError', `memoryview has ${String(this.exports)} exported buffer${plural}`);
    }
    collected.unregister(this);
    const { managed } = this;
    this.managed = undefined;
    managed.release();
  }
}

function raiseReleased(): never {
  return raiseValueError('operation forbidden on released memoryview object');
}

/** The number of items. */
export function itemCount({ shape }: Pick<ViewLayout, 'shape'>): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** The strides of items that lie side by side, the last index running fastest. */
export function contiguousStrides(shape: readonly number[], itemsize: number): number[] {
  const strides: number[] = [];
  let stride = itemsize;
  for (const size of shape.toReversed()) {
    strides.unshift(stride);
    stride *= size;
  }
  return strides;
}

/** Whether items lie side by side in this order: the last index running fastest, or the first. */
export function isContiguous(
  { shape, strides, itemsize }: Pick<ViewLayout, 'shape' | 'strides' | 'itemsize'>,
  order: 'C' | 'F',
): boolean {
  if (shape.includes(0)) return true;
  const wanted =
    order === 'C'
      ? contiguousStrides(shape, itemsize)
      : contiguousStrides(shape.toReversed(), itemsize).reverse();
  return shape.every((size, i) => size === 1 || strides[i] === wanted[i]);
}

/** Where each item lies, in this order. */
export function* itemOffsets(
  { shape, strides, offset }: Pick<ViewLayout, 'shape' | 'strides' | 'offset'>,
  order: 'C' | 'F',
): Generator<number, void> {
  const dimensions = shape.map((size, i) => ({ size, stride: strides[i]! }));
  if (order === 'F') dimensions.reverse();
  const [first, ...rest] = dimensions;
  if (first === undefined) yield offset;
  else yield* offsetsIn(first, rest, offset);
}

interface Dimension {
  readonly size: number;
  readonly stride: number;
}

function* offsetsIn(
  { size, stride }: Dimension,
  [next, ...rest]: readonly Dimension[],
  offset: number,
): Generator<number, void> {
  for (let i = 0, at = offset; i < size; i++, at += stride) {
    if (next === undefined) yield at;
    else yield* offsetsIn(next, rest, at);
  }
}

/** The items' bytes in one piece, copied. */
export function contiguousBytes(
  memory: Uint8Array,
  layout: Omit<ViewLayout, 'format' | 'readonly'>,
  order: 'C' | 'F' = 'C',
): Uint8Array {
  const { offset, itemsize } = layout;
  const size = itemCount(layout) * itemsize;
  if (isContiguous(layout, order)) return memory.slice(offset, offset + size);
  const result = new Uint8Array(size);
  let done = 0;
  for (const at of itemOffsets(layout, order)) {
    result.set(memory.subarray(at, at + itemsize), done);
    done += itemsize;
  }
  return result;
}
