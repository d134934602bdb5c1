import { abiLayout, type Pointer } from '@hpy/core';
import type { PyBuffer } from '../kernel/buffer.js';
import type { PyValue } from '../kernel/object.js';
import { errorOf } from '../proxy/errors.js';
import type { NativeSide } from './native-side.js';

/** PyBUF_FULL_RO: what a consumer in the interpreter asks for. */
export const FULL_READ_ONLY = 0x11c;

/**
 * `bf_getbuffer` of an extension type: C fills an `HPy_buffer`, of which we make a
 * {@link PyBuffer} over the same memory. The struct stays alive until the buffer is released, for
 * `bf_releasebuffer` gets it again.
 */
export function bufferAdapter(side: NativeSide, impl: number, name: string) {
  const caller = side.caller('HPyFunc_GETBUFFERPROC');
  const { handles, binding } = side;
  const { memory } = binding;
  const layout = abiLayout(memory.pointerSize, memory.longSize).HPy_buffer;
  return (self: PyValue, flags: number): PyBuffer => {
    const struct = memory.alloc(layout.size);
    const h = handles.open(self);
    try {
      side.status(caller(impl, h, struct, flags), name);
    } catch (error) {
      memory.free(struct);
      throw error;
    } finally {
      handles.close(h);
    }
    return readBuffer(side, self, struct);
  };
}

function readBuffer(side: NativeSide, self: PyValue, struct: Pointer): PyBuffer {
  const { memory } = side.binding;
  const { offsets } = abiLayout(memory.pointerSize, memory.longSize).HPy_buffer;
  const ssize = (name: 'len' | 'itemsize') => memory.getSsize(struct + offsets[name]);
  const ndim = memory.getInt32(struct + offsets.ndim);
  const sizes = (name: 'shape' | 'strides'): number[] | undefined => {
    const array = memory.getPointer(struct + offsets[name]);
    if (array === 0) return undefined;
    return Array.from({ length: ndim }, (_, i) => memory.getSsize(array + i * memory.pointerSize));
  };
  const length = ssize('len');
  const itemsize = ssize('itemsize');
  const address = memory.getPointer(struct + offsets.buf);
  const format = memory.getPointer(struct + offsets.format);
  const shape = sizes('shape') ?? (ndim === 0 ? [] : [itemsize === 0 ? 0 : length / itemsize]);
  const release = once(() => {
    releaseStruct(side, self, struct);
  });
  const buffer: PyBuffer = {
    owner: self,
    address,
    bytes: memory.view(address, length) ?? memory.read(address, length),
    itemsize,
    readonly: memory.getInt32(struct + offsets.readonly) !== 0,
    format: format === 0 ? 'B' : new TextDecoder('latin1').decode(memory.readCString(format)),
    shape,
    strides: sizes('strides') ?? contiguous(shape, itemsize),
    release,
  };
  abandoned.register(buffer, release);
  return buffer;
}

/** Releases buffers that nobody released: the last slice of a memoryview was simply dropped. */
const abandoned = new FinalizationRegistry<() => void>((release) => {
  release();
});

/** Strides of an array in C order. */
function contiguous(shape: readonly number[], itemsize: number): number[] {
  let stride = itemsize;
  const strides = shape.map(() => 0);
  for (let i = shape.length - 1; i >= 0; i--) {
    strides[i] = stride;
    stride *= shape[i] ?? 1;
  }
  return strides;
}

/** Tells the type that the buffer is used no more; then whoever called getbuffer closes `obj`. */
function releaseStruct(side: NativeSide, self: PyValue, struct: Pointer): void {
  const { memory } = side.binding;
  const { handles } = side;
  const { offsets } = abiLayout(memory.pointerSize, memory.longSize).HPy_buffer;
  // A view may outlive the runtime, whose objects have ended then.
  if (handles.isShut) {
    memory.free(struct);
    return;
  }
  const impl = side.releaseFunctionOf(self);
  if (impl !== undefined) {
    const h = handles.open(self);
    side.caller('HPyFunc_RELEASEBUFFERPROC')(impl, h, struct);
    handles.close(h);
    // It cannot fail, and often nobody is there who could catch what it raised.
    const error = side.errors.take();
    if (error !== undefined) {
      console.error('Exception ignored in: <slot bf_releasebuffer>', errorOf(error));
    }
  }
  const owner = memory.getPointer(struct + offsets.obj);
  if (owner !== 0) handles.close(memory.getHandle(struct + offsets.obj));
  memory.free(struct);
}

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    run();
  };
}

/** `bf_releasebuffer` has the struct as its argument, so it runs by way of {@link PyBuffer.release}. */
export function releaseAdapter() {
  return (_self: PyValue, buffer: PyBuffer): void => {
    buffer.release();
  };
}
