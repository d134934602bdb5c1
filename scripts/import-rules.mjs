/**
 * Who may import whom, as one table. Sources of a package may import the packages named here and
 * no others of this repository; tests, benches, examples and the conformance suite may import all.
 * eslint.config.js turns the table into rules.
 */
export const allowedImports = {
  core: [],
  universal: ['core'],
  debug: ['core'],
  trace: ['core'],
  devel: ['core'],
  'backend-napi': ['core', 'universal'],
  'backend-koffi': ['core', 'universal'],
  'backend-wasm': ['core', 'universal'],
  // Its objects are CPython's own, so it has no use for an object model on the JavaScript heap.
  'backend-cpython': ['core'],
};

/** Part of every rule about syntax, as a later no-restricted-syntax replaces an earlier one. */
export const noEnums = {
  selector: 'TSEnumDeclaration',
  message: 'use a const object: it is plain JavaScript and its values are a type',
};

/** @param {readonly string[]} allowed */
function why(name, allowed) {
  const list = allowed.map((other) => `@hpy/${other}`).join(' and ') || 'nothing';
  return `sources of @hpy/${name} may import ${list} of this repository (scripts/import-rules.mjs).`;
}

/** The ESLint configuration objects that enforce the table. */
export function importRules() {
  return Object.entries(allowedImports).map(([name, allowed]) => {
    // A package may name itself: that is how generated examples and self references are written.
    const open = [name, ...allowed].join('|');
    const foreign = `^@hpy/(?!(?:${open})(?:/|$))`;
    // Reaching into a sibling by path would get around its exports, allowed or not.
    const sibling = '^(?:\\.\\./)+(?:packages/)?[a-z-]+/(?:src|dist|test)(?:/|$)';
    const message = why(name, allowed);
    const dynamic = (pattern) =>
      `ImportExpression > Literal[value=/${pattern.replaceAll('/', '\\u002F')}/]`;
    return {
      name: `hpy/imports-of-${name}`,
      files: [`packages/${name}/src/**/*.{ts,mts,js,mjs}`, `packages/${name}/bin/**`],
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            patterns: [
              { regex: foreign, message },
              { regex: sibling, message: `import a package by its name; ${message}` },
            ],
          },
        ],
        'no-restricted-syntax': [
          'error',
          noEnums,
          { selector: dynamic(foreign), message },
          { selector: dynamic(sibling), message: `import a package by its name; ${message}` },
        ],
      },
    };
  });
}
