import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, BuildError, type BuildOptions } from '../src/index.js';
import { scratchDir } from './support/compiler.js';
import { writeModule, writeSource } from './support/module.js';

const cwd = scratchDir();

async function failure(options: Partial<BuildOptions>): Promise<BuildError> {
  const result = await build({ sources: [], cwd, ...options }).catch((error: unknown) => error);
  if (result instanceof BuildError) return result;
  throw new Error('the build should have failed with a BuildError', { cause: result });
}

const built = (name: string): boolean => existsSync(join(cwd, `${name}.hpy0.so`));

describe('options', () => {
  it('no source', async () => {
    expect((await failure({})).message).toBe('There are no sources to build.');
  });

  it('a source that is not there', async () => {
    const { stage, message } = await failure({ sources: ['gone.c'] });
    expect(stage).toBe('options');
    expect(message).toBe(`There is no source gone.c (looked for ${join(cwd, 'gone.c')}).`);
  });

  it('a file that is not a source', async () => {
    const { message } = await failure({ sources: ['module.py'] });
    expect(message).toMatch(/^module\.py is not a C or C\+\+ source \(\.c, /);
  });

  it('a name that C does not allow', async () => {
    const sources = [writeModule(cwd, 'not-a-name.c', { name: 'x' })];
    expect((await failure({ sources })).message).toMatch(/'not-a-name'.*--name/);
    expect((await failure({ sources, name: '9' })).message).toMatch(/^The name '9' is not/);
  });

  it('a target that there is not', async () => {
    const target = 'pdp11' as 'native';
    expect((await failure({ target })).message).toBe("Unknown target 'pdp11': there is 'native'.");
  });
});

describe('compilers', () => {
  const sources = [writeModule(cwd, 'one.c', { name: 'one' })];

  it('none', async () => {
    const { stage, message } = await failure({ sources, env: { PATH: cwd } });
    expect(stage).toBe('toolchain');
    expect(message).toMatch(/^There is no C compiler: none of cc, gcc, clang runs\. Install /);
    expect(message).toMatch(/variable CC\.$/);
  });

  it('none for C++, where one is needed', async () => {
    const plus = writeSource(cwd, 'plus.cc', '');
    const env = { PATH: cwd, CC: '/usr/bin/cc' };
    const { message } = await failure({ sources: [plus], env });
    expect(message).toMatch(/^There is no C\+\+ compiler: .*variable CXX\.$/);
  });

  it('one that is named and does not run', async () => {
    const { message } = await failure({ sources, env: { ...process.env, CC: 'nocc -x' } });
    expect(message).toMatch(/^CC names the C compiler 'nocc -x', which does not run\. Correct CC/);
  });
});

describe('sources', () => {
  it('one that does not compile: with what the compiler wrote', async () => {
    const source = writeSource(cwd, 'broken.c', '#include "hpy.h"\nint f( { return 0; }\n');
    const { stage, message, output } = await failure({ sources: [source] });
    expect(stage).toBe('compile');
    expect(message).toBe('cc could not compile broken.c (exit code 1).');
    expect(output).toContain('broken.c:2:8: error:');
  });

  it('one that includes <Python.h>', async () => {
    writeSource(cwd, 'python/Python.h', '');
    const source = writeSource(cwd, 'legacy.c', '#include <Python.h>\n');
    const { output } = await failure({ sources: [source], includeDirs: ['python'] });
    expect(output).toContain("a universal HPy binary cannot use CPython's API");
  });

  it('a function that is nowhere', async () => {
    const head = 'int nowhere(void);';
    const source = writeModule(cwd, 'two.c', { name: 'two', head, answer: 'nowhere()' });
    const { stage, output } = await failure({ sources: [source] });
    expect(stage).toBe('link');
    expect(output).toMatch(/undefined reference to .nowhere/);
    expect(built('two')).toBe(false);
  });
});

describe('modules', () => {
  it('of another name', async () => {
    const { stage, message } = await failure({
      sources: [writeModule(cwd, 'three.c', { name: 'other' })],
    });
    expect(stage).toBe('check');
    expect(message).toBe(
      'The binary exports HPyInit_other, and not HPyInit_three: build it with --name other, or ' +
        'write HPy_MODINIT(three, ...).',
    );
    expect(built('three')).toBe(false);
  });

  it('none', async () => {
    const source = writeSource(cwd, 'four.c', '#include "hpy.h"\n');
    const { message } = await failure({ sources: [source] });
    expect(message).toMatch(/exports no module: .*HPy_MODINIT\(four, moduledef\)/);
  });
});
