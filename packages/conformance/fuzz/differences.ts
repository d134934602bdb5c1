/** A difference that is meant, and made alike before outcomes are compared. */
interface KnownDifference {
  readonly reason: string;
  readonly pattern: RegExp;
  readonly replacement: string | ((found: string) => string);
}

const known: readonly KnownDifference[] = [
  { reason: 'addresses', pattern: /\bat 0x[0-9a-f]+/gi, replacement: 'at 0x…' },
  {
    reason: 'CPython names a line of its own source, we the function and what it wants',
    pattern: /^! SystemError: .*bad argument to internal function.*$/s,
    replacement: '! SystemError: bad argument to internal function',
  },
  {
    reason: 'which characters can be printed depends on the version of Unicode',
    pattern: /[\u0800-\ud7ff\ue000-\uffff]|[\ud800-\udbff][\udc00-\udfff]/g,
    replacement: escape,
  },
];

/** As repr escapes what cannot be printed. */
function escape(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}

/** Makes alike what may differ; everything else is compared as it is. */
export function normalise(entry: string): string {
  return known.reduce(
    (text, { pattern, replacement }) =>
      typeof replacement === 'string'
        ? text.replace(pattern, replacement)
        : text.replace(pattern, replacement),
    entry,
  );
}
