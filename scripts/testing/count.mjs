import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, problems: string[] }} Count
 * `problems` has a readable entry for each failure.
 */

/** @returns {Count} */
export const nothing = () => ({ passed: 0, failed: 0, skipped: 0, problems: [] });

/** Adds counts up. */
export function add(counts) {
  const sum = nothing();
  for (const count of counts) {
    sum.passed += count.passed;
    sum.failed += count.failed;
    sum.skipped += count.skipped;
    sum.problems.push(...count.problems);
  }
  return sum;
}

/** Messages without the frames of the test runner, and not without end. */
function essence(messages) {
  const lines = messages.join('\n').split('\n');
  const frame = /^\s+at (?:.*\/node_modules\/|new Promise)/;
  return lines
    .filter((line) => !frame.test(line))
    .slice(0, 20)
    .join('\n');
}

/** What vitest's JSON report counts. A file that could not be loaded is a failure of its own. */
export function countVitest(report, where) {
  const count = nothing();
  for (const file of report.testResults) {
    const name = path.relative(where, file.name);
    if (file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed')) {
      count.failed += 1;
      count.problems.push(`${name}\n${file.message}`);
    }
    for (const test of file.assertionResults) {
      if (test.status === 'passed') count.passed += 1;
      else if (test.status === 'failed') {
        count.failed += 1;
        count.problems.push(`${name} > ${test.fullName}\n${essence(test.failureMessages ?? [])}`);
      } else count.skipped += 1;
    }
  }
  return count;
}

/** The files in which a target leaves its own count, seen from its project. */
const reports = {
  test: 'test-results/vitest.json',
  'rust-format-check': 'test-results/rust-fmt.json',
  'rust-lint': 'test-results/rust-clippy.json',
  'rust-test': 'test-results/rust-test.json',
};

/**
 * What one task of nx adds.
 *
 * @param {{ id: string, target: string, root: string }} task
 * @param {number | undefined} status its exit code; undefined when it did not run, because
 * something that it depends on failed
 * @param {string} root the repository's
 * @returns {Count}
 */
export function countTask(task, status, root) {
  if (status === undefined) {
    return { ...nothing(), skipped: 1, problems: [`${task.id}: not run, see what it depends on`] };
  }
  const relative = reports[task.target];
  if (!relative) {
    return status === 0
      ? { ...nothing(), passed: 1 }
      : { ...nothing(), failed: 1, problems: [`${task.id}: its output is above`] };
  }
  const file = path.join(root, task.root, relative);
  if (!existsSync(file)) {
    return { ...nothing(), failed: 1, problems: [`${task.id}: ended without a report`] };
  }
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const count = report.testResults
    ? countVitest(report, path.join(root, task.root))
    : { ...nothing(), ...report };
  count.problems = count.problems.map((problem) => `${task.id}: ${problem}`);
  if (status !== 0 && count.problems.length === 0) {
    count.failed ||= 1;
    count.problems.push(`${task.id}: failed, its output is above`);
  }
  return count;
}
