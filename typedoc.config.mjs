import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Packages that are published; the others have no readers. */
const packages = readdirSync(new URL('packages/', import.meta.url))
  .map((name) => `packages/${name}`)
  .filter((dir) => {
    const file = new URL(`${dir}/package.json`, import.meta.url);
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).private !== true;
  });

const validation = { notExported: true, invalidLink: true, notDocumented: true };

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'HPy for JavaScript',
  entryPointStrategy: 'packages',
  entryPoints: packages,
  packageOptions: {
    entryPoints: ['src/index.ts'],
    readme: 'README.md',
    excludeInternal: true,
    excludePrivate: true,
    excludeExternals: true,
    // The typecheck of each package finds these.
    skipErrorChecking: true,
    // Links to sources would need a remote repository.
    disableSources: true,
    validation,
    requiredToBeDocumented: ['Class', 'Interface', 'Function', 'TypeAlias', 'Variable'],
  },
  out: 'site',
  readme: 'README.md',
  projectDocuments: ['docs/*.md', 'CONTRIBUTING.md'],
  highlightLanguages: ['c', 'console', 'javascript', 'json', 'python', 'shellscript', 'typescript'],
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  validation,
  disableSources: true,
  hideGenerator: true,
};
