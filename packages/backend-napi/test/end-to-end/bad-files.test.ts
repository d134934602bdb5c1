import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { officialBuild } from '../../../../scripts/official-build.mjs';
import { compiled, extension, output } from './support/extensions.js';
import { testRuntime } from './support/runtime.js';

mkdirSync(output, { recursive: true });
const scratch = mkdtempSync(join(output, '.files-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

function copied(from: string, name: string): string {
  const path = join(scratch, name);
  copyFileSync(from, path);
  return path;
}

function written(name: string, content: string | Uint8Array): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

/** The message with which `load` refuses. */
async function refusal(path: string, name?: string): Promise<string> {
  const runtime = await testRuntime();
  const error: unknown = await runtime.load(path, name === undefined ? {} : { name }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Error);
  return (error as Error).message;
}

describe('load refuses', () => {
  test('a file that is not there', async () => {
    const path = join(scratch, 'absent.hpy0.so');
    const message = await refusal(path);
    expect(message).toContain(path);
    expect(message).toContain('no such file');
  });

  test('a directory', async () => {
    const path = join(scratch, 'folder.hpy0.so');
    mkdirSync(path);
    const message = await refusal(path);
    expect(message).toContain(path);
    expect(message).toMatch(/is a directory/);
  });

  test('a text file', async () => {
    const path = written('text.hpy0.so', 'print("hello")\n');
    const message = await refusal(path);
    expect(message).toContain(path);
    expect(message).toMatch(/this is not a library.*HPy universal binary/);
  });

  test('an empty file', async () => {
    const message = await refusal(written('empty.hpy0.so', ''));
    expect(message).toMatch(/empty\.hpy0\.so: the file is empty.*hpy build/);
  });

  test('the beginning of a header', async () => {
    const message = await refusal(written('header.hpy0.so', '\x7fELF\x02\x01\x01'));
    expect(message).toMatch(/the file is incomplete: it has 7 bytes/);
  });

  test('half a library', async () => {
    const whole = readFileSync(await extension('objects'));
    const message = await refusal(written('objects.hpy0.so', whole.subarray(0, 3000)));
    expect(message).toContain('objects.hpy0.so');
    expect(message).toMatch(/the file is incomplete: it has 3000 bytes.*build it again/);
  });

  test('a C library that is no extension', async () => {
    const path = copied(await compiled('plain', 'plain.so'), 'plain.so');
    const message = await refusal(path);
    expect(message).toContain(path);
    expect(message).toContain('it is no HPy extension');
    expect(message).toContain('HPyInit_plain');
  });

  test("an extension for CPython's API, by its name", async () => {
    const path = copied(
      await compiled('cpython_style', 'cpython_style.so'),
      '_x.cpython-311-x86_64-linux-gnu.so',
    );
    const message = await refusal(path);
    expect(message).toContain(path);
    expect(message).toContain('cpython-311');
    expect(message).toContain('@hpy/backend-cpython');
    expect(message).toContain('--hpy-abi=universal');
  });

  test.each(['x.abi3.so', 'x.cp311-win_amd64.pyd', 'x.pypy39-pp73-x86_64-linux-gnu.so'])(
    "another interpreter's extension by its name %s",
    async (name) => {
      const message = await refusal(copied(await extension('objects'), name));
      expect(message).toContain('not an HPy universal binary');
    },
  );

  test("an extension for CPython's API that was renamed", async () => {
    const path = copied(await compiled('cpython_style', 'cpython_style.so'), 'x.hpy0.so');
    const message = await refusal(path);
    expect(message).toContain(path);
    expect(message).toMatch(/CPython's own (C )?API/);
    expect(message).toContain('@hpy/backend-cpython');
  });

  test('a library that needs a symbol nobody has', async () => {
    const binary = await compiled('cpython_style', 'needs.so', [
      '-DPyModule_Create2=nobody_has_this',
      '-Wl,-z,now',
    ]);
    const message = await refusal(copied(binary, 'needs.hpy0.so'));
    expect(message).toContain('nobody_has_this');
    expect(message).not.toContain('CPython');
  });

  test('another ABI version in the name', async () => {
    const message = await refusal(copied(await extension('objects'), 'objects.hpy7.so'));
    expect(message).toContain('objects.hpy7.so');
    expect(message).toContain('version 7');
    expect(message).toContain('version 0');
    expect(message).toContain('build the extension');
  });

  test('a hybrid binary, by its name', async () => {
    const message = await refusal(copied(await extension('objects'), 'objects.hpy0-cp311.so'));
    expect(message).toContain('objects.hpy0-cp311.so');
    expect(message).toContain('hybrid');
    expect(message).toContain('@hpy/backend-cpython');
  });
});

describe('a hybrid binary of the official toolchain', () => {
  const source = join(import.meta.dirname, 'extensions/hybrid.c');
  const build = async () => {
    const [path] = await officialBuild([{ name: 'hybrid', sources: [source] }], {
      outDir: join(output, 'hybrid'),
      abi: 'hybrid',
    });
    return path ?? '';
  };

  test('is refused by its name', async () => {
    const message = await refusal(await build());
    expect(message).toMatch(/hybrid\.hpy0-.*\.so: this is a hybrid binary/);
    expect(message).toContain('@hpy/backend-cpython');
  });

  test('is refused when it was renamed', async () => {
    const message = await refusal(copied(await build(), 'hybrid.hpy0.so'));
    expect(message).toContain(join(scratch, 'hybrid.hpy0.so'));
    expect(message).toContain('@hpy/backend-cpython');
    expect(message).toMatch(/Py[A-Z_]/);
  });
});
