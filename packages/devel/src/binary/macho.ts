import { cString } from './text.js';

/*
 * A file for one architecture begins with a header and load commands, one of which says where the
 * symbols are. A file for several begins with a table of such files, in big-endian order.
 */

const MH_MAGIC_64 = 0xfeedfacf;
const FAT_MAGIC = 0xcafebabe;
const HEADER_SIZE = 32;
const LC_SYMTAB = 2;
const SYMBOL_SIZE = 16;

const N_PEXT = 0x10;
const N_TYPE = 0x0e;
const N_EXT = 0x01;
const N_UNDF = 0;

const magicOf = (view: DataView): number => view.getUint32(0, true);

export function isMachO(view: DataView): boolean {
  if (view.byteLength < HEADER_SIZE) return false;
  return magicOf(view) === MH_MAGIC_64 || view.getUint32(0) === FAT_MAGIC;
}

/** The names of the symbols that a Mach-O library defines and shows to others, without C's `_`. */
export function machOExports(view: DataView): Set<string> {
  if (magicOf(view) === MH_MAGIC_64) return exportsOfOne(view);
  // The architectures are compiled from the same sources: the first one speaks for all.
  const offset = view.getUint32(16);
  const size = view.getUint32(20);
  return exportsOfOne(new DataView(view.buffer, view.byteOffset + offset, size));
}

function exportsOfOne(view: DataView): Set<string> {
  const names = new Set<string>();
  let command = HEADER_SIZE;
  for (let index = view.getUint32(16, true); index > 0; index--) {
    if (view.getUint32(command, true) === LC_SYMTAB) addSymbols(view, command, names);
    command += view.getUint32(command + 4, true);
  }
  return names;
}

function addSymbols(view: DataView, command: number, names: Set<string>): void {
  const symbols = view.getUint32(command + 8, true);
  const count = view.getUint32(command + 12, true);
  const strings = view.getUint32(command + 16, true);
  for (let at = symbols; at < symbols + count * SYMBOL_SIZE; at += SYMBOL_SIZE) {
    const type = view.getUint8(at + 4);
    const shown = (type & N_EXT) !== 0 && (type & N_PEXT) === 0;
    if (shown && (type & N_TYPE) !== N_UNDF)
      names.add(cString(view, strings + view.getUint32(at, true)).replace(/^_/, ''));
  }
}
