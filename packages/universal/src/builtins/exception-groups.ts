import { PyList, PyTuple } from '../kernel/containers.js';
import {
  BaseException,
  Exception,
  exceptionType,
  PyBaseException,
  raiseTypeError,
  raiseValueError,
} from '../kernel/exceptions.js';
import { PyBuiltinFunction } from '../kernel/functions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { PyType } from '../kernel/type.js';
import { asStr, typeName, typeOf } from '../kernel/typeof.js';
import { call, callMethod, isCallable } from '../protocol/call.js';
import { instanceDict } from '../protocol/generic-attributes.js';
import { toArray } from '../protocol/iterate.js';
import { str } from '../protocol/text.js';
import { isTrue } from '../protocol/truth.js';
import { positional, type TypeSpec } from './define.js';
import { extraAttribute, setExtra } from './exception-attributes.js';
import { exceptionInit } from './exceptions.js';

const groupType = (): PyType => exceptionType('BaseExceptionGroup');

const exceptionsOf = (group: PyBaseException): readonly PyBaseException[] =>
  (group.extra?.get('exceptions') as PyTuple).items as PyBaseException[];

/** The exceptions that a new group is given. */
function membersIn(exceptions: PyValue): PyBaseException[] {
  if (typeOf(exceptions).slots.sq_item === undefined) {
    raiseTypeError('second argument (exceptions) must be a sequence');
  }
  const items = toArray(exceptions);
  if (items.length === 0) {
    raiseValueError('second argument (exceptions) must be a non-empty sequence');
  }
  return items.map((item, at) =>
    item instanceof PyBaseException
      ? item
      : raiseValueError(`Item ${at} of second argument (exceptions) is not an exception`),
  );
}

function groupNew(type: PyType, args: PyValue[]): PyValue {
  const [message, exceptions] = args;
  if (args.length !== 2 || message === undefined || exceptions === undefined) {
    raiseTypeError(`BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length} given)`);
  }
  if (asStr(message) === undefined) {
    raiseTypeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${typeName(message)}`);
  }
  const members = membersIn(exceptions);
  const isPlain = members.every((each) => each.cls.isSubtypeOf(Exception));
  const ordinary = exceptionType('ExceptionGroup');
  if (type === ordinary && !isPlain) {
    raiseTypeError('Cannot nest BaseExceptions in an ExceptionGroup');
  }
  // A group of ordinary exceptions is an ordinary exception itself.
  const self = new PyBaseException(type === groupType() && isPlain ? ordinary : type);
  self.args = new PyTuple(args);
  setExtra(self, 'message', message);
  setExtra(self, 'exceptions', new PyTuple(members));
  return self;
}

type Matcher = (exception: PyBaseException) => boolean;

const isExceptionClass = (value: PyValue): value is PyType =>
  value instanceof PyType && value.isSubtypeOf(BaseException);

/** What chooses exceptions: a function, an exception type, or a tuple of exception types. */
function matcherOf(condition: PyValue): Matcher {
  if (isExceptionClass(condition)) return (each) => each.cls.isSubtypeOf(condition);
  if (condition instanceof PyTuple && condition.items.every(isExceptionClass)) {
    return (each) => condition.items.some((type) => each.cls.isSubtypeOf(type as PyType));
  }
  const isFunction =
    isCallable(condition) &&
    !(condition instanceof PyType) &&
    !(condition instanceof PyBuiltinFunction);
  if (!isFunction) {
    raiseTypeError('expected a function, exception type or tuple of exception types');
  }
  return (each) => isTrue(call(condition, [each]));
}

/** A group like another with some of its exceptions; None for none. */
function subset(group: PyBaseException, members: readonly PyBaseException[]): PyValue {
  if (members.length === 0) return null;
  const made = callMethod(group, 'derive', [new PyList([...members])]);
  if (!(made instanceof PyBaseException) || !made.cls.isSubtypeOf(groupType())) {
    raiseTypeError('derive must return an instance of BaseExceptionGroup');
  }
  made.traceback = group.traceback;
  made.context = group.context;
  made.cause = group.cause;
  made.suppressContext = group.suppressContext;
  const notes = group.dict?.get('__notes__');
  if (notes instanceof PyList) instanceDict(made).set('__notes__', new PyList([...notes.items]));
  return made;
}

/** The part of an exception that matches, and the part that does not. */
function split(exception: PyBaseException, matches: Matcher): [PyValue, PyValue] {
  if (matches(exception)) return [exception, null];
  if (!exception.cls.isSubtypeOf(groupType())) return [null, exception];
  const chosen: PyBaseException[] = [];
  const rest: PyBaseException[] = [];
  for (const member of exceptionsOf(exception)) {
    const [some, others] = split(member, matches);
    if (some !== null) chosen.push(some as PyBaseException);
    if (others !== null) rest.push(others as PyBaseException);
  }
  return [subset(exception, chosen), subset(exception, rest)];
}

/** As {@link split}, but nothing is made of what does not match. */
function choose(exception: PyBaseException, matches: Matcher): PyValue {
  if (matches(exception)) return exception;
  if (!exception.cls.isSubtypeOf(groupType())) return null;
  const chosen = exceptionsOf(exception)
    .map((member) => choose(member, matches))
    .filter((member) => member !== null);
  return subset(exception, chosen as PyBaseException[]);
}

/** `BaseExceptionGroup(message, exceptions)`. */
export function exceptionGroupSpec(): TypeSpec {
  return {
    slots: {
      tp_new: groupNew,
      tp_init(self: PyBaseException, args: PyValue[], kwargs: Kwargs | undefined) {
        exceptionInit(self, args, kwargs);
      },
      tp_str(self: PyBaseException) {
        const { length } = exceptionsOf(self);
        const plural = length === 1 ? '' : 's';
        return `${str(self.extra?.get('message') ?? null)} (${length} sub-exception${plural})`;
      },
    },
    methods: {
      derive: positional(
        1,
        1,
        (self: PyBaseException, exceptions) =>
          call(groupType(), [self.extra?.get('message') ?? null, exceptions]),
        'A group with the same message and other exceptions.',
      ),
      split: positional(
        1,
        1,
        (self: PyBaseException, condition) => new PyTuple(split(self, matcherOf(condition))),
        'A group of the exceptions that match, and one of the others.',
      ),
      subgroup: positional(
        1,
        1,
        (self: PyBaseException, condition) => choose(self, matcherOf(condition)),
        'A group of the exceptions that match; None when none does.',
      ),
    },
    getsets: { message: extraAttribute('message'), exceptions: extraAttribute('exceptions') },
  };
}
