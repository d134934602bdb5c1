import { beforeAll, describe, expect, test } from 'vitest';
import { makeBuiltinsDict } from '../../src/builtins/builtin-functions.js';
import { PyException } from '../../src/kernel/exceptions.js';
import type { PyValue } from '../../src/kernel/object.js';
import { ModuleTable } from '../../src/modules.js';
import { repr, str } from '../../src/protocol/text.js';
import { MiniPython } from '../mini-python/evaluate.js';
import { evalPython } from '../oracle.js';
import { readyBuiltins } from '../ready-builtins.js';

const IMPORTED = ['sys', 'math', 'types', 'contextvars', 'warnings', 'errno'];
const warned: string[] = [];
let python: MiniPython;

beforeAll(() => {
  readyBuiltins();
  const builtins = makeBuiltinsDict((name) => modules.import(name));
  const modules = new ModuleTable(builtins, (category, message) => {
    warned.push(`${category.name}: ${message}`);
  });
  const names = new Map<string, PyValue>(IMPORTED.map((name) => [name, modules.import(name)]));
  python = new MiniPython(builtins, names);
});

/** The repr of a value, or the name and text of an exception. */
function here(expression: string): string {
  try {
    const value = python.run(expression);
    return value === undefined ? 'done' : repr(value);
  } catch (error) {
    if (!(error instanceof PyException)) throw error;
    return `${error.value.cls.name}: ${str(error.value)}`;
  }
}

function inCPython(expressions: readonly string[]): string[] {
  const outcomes = evalPython(expressions, `import ${IMPORTED.join(', ')}`);
  return outcomes.map((outcome) =>
    'repr' in outcome ? outcome.repr : `${outcome.exception}: ${outcome.message}`,
  );
}

const withoutAddresses = (texts: readonly string[]): string[] =>
  texts.map((each) => each.replace(/0x[0-9a-f]+/g, '0x...'));

function expectAsInCPython(expressions: readonly string[]): void {
  expect(withoutAddresses(expressions.map(here))).toEqual(withoutAddresses(inCPython(expressions)));
}

test('sys', () => {
  expectAsInCPython([
    'sys.maxsize',
    'sys.maxunicode',
    'sys.byteorder',
    'sys.platform',
    'sys.version_info[:2]',
    'sys.version_info >= (3, 11)',
    'sys.version_info.major',
    'sys.getrecursionlimit()',
    'sys.getdefaultencoding()',
    'tuple(sys.float_info)',
    'sys.float_info.epsilon',
    'tuple(sys.int_info)',
    'sys.int_info.bits_per_digit',
    'sys.hash_info.modulus',
    "sys.intern('a')",
    'sys.intern(1)',
    "sys.modules['sys'] is sys",
    "'no such module' in sys.modules",
    'type(sys)',
    'sys.nothing',
  ]);
  expect(here('sys.implementation.name')).toBe("'hpy-js'");
  expect(here('sys.getrefcount(1)')).toMatch(/^NotImplementedError: .*@hpy\/backend-cpython/);
});

test('sys.modules decides what import finds', () => {
  expect(here("sys.modules['mine'] = 5")).toBe('done');
  expect(here("__import__('mine')")).toBe('5');
  expect(here("sys.modules['mine'] = None")).toBe('done');
  expect(here("__import__('mine')")).toBe(
    'ModuleNotFoundError: import of mine halted; None in sys.modules',
  );
  expect(here("del sys.modules['mine']")).toBe('done');
  expect(here("__import__('mine')")).toBe("ModuleNotFoundError: No module named 'mine'");
});

test('types', () => {
  expectAsInCPython([
    'types.BuiltinFunctionType is type(len)',
    'types.MethodType is type(classmethod(len).__get__(None, int))',
    'types.MappingProxyType({1: 2})',
    'types.GenericAlias(list, int)',
    'types.UnionType is type(int | str)',
    "types.ModuleType('m')",
    'types.NoneType',
    'types.SimpleNamespace(a=1, b=2)',
    'types.SimpleNamespace()',
    'types.SimpleNamespace(1)',
    'types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1)',
    'types.SimpleNamespace(a=1) == types.SimpleNamespace(a=2)',
    'types.SimpleNamespace(a=1) < types.SimpleNamespace(a=1)',
    'types.SimpleNamespace(a=1) == 1',
    'types.SimpleNamespace(a=1).__reduce__()',
    'hash(types.SimpleNamespace())',
    'types.SimpleNamespace(a=1).b',
    'types.SimpleNamespace(a=1).__dict__',
    'dir(types.SimpleNamespace(a=1))',
  ]);
});

test('contextvars', () => {
  expectAsInCPython([
    "contextvars.ContextVar('a').get()",
    "contextvars.ContextVar('a').get(5)",
    "contextvars.ContextVar('a', default=7).get()",
    "contextvars.ContextVar('a').name",
    'contextvars.ContextVar(1)',
    'contextvars.ContextVar()',
    'contextvars.ContextVar[int]',
    'contextvars.Token()',
    'contextvars.Token.MISSING',
    "contextvars.ContextVar('a').set(1).old_value",
    "contextvars.ContextVar('a').set(1)",
    "contextvars.ContextVar('a').reset(1)",
  ]);
});

describe('warnings.warn', () => {
  test('issues a warning of a category', () => {
    warned.length = 0;
    expect(here("warnings.warn('first')")).toBe('None');
    expect(here("warnings.warn('second', DeprecationWarning, stacklevel=2)")).toBe('None');
    expect(here("warnings.warn(RuntimeWarning('third'), int)")).toBe('None');
    expect(here('warnings.warn(4)')).toBe('None');
    expect(warned).toEqual([
      'UserWarning: first',
      'DeprecationWarning: second',
      'RuntimeWarning: third',
      'UserWarning: 4',
    ]);
  });

  test('checks its arguments', () => {
    expectAsInCPython([
      "warnings.warn('a', int)",
      "warnings.warn('a', 1)",
      'warnings.warn()',
      "warnings.warn('a', None, 'b')",
    ]);
  });
});

test('errno', () => {
  const names =
    'EPERM ENOENT EINTR EIO EBADF EAGAIN EWOULDBLOCK ENOMEM EACCES EEXIST EINVAL EPIPE ERANGE EDOM';
  expectAsInCPython([
    ...names.split(' ').map((name) => `errno.${name}`),
    ...names.split(' ').map((name) => `errno.errorcode[errno.${name}]`),
    'errno.ENOTHING',
  ]);
  const common = inCPython(['sorted(n for n in dir(errno) if n[0] == "E")'])[0] ?? '';
  const theirs = [...common.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
  const ours = theirs.filter((name) => !here(`errno.${name}`).startsWith('AttributeError'));
  expect(ours.map((name) => here(`errno.${name}`))).toEqual(
    inCPython(ours.map((name) => `errno.${name}`)),
  );
  expect(ours.length).toBeGreaterThan(70);
});
