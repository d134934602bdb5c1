import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { official, ours, scratchDir } from './support/compiler.js';

/*
 * A source that compiles with the official headers finds every name here too. GCC itself tells what
 * the headers declare: -dM lists the macros, -aux-info the functions with their types.
 */

const dir = scratchDir();
const include = ['-x', 'c', '-include', 'hpy.h', '/dev/null'];

/** Names that HPy's own macros are made of, and include guards. */
const internal = /^_HPy(Func_DECLARE|Type_HELPER|_CTX_MODIFIER)|_H$/;

async function macros(flags: readonly string[]): Promise<Set<string>> {
  const { stdout } = await execa('cc', ['-dM', '-E', ...flags, ...include]);
  return new Set(
    [...stdout.matchAll(/^#define (\w*(?:HPy|HPY|SHAPE)\w*)/gm)].map(([, name]) => name!),
  );
}

/** Prototypes without the names of parameters, by the function's name. */
async function functions(flags: readonly string[], name: string): Promise<Map<string, string>> {
  const file = join(dir, name);
  await execa('gcc', ['-w', '-aux-info', file, '-fsyntax-only', ...flags, ...include]);
  const prototypes = new Map<string, string>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    // "/* file:line:NC */ static int f (HPyContext *, HPy); ..."; K&R style is in the rest of it.
    const [, result, f, params] = /\*\/ (?:static|extern) (.*?)(\w+) \((.*?)\);/.exec(line) ?? [];
    if (result === undefined || !f || !params || !f.includes('HPy')) continue;
    const types = params.replace(
      /\b(?!HPy|cpy_|const\b|int\b|void\b|char\b|long\b|unsigned\b|double\b|_Bool\b|size_t\b|u?int\d+_t\b|wchar_t\b|_HPy|va_list\b)[a-z_]\w*/g,
      '',
    );
    prototypes.set(f, `${result}(${types})`.replace(/\s+/g, ''));
  }
  return prototypes;
}

describe('what the official headers declare is declared here', () => {
  it('every macro', async () => {
    const [theirs, own] = await Promise.all([macros(official), macros(ours)]);
    expect(theirs.size).toBeGreaterThan(200);
    expect([...theirs].filter((name) => !internal.test(name) && !own.has(name))).toEqual([]);
  });

  describe('every function, with the same type', () => {
    let theirs: Map<string, string>;
    let own: Map<string, string>;

    beforeAll(async () => {
      theirs = await functions(official, 'theirs');
      own = await functions(ours, 'ours');
    });

    it('but for const in HPyTuple_FromArray', () => {
      const different = [...theirs].filter(([name, type]) => own.get(name) !== type);
      expect(theirs.size).toBeGreaterThan(200);
      expect(different).toEqual([['HPyTuple_FromArray', 'HPy(HPyContext*,HPy*,HPy_ssize_t)']]);
      expect(own.get('HPyTuple_FromArray')).toBe('HPy(HPyContext*,constHPy*,HPy_ssize_t)');
    });

    it('and those of the main branch', () => {
      const added = [...own.keys()].filter((name) => !theirs.has(name) && !name.startsWith('_'));
      expect(added.sort()).toEqual([
        'HPyIter_Check',
        'HPyIter_Next',
        'HPyList_Insert',
        'HPySlice_New',
        'HPy_DelSlice',
        'HPy_GetIter',
        'HPy_GetSlice',
        'HPy_SetSlice',
      ]);
    });
  });
});
