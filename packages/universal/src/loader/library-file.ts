/** Formats that some platform's loader takes, by the first bytes of a file, in hexadecimal. */
const FORMATS: readonly (readonly [name: string, magic: RegExp])[] = [
  ['ELF', /^7f454c46/],
  ['Mach-O', /^(feedface|feedfacf|cefaedfe|cffaedfe|cafebabe)/],
  ['PE', /^4d5a/],
  ['WebAssembly', /^0061736d/],
];

const ADVICE = 'pass the path of an HPy universal binary (name.hpy0.so), as `hpy build` makes it';

/**
 * Refuses what no platform could load, before the platform tries: its own message is poor, and the
 * loader of Linux ends the process on a file of which the end is missing.
 */
export function checkLibraryFile(path: string): void {
  if (fs === undefined) return;
  const stat = fs.statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    throw new Error(`${path}: no such file: check the path, or build the extension first`);
  }
  if (!stat.isFile()) {
    const what = stat.isDirectory() ? 'is a directory' : 'is no file';
    throw new Error(`${path}: this ${what}: ${ADVICE}`);
  }
  const start = readStart(path, 64);
  const format = FORMATS.find(([, magic]) => magic.test(hex(start)))?.[0];
  if (format === undefined) {
    const what = stat.size === 0 ? 'the file is empty' : 'this is not a library';
    throw new Error(`${path}: ${what}: ${ADVICE}`);
  }
  const needed = format === 'ELF' ? elfSize(path, start) : 0;
  if (needed > stat.size) {
    throw new Error(
      `${path}: the file is incomplete: it has ${stat.size} bytes, and its header speaks of ` +
        `${needed}: copy or build it again`,
    );
  }
}

/** Bytes that a file must have so that all its segments can be mapped; 0 for what we do not know. */
function elfSize(path: string, header: Uint8Array): number {
  const is64BitLittleEndian = header[4] === 2 && header[5] === 1;
  if (header.length < 64) return 64;
  if (!is64BitLittleEndian) return 0;
  const view = viewOf(header);
  const at = Number(view.getBigUint64(32, true));
  const size = view.getUint16(54, true);
  const end = at + size * view.getUint16(56, true);
  const bytes = readStart(path, end);
  if (bytes.length < end) return end;
  let needed = end;
  const segments = viewOf(bytes);
  for (let segment = at; size >= 56 && segment < end; segment += size) {
    const isLoaded = segments.getUint32(segment, true) === 1;
    const offset = Number(segments.getBigUint64(segment + 8, true));
    const length = Number(segments.getBigUint64(segment + 32, true));
    if (isLoaded) needed = Math.max(needed, offset + length);
  }
  return needed;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The first bytes of a file, fewer when it has fewer. */
function readStart(path: string, length: number): Uint8Array {
  if (fs === undefined) return new Uint8Array();
  const file = fs.openSync(path, 'r');
  try {
    // A header that was damaged may speak of anything.
    const bytes = new Uint8Array(Math.min(length, fs.fstatSync(file).size));
    return bytes.subarray(0, fs.readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    fs.closeSync(file);
  }
}

/** What is used of Node's file system; not imported, for bundlers for browsers would stumble. */
interface FileSystem {
  statSync(path: string, options: { throwIfNoEntry: false }): Stat | undefined;
  fstatSync(file: number): Stat;
  openSync(path: string, flags: 'r'): number;
  readSync(file: number, bytes: Uint8Array, offset: number, length: number, at: number): number;
  closeSync(file: number): void;
}

interface Stat {
  readonly size: number;
  isFile(): boolean;
  isDirectory(): boolean;
}

const fs = (
  globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }
).process?.getBuiltinModule?.('node:fs') as FileSystem | undefined;
