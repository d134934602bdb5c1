import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { capture, root } from '../setup/process.mjs';
import { venvPython } from '../setup/python.mjs';
import { blocks, cSources, epilogue, guides, preamble, program, read } from '../testing/guides.mjs';

/*
 * Runs the examples of the README and of the guides as a reader would: sources in C are written to
 * files, built with the commands that the text gives, and used by its programs, on the built
 * packages. The folder is inside the repository, so that Node finds them.
 */
const folder = path.join(root, 'scripts/test-results/guides');
const hpy = path.join(root, 'packages/devel/bin/hpy.js');
const everything = guides.flatMap((guide) => blocks(read(guide)));
const node = (...args) => capture(process.execPath, args, { cwd: folder });

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, code] of cSources()) writeFileSync(path.join(folder, file), code);
});

describe('extensions in C', () => {
  const commands = everything.flatMap(({ code }) => [
    ...code.matchAll(/^npx hpy build (\w+\.c)$/gm),
  ]);
  const built = new Set(commands.map(([, file]) => file));

  it('are all built by a command of the text', () => {
    expect(built).toEqual(new Set(cSources().keys()));
    expect(built).toContain('vectors.c');
  });

  it.each([...built])('npx hpy build %s', (file) => {
    const { status, stdout, stderr } = node(hpy, 'build', file, '--', '-Wall', '-Werror');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toBe(`${path.join(folder, file.replace('.c', '.hpy0.so'))}\n`);
  });
});

const programs = guides
  .map((guide) => ({ guide, ...program(read(guide)) }))
  .filter(({ code }) => code !== '');

it('finds the programs of the README and of guides', () => {
  expect(programs.map(({ guide }) => guide)).toContain('README.md');
  expect(programs.map(({ guide }) => guide)).toContain('docs/getting-started.md');
});

it.each(programs)('$guide: what the examples say is true', ({ guide, code, count }) => {
  const file = path.join(folder, `${guide.replaceAll('/', '-')}.mjs`);
  writeFileSync(file, preamble + code + epilogue);
  const { stdout, stderr } = node('--expose-gc', file);
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe(String(count));
});

it('the Python of the guides runs', () => {
  const code = everything.filter(({ language }) => language === 'python').map((b) => b.code);
  expect(code).toHaveLength(1);
  const { stderr, status } = capture(venvPython, ['-c', code[0]], { cwd: folder });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

it.each(guides)('%s: links lead to something', (guide) => {
  const links = [...read(guide).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link);
  const local = links.filter((link) => !/^[a-z]+:/.test(link));
  const missing = local.filter((link) => !existsSync(path.join(root, path.dirname(guide), link)));
  expect(missing).toEqual([]);
});
