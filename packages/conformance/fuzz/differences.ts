/** A difference that is meant, and made alike before outcomes are compared. */
interface KnownDifference {
  readonly reason: string;
  readonly pattern: RegExp;
  readonly replacement: string;
}

const known: readonly KnownDifference[] = [
  { reason: 'addresses', pattern: /\bat 0x[0-9a-fA-F]+/g, replacement: 'at 0x…' },
  {
    reason: "CPython names a line of its own source, where we name the function and what it wants",
    pattern: /^! SystemError: .*bad argument to internal function.*$/s,
    replacement: '! SystemError: bad argument to internal function',
  },
];

/** Makes alike what may differ; everything else is compared as it is. */
export function normalise(entry: string): string {
  return known.reduce((text, { pattern, replacement }) => text.replace(pattern, replacement), entry);
}
