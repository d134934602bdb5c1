import { elfExports, isElf } from './elf.js';
import { isMachO, machOExports } from './macho.js';

/**
 * The names of the symbols that a shared library exports, as C spells them.
 *
 * @param bytes the whole file: ELF, or Mach-O for one architecture or several
 * @throws Error if it is neither
 */
export function exportedSymbols(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isElf(view)) return elfExports(view);
  if (isMachO(view)) return machOExports(view);
  throw new Error('The file is neither an ELF nor a Mach-O library.');
}
