import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportedSymbols } from '../src/binary/exports.js';
import { build, helperSources, includeDir } from '../src/index.js';
import { compiler, scratchDir, universal } from './support/compiler.js';
import { answerOf, writeModule, writeSource, type ModuleText } from './support/module.js';

const cwd = scratchDir();
const module = (file: string, text: ModuleText): string => writeModule(cwd, file, text);

describe('build', () => {
  it('names the binary after the first source', async () => {
    const result = await build({ sources: [module('one.c', { name: 'one' })], cwd });
    expect(result).toEqual({ path: join(cwd, 'one.hpy0.so'), name: 'one', warnings: '' });
    expect(await answerOf('one', result.path)).toBe('42');
  });

  it('takes a name and makes the output directory', async () => {
    const sources = [module('with-dashes.c', { name: 'two' })];
    const { path } = await build({ sources, cwd, name: 'two', out: 'deep/er' });
    expect(path).toBe(join(cwd, 'deep/er/two.hpy0.so'));
    expect(await answerOf('two', path)).toBe('42');
  });

  it('links C and C++ sources', async () => {
    const text =
      '#include <string>\nextern "C" int plus() { return std::string("12345").size(); }\n';
    const plus = writeSource(cwd, 'plus.cc', text);
    const main = module('three.c', { name: 'three', head: 'int plus(void);', answer: 'plus()' });
    expect(await answerOf('three', (await build({ sources: [main, plus], cwd })).path)).toBe('5');
  });

  it('finds headers and libraries, and defines macros', async () => {
    writeSource(cwd, 'include/local.h', 'int from_library(void);\n');
    const library = writeSource(cwd, 'lib/library.c', 'int from_library(void) { return 30; }\n');
    const shared = join(cwd, 'lib/liblocal.so');
    await compiler('cc', ['-shared', '-fPIC', join(cwd, library), '-o', shared]);
    const head = '#include <local.h>';
    const { path } = await build({
      sources: [module('four.c', { name: 'four', head, answer: 'from_library() + FIVE' })],
      cwd,
      includeDirs: ['include'],
      defines: ['FIVE=5'],
      libraries: ['local'],
      libraryDirs: ['lib'],
      extraFlags: [`-Wl,-rpath,${join(cwd, 'lib')}`],
    });
    expect(await answerOf('four', path)).toBe('35');
  });

  it('keeps two sources of one name apart', async () => {
    const other = writeSource(cwd, 'other/five.c', 'int six(void) { return 6; }\n');
    const main = module('five.c', { name: 'five', head: 'int six(void);', answer: 'six()' });
    expect(await answerOf('five', (await build({ sources: [main, other], cwd })).path)).toBe('6');
  });

  it('exports the module and nothing else', async () => {
    const { path } = await build({ sources: [module('six.c', { name: 'six' })], cwd });
    expect([...exportedSymbols(readFileSync(path))].sort()).toEqual([
      'HPyInitGlobalContext_six',
      'HPyInit_six',
      'get_required_hpy_major_version_six',
      'get_required_hpy_minor_version_six',
    ]);
  });

  it('has assertions with debug and not without', async () => {
    const head = '#ifdef NDEBUG\n#define MODE 1\n#else\n#define MODE 2\n#endif';
    const sources = [module('seven.c', { name: 'seven', head, answer: 'MODE' })];
    expect(await answerOf('seven', (await build({ sources, cwd })).path)).toBe('1');
    expect(await answerOf('seven', (await build({ sources, cwd, debug: true })).path)).toBe('2');
  });

  it('optimizes as it is told to', async () => {
    const head = '#ifdef __OPTIMIZE__\n#define MODE 1\n#else\n#define MODE 2\n#endif';
    const sources = [module('eight.c', { name: 'eight', head, answer: 'MODE' })];
    expect(await answerOf('eight', (await build({ sources, cwd })).path)).toBe('1');
    expect(await answerOf('eight', (await build({ sources, cwd, optimize: '0' })).path)).toBe('2');
  });

  it('hands warnings on', async () => {
    const sources = [module('nine.c', { name: 'nine', head: '#warning look here' })];
    expect((await build({ sources, cwd })).warnings).toContain('look here');
  });

  it('passes flags for the machine to the helpers too, and those for the language not', async () => {
    const sources = [module('ten.c', { name: 'ten' })];
    const extraFlags = ['-std=c11', '-Werror=undef', '-fsanitize=undefined', '-Wl,-z,undefs'];
    const { path, warnings } = await build({ sources, cwd, extraFlags });
    expect(warnings).toBe('');
    expect(exportedSymbols(readFileSync(path)).has('HPyInit_ten')).toBe(true);
  });

  it('takes arguments in CC', async () => {
    const sources = [module('eleven.c', { name: 'eleven', answer: 'FROM_CC' })];
    const env = { ...process.env, CC: 'cc -DFROM_CC=11' };
    expect(await answerOf('eleven', (await build({ sources, cwd, env })).path)).toBe('11');
  });

  it('does not write into a binary that may be loaded', async () => {
    const options = { sources: [module('twelve.c', { name: 'twelve' })], cwd };
    const { path } = await build(options);
    const loaded = openSync(path, 'r');
    const before = readFileSync(loaded);
    module('twelve.c', { name: 'twelve', answer: '12' });
    await build(options);
    expect(readFileSync(path).equals(before)).toBe(false);
    const after = Buffer.alloc(before.length);
    readSync(loaded, after, 0, after.length, 0);
    closeSync(loaded);
    expect(after.equals(before)).toBe(true);
  });
});

it('a build system of one’s own needs includeDir and helperSources', async () => {
  const path = join(cwd, 'own.hpy0.so');
  const source = join(cwd, module('own.c', { name: 'own' }));
  const flags = ['-shared', '-fPIC', ...universal, `-I${includeDir}`];
  const result = await compiler('cc', [...flags, source, ...helperSources, '-o', path]);
  expect(result).toEqual({ ok: true, text: '' });
  expect(await answerOf('own', path)).toBe('42');
});
