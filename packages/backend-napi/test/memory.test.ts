import { expect, test } from 'vitest';
import { probe } from './support/native.js';

function memory() {
  return probe().binding.memory;
}

test('numbers of every width are written and read', () => {
  const m = memory();
  const p = m.alloc(16);
  m.setInt8(p, -1);
  expect([m.getInt8(p), m.getUint8(p)]).toEqual([-1, 255]);
  m.setInt16(p + 1, -2);
  expect([m.getInt16(p + 1), m.getUint16(p + 1)]).toEqual([-2, 65534]);
  m.setInt32(p, -3);
  expect([m.getInt32(p), m.getUint32(p)]).toEqual([-3, 2 ** 32 - 3]);
  m.setBigInt64(p, -4n);
  expect([m.getBigInt64(p), m.getBigUint64(p)]).toEqual([-4n, 2n ** 64n - 4n]);
  m.setFloat32(p, 0.5);
  expect(m.getFloat32(p)).toBe(0.5);
  m.setFloat64(p, -0.1);
  expect(m.getFloat64(p)).toBe(-0.1);
  m.setPointer(p, p);
  expect(m.getPointer(p)).toBe(p);
  m.setSsize(p, -5);
  expect(m.getSsize(p)).toBe(-5);
  m.setSsize(p, 2 ** 63);
  expect(m.getBigInt64(p)).toBe(2n ** 63n - 1n);
  m.free(p);
});

test('a handle is as wide as a pointer, and a negative one has no sign', () => {
  const { binding, handles } = probe();
  const m = binding.memory;
  const p = m.alloc(8);
  m.setHandle(p, handles.open(-1));
  expect(m.getBigInt64(p)).toBe(0xffff_ffffn);
  expect(m.getHandle(p)).toBe(handles.open(-1));
  m.free(p);
});

test('new memory is zeroed', () => {
  const m = memory();
  const p = m.alloc(5000);
  expect(m.read(p, 5000).every((byte) => byte === 0)).toBe(true);
  m.free(p);
  m.free(m.alloc(0));
  m.free(0);
});

test('memory that there is not is a RangeError', () => {
  expect(() => memory().alloc(2 ** 52)).toThrow(
    new RangeError('cannot allocate 4503599627370496 bytes'),
  );
});

test.each([0, 1, 3000, 3840, 3841, 100_000])('%i bytes are copied both ways', (length) => {
  const m = memory();
  const p = m.alloc(length);
  const bytes = Uint8Array.from({ length }, (_, i) => i * 7);
  m.write(p, bytes);
  const copy = m.read(p, length);
  expect(Buffer.compare(copy, bytes)).toBe(0);
  copy.fill(0);
  expect(Buffer.compare(m.read(p, length), bytes)).toBe(0);
  m.free(p);
});

test.each([0, 1, 3839, 3840, 3841, 10_000])('a string of %i bytes ends at its NUL', (length) => {
  const m = memory();
  const p = m.alloc(length + 2);
  m.write(p, new Uint8Array(length).fill(97));
  expect(m.readCString(p)).toHaveLength(length);
  m.free(p);
});

test('a view is the memory itself', () => {
  const m = memory();
  const p = m.alloc(8);
  const view = m.view(p, 8)!;
  const again = m.view(p, 8)!;
  m.setInt32(p, 0x01020304);
  expect([...view.subarray(0, 4)]).toEqual([4, 3, 2, 1]);
  view[0] = 9;
  expect(again[0]).toBe(9);
  expect(m.getUint8(p)).toBe(9);
  expect(m.view(p, 0)).toHaveLength(0);
});

test('C sizes are those of the platform', () => {
  const m = memory();
  expect([m.pointerSize, m.longSize, m.wcharSize]).toEqual(
    process.platform === 'win32' ? [8, 4, 2] : [8, 8, 4],
  );
});
