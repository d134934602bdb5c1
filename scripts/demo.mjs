/**
 * From nothing to a library in C that runs in Node: set-up, build, `hpy build` of an example into a
 * universal binary, and a program that uses it. No Python takes part.
 *
 *   npm run demo [-- --backend napi]
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root, run, say } from './setup/process.mjs';
import { setupOrExit } from './setup.mjs';

const { values } = parseArgs({ options: { backend: { type: 'string', default: 'napi' } } });
const example = path.join(root, 'examples/spatial-index');

/** The file behind the command that @hpy/devel brings. */
function hpyProgram() {
  const folder = path.join(root, 'packages/devel');
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, bin.hpy);
}

await setupOrExit(['packages', 'compiler', 'rust']);

const sources = readdirSync(path.join(example, 'src'))
  .filter((name) => name.endsWith('.c'))
  .map((name) => `src/${name}`);
const build = ['build', ...sources, '--name', 'spatial', '--out', 'build'];
say(`hpy ${build.join(' ')}`);
let code = await run(process.execPath, [hpyProgram(), ...build], { cwd: example });
if (code !== 0) {
  say(`the demo FAILED: hpy build ended with code ${code}`);
  process.exit(1);
}

say(`examples/spatial-index/demo.mjs on the ${values.backend} backend`);
code = await run(process.execPath, ['demo.mjs', '--backend', values.backend], { cwd: example });
say(
  code === 0
    ? `the demo ran: examples/spatial-index on the ${values.backend} backend`
    : `the demo FAILED: demo.mjs ended with code ${code}`,
);
process.exitCode = code === 0 ? 0 : 1;
