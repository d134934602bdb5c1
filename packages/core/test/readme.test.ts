import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/*
 * Runs the README's examples that need nothing but this package. A statement that ends with a comment
 * (`1 + 1; // 2`) must have that value.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)]
  .map(([, code = '']) => code)
  .filter((code) => !/from '@hpy\/(?!core')/.test(code));

const STATEMENT = /^(?!import |const |let |\s)(.+); \/\/ (.+)$/gm;

async function run(code: string, index: number): Promise<(readonly [string, unknown, unknown])[]> {
  const checked = code.replaceAll(
    STATEMENT,
    (_, expression: string, value: string) =>
      `results.push([${JSON.stringify(expression)}, ${expression}, ${value}]);`,
  );
  const directory = path.join(root, 'test-results/readme');
  mkdirSync(directory, { recursive: true });
  const file = path.join(directory, `example-${index}.ts`);
  writeFileSync(file, `export const results: unknown[] = [];\n${checked}`);
  const module = (await import(/* @vite-ignore */ file)) as { results: never };
  return module.results;
}

describe('the README', () => {
  it('has examples that can be run', () => {
    expect(examples).toHaveLength(4);
    expect(examples.filter((code) => code.search(STATEMENT) >= 0)).toHaveLength(3);
  });

  it.each(examples.map((code, index) => [index, code] as const))(
    'has values that are right: example %d',
    async (index, code) => {
      const results = await run(code, index);
      for (const [expression, value, expected] of results) {
        expect(value, expression).toEqual(expected);
      }
    },
  );
});
