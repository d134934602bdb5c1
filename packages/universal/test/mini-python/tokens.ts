/** A token of the Python that tests are written in. */
export interface Token {
  readonly kind: 'number' | 'string' | 'bytes' | 'name' | 'sign' | 'end';
  readonly text: string;
}

const PATTERN =
  /\s*(?:(?<number>0x[0-9a-f]+|(?:\d+\.\d*|\.\d+|\d+)(?:e[+-]?\d+)?)|(?<bytes>b'(?:\\.|[^'\\])*')|(?<string>'(?:\\.|[^'\\])*')|(?<name>[A-Za-z_]\w*)|(?<sign>\*\*=|\/\/=|<<=|>>=|\.\.\.|[-+*/%@&|^]=|\*\*|\/\/|<<|>>|<=|>=|==|!=|[-+*/%@&|^~<>=()[\]{}.,:]))/y;

const KINDS = ['number', 'bytes', 'string', 'name', 'sign'] as const;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };

function unescape(literal: string): string {
  const inside = literal.slice(literal.indexOf("'") + 1, -1);
  return inside.replace(/\\(?:x(..)|u(....)|U(.{8})|(.))/gs, (_all, x, u, U, char: string) => {
    const code = (x ?? u ?? U) as string | undefined;
    if (code !== undefined) return String.fromCodePoint(parseInt(code, 16));
    return ESCAPES[char] ?? char;
  });
}

/** Splits a line of Python into tokens; the last is of kind `end`. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < source.trimEnd().length) {
    const at = PATTERN.lastIndex;
    const groups = PATTERN.exec(source)?.groups;
    if (groups === undefined) throw new Error(`cannot read ${source.slice(at)} in ${source}`);
    const kind = KINDS.find((each) => groups[each] !== undefined) ?? 'sign';
    const text = groups[kind] ?? '';
    tokens.push({ kind, text: kind === 'string' || kind === 'bytes' ? unescape(text) : text });
  }
  tokens.push({ kind: 'end', text: '' });
  return tokens;
}
