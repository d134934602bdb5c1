import { constants } from './errno.js';
import { PyTuple } from '../kernel/containers.js';
import { exceptionType, PyBaseException, raise } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';
import { asInt } from '../kernel/typeof.js';
import { toIndex } from '../protocol/index-value.js';
import { repr, str } from '../protocol/text.js';
import { fillType, type GetSetSpec } from './define.js';
import { refuseKeywords } from './keyword-arguments.js';

/** Which subclass of OSError an errno makes. */
const SUBCLASSES = new Map<PyValue, string>();
for (const [name, codes] of Object.entries({
  BlockingIOError: ['EAGAIN', 'EALREADY', 'EINPROGRESS', 'EWOULDBLOCK'],
  BrokenPipeError: ['EPIPE', 'ESHUTDOWN'],
  ChildProcessError: ['ECHILD'],
  ConnectionAbortedError: ['ECONNABORTED'],
  ConnectionRefusedError: ['ECONNREFUSED'],
  ConnectionResetError: ['ECONNRESET'],
  FileExistsError: ['EEXIST'],
  FileNotFoundError: ['ENOENT'],
  InterruptedError: ['EINTR'],
  IsADirectoryError: ['EISDIR'],
  NotADirectoryError: ['ENOTDIR'],
  PermissionError: ['EACCES', 'EPERM'],
  ProcessLookupError: ['ESRCH'],
  TimeoutError: ['ETIMEDOUT'],
})) {
  for (const code of codes) {
    const value = constants[code];
    if (value !== undefined) SUBCLASSES.set(value, name);
  }
}

/** Fills the attributes from `(errno, strerror, filename, winerror, filename2)`. */
function take(self: PyBaseException, args: PyValue[]): void {
  self.args = new PyTuple(args);
  if (args.length < 2 || args.length > 5) return;
  const [errno, strerror, filename, , filename2] = args;
  const extra = new Map<string, PyValue>();
  if (errno !== undefined) extra.set('errno', errno);
  if (strerror !== undefined) extra.set('strerror', strerror);
  const written = filename === undefined ? undefined : asInt(filename);
  if (written !== undefined && self.cls.isSubtypeOf(exceptionType('BlockingIOError'))) {
    extra.set('characters_written', written);
  } else if (filename !== undefined && filename !== null) {
    extra.set('filename', filename);
    // CPython keeps only the first two in args when there is a file name.
    self.args = new PyTuple(args.slice(0, 2));
  }
  if (filename2 !== undefined && filename2 !== null) extra.set('filename2', filename2);
  self.extra = extra;
}

/** True and instances of subclasses are looked up as the int that they are. */
function numberOf(value: PyValue): PyValue {
  return asInt(value) ?? value;
}

function osErrorStr(self: PyBaseException): string {
  const { extra } = self;
  const errno = extra?.get('errno');
  const strerror = extra?.get('strerror');
  const filename = extra?.get('filename');
  const filename2 = extra?.get('filename2');
  if (filename !== undefined) {
    const head = `[Errno ${str(errno ?? null)}] ${str(strerror ?? null)}: ${repr(filename)}`;
    return filename2 === undefined ? head : `${head} -> ${repr(filename2)}`;
  }
  if (errno !== undefined && strerror !== undefined)
    return `[Errno ${str(errno)}] ${str(strerror)}`;
  const { items } = self.args;
  const [only] = items;
  if (only === undefined) return '';
  return items.length === 1 ? str(only) : repr(self.args);
}

function attribute(name: string): GetSetSpec {
  return {
    get: (self: PyBaseException) => self.extra?.get(name) ?? null,
    set(self: PyBaseException, value) {
      self.extra ??= new Map();
      if (value === undefined) self.extra.delete(name);
      else self.extra.set(name, value);
    },
  };
}

export function fillOSErrors(): void {
  const osError = exceptionType('OSError');
  fillType(osError, {
    doc: 'An error of the operating system, with its errno.',
    slots: {
      tp_new(type: PyType, args: PyValue[], kwargs: Kwargs | undefined) {
        // A subclass with an __init__ of its own looks at them there.
        if (type.slots.tp_init === osError.slots.tp_init) refuseKeywords(type.name, kwargs);
        const subclass =
          type === osError && args.length >= 2
            ? SUBCLASSES.get(numberOf(args[0] ?? null))
            : undefined;
        const self = new PyBaseException(subclass === undefined ? type : exceptionType(subclass));
        take(self, args);
        return self;
      },
      // Everything is done in __new__, so that a subclass may be chosen; nothing is left.
      tp_init: () => undefined,
      tp_str: osErrorStr,
    },
    members: {
      errno: attribute('errno'),
      strerror: attribute('strerror'),
      filename: attribute('filename'),
      filename2: attribute('filename2'),
      characters_written: {
        get(self: PyBaseException) {
          const written = self.extra?.get('characters_written');
          return written === undefined ? raise('AttributeError', 'characters_written') : written;
        },
        set(self: PyBaseException, value) {
          self.extra ??= new Map();
          if (value !== undefined) self.extra.set('characters_written', toIndex(value));
          else if (!self.extra.delete('characters_written')) {
            raise('AttributeError', 'characters_written');
          }
        },
      },
    },
  });
}
