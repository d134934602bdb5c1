import { describe, expect, it } from 'vitest';
import { bytes, float, int, isForcedType, tuple } from '@hpy/core';

describe('int', () => {
  it('takes numbers and bigints', () => {
    expect(int(3).value).toBe(3n);
    expect(int(2n ** 70n).value).toBe(2n ** 70n);
  });

  it('makes -0 an integer', () => {
    expect(int(-0).value).toBe(0n);
  });

  it('keeps the exact value of a number that is not safe', () => {
    expect(int(1e300).value).toBe(BigInt(1e300));
  });

  it.each([1.5, NaN, Infinity])('refuses %d', (value) => {
    expect(() => int(value)).toThrow(RangeError);
  });
});

describe('float', () => {
  it('takes integral numbers and bigints', () => {
    expect(float(3).value).toBe(3);
    expect(float(3n).value).toBe(3);
  });

  it('keeps -0, NaN and infinities', () => {
    expect(float(-0).value).toBe(-0);
    expect(float(NaN).value).toBeNaN();
    expect(float(-Infinity).value).toBe(-Infinity);
  });

  it('refuses a bigint that no float can hold', () => {
    expect(() => float(10n ** 400n)).toThrow(RangeError);
  });
});

describe('tuple', () => {
  it('takes its items one by one or as an iterable', () => {
    expect(tuple(1, 'a').items).toEqual([1, 'a']);
    expect(tuple([1, 'a']).items).toEqual([1, 'a']);
    expect(tuple(new Set([1, 2])).items).toEqual([1, 2]);
    expect(tuple().items).toEqual([]);
  });

  it('does not take a string apart', () => {
    expect(tuple('ab').items).toEqual(['ab']);
  });

  it('keeps several iterables as items', () => {
    expect(tuple([1], [2]).items).toEqual([[1], [2]]);
  });

  it('does not follow the array that it was made of', () => {
    const source = [1];
    const made = tuple(source);
    source.push(2);
    expect(made.items).toEqual([1]);
  });
});

describe('bytes', () => {
  it('takes numbers, strings and memory', () => {
    expect([...bytes([1, 255]).contents]).toEqual([1, 255]);
    expect([...bytes('é').contents]).toEqual([0xc3, 0xa9]);
    expect([...bytes(new Uint8Array([1, 2]).buffer).contents]).toEqual([1, 2]);
    expect(bytes().contents).toHaveLength(0);
  });

  it('takes the part of the memory that a view shows', () => {
    const words = new Uint16Array([0x0101, 0x0202, 0x0303]).subarray(1, 2);
    expect([...bytes(words).contents]).toEqual([2, 2]);
  });

  it('copies', () => {
    const source = new Uint8Array([1]);
    const made = bytes(source);
    source[0] = 2;
    expect([...made.contents]).toEqual([1]);
  });

  it.each([[-1], [256], [1.5]])('refuses %d as a byte', (number) => {
    expect(() => bytes([number])).toThrow('item 0 is no number from 0 to 255');
  });
});

it('tells forced types from other values', () => {
  expect([int(1), float(1), tuple(), bytes()].every(isForcedType)).toBe(true);
  expect([1, 'a', null, undefined, [], { value: 1n }].some(isForcedType)).toBe(false);
});
