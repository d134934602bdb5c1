import type { ErrorContext, HPy } from '@hpy/core';
import { PyTuple } from '../kernel/containers.js';
import { PyDict } from '../kernel/dict.js';
import {
  BaseException,
  Exception,
  exceptionType,
  makeException,
  raise,
  raiseTypeError,
} from '../kernel/exceptions.js';
import { typeType } from '../kernel/builtin-types.js';
import type { PyValue } from '../kernel/object.js';
import { PyType } from '../kernel/type.js';
import { typeOf } from '../kernel/typeof.js';
import { call } from '../protocol/call.js';
import { repr } from '../protocol/text.js';
import { decodeBytes } from '../builtins/codecs.js';
import { normalizeException } from '../builtins/exceptions.js';
import type { ContextEnvironment } from './environment.js';

/** What `HPyErr_SetObject` sets: an exception of the type, made of the value if it is none. */
function setObject(env: ContextEnvironment, type: PyValue, value: PyValue | undefined): void {
  if (!(type instanceof PyType) || !type.isSubtypeOf(BaseException)) {
    raise(
      'SystemError',
      `_PyErr_SetObject: exception ${repr(type)} is not a BaseException subclass`,
    );
  }
  env.errors.set(normalizeException(type, value, (cls, args) => call(cls, args)));
}

/** errno as an exception: `(errno, text[, filename[, None, filename2]])`. */
function setFromErrno(env: ContextEnvironment, type: PyValue, names: readonly PyValue[]): void {
  const { errno, text } = env.binding.lastErrno();
  const [first, second] = names;
  const args: PyValue[] = [errno, text];
  if (first !== undefined) args.push(first);
  if (second !== undefined) args.push(0, second);
  const exception = call(type, args);
  setObject(env, typeOf(exception), exception);
}

/** Whether an exception or an exception type is of a type, or of one in a tuple. */
function matches(given: PyValue, wanted: PyValue): boolean {
  if (wanted instanceof PyTuple) return wanted.items.some((each) => matches(given, each));
  const type = given instanceof PyType ? given : typeOf(given);
  const isException = wanted instanceof PyType && wanted.isSubtypeOf(BaseException);
  return isException && type.isSubtypeOf(BaseException)
    ? type.isSubtypeOf(wanted)
    : given === wanted;
}

/** `PyErr_NewException`: a class from `module.Name`, bases and a dict. */
function newException(
  name: string,
  doc: string | null,
  base: PyValue | undefined,
  dict: PyValue | undefined,
): PyValue {
  const dot = name.lastIndexOf('.');
  if (dot < 0) raise('SystemError', 'PyErr_NewException: name must be module.class');
  // The caller's own dict gets the module, as CPython does it; the class has a copy.
  const namespace = dict === undefined ? new PyDict() : dict;
  if (!(namespace instanceof PyDict)) raiseTypeError('HPyErr_NewException: dict must be a dict');
  if (namespace.get('__module__') === undefined) namespace.set('__module__', name.slice(0, dot));
  if (doc !== null) namespace.set('__doc__', doc);
  const bases = base instanceof PyTuple ? base.items : [base === undefined ? Exception : base];
  return call(typeType, [name.slice(dot + 1), new PyTuple(bases), namespace]);
}

/** Exceptions, warnings and the error indicator. */
export function errorsContext(env: ContextEnvironment): ErrorContext {
  const nothing = (): HPy => env.null;
  return {
    HPy_FatalError: (message) => env.binding.fatalError(message),
    HPyErr_SetString: (type, message) => {
      setObject(env, env.value(type), message);
      return nothing();
    },
    HPyErr_SetObject: (type, value) => {
      setObject(env, env.value(type), env.optional(value));
      return nothing();
    },
    HPyErr_SetFromErrnoWithFilename: (type, filename) => {
      const name =
        filename instanceof Uint8Array
          ? decodeBytes(filename, 'utf-8', 'surrogateescape')
          : filename;
      setFromErrno(env, env.value(type), name === null ? [] : [name]);
      return nothing();
    },
    HPyErr_SetFromErrnoWithFilenameObjects: (type, filename1, filename2) => {
      const names = [env.optional(filename1), env.optional(filename2)];
      setFromErrno(
        env,
        env.value(type),
        names.filter((name) => name !== undefined),
      );
      return nothing();
    },
    HPyErr_Occurred: () => (env.errors.pending === undefined ? 0 : 1),
    HPyErr_ExceptionMatches: (exc) => {
      const { pending } = env.errors;
      return pending !== undefined && matches(pending, env.value(exc)) ? 1 : 0;
    },
    HPyErr_NoMemory: () => {
      env.errors.set(makeException(exceptionType('MemoryError'), []));
      return nothing();
    },
    HPyErr_Clear: () => {
      env.errors.clear();
    },
    HPyErr_NewException: (name, base, dict) =>
      env.open(newException(name, null, env.optional(base), env.optional(dict))),
    HPyErr_NewExceptionWithDoc: (name, doc, base, dict) =>
      env.open(newException(name, doc, env.optional(base), env.optional(dict))),
    HPyErr_WarnEx: (category, message) => {
      const given = env.optional(category);
      const type = given === undefined ? exceptionType('RuntimeWarning') : given;
      if (!(type instanceof PyType) || !type.isSubtypeOf(exceptionType('Warning'))) {
        raiseTypeError(`category must be a Warning subclass, not '${repr(type)}'`);
      }
      env.warn(type, message);
      return 0;
    },
    HPyErr_WriteUnraisable: (obj) => {
      const pending = env.errors.take();
      if (pending !== undefined) env.unraisable(pending, env.optional(obj) ?? null);
    },
  };
}
