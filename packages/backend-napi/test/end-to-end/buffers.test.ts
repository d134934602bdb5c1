import {
  createRuntime,
  type PyBuffer,
  type PyBufferView,
  type PyObject,
  type Runtime,
} from '@hpy/core';
import { napi } from '@hpy/backend-napi';
import { beforeAll, describe, expect, test } from 'vitest';
import { extension } from './support/extensions.js';
import { collectGarbage, collectUntil } from './support/garbage.js';
import { expectNoLeaks } from './support/leaks.js';

interface Samples extends PyBuffer {
  first: number;
  readonly views: number;
}

let runtime: Runtime;
let values: PyObject;
beforeAll(async () => {
  runtime = await createRuntime(napi());
  values = await runtime.load(await extension('values'));
  return () => {
    runtime.close();
  };
});

const samples = () => new values.Samples!() as unknown as Samples;

describe('getBuffer of an extension type', () => {
  test('describes the memory', () => {
    using view = samples().getBuffer();
    expect(view.data).toEqual(new Int32Array([0, 11, 22, 33, 44, 55]));
    expect(view).toMatchObject({
      offset: 0,
      ndim: 2,
      shape: [2, 3],
      strides: [3, 1],
      format: 'i',
      itemsize: 4,
      nbytes: 24,
      readonly: false,
      c_contiguous: true,
      f_contiguous: false,
      copied: false,
    });
  });

  test('shares it, both ways', () => {
    const object = samples();
    using view = object.getBuffer();
    view.data[0] = -5;
    expect(object.first).toBe(-5);
    object.first = 77;
    expect(view.data[0]).toBe(77);
  });

  test('releases it once, at the end of a block or when told', () => {
    const object = samples();
    {
      using view = object.getBuffer();
      expect([object.views, view.ndim]).toEqual([1, 2]);
    }
    expect(object.views).toBe(0);
    const view = object.getBuffer();
    view.release();
    view.release();
    expect(object.views).toBe(0);
  });

  test('throws what the type raises', () => {
    const object = samples();
    const views = [object.getBuffer(), object.getBuffer()];
    expect(() => object.getBuffer()).toThrow('no more than two views');
    for (const view of views) view.release();
    expect(object.views).toBe(0);
  });

  test('leaves no handle open', async () => {
    await expectNoLeaks(runtime, () => {
      for (let i = 0; i < 100; i++) samples().getBuffer().release();
    });
  });

  test('keeps the object alive while the data is used, even when the view was dropped', async () => {
    await collectGarbage(6);
    const before = Number(values.ended_samples!());
    const data = (() => samples().getBuffer().data)();
    await collectGarbage(10);
    expect(Number(values.ended_samples!()) - before).toBe(0);
    expect(data).toEqual(new Int32Array([0, 11, 22, 33, 44, 55]));
  });

  test('is behind memoryview and bytes of Python, too', () => {
    const builtins = runtime.import('builtins');
    const object = samples();
    const memory = builtins.memoryview!(object) as PyBuffer & { release(): void };
    using view = memory.getBuffer();
    expect(view.data[5]).toBe(55);
    expect(String(builtins.bytes!(object))).toMatch(/^b'\\x00\\x00\\x00\\x00\\x0b/);
  });
});

describe('getBuffer of builtin types', () => {
  const bufferOf = (value: unknown): PyBufferView =>
    (values.identity!(value) as PyBuffer).getBuffer();

  test('bytes are read-only and not copied', () => {
    using view = bufferOf(new Uint8Array([1, 2, 3]));
    expect([...view.data]).toEqual([1, 2, 3]);
    expect([view.readonly, view.format, view.ndim, view.nbytes]).toEqual([true, 'B', 1, 3]);
  });

  test('a bytearray is shared', () => {
    const array = runtime.import('builtins').bytearray!(new Uint8Array([1, 2]));
    using view = (array as PyBuffer).getBuffer();
    view.data[1] = 9;
    expect(String(array)).toBe("bytearray(b'\\x01\\t')");
  });

  test('a bytearray cannot be resized while it is shared', () => {
    const array = runtime.import('builtins').bytearray!(new Uint8Array([1, 2]));
    const view = (array as PyBuffer).getBuffer();
    const append = (array as { append(byte: number): void }).append;
    expect(() => {
      append(1);
    }).toThrow('Existing exports of data: object cannot be re-sized');
    view.release();
    append(1);
    expect(String(array)).toBe("bytearray(b'\\x01\\x02\\x01')");
  });

  test('a typed array gets its own memory back', () => {
    const array = new Float64Array([1.5, 2.5]);
    using view = bufferOf(array);
    expect(view.data).toEqual(array);
    view.data[0] = 8;
    expect(array[0]).toBe(8);
  });

  test('what has none has no getBuffer', () => {
    expect('getBuffer' in (values.identity!([1]) as object)).toBe(false);
  });
});

test('memory is gone from the books when the objects are', async () => {
  const before = Number(values.ended_samples!());
  const make = () => {
    for (let i = 0; i < 50; i++) samples();
  };
  make();
  await collectUntil(() => Number(values.ended_samples!()) - before >= 50);
  expect(Number(values.ended_samples!()) - before).toBeGreaterThanOrEqual(50);
});
