import { describe, expect, it, vi } from 'vitest';
import { CStringReader, decodeStrictUtf8, decodeUtf8 } from '../../src/native/c-strings.js';

const encode = (text: string) => new TextEncoder().encode(text);

describe('decoding', () => {
  it('keeps a byte order mark, as Python does', () => {
    expect(decodeUtf8(encode('\uFEFFa'))).toBe('\uFEFFa');
    expect(decodeStrictUtf8(encode('\uFEFFa'))).toBe('\uFEFFa');
  });

  it('replaces or refuses what is not UTF-8', () => {
    expect(decodeUtf8(Uint8Array.of(0xff))).toBe('\uFFFD');
    expect(decodeStrictUtf8(Uint8Array.of(0xff))).toBeUndefined();
  });
});

describe('a reader of C strings', () => {
  it('decodes once what stays the same', () => {
    const decode = vi.fn(decodeUtf8);
    const reader = new CStringReader(decode);
    expect([reader.text(4096, encode('name')), reader.text(4096, encode('name'))]).toEqual([
      'name',
      'name',
    ]);
    expect(decode).toHaveBeenCalledOnce();
  });

  it.each(['other', 'nam', 'namf', ''])('notices that memory has changed to %j', (text) => {
    const reader = new CStringReader(decodeUtf8);
    reader.text(4096, encode('name'));
    expect(reader.text(4096, encode(text))).toBe(text);
  });

  it('keeps addresses apart, high ones too', () => {
    const reader = new CStringReader(decodeUtf8);
    const addresses = Array.from({ length: 2000 }, (_, i) => 0x7f3a_0000_0000 + 8 * i);
    for (const address of addresses) reader.text(address, encode(String(address)));
    expect(addresses.map((address) => reader.text(address, encode(String(address))))).toEqual(
      addresses.map(String),
    );
  });

  it('does not keep long texts', () => {
    const decode = vi.fn(decodeUtf8);
    const reader = new CStringReader(decode);
    reader.text(4096, encode('a'.repeat(65)));
    reader.text(4096, encode('a'.repeat(65)));
    expect(decode).toHaveBeenCalledTimes(2);
  });

  it('remembers what could not be decoded', () => {
    const reader = new CStringReader(decodeStrictUtf8);
    expect(reader.text(4096, Uint8Array.of(0xff))).toBeUndefined();
    expect(reader.text(4096, Uint8Array.of(0xff))).toBeUndefined();
    expect(reader.text(4096, encode('a'))).toBe('a');
  });
});
