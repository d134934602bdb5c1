/**
 * Prints which tools there are, for the cache of nx: a result made with another compiler or
 * another Python is another result. A tool that is missing is a version like any other.
 *
 *   node scripts/toolchain-versions.mjs rust c python
 */
import { capture } from './setup/process.mjs';
import { venvPython } from './setup/python.mjs';

const tools = {
  c: [
    [process.env.CC ?? 'cc', '--version'],
    [process.env.CXX ?? 'c++', '--version'],
  ],
  python: [[venvPython, '--version']],
  rust: [
    ['rustc', '--version', '--verbose'],
    ['cargo', 'fmt', '--version'],
    ['cargo', 'clippy', '--version'],
  ],
};

for (const kind of process.argv.slice(2)) {
  for (const [command, ...args] of tools[kind]) {
    const { ok, stdout } = capture(command, args);
    console.log(`${kind} ${command}: ${ok ? stdout.trim() : 'missing'}`);
  }
}
