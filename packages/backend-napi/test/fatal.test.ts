import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { addonFile } from './support/addon-file.js';

test('a fatal error says why and aborts the process', () => {
  const program = `require(${JSON.stringify(addonFile())}).fatalError('the end')`;
  const { signal, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
  expect(signal).toBe('SIGABRT');
  expect(stderr).toContain('Fatal Python error: the end');
});
