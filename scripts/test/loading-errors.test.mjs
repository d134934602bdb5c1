import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { capture, root } from '../setup/process.mjs';
import { cSources, read } from '../testing/guides.mjs';

/*
 * Holds docs/errors.md against what is said: each way to fail gives a message that one row of the
 * tables has, and no row is left over.
 */
const folder = path.join(root, 'scripts/test-results/loading-errors');
const at = (name) => path.join(folder, name);

/** Libraries that lack something, by name. */
const version = (name, minor) =>
  `unsigned get_required_hpy_major_version_${name}(void) { return 0; }\n` +
  `unsigned get_required_hpy_minor_version_${name}(void) { return ${minor}; }\n`;
const init = (name, body = '') => `void *HPyInit_${name}(void) { ${body} return 0; }\n`;
const sources = {
  plain: 'int plain(void) { return 0; }\n',
  forcpython: 'void *PyInit_forcpython(void) { return 0; }\n',
  legacy: `void PyList_New(void);\n${init('legacy', 'PyList_New();')}`,
  unlinked: `void nobody_has_this(void);\n${init('unlinked', 'nobody_has_this();')}`,
  old: init('old'),
  later: init('later') + version('later', 3),
  nothing: init('nothing') + version('nothing', 0),
};
/** Copies of a good binary under names that say something else. */
const copies = [
  'other.hpy0.so',
  'my-vectors.hpy0.so',
  'vectors.hpy1.so',
  'vectors.hpy0-cp311.so',
  'vectors.cpython-311-x86_64-linux-gnu.so',
];

/** What fails, as JavaScript. */
const failures = [
  'load(5)',
  'load("ftp://localhost/vectors.hpy0.so")',
  'load("http://localhost/vectors.hpy0.so")',
  'load(new Uint8Array(1), { name: "vectors" })',
  'load(new Uint8Array(1))',
  'load("vectors.hpy0.so", { name: "a b" })',
  'load("missing.hpy0.so")',
  'load("empty.hpy0.so")',
  'load("text.hpy0.so")',
  'load("folder.hpy0.so")',
  'load("half.hpy0.so")',
  ...[...Object.keys(sources).map((name) => `${name}.hpy0.so`), ...copies].map(
    (name) => `load(${JSON.stringify(name)})`,
  ),
  'createRuntime(napi)',
  'createRuntime(5)',
  'load("vectors.hpy0.so", { mode: "debug" })',
  'load("vectors.hpy0.so", { mode: "fast" })',
  '(runtime.close(), load("vectors.hpy0.so"))',
];

const program = `
import { createRuntime } from '@hpy/core';
import { napi } from '@hpy/backend-napi';
const runtime = await createRuntime(napi());
const load = async (...args) => runtime.load(...args);
const messages = {};
${failures
  .map(
    (each) => `
try {
  await ${each};
} catch (error) {
  messages[${JSON.stringify(each)}] = error.message;
}`,
  )
  .join('')}
console.log(JSON.stringify(messages));
`;

/** Words of docs/errors.md that stand for what is different each time. */
const PLACEHOLDERS = {
  FILE: '\\S+',
  NAME: '\\w+',
  SYMBOL: '\\w+',
  VERSION: '[\\d.]+',
  OTHER: '.+?',
  REASON: '.+?',
  VALUE: '.+?',
  PLATFORM: '.+?',
  '…': '.+',
};
const literal = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const expression = (text) =>
  Object.entries(PLACEHOLDERS).reduce(
    (pattern, [word, any]) => pattern.replaceAll(word, any),
    literal(text),
  );

/** The messages in the first columns, each as a pattern. */
const documented = [...read('docs/errors.md').matchAll(/^\| (`.+?`) +\|/gm)].flatMap(([, cell]) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => ({
    text,
    pattern: new RegExp(`^${expression(text)}$`, 's'),
  })),
);

let messages;

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, source] of Object.entries({ ...sources, vectors: '' })) {
    writeFileSync(at(`${name}.c`), source || cSources().get('vectors.c'));
  }
  const run = (program, args) => {
    const { ok, stderr } = capture(program, args, { cwd: folder });
    if (!ok) throw new Error(stderr);
  };
  run(process.execPath, [path.join(root, 'packages/devel/bin/hpy.js'), 'build', 'vectors.c']);
  for (const name of Object.keys(sources)) {
    run('cc', ['-shared', '-fPIC', `${name}.c`, '-o', `${name}.hpy0.so`]);
  }
  for (const name of copies) copyFileSync(at('vectors.hpy0.so'), at(name));
  const whole = readFileSync(at('vectors.hpy0.so'));
  writeFileSync(at('half.hpy0.so'), whole.subarray(0, whole.length / 2));
  writeFileSync(at('empty.hpy0.so'), '');
  writeFileSync(at('text.hpy0.so'), 'no binary');
  mkdirSync(at('folder.hpy0.so'));
  writeFileSync(at('fail.mjs'), program);
  const { stdout, stderr } = capture(process.execPath, ['fail.mjs'], { cwd: folder });
  messages = stderr === '' ? JSON.parse(stdout) : { stderr };
});

// The loader's own words are glibc's.
const here = process.platform === 'linux';

it.runIf(here).each(failures)('%s is in a table', (failure) => {
  const message = messages[failure];
  const rows = documented.filter(({ pattern }) => pattern.test(message));
  expect({ message, rows: rows.map(({ text }) => text) }).toEqual({
    message,
    rows: [expect.any(String)],
  });
});

it.runIf(here)('has no row that nothing says', () => {
  const said = Object.values(messages);
  const rest = documented.filter(({ pattern }) => !said.some((message) => pattern.test(message)));
  // To have no addon takes an installation without one.
  expect(rest.map(({ text }) => text)).toEqual([
    '@hpy/backend-napi found no addon for PLATFORM that loads: …',
  ]);
});
