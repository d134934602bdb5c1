import { cString } from './text.js';

/*
 * Symbols are found by way of the section headers. A stripped library keeps the two sections that
 * are read here, for the dynamic linker needs them.
 */

const SHT_DYNSYM = 11;
const SHN_UNDEF = 0;
const STB_GLOBAL = 1;
const STB_WEAK = 2;
const STV_DEFAULT = 0;
const STV_PROTECTED = 3;

/** `\x7fELF` */
export function isElf(view: DataView): boolean {
  return view.byteLength >= 52 && view.getUint32(0) === 0x7f454c46;
}

/** Where the fields lie in the two classes of ELF, in bytes. */
const LAYOUTS = {
  32: {
    header: { sectionTable: 0x20, sectionSize: 0x2e, sectionCount: 0x30 },
    section: { offset: 0x10, size: 0x14, link: 0x18, entrySize: 0x24 },
    symbol: { info: 12, other: 13, section: 14 },
  },
  64: {
    header: { sectionTable: 0x28, sectionSize: 0x3a, sectionCount: 0x3c },
    section: { offset: 0x18, size: 0x20, link: 0x28, entrySize: 0x38 },
    symbol: { info: 4, other: 5, section: 6 },
  },
} as const;

/** The names of the symbols that an ELF library defines and shows to others. */
export function elfExports(view: DataView): Set<string> {
  const is64 = view.getUint8(4) === 2;
  const little = view.getUint8(5) === 1;
  const { header, section, symbol } = LAYOUTS[is64 ? 64 : 32];
  const word = (at: number): number =>
    is64 ? Number(view.getBigUint64(at, little)) : view.getUint32(at, little);
  const sectionAt = (index: number): number =>
    word(header.sectionTable) + index * view.getUint16(header.sectionSize, little);

  const names = new Set<string>();
  for (let index = 0; index < view.getUint16(header.sectionCount, little); index++) {
    const table = sectionAt(index);
    if (view.getUint32(table + 4, little) !== SHT_DYNSYM) continue;
    const strings = word(sectionAt(view.getUint32(table + section.link, little)) + section.offset);
    const start = word(table + section.offset);
    const end = start + word(table + section.size);
    for (let at = start; at < end; at += word(table + section.entrySize)) {
      const binding = view.getUint8(at + symbol.info) >> 4;
      const visibility = view.getUint8(at + symbol.other) & 3;
      const defined = view.getUint16(at + symbol.section, little) !== SHN_UNDEF;
      const shown = visibility === STV_DEFAULT || visibility === STV_PROTECTED;
      if (defined && shown && (binding === STB_GLOBAL || binding === STB_WEAK))
        names.add(cString(view, strings + view.getUint32(at, little)));
    }
  }
  return names;
}
