import { appendFileSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { officialBuild } from '../official-build.mjs';

const source = (language) => `#include "hpy.h"
#include "answer.h"
HPyDef_METH(answer, "answer", HPyFunc_NOARGS)
static HPy answer_impl(HPyContext *ctx, HPy self)
{
    return HPyLong_FromLong(ctx, ANSWER);
}
static HPyDef *defines[] = {&answer, NULL};
static HPyModuleDef def = {${language === 'c' ? '.defines = defines' : 'NULL, 0, NULL, defines, NULL'}};
HPy_MODINIT(${language === 'c' ? 'small' : 'smallpp'}, def)
`;

let dir;
let outDir;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'hpy-official-test-'));
  outDir = path.join(dir, 'out');
  writeFileSync(path.join(dir, 'answer.h'), '#define ANSWER 42\n');
  writeFileSync(path.join(dir, 'small.c'), source('c'));
  writeFileSync(path.join(dir, 'smallpp.cpp'), source('c++'));
});

afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const small = { name: 'small', sources: ['small.c'] };
const smallpp = { name: 'smallpp', sources: ['smallpp.cpp'], language: 'c++' };
const build = (list, options) => officialBuild(list, { outDir, cwd: dir, ...options });

it('builds universal binaries of C and C++ under their names', async () => {
  const files = await build([small, smallpp]);
  expect(files).toEqual(['small', 'smallpp'].map((name) => path.join(outDir, `${name}.hpy0.so`)));
  for (const file of files) expect(existsSync(file)).toBe(true);
});

it('names hybrid binaries as the official toolchain does', async () => {
  const [file] = await build([small], { abi: 'hybrid' });
  expect(path.basename(file)).toMatch(/^small\.hpy0-cp3\d+\.so$/);
});

it('leaves alone what is up to date, and builds again when a header has changed', async () => {
  const [file] = await build([small]);
  const first = statSync(file, { bigint: true });
  await build([small]);
  expect(statSync(file, { bigint: true }).ino).toBe(first.ino);
  appendFileSync(path.join(dir, 'answer.h'), '#define MORE 1\n');
  await build([small]);
  expect(statSync(file, { bigint: true }).mtimeNs).toBeGreaterThan(first.mtimeNs);
});

it("shows the compiler's message, and builds the others all the same", async () => {
  writeFileSync(path.join(dir, 'broken.c'), '#error "this source is broken"\n');
  const broken = { name: 'broken', sources: ['broken.c'] };
  await expect(build([broken, small])).rejects.toThrow(/failed broken[^]*this source is broken/);
  expect(existsSync(path.join(outDir, 'small.hpy0.so'))).toBe(true);
});

it('names a source that does not exist', async () => {
  await expect(build([{ name: 'gone', sources: ['gone.c'] }])).rejects.toThrow(
    'gone: no file gone.c',
  );
});

it('names a key that it does not know', async () => {
  await expect(build([{ ...small, libs: ['m'] }])).rejects.toThrow("small: unknown ['libs']");
});
