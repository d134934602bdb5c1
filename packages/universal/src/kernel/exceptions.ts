import { bareType, objectType } from './builtin-types.js';
import { PyTuple } from './containers.js';
import { PyObject, type PyValue } from './object.js';
import { PyType } from './type.js';

/** An exception object. */
export class PyBaseException extends PyObject {
  args: PyTuple = new PyTuple([]);
  cause: PyBaseException | null = null;
  context: PyBaseException | null = null;
  suppressContext = false;
  traceback: PyValue = null;
  notes: PyValue | undefined = undefined;
  /** Attributes that some exception types add: `errno`, `name`, `start`, ... */
  extra: Map<string, PyValue> | null = null;
  /** The JavaScript error that became this exception, which goes out again as itself. */
  jsError: { readonly value: unknown } | null = null;
}

/**
 * What is thrown inside the interpreter when Python code raises. Not an `Error`: nobody reads the
 * JavaScript stack of a Python exception, and capturing it costs more than the raise.
 */
export class PyException {
  constructor(readonly value: PyBaseException) {}
}

function exception(name: string, base: PyType): PyType {
  const type = bareType(name, { base });
  type.hasDict = true;
  return type;
}

export const BaseException = exception('BaseException', objectType);
export const Exception = exception('Exception', BaseException);

/** The hierarchy below `Exception` and `BaseException`: each base with what inherits from it. */
const HIERARCHY: readonly (readonly [base: string, names: string])[] = [
  ['BaseException', 'GeneratorExit KeyboardInterrupt SystemExit BaseExceptionGroup'],
  [
    'Exception',
    'ArithmeticError AssertionError AttributeError BufferError EOFError ImportError LookupError ' +
      'MemoryError NameError OSError ReferenceError RuntimeError StopAsyncIteration StopIteration ' +
      'SyntaxError SystemError TypeError ValueError Warning',
  ],
  ['ArithmeticError', 'FloatingPointError OverflowError ZeroDivisionError'],
  ['ImportError', 'ModuleNotFoundError'],
  ['LookupError', 'IndexError KeyError'],
  ['NameError', 'UnboundLocalError'],
  [
    'OSError',
    'BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError ' +
      'InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError ' +
      'TimeoutError',
  ],
  [
    'ConnectionError',
    'BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError',
  ],
  ['RuntimeError', 'NotImplementedError RecursionError'],
  ['SyntaxError', 'IndentationError'],
  ['IndentationError', 'TabError'],
  ['ValueError', 'UnicodeError'],
  ['UnicodeError', 'UnicodeEncodeError UnicodeDecodeError UnicodeTranslateError'],
  [
    'Warning',
    'UserWarning DeprecationWarning PendingDeprecationWarning SyntaxWarning RuntimeWarning ' +
      'FutureWarning ImportWarning UnicodeWarning BytesWarning ResourceWarning EncodingWarning',
  ],
];

/** All builtin exception types by name. */
export const exceptionTypes = new Map<string, PyType>([
  ['BaseException', BaseException],
  ['Exception', Exception],
]);
for (const [base, names] of HIERARCHY) {
  for (const name of names.split(' '))
    exceptionTypes.set(name, exception(name, exceptionType(base)));
}

/** The only builtin class with two bases. */
const exceptionGroup = new PyType(Exception.cls, 'ExceptionGroup', [
  exceptionType('BaseExceptionGroup'),
  Exception,
]);
exceptionGroup.mro = [exceptionGroup, exceptionType('BaseExceptionGroup'), ...Exception.mro];
exceptionGroup.flags = Exception.flags;
exceptionTypes.set('ExceptionGroup', exceptionGroup);

/** A builtin exception type by its name, which must exist. */
export function exceptionType(name: string): PyType {
  const type = exceptionTypes.get(name);
  if (type === undefined) throw new Error(`there is no builtin exception ${name}`);
  return type;
}

/** Makes an exception of a builtin type as `type(*args)` would. */
export function makeException(type: PyType, args: readonly PyValue[]): PyBaseException {
  const value = new PyBaseException(type);
  value.args = new PyTuple(args);
  return value;
}

/** Raises a builtin exception with a message. */
export function raise(name: string, message: string): never {
  throw new PyException(makeException(exceptionType(name), [message]));
}

/** Raises a builtin exception with any arguments, for example the key of a KeyError. */
export function raiseWith(name: string, ...args: PyValue[]): never {
  throw new PyException(makeException(exceptionType(name), args));
}

export function raiseTypeError(message: string): never {
  raise('TypeError', message);
}

export function raiseValueError(message: string): never {
  raise('ValueError', message);
}

/** Raises an AttributeError that knows which attribute of which object was missing. */
export function raiseAttributeError(message: string, name: string, obj: PyValue): never {
  const exception = makeException(exceptionType('AttributeError'), [message]);
  exception.extra = new Map([
    ['name', name],
    ['obj', obj],
  ]);
  throw new PyException(exception);
}

/** Whether something thrown is a Python exception of this builtin type. */
export function isRaised(thrown: unknown, name: string): thrown is PyException {
  return thrown instanceof PyException && thrown.value.cls.isSubtypeOf(exceptionType(name));
}

/**
 * Turns whatever JavaScript threw into a Python exception: ours stays itself, a stack overflow is a
 * RecursionError, running out of memory a MemoryError; anything else is an error of a JavaScript
 * callback, which `wrap` makes an exception that remembers it.
 */
export function toPyException(
  thrown: unknown,
  wrap: (error: unknown) => PyBaseException,
): PyException {
  if (thrown instanceof PyException) return thrown;
  if (thrown instanceof RangeError) {
    const message = thrown.message;
    if (message.includes('call stack')) {
      return new PyException(
        makeException(exceptionType('RecursionError'), ['maximum recursion depth exceeded']),
      );
    }
    if (
      /allocation failed|Invalid (array|string|typed array) length|Array buffer|BigInt size/i.test(
        message,
      )
    ) {
      return new PyException(makeException(exceptionType('MemoryError'), []));
    }
  }
  return new PyException(wrap(thrown));
}
