import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../src/index.js';
import { helperSources } from '../src/paths.js';
import { compiler, ours, scratchDir, testDir } from './support/compiler.js';
import { inCPython } from './support/python.js';

const source = join(testDir, 'sources', 'modern.cc');
const dir = scratchDir();

describe('in C++', () => {
  // Designated initializers are C++20; before that they are an extension that GCC and Clang have.
  it.each(['gnu++14', 'c++17', 'gnu++17', 'c++20', 'gnu++20'])(
    'the headers compile: %s',
    async (std) => {
      const flags = [
        `-std=${std}`,
        '-Wall',
        '-Wextra',
        '-Werror',
        '-Wno-missing-field-initializers',
      ];
      const result = await compiler('c++', [...ours, ...flags, '-fsyntax-only', source]);
      expect(result).toEqual({ ok: true, text: '' });
    },
  );

  it.each(['c++11', 'c++20'])('the helper sources compile: %s', async (std) => {
    const flags = [`-std=${std}`, '-Wall', '-Wextra', '-Werror', '-fsyntax-only', '-x', 'c++'];
    expect(await compiler('c++', [...ours, ...flags, ...helperSources])).toEqual({
      ok: true,
      text: '',
    });
  });

  it('an extension works in CPython', async () => {
    const { path } = await build({ sources: [source], out: dir, extraFlags: ['-std=c++20'] });
    const output = await inCPython(
      { modern: path },
      `
b = modern.Buffer(1, 2.5)
b.owner = b
print(b.sum(), b.size, b.owner is b, b.none, b == modern.Buffer(1, 2.5), b < modern.Buffer(0))
b.clear = 1
print(b.size, modern.parse(5), modern.parse(b="x", a=1), type(modern.capsule("t")).__name__)
`,
    );
    expect(output.split('\n')).toEqual([
      '3.5 2 True None True False',
      "0 {'a': 5, 'b': 'default'} {'a': 1, 'b': 'x'} PyCapsule",
    ]);
  });
});
