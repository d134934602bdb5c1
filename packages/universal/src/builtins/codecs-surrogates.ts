/*
 * Surrogates as `surrogatepass` writes and reads them: what each encoding would make of the code
 * point if it were allowed.
 */

const UTF8 = 'utf-8';
const UNITS = new Map<string, { size: 2 | 4; littleEndian: boolean }>([
  ['utf-16', { size: 2, littleEndian: true }],
  ['utf-16-le', { size: 2, littleEndian: true }],
  ['utf-16-be', { size: 2, littleEndian: false }],
  ['utf-32', { size: 4, littleEndian: true }],
  ['utf-32-le', { size: 4, littleEndian: true }],
  ['utf-32-be', { size: 4, littleEndian: false }],
]);

function isSurrogate(code: number): boolean {
  return (code & 0xfffff800) === 0xd800;
}

/** The bytes of a surrogate; undefined for other code points and other encodings. */
export function encodeSurrogate(encoding: string, code: number): Uint8Array | undefined {
  if (!isSurrogate(code)) return undefined;
  if (encoding === UTF8) {
    return Uint8Array.of(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
  }
  const units = UNITS.get(encoding);
  if (units === undefined) return undefined;
  const bytes = new Uint8Array(units.size);
  const view = new DataView(bytes.buffer);
  if (units.size === 2) view.setUint16(0, code, units.littleEndian);
  else view.setUint32(0, code, units.littleEndian);
  return bytes;
}

/** The surrogate whose bytes begin at `start`; undefined if there is none. */
export function decodeSurrogate(
  encoding: string,
  bytes: Uint8Array,
  start: number,
): { code: number; size: number } | undefined {
  const units = UNITS.get(encoding);
  const size = encoding === UTF8 ? 3 : units?.size;
  if (size === undefined || start + size > bytes.length) return undefined;
  const [first, second, third] = bytes.subarray(start) as unknown as [number, number, number];
  let code: number;
  if (units === undefined) {
    if ((first & 0xf0) !== 0xe0 || (second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80) {
      return undefined;
    }
    code = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  } else {
    const view = new DataView(bytes.buffer, bytes.byteOffset + start, size);
    code =
      size === 2 ? view.getUint16(0, units.littleEndian) : view.getUint32(0, units.littleEndian);
  }
  return isSurrogate(code) ? { code, size } : undefined;
}
