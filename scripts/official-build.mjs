import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, SetupError } from './setup/process.mjs';
import { venvPython } from './setup/python.mjs';

/** Builds extensions with the official HPy toolchain; official-build.d.mts describes it. */
export async function officialBuild(list, { outDir, abi = 'universal', cwd = process.cwd() }) {
  if (!existsSync(venvPython)) {
    throw new SetupError(
      `The official HPy toolchain is not installed (${venvPython} is missing): ` +
        'run node scripts/setup.mjs',
    );
  }
  const script = path.join(root, 'scripts/official_build.py');
  const args = [script, path.resolve(cwd, outDir), '--abi', abi];
  const child = spawn(venvPython, args, { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  const closed = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  child.stdin.end(JSON.stringify(list));
  const code = await closed;
  if (code !== 0) {
    throw new Error(`the official toolchain failed (exit code ${code}):\n${output}${errors}`);
  }
  return output
    .split(/\r?\n/)
    .map((line) => /^(?:built|fresh) (.+)$/.exec(line)?.[1])
    .filter((file) => file !== undefined);
}
