import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { makeBuiltinsDict } from '../../src/builtins/builtin-functions.js';
import { makeCollectionsDict } from '../../src/builtins/collections.js';
import type { PyDict } from '../../src/kernel/dict.js';
import { PyException, raise } from '../../src/kernel/exceptions.js';
import { readyBuiltins } from '../ready-builtins.js';
import { repr, str } from '../../src/protocol/text.js';
import { typeOf } from '../../src/kernel/typeof.js';
import { MiniPython } from './evaluate.js';

/** Lines that are run one after the other with the same names. */
export type Script = readonly string[];

const PROGRAM = `
import collections, json, re, sys
def outcome(line, names):
    try:
        try:
            code = compile(line, 'line', 'eval')
        except SyntaxError:
            exec(line, names)
            return 'done'
        value = eval(code, names)
        return type(value).__name__ + ': ' + repr(value)
    except Exception as error:
        return type(error).__name__ + '! ' + str(error)
scripts = json.load(sys.stdin)
results = []
for script in scripts:
    names = {'namedtuple': collections.namedtuple}
    results.append([outcome(line, names) for line in script])
json.dump(results, sys.stdout)
`;

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const venv = process.env.HPY_TEST_VENV ?? join(root, '.venv');

/** What each line of each script comes to in CPython. */
function runInCPython(scripts: readonly Script[]): string[][] {
  const python = join(venv, 'bin', 'python');
  const { status, stdout, stderr, error } = spawnSync(python, ['-W', 'ignore', '-c', PROGRAM], {
    input: JSON.stringify(scripts),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error !== undefined || status !== 0) {
    throw new Error(`${python} failed (npm run setup makes it): ${error?.message ?? stderr}`);
  }
  return JSON.parse(stdout) as string[][];
}

let builtins: PyDict | undefined;

function builtinNames(): PyDict {
  if (builtins === undefined) {
    readyBuiltins();
    builtins = makeBuiltinsDict((name) =>
      raise('ModuleNotFoundError', `No module named '${name}'`),
    );
    builtins.set('namedtuple', makeCollectionsDict().get('namedtuple') ?? null);
  }
  return builtins;
}

function outcome(python: MiniPython, line: string): string {
  try {
    const value = python.run(line);
    return value === undefined ? 'done' : `${typeOf(value).name}: ${repr(value)}`;
  } catch (error) {
    if (!(error instanceof PyException)) throw new Error(`in ${line}`, { cause: error });
    return `${typeOf(error.value).name}! ${str(error.value)}`;
  }
}

/** What each line of a script comes to here. */
export function runHere(script: Script): string[] {
  const python = new MiniPython(builtinNames());
  return script.map((line) => outcome(python, line));
}

/** Addresses are no part of the comparison. */
const withoutAddresses = (text: string): string => text.replace(/0x[0-9a-f]{6,}/g, '0x...');

/** Expects each line of each script to come to the same as in CPython. */
export function expectAsInCPython(scripts: readonly Script[]): void {
  expect(scripts.length).toBeGreaterThan(0);
  const expected = runInCPython(scripts);
  const wrong: string[] = [];
  scripts.forEach((script, at) => {
    const here = runHere(script);
    script.forEach((line, number) => {
      const want = withoutAddresses(expected[at]?.[number] ?? '');
      const got = withoutAddresses(here[number] ?? '');
      if (got === want) return;
      const before = script.slice(Math.max(0, number - 8), number).join('\n    ');
      wrong.push(`    ${before}\n  > ${line}\n  CPython: ${want}\n  here:    ${got}`);
    });
  });
  expect(wrong.slice(0, 20).join('\n\n'), `${wrong.length} lines differ`).toBe('');
}

/** Each line alone. */
export function expectLinesAsInCPython(lines: readonly string[]): void {
  expectAsInCPython(lines.map((line) => [line]));
}

/** Numbers from a seed, the same in each run: `next(n)` is from 0 to n - 1. */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
