import { defineConfig, type ViteUserConfig } from 'vitest/config';

/**
 * What the test runs of all packages share. Imports of `@hpy/*` resolve to sources, so tests need
 * no build; processes that a test starts itself run the built packages.
 */
export function packageTests(overrides: ViteUserConfig['test'] = {}): ViteUserConfig {
  const conditions = ['@hpy/source', 'node', 'import', 'module', 'default'];
  return defineConfig({
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      include: ['test/**/*.test.ts'],
      // Native code is loaded into the process: a process a file keeps a crash in one file, and
      // two of them fit the smallest machine that the suite is meant for.
      pool: 'forks',
      maxWorkers: 2,
      // Tests of the collector ask for a collection.
      execArgv: ['--expose-gc'],
      testTimeout: 30_000,
      hookTimeout: 300_000,
      reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
      ...overrides,
    },
  });
}
