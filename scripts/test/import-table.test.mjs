import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';
import { allowedImports } from '../import-rules.mjs';

const root = new URL('../../', import.meta.url);

const published = readdirSync(new URL('packages/', root))
  .map((name) => ({ name, file: new URL(`packages/${name}/package.json`, root) }))
  .filter(({ file }) => existsSync(file))
  .map(({ name, file }) => ({ name, manifest: JSON.parse(readFileSync(file, 'utf8')) }))
  .filter(({ manifest }) => manifest.private !== true);

it.each(published)('package $name depends on what the table allows', ({ name, manifest }) => {
  expect(allowedImports).toHaveProperty([name]);
  const ours = Object.keys(manifest.dependencies ?? {}).filter((other) =>
    other.startsWith('@hpy/'),
  );
  expect(allowedImports[name].map((other) => `@hpy/${other}`)).toEqual(
    expect.arrayContaining(ours),
  );
});

it.each(published)("the repository's lint applies the table to package $name", async ({ name }) => {
  const eslint = new ESLint({ cwd: fileURLToPath(root) });
  const config = await eslint.calculateConfigForFile(`packages/${name}/src/index.ts`);
  const [severity, options] = config.rules['@typescript-eslint/no-restricted-imports'];
  expect(severity).toBe(2);
  expect(options.patterns[0].message).toContain(`sources of @hpy/${name} may import`);
});
