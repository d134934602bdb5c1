import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the official headers declare for the universal ABI, found by reading their text. */
export interface Declarations {
  /** Enumerators. */
  readonly enumerators: readonly string[];
  /** Structs with the names of their members. */
  readonly structs: ReadonlyMap<string, readonly string[]>;
}

/** The text of all headers in `dir` that belong to the universal ABI, without comments. */
function textOf(dir: string): string {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.h') && !file.includes('cpython') && !file.includes('ctx_'))
    .concat('hpy/universal/autogen_ctx.h')
    .map((file) => readFileSync(join(dir, file), 'utf8'))
    .join('\n')
    .replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
}

/** The name that a member's declaration declares: `HPy (*ctx_Dup)(...)` declares `ctx_Dup`. */
function memberName(declaration: string): string {
  return /\(\*\s*(\w+)\)/.exec(declaration)?.[1] ?? /(\w+)\s*(?:\[\w*\])?$/.exec(declaration)![1]!;
}

export function readDeclarations(dir: string): Declarations {
  const text = textOf(dir);
  const enumerators = [...text.matchAll(/typedef enum \{([^}]*)\}/g)].flatMap(([, body]) =>
    [...body!.matchAll(/^\s*(\w+)\s*(?:=[^,]*)?,?\s*$/gm)].map(([, name]) => name!),
  );
  const structs = new Map<string, string[]>();
  const add = (name: string, body: string): void => {
    const members = body
      .split(';')
      .map((member) => member.trim())
      .filter(Boolean);
    structs.set(name, members.map(memberName));
  };
  for (const [, body, name] of text.matchAll(/typedef struct \w*\s*\{([^{}]*)\}\s*(\w+);/g))
    add(name!, body!);
  add('HPyContext', /struct _HPyContext_s \{([^}]*)\}/.exec(text)![1]!);
  return { enumerators, structs };
}
