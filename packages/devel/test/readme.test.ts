import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { build } from '../src/index.js';
import { scratchDir } from './support/compiler.js';
import { writeSource } from './support/module.js';
import { inCPython } from './support/python.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const cwd = scratchDir();

it('the example of the README works', async () => {
  const [, example] = /```c\n([^]*?)```/.exec(readme)!;
  const sources = [writeSource(cwd, 'answer.c', example!)];
  const { path } = await build({ sources, cwd, extraFlags: ['-Wall', '-Wextra', '-Werror'] });
  const output = await inCPython({ answer: path }, 'print(answer.add(40, 2), answer.__doc__)');
  expect(output).toBe('42 Adds.');
});
