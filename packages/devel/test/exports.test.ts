import { describe, expect, it } from 'vitest';
import { exportedSymbols } from '../src/binary/exports.js';

/** Bytes made of 32-bit words, 16-bit words and bytes at their offsets. */
function file(
  size: number,
  little: boolean,
  fields: {
    u32?: Record<number, number>;
    u16?: Record<number, number>;
    u8?: Record<number, number>;
  },
  texts: Record<number, string> = {},
): Uint8Array {
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  for (const [at, value] of Object.entries(fields.u32 ?? {})) view.setUint32(+at, value, little);
  for (const [at, value] of Object.entries(fields.u16 ?? {})) view.setUint16(+at, value, little);
  for (const [at, value] of Object.entries(fields.u8 ?? {})) view.setUint8(+at, value);
  for (const [at, text] of Object.entries(texts)) bytes.set(new TextEncoder().encode(text), +at);
  return bytes;
}

/** One that is exported, one undefined, one private, one local. */
const STRINGS = '\0_shown\0_wanted\0_inner\0_local\0';
const at = (name: string): number => STRINGS.indexOf(name);

function machO(): Uint8Array {
  const symbol = (index: number, name: string, type: number): [number, number][] => [
    [64 + index * 16, at(name)],
    [64 + index * 16 + 4, type],
  ];
  const symbols = [
    symbol(0, '_shown', 0x0f),
    symbol(1, '_wanted', 0x01),
    symbol(2, '_inner', 0x1f),
    symbol(3, '_local', 0x0e),
  ];
  return file(
    256,
    true,
    {
      u32: {
        0: 0xfeedfacf,
        16: 2,
        // A load command of another kind, and then the symbol table.
        32: 0x19,
        36: 8,
        40: 2,
        44: 24,
        48: 64,
        52: 4,
        56: 128,
        60: STRINGS.length,
        ...Object.fromEntries(symbols.map(([name]) => name!)),
      },
      u8: Object.fromEntries(symbols.map(([, type]) => type!)),
    },
    { 128: STRINGS },
  );
}

function elf32(little: boolean): Uint8Array {
  const table = 0x100; // of sections: none, .dynsym, .dynstr
  const symbol = (index: number, name: string, info: number, other: number, section: number) => ({
    u32: [[0x40 + index * 16, at(name)]],
    u8: [
      [0x40 + index * 16 + 12, info],
      [0x40 + index * 16 + 13, other],
    ],
    u16: [[0x40 + index * 16 + 14, section]],
  });
  const symbols = [
    symbol(0, '_shown', 0x12, 0, 1),
    symbol(1, '_wanted', 0x12, 0, 0),
    symbol(2, '_inner', 0x12, 2, 1),
    symbol(3, '_local', 0x02, 0, 1),
  ];
  const entries = (key: 'u32' | 'u16' | 'u8'): Record<number, number> =>
    Object.fromEntries(symbols.flatMap((fields) => fields[key]) as [number, number][]);
  return file(
    0x200,
    little,
    {
      u8: { 0: 0x7f, 1: 0x45, 2: 0x4c, 3: 0x46, 4: 1, 5: little ? 1 : 2, ...entries('u8') },
      u16: { 0x2e: 40, 0x30: 3, ...entries('u16') },
      u32: {
        0x20: table,
        [table + 40 + 4]: 11,
        [table + 40 + 0x10]: 0x40,
        [table + 40 + 0x14]: 64,
        [table + 40 + 0x18]: 2,
        [table + 40 + 0x24]: 16,
        [table + 80 + 0x10]: 0xc0,
        ...entries('u32'),
      },
    },
    { 0xc0: STRINGS },
  );
}

describe('the exported symbols', () => {
  it('of a Mach-O library', () => {
    expect([...exportedSymbols(machO())]).toEqual(['shown']);
  });

  it('of a Mach-O library for several architectures', () => {
    const one = machO();
    const fat = new Uint8Array(64 + one.length);
    const view = new DataView(fat.buffer);
    [0xcafebabe, 1, 0x0100000c, 0, 64, one.length].forEach((word, i) =>
      view.setUint32(4 * i, word),
    );
    fat.set(one, 64);
    expect([...exportedSymbols(fat)]).toEqual(['shown']);
  });

  it.each([true, false])('of a 32-bit ELF library (little-endian: %s)', (little) => {
    expect([...exportedSymbols(elf32(little))]).toEqual(['_shown']);
  });

  it('of a file that is neither are an error', () => {
    expect(() => exportedSymbols(new Uint8Array(100))).toThrow('neither an ELF nor a Mach-O');
  });
});
