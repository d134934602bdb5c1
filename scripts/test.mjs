/**
 * Everything that is checked: set-up, then format, lint, types, builds, tests and documentation of
 * every package and of the native crates. A check that has no tests of its own counts as one. The
 * last line is the count, and the exit code says whether all is well.
 *
 *   npm test
 *   npm test -- @hpy/core @hpy/universal      some projects only (nx show projects lists them)
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { setup } from './setup.mjs';
import { root, say } from './setup/process.mjs';
import { add, countTask, nothing } from './testing/count.mjs';
import { planTasks, runTasks } from './testing/tasks.mjs';

const targets = [
  'format-check',
  'lint',
  'typecheck',
  'build',
  'build-native',
  'rust-format-check',
  'rust-lint',
  'rust-test',
  'test',
  'docs',
];

/** A failure of something that is no task. */
const failure = (problem) => ({ ...nothing(), failed: 1, problems: [problem] });

async function runChecks() {
  const projects = process.argv.slice(2);
  const args = ['run-many', '-t', ...targets, '--parallel=2', '--outputStyle=static'];
  if (projects.length > 0) args.push(`--projects=${projects.join(',')}`);
  const tasks = planTasks(args);
  if (!tasks) return [failure('nx could not plan the run, its message is above')];
  // What an earlier run left must not be counted as this one's; nx restores what it has cached.
  for (const task of tasks) {
    rmSync(path.join(root, task.root, 'test-results'), { recursive: true, force: true });
  }
  const statuses = await runTasks(args);
  if (statuses.size === 0) return [failure('nx ended without a record of what it ran')];
  return tasks.map((task) => countTask(task, statuses.get(task.id), root));
}

const failures = await setup();
const counts = failures.map(({ step, error }) => failure(`set-up of ${step}: ${error.message}`));
if (!failures.some(({ step }) => step === 'packages')) counts.push(...(await runChecks()));

const { passed, failed, skipped, problems } = add(counts);
if (problems.length > 0) {
  say(`${problems.length} to look at:\n`);
  for (const problem of problems) console.log(`  ${problem.replaceAll('\n', '\n    ')}\n`);
}
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
