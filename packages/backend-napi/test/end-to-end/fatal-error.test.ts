import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { extension } from './support/extensions.js';

const program = (path: string): string => `
  import { createRuntime } from '@hpy/core';
  import { napi } from '@hpy/backend-napi';
  const runtime = await createRuntime(napi());
  (await runtime.load(${JSON.stringify(path)})).fatal();
  console.log('not reached');
`;

test('HPy_FatalError says what the extension said and aborts the process', async () => {
  const path = await extension('needs_cpython');
  // A process that aborts runs the built packages: it does not have the runner's way of finding sources.
  const { signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program(path)],
    { encoding: 'utf8', cwd: import.meta.dirname },
  );
  expect(stderr).toContain('Fatal Python error: the extension gives up');
  expect(signal).toBe('SIGABRT');
  expect(stdout).toBe('');
});
