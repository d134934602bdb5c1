import { raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { asStr } from '../kernel/typeof.js';
import { toIndex } from '../protocol/index-value.js';
import { toArray } from '../protocol/iterate.js';
import { isTrue } from '../protocol/truth.js';
import { anyArgs, type MethodSpec } from './define.js';
import { parseArguments } from './keyword-arguments.js';

/** What each function that this implementation of Python cannot have would need. */
const NEEDED: Readonly<Record<string, string>> = {
  __build_class__: 'an interpreter for Python code',
  breakpoint: 'a debugger for Python code',
  compile: 'a compiler for Python code',
  eval: 'a compiler for Python code',
  exec: 'a compiler for Python code',
  globals: 'an interpreter for Python code',
  input: "Python's input and output",
  locals: 'an interpreter for Python code',
  open: "Python's input and output",
};

/** Functions that only say who has them. */
export const CODE_FUNCTIONS: Readonly<Record<string, MethodSpec>> = Object.fromEntries(
  Object.entries(NEEDED).map(([name, needed]) => [
    name,
    anyArgs(
      () =>
        raise(
          'NotImplementedError',
          `${name}() needs ${needed}, which only the cpython backend has: use @hpy/backend-cpython`,
        ),
      `Not available: needs ${needed}.`,
    ),
  ]),
);

const IMPORT = {
  names: ['name', 'globals', 'locals', 'fromlist', 'level'],
  required: 1,
  positional: 5,
};

/**
 * `__import__`: of `a.b` it gives `a`, unless something is to be taken from it.
 *
 * @param importModule - finds a module by its full name, or raises
 */
export function importFunction(importModule: (name: string) => PyValue): MethodSpec {
  return anyArgs((_module: PyValue, args, kwargs) => {
    const [name, , , fromlist = null, level = 0] = parseArguments(
      '__import__',
      IMPORT,
      args,
      kwargs,
    );
    const text = asStr(name as PyValue);
    if (text === undefined) raiseTypeError('module name must be a string');
    if (toIndex(level) !== 0) {
      raise('ImportError', 'attempted relative import with no known parent package');
    }
    if (text === '') raiseValueError('Empty module name');
    const module = importModule(text);
    const dot = text.indexOf('.');
    const wanted = fromlist !== null && isTrue(fromlist) && toArray(fromlist).length > 0;
    return dot < 0 || wanted ? module : importModule(text.slice(0, dot));
  }, 'The module of that name, which is loaded if need be.');
}
