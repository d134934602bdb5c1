import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../src/index.js';
import { scratchDir, testDir } from './support/compiler.js';
import { inCPython } from './support/python.js';

const dir = scratchDir();
const source = (file: string): string => join(testDir, 'sources', file);

describe('two modules in one binary', () => {
  it.each(['first.c', 'first.cc'])('%s', async (first) => {
    const sources = [source(first), source('second.c')];
    const { path } = await build({
      sources,
      out: join(dir, first),
      extraFlags: ['-std=gnu++20', '-w'],
    });
    const output = await inCPython(
      { first: path, second: path },
      'print(first.name(), first.__doc__, repr(second))',
    );
    expect(output).toBe("first the first 'instead of second'");
  });
});
