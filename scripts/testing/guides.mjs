import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/process.mjs';

/**
 * The README and the guides, as paths from the root of the repository. READMEs of other packages are
 * tested by these packages.
 */
export const guides = [
  'README.md',
  'CONTRIBUTING.md',
  'packages/backend-napi/README.md',
  'packages/universal/README.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export const read = (file) => readFileSync(path.join(root, file), 'utf8');

/**
 * The fenced blocks of a guide.
 * @returns {{ language: string, file: string | undefined, code: string }[]} `file` is what stands
 * behind the language: ```` ```c vectors.c ````
 */
export function blocks(markdown) {
  return [...markdown.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(
    ([, language, file, code]) => ({ language, file, code }),
  );
}

/** The sources in C of all guides, by name. */
export function cSources() {
  const all = guides.flatMap((guide) => blocks(read(guide)));
  return new Map(all.filter(({ file }) => file?.endsWith('.c')).map((b) => [b.file, b.code]));
}

const CLAIM = /^(\s*)(?!import |const |let |return |\s|\/\/)(.+); \/\/ (.+)$/gm;

/**
 * The JavaScript of a guide as one program, whose blocks follow each other, and the number of its
 * claims. A claim is a statement with a comment: `1 + 1; // 2` must have that value,
 * `f(); // throws TypeError: no` must throw what prints like that. The program exports the claims
 * that it came by.
 */
export function program(markdown) {
  const source = blocks(markdown)
    .filter(({ language }) => language === 'js')
    .map(({ code }) => code)
    .join('\n');
  let count = 0;
  const code = source.replaceAll(CLAIM, (_, indent, expression, claim) => {
    count++;
    const thrown = /^throws (.+)$/.exec(claim)?.[1];
    const text = JSON.stringify(expression);
    return thrown === undefined
      ? `${indent}await claims.equal(${text}, ${expression}, ${claim});`
      : `${indent}await claims.throws(${text}, async () => ${expression}, ${JSON.stringify(thrown)});`;
  });
  return { code, count };
}

/** What {@link program}s are run with: goes before the program, and after it. */
export const preamble = `
import { deepStrictEqual } from 'node:assert';
const claims = {
  met: 0,
  equal(text, value, expected) {
    deepStrictEqual({ [text]: value }, { [text]: expected });
    claims.met++;
  },
  async throws(text, run, expected) {
    let thrown = 'nothing';
    try {
      await run();
    } catch (error) {
      thrown = error;
    }
    deepStrictEqual({ [text]: String(thrown) }, { [text]: expected });
    claims.met++;
  },
};
`;
export const epilogue = '\nconsole.log(String(claims.met));\n';
