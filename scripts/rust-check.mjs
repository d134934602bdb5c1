/**
 * Checks the native crates: `fmt`, `clippy` or `test`. What it counted goes to
 * packages/backend-napi/test-results, where scripts/test.mjs collects it. A component of Rust that
 * is not installed is said to be skipped, never passed over in silence.
 *
 *   node scripts/rust-check.mjs fmt|clippy|test
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { capture, root } from './setup/process.mjs';

const checks = {
  fmt: { component: 'rustfmt', args: ['fmt', '--all', '--check'] },
  clippy: {
    component: 'clippy',
    args: ['clippy', '--workspace', '--all-targets', '--locked', '--', '-D', 'warnings'],
  },
  test: { args: ['test', '--workspace', '--locked'] },
};

const name = process.argv[2];
const check = checks[name];
if (!check) {
  console.error(`rust-check: give one of ${Object.keys(checks).join(', ')}, not ${name}`);
  process.exit(2);
}

function report(counts) {
  const file = path.join(root, `packages/backend-napi/test-results/rust-${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(counts)}\n`);
}

/** Adds up cargo's closing lines, one a test binary. */
function countTests(output) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const line of output.matchAll(/(\d+) passed; (\d+) failed; (\d+) ignored/g)) {
    counts.passed += Number(line[1]);
    counts.failed += Number(line[2]);
    counts.skipped += Number(line[3]);
  }
  return counts;
}

if (check.component && !capture('cargo', [name, '--version']).ok) {
  console.log(`SKIPPED: ${check.component} is not installed (rustup component add it)`);
  report({ passed: 0, failed: 0, skipped: 1 });
  process.exit(0);
}

const child = spawn('cargo', check.args, {
  cwd: path.join(root, 'native'),
  stdio: ['ignore', 'pipe', 'inherit'],
});
let output = '';
child.stdout.setEncoding('utf8').on('data', (text) => {
  output += text;
  process.stdout.write(text);
});
child.on('error', (error) => {
  console.error(`rust-check: cargo could not be started: ${error.message}`);
  process.exit(1);
});
child.on('close', (code) => {
  const ok = code === 0;
  const tests = name === 'test' ? countTests(output) : undefined;
  if (tests && (ok || tests.failed > 0)) report(tests);
  else report({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
  process.exit(ok ? 0 : 1);
});
