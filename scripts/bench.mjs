/**
 * Set-up, build, then the benchmarks; arguments go on to bench/run.mjs.
 *
 *   npm run bench [-- ARGUMENTS]
 */
import { run, root } from './setup/process.mjs';
import { setupOrExit } from './setup.mjs';

await setupOrExit();
process.exitCode = await run(
  process.execPath,
  ['--expose-gc', 'bench/run.mjs', ...process.argv.slice(2)],
  {
    cwd: root,
  },
);
