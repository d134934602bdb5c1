/** A table; cells are Markdown. Its columns are not aligned: rows are long, and differ rarely. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const lines = [line(head), line(head.map(() => '---')), ...rows.map(line)];
  return `<!-- prettier-ignore-start -->\n\n${lines.join('\n')}\n\n<!-- prettier-ignore-end -->`;
}

/** Names as code, one after the other. */
export function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' ');
}

/** A whole page of paragraphs. */
export function page(paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n') + '\n';
}
