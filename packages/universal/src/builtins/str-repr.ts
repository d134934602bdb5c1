/*
 * What can be printed is decided by the JavaScript engine's Unicode, which may be newer than that of
 * CPython 3.11 (14.0): characters added since then are shown here and escaped there.
 */

const PLAIN = /^[ !#-&(-[\]-~]*$/;
const ESCAPED = /[\\\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
const PRINTABLE = /^(?:[^\p{C}\p{Z}]| )*$/u;

/** Whether `repr` shows all characters as they are. */
export function isPrintable(text: string): boolean {
  return PRINTABLE.test(text);
}

const SHORT = new Map([
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** `\xNN`, `\uNNNN` or `\UNNNNNNNN`, the shortest that holds the code point. */
export function escapeCode(code: number): string {
  const digits = code.toString(16);
  if (code < 0x100) return `\\x${digits.padStart(2, '0')}`;
  if (code < 0x10000) return `\\u${digits.padStart(4, '0')}`;
  return `\\U${digits.padStart(8, '0')}`;
}

/** `repr(text)`: in single quotes unless only double ones need no escape. */
export function reprText(text: string): string {
  if (PLAIN.test(text)) return `'${text}'`;
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(
    ESCAPED,
    (char) => SHORT.get(char) ?? escapeCode(char.codePointAt(0) ?? 0),
  );
  return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}
