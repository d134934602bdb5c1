import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { importRules } from '../import-rules.mjs';

/** Lints a snippet as if it lay at `filePath`, with the rules about imports alone. */
async function complaints(filePath, code) {
  const eslint = new ESLint({
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.ts'],
        languageOptions: { parser: tseslint.parser },
        plugins: { '@typescript-eslint': tseslint.plugin },
      },
      ...importRules(),
    ],
  });
  const [result] = await eslint.lintText(code, { filePath });
  return result.messages.map((message) => message.message);
}

const forbidden = [
  ['core', '@hpy/universal'],
  ['core', '@hpy/backend-napi'],
  ['universal', '@hpy/backend-napi'],
  ['universal', '@hpy/debug'],
  ['debug', '@hpy/universal'],
  ['trace', '@hpy/debug'],
  ['devel', '@hpy/universal'],
  ['backend-napi', '@hpy/backend-koffi'],
  ['backend-napi', '@hpy/devel'],
  ['backend-wasm', '@hpy/core-extras'],
  ['backend-cpython', '@hpy/universal'],
];

const allowed = [
  ['core', 'node:fs'],
  ['universal', '@hpy/core'],
  ['universal', '@hpy/core/testing'],
  ['debug', '@hpy/core'],
  ['trace', '@hpy/core'],
  ['devel', '@hpy/core'],
  ['backend-napi', '@hpy/universal'],
  ['backend-koffi', '@hpy/core'],
  ['backend-wasm', '@hpy/universal'],
  ['backend-cpython', '@hpy/core'],
  ['universal', '../types/int.js'],
  ['universal', '../../debug/handles.js'],
];

const forms = [
  ['an import', (name) => `import { x } from '${name}'; x();`],
  ['a type import', (name) => `import type { X } from '${name}'; export const x: X = 0;`],
  ['a re-export', (name) => `export * from '${name}';`],
  ['a dynamic import', (name) => `export const x = await import('${name}');`],
];

describe.each(forms)('%s', (_form, write) => {
  it.each(forbidden)('of sources of %s from %s is an error', async (from, name) => {
    const found = await complaints(`packages/${from}/src/some/file.ts`, write(name));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`sources of @hpy/${from} may import`);
  });

  it.each(allowed)('of sources of %s from %s is fine', async (from, name) => {
    expect(await complaints(`packages/${from}/src/some/deep/file.ts`, write(name))).toEqual([]);
  });

  it('of a sibling package by its path is an error', async () => {
    const found = await complaints('packages/debug/src/a.ts', write('../../core/src/index.js'));
    expect(found).toEqual([expect.stringContaining('import a package by its name')]);
  });

  it('in a test may be of any package', async () => {
    expect(await complaints('packages/core/test/a.test.ts', write('@hpy/backend-napi'))).toEqual(
      [],
    );
  });
});
