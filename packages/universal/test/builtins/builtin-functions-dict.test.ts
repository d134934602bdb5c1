import { afterEach, expect, test, vi } from 'vitest';
import { makeBuiltinsDict } from '../../src/builtins/builtin-functions.js';
import { isRaised, PyException, raise } from '../../src/kernel/exceptions.js';
import { PyList } from '../../src/kernel/containers.js';
import { PyDict } from '../../src/kernel/dict.js';
import type { PyValue } from '../../src/kernel/object.js';
import { call } from '../../src/protocol/call.js';
import { str } from '../../src/protocol/text.js';
import { readyBuiltins } from '../ready-builtins.js';

readyBuiltins();

const imported: string[] = [];
const builtins = makeBuiltinsDict((name) => {
  imported.push(name);
  return name.startsWith('no')
    ? raise('ModuleNotFoundError', `No module named '${name}'`)
    : `<${name}>`;
});
const callBuiltin = (name: string, args: PyValue[], kwargs?: Map<string, PyValue>): PyValue =>
  call(builtins.get(name) ?? null, args, kwargs);

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof PyException) return `${error.value.cls.name}: ${str(error.value)}`;
    throw error;
  }
  return 'nothing was raised';
}

afterEach(() => {
  vi.restoreAllMocks();
  imported.length = 0;
});

test('print writes to standard output', () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  callBuiltin('print', [1, 'a', null], new Map([['sep', '-']]));
  callBuiltin('print', []);
  expect(write.mock.calls.map(([text]) => text)).toEqual(['1-a-None\n', '\n']);
});

test('print uses the console where there is no process', () => {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  vi.stubGlobal('process', undefined);
  try {
    callBuiltin('print', ['a']);
  } finally {
    vi.unstubAllGlobals();
  }
  expect(log.mock.calls).toEqual([['a']]);
});

test('__import__ gives the package unless something is taken from it', () => {
  expect(callBuiltin('__import__', ['a.b'])).toBe('<a>');
  expect(imported).toEqual(['a.b', 'a']);
  expect(callBuiltin('__import__', ['a.b', null, null, new PyList(['x'])])).toBe('<a.b>');
  expect(messageOf(() => callBuiltin('__import__', ['no.x']))).toBe(
    "ModuleNotFoundError: No module named 'no.x'",
  );
  expect(messageOf(() => callBuiltin('__import__', ['a'], new Map([['level', 1]])))).toMatch(
    /^ImportError: attempted relative import/,
  );
});

test.each(['eval', 'exec', 'compile', 'open', 'input', '__build_class__', 'globals', 'locals'])(
  '%s names the backend that has it',
  (name) => {
    expect(messageOf(() => callBuiltin(name, ['1']))).toMatch(
      new RegExp(`^NotImplementedError: ${name}\\(\\) needs .*@hpy/backend-cpython`),
    );
  },
);

test('vars and dir without an argument say what they need', () => {
  for (const name of ['vars', 'dir']) {
    try {
      callBuiltin(name, []);
      expect.unreachable();
    } catch (error) {
      expect(isRaised(error, 'NotImplementedError')).toBe(true);
    }
  }
});

test('every runtime has a dict of its own', () => {
  const other = makeBuiltinsDict(() => null);
  other.set('len', 5);
  expect(builtins.get('len')).not.toBe(5);
  expect(builtins).toBeInstanceOf(PyDict);
});

test('types, exceptions and constants are there', () => {
  for (const name of ['int', 'dict', 'KeyError', 'IOError', 'Ellipsis', 'None', 'zip', 'super']) {
    expect(builtins.has(name), name).toBe(true);
  }
  expect(builtins.get('IOError')).toBe(builtins.get('OSError'));
});
