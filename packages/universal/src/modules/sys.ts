import { PyFloat, PyList, PyTuple } from '../kernel/containers.js';
import type { PyDict } from '../kernel/dict.js';
import { raise, raiseTypeError } from '../kernel/exceptions.js';
import type { PyModule } from '../kernel/module.js';
import type { PyValue } from '../kernel/object.js';
import { asStr, typeName } from '../kernel/typeof.js';
import { namedtuple } from '../builtins/collections-namedtuple.js';
import { makeNamespace } from '../builtins/simple-namespace.js';
import { noargs, oneArg, positional, type MethodSpec } from '../builtins/define.js';
import { call, callMethodOf } from '../protocol/call.js';
import { dictOf, makeModule } from './module-dict.js';

/** Named fields, as CPython's struct sequences print: `sys.float_info(max=...)`. */
function fields(name: string, values: Readonly<Record<string, PyValue>>): PyValue {
  const names = new PyTuple(Object.keys(values));
  const type = namedtuple([name, names], new Map([['module', 'sys']]));
  return call(type, Object.values(values));
}

const float = (value: number): PyValue => new PyFloat(value);

/** The language that the runtime speaks, which is no release of CPython. */
const VERSION = [3, 11, 0] as const;

function platform(): string {
  const { process } = globalThis as { process?: { platform?: string } };
  const name = process?.platform;
  return name ?? 'js';
}

function byteOrder(): string {
  return new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 'little' : 'big';
}

const functions: Readonly<Record<string, MethodSpec>> = {
  getdefaultencoding: noargs(() => 'utf-8', 'The encoding of str.encode() without an argument.'),
  getfilesystemencoding: noargs(() => 'utf-8', 'The encoding of file names.'),
  getfilesystemencodeerrors: noargs(
    () => 'surrogatepass',
    'What happens to text that file names cannot have.',
  ),
  getrecursionlimit: noargs(
    () => 1000,
    'How deep calls may nest; the stack of JavaScript decides.',
  ),
  getrefcount: oneArg(
    () =>
      raise(
        'NotImplementedError',
        'sys.getrefcount(): there are no reference counts, V8 collects objects; ' +
          'use @hpy/backend-cpython for those of CPython',
      ),
    'Not available: there are no reference counts.',
  ),
  getsizeof: positional(
    1,
    2,
    (_module: PyValue, value) =>
      callMethodOf(value, '__sizeof__', []) ??
      raiseTypeError(`Type ${typeName(value)} doesn't define __sizeof__`),
    'Bytes of an object, without what it refers to.',
  ),
  intern: oneArg((_module: PyValue, value) => {
    if (asStr(value) === undefined) {
      raiseTypeError(`intern() argument must be str, not ${typeName(value)}`);
    }
    if (typeof value !== 'string') raiseTypeError(`can't intern ${typeName(value)}`);
    return value;
  }, 'The text itself: equal texts are one object.'),
  is_finalizing: noargs(() => false, 'Whether the interpreter is shutting down.'),
};

/**
 * The module `sys`, with what is true of this runtime.
 *
 * @param modules the dict of all imported modules
 */
export function sysModule(modules: PyDict): PyModule {
  const [major, minor, micro] = VERSION;
  const version = fields('version_info', { major, minor, micro, releaselevel: 'final', serial: 0 });
  return makeModule('sys', {
    doc: 'What is known about the interpreter.',
    functions,
    values: {
      modules,
      maxsize: 2n ** 63n - 1n,
      maxunicode: 0x10ffff,
      byteorder: byteOrder(),
      platform: platform(),
      version: `${VERSION.join('.')} (HPy for JavaScript)`,
      version_info: version,
      hexversion: (major << 24) | (minor << 16) | (micro << 8) | 0xf0,
      api_version: 1013,
      copyright: 'See the license of HPy for JavaScript.',
      executable: '',
      argv: new PyList([]),
      path: new PyList([]),
      flags: fields('flags', { debug: 0, optimize: 0, utf8_mode: 1, dev_mode: false }),
      float_info: fields('float_info', {
        max: float(Number.MAX_VALUE),
        max_exp: 1024,
        max_10_exp: 308,
        min: float(2 ** -1022),
        min_exp: -1021,
        min_10_exp: -307,
        dig: 15,
        mant_dig: 53,
        epsilon: float(Number.EPSILON),
        radix: 2,
        rounds: 1,
      }),
      int_info: fields('int_info', {
        bits_per_digit: 30,
        sizeof_digit: 4,
        default_max_str_digits: 4300,
        str_digits_check_threshold: 640,
      }),
      hash_info: fields('hash_info', {
        width: 64,
        modulus: 2n ** 61n - 1n,
        inf: 314159,
        nan: 0,
        imag: 1000003,
      }),
      implementation: makeNamespace(
        dictOf({
          name: 'hpy-js',
          cache_tag: null,
          version,
          hexversion: (major << 24) | (minor << 16) | (micro << 8) | 0xf0,
        }),
      ),
    },
  });
}
