import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helperSources, includeDir } from '../src/paths.js';
import { check, compiler, ours, testDir } from './support/compiler.js';

const extension = join(testDir, 'extension');
const sources = readdirSync(extension)
  .filter((file) => file.endsWith('.c'))
  .map((file) => join(extension, file));

/** Every header that can be included by its name. */
const headers = readdirSync(includeDir, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.h') && !file.includes('forbid_python_h'),
);

const silent = { ok: true, text: '' };

describe('in C, with -Wall -Wextra -Werror', () => {
  const flags = ['-Wall', '-Wextra', '-Werror', '-fsyntax-only', ...ours];

  it.each(['c99', 'c11', 'gnu17'])('an extension compiles: %s', async (std) => {
    expect(await compiler('cc', [`-std=${std}`, ...flags, '-Wno-long-long', ...sources])).toEqual(
      silent,
    );
  });

  it('the helper sources compile as C99', async () => {
    expect(await compiler('cc', ['-std=c99', ...flags, ...helperSources])).toEqual(silent);
  });

  it('the helper sources compile as C11 with -Wpedantic', async () => {
    const strict = ['-std=c11', '-Wpedantic', '-Wconversion', '-Wno-sign-conversion'];
    expect(await compiler('cc', [...strict, ...flags, ...helperSources])).toEqual(silent);
  });

  it('the helper sources compile optimized and not', async () => {
    for (const level of ['-O0', '-O2', '-O3'])
      expect(await compiler('cc', [level, ...flags, ...helperSources])).toEqual(silent);
  });
});

describe('each header can be included alone and first', () => {
  it.each(headers)('%s', async (header) => {
    const text = `#include "${header}"\nHPy f(HPyContext *ctx);\nHPy f(HPyContext *ctx) { return HPy_Dup(ctx, ctx->h_None); }\n`;
    expect(await check(text, [...ours, '-Werror'])).toEqual(silent);
    expect(await check(text, [...ours, '-Werror'], 'c++')).toEqual(silent);
  });
});
