/** Makes what may differ alike. Everything else is compared as it is. */
export function normalise(entry: string): string {
  return (
    entry
      // Addresses.
      .replace(/\bat 0x[0-9a-fA-F]+/g, 'at 0x…')
      // The line of CPython's own source.
      .replace(/\S+\.c:\d+: bad argument/, 'bad argument')
  );
}
