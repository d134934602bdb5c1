import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { add, countTask, countVitest } from '../testing/count.mjs';

let root;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hpy-count-test-'));
  mkdirSync(path.join(root, 'pkg/test-results'), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const task = (target) => ({ id: `pkg:${target}`, target, root: 'pkg' });
const write = (name, report) => {
  writeFileSync(path.join(root, 'pkg/test-results', name), JSON.stringify(report));
};
const test = (status, fullName = 'adds') => ({ status, fullName, failureMessages: ['it did not'] });
const file = (status, ...assertionResults) => ({
  name: path.join(root, 'pkg/test/a.test.ts'),
  status,
  message: 'cannot load',
  assertionResults,
});

it('counts a check without tests of its own as one', () => {
  expect(countTask(task('lint'), 0, root)).toMatchObject({ passed: 1, failed: 0, skipped: 0 });
  expect(countTask(task('lint'), 1, root)).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
});

it('counts what did not run as skipped', () => {
  expect(countTask(task('test'), undefined, root)).toMatchObject({ failed: 0, skipped: 1 });
});

it('counts every test of a report', () => {
  write('vitest.json', {
    testResults: [file('failed', test('passed'), test('failed'), test('pending'), test('todo'))],
  });
  const count = countTask(task('test'), 1, root);
  expect(count).toMatchObject({ passed: 1, failed: 1, skipped: 2 });
  expect(count.problems).toEqual(['pkg:test: test/a.test.ts > adds\nit did not']);
});

it('counts a file that could not be loaded as a failure', () => {
  const report = { testResults: [file('failed')] };
  expect(countVitest(report, path.join(root, 'pkg'))).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
    problems: ['test/a.test.ts\ncannot load'],
  });
});

it('counts a run that fails although all its tests passed as a failure', () => {
  write('vitest.json', { testResults: [file('passed', test('passed'))] });
  expect(countTask(task('test'), 1, root)).toMatchObject({ passed: 1, failed: 1 });
});

it('does not believe a run that leaves no report', () => {
  expect(countTask(task('test'), 0, root)).toMatchObject({ passed: 0, failed: 1 });
});

it('takes the counts of the native checks', () => {
  write('rust-test.json', { passed: 7, failed: 0, skipped: 2 });
  expect(countTask(task('rust-test'), 0, root)).toMatchObject({ passed: 7, failed: 0, skipped: 2 });
});

it('adds up', () => {
  const one = { passed: 1, failed: 2, skipped: 3, problems: ['a'] };
  expect(add([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6, problems: ['a', 'a'] });
});
