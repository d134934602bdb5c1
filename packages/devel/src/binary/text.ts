/** The null-terminated string at `offset`. Symbol names are ASCII, or whatever the compiler wrote. */
export function cString(view: DataView, offset: number): string {
  let end = offset;
  while (end < view.byteLength && view.getUint8(end) !== 0) end++;
  return new TextDecoder('latin1').decode(
    new Uint8Array(view.buffer, view.byteOffset + offset, end - offset),
  );
}
