// Runs main.ts from sources, as the tests run: nothing has to be built but the native addon.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const conditions = ['@hpy/source', 'node', 'import', 'module', 'default'];
const { module } = await runnerImport(join(import.meta.dirname, 'main.ts'), {
  configFile: false,
  resolve: { conditions },
  ssr: { resolve: { conditions }, noExternal: [/^@hpy\//] },
});
process.exitCode = await module.main(process.argv.slice(2));
