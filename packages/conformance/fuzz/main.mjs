// Runs main.ts from sources, as the tests run: nothing has to be built but the native addon.
import { join } from 'node:path';
import { createServer } from 'vite';

const conditions = ['@hpy/source', 'node', 'import', 'module', 'default'];
const server = await createServer({
  configFile: false,
  appType: 'custom',
  cacheDir: join(import.meta.dirname, '../build/fuzz/vite'),
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  ssr: { resolve: { conditions }, noExternal: [/^@hpy\//] },
});
try {
  const module = await server.ssrLoadModule(join(import.meta.dirname, 'main.ts'));
  process.exitCode = await module.main(process.argv.slice(2));
} finally {
  await server.close();
}
