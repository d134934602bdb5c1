import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../src/cli/main.js';
import { scratchDir } from './support/compiler.js';
import { answerOf, writeModule, writeSource } from './support/module.js';

const dir = scratchDir();

async function hpy(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: '', err: '' };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      texts.out += String(text);
      return true;
    }),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      texts.err += String(text);
      return true;
    }),
  ];
  try {
    return { code: await main(argv), ...texts };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe('hpy build', () => {
  it('writes the binary and says where', async () => {
    const source = join(dir, writeModule(dir, 'one.c', { name: 'one' }));
    const { code, out, err } = await hpy('build', source, '--out', dir);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`${join(dir, 'one.hpy0.so')}\n`);
    expect(await answerOf('one', out.trim())).toBe('42');
  });

  it('takes the options of a compiler, apart and together, and more behind --', async () => {
    writeSource(dir, 'include/local.h', '#define TWO 2\n');
    const head = '#include <local.h>\n#include <math.h>';
    const answer = 'TWO + THREE + FOUR + (long)floor(5.5)';
    const source = join(dir, writeModule(dir, 'source.c', { name: 'two', head, answer }));
    const options = ['-I', join(dir, 'include'), '-DTHREE=3', '-O0', '-lm', `-L${dir}`, '-o', dir];
    const { code, out } = await hpy('build', source, '--name', 'two', ...options, '--', '-DFOUR=4');
    expect(code).toBe(0);
    expect(await answerOf('two', out.trim())).toBe('14');
  });

  it('shows what the compiler wrote and fails', async () => {
    const source = join(dir, writeSource(dir, 'broken.c', 'int f( { return 0; }\n'));
    const { code, out, err } = await hpy('build', source, '--out', dir);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/broken\.c:1:8: error:[^]*\nhpy build: cc could not compile .*broken\.c/);
    expect(existsSync(join(dir, 'broken.hpy0.so'))).toBe(false);
  });

  it('shows warnings and succeeds', async () => {
    const text = { name: 'three', head: '#warning look here' };
    const source = join(dir, writeModule(dir, 'three.c', text));
    const { code, err } = await hpy('build', source, '--out', dir);
    expect(code).toBe(0);
    expect(err).toContain('look here');
  });

  it('reports a wrong name', async () => {
    const source = join(dir, writeModule(dir, 'four.c', { name: 'five' }));
    const { code, err } = await hpy('build', source, '--out', dir);
    expect(code).toBe(1);
    expect(err).toMatch(/^hpy build: .*build it with --name five/);
  });

  it('reports a missing source', async () => {
    const { code, err } = await hpy('build', 'gone.c');
    expect(code).toBe(1);
    expect(err).toMatch(/^hpy build: There is no source gone\.c/);
  });

  it('reports options that it does not have', async () => {
    const { code, err } = await hpy('build', 'x.c', '--nonsense');
    expect(code).toBe(1);
    expect(err).toContain("unknown option '--nonsense'");
  });
});

describe('hpy', () => {
  it('shows its commands', async () => {
    const { code, out } = await hpy('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/build .*Compile C and C\+\+ sources/s);
  });

  it('has a version', async () => {
    expect((await hpy('--version')).out).toMatch(/^\d+\.\d+\.\d+/);
  });
});
