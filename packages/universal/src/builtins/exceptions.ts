import { PyList, PyTuple } from '../kernel/containers.js';
import { PyDict } from '../kernel/dict.js';
import { exceptionTypes, PyBaseException, raiseTypeError } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';
import { asStr } from '../kernel/typeof.js';
import { instanceDict } from '../protocol/generic-attributes.js';
import { toArray } from '../protocol/iterate.js';
import { repr, str } from '../protocol/text.js';
import { fillType, noargs, oneArg, type GetSetSpec, type TypeSpec } from './define.js';
import { extraAttribute, setExtra } from './exception-attributes.js';
import { exceptionGroupSpec } from './exception-groups.js';
import { fillOSErrors } from './os-errors.js';
import { unicodeErrorSpecs } from './unicode-errors.js';

function exceptionNew(type: PyType, args: PyValue[]): PyValue {
  const self = new PyBaseException(type);
  self.args = new PyTuple(args);
  return self;
}

/** BaseException.__init__ */
export function exceptionInit(
  self: PyBaseException,
  args: PyValue[],
  kwargs: Kwargs | undefined,
): void {
  if ((kwargs?.size ?? 0) > 0) raiseTypeError(`${self.cls.name}() takes no keyword arguments`);
  self.args = new PyTuple(args);
}

function exceptionStr(self: PyBaseException): string {
  const { items } = self.args;
  const [only] = items;
  if (items.length === 0 || only === undefined) return '';
  return items.length === 1 ? str(only) : repr(self.args);
}

function exceptionRepr(self: PyBaseException): string {
  const { items } = self.args;
  const [only] = items;
  return `${self.cls.name}${items.length === 1 && only !== undefined ? `(${repr(only)})` : repr(self.args)}`;
}

function chained(name: 'cause' | 'context'): GetSetSpec {
  return {
    get: (self: PyBaseException) => self[name],
    set(self: PyBaseException, value) {
      if (value === undefined) raiseTypeError(`__${name}__ may not be deleted`);
      if (value !== null && !(value instanceof PyBaseException)) {
        raiseTypeError(`exception ${name} must be None or derive from BaseException`);
      }
      self[name] = value;
      if (name === 'cause') self.suppressContext = true;
    },
  };
}

const baseException: TypeSpec = {
  doc: 'What every exception inherits from.',
  slots: {
    tp_new: exceptionNew,
    tp_init: exceptionInit,
    tp_str: exceptionStr,
    tp_repr: exceptionRepr,
  },
  methods: {
    with_traceback: oneArg((self: PyBaseException, traceback) => {
      self.traceback = traceback;
      return self;
    }, 'Sets __traceback__ and gives the exception back.'),
    add_note: oneArg((self: PyBaseException, note) => {
      const text = asStr(note);
      if (text === undefined) raiseTypeError('add_note() argument must be str');
      const dict = instanceDict(self);
      const notes = dict.get('__notes__');
      if (notes === undefined) dict.set('__notes__', new PyList([note]));
      else if (notes instanceof PyList) notes.items.push(note);
      else raiseTypeError('Cannot add note: __notes__ is not a list');
      return null;
    }, 'Adds a text to __notes__.'),
    __setstate__: oneArg((self: PyBaseException, state) => {
      if (state === null) return null;
      if (!(state instanceof PyDict)) raiseTypeError('state is not a dictionary');
      for (const { key, value } of state.entries()) instanceDict(self).set(key, value);
      return null;
    }),
    __reduce__: noargs(
      (self: PyBaseException) =>
        new PyTuple(self.dict === null ? [self.cls, self.args] : [self.cls, self.args, self.dict]),
    ),
  },
  getsets: {
    args: {
      get: (self: PyBaseException) => self.args,
      set(self: PyBaseException, value) {
        if (value === undefined) raiseTypeError('args may not be deleted');
        self.args = new PyTuple(toArray(value));
      },
    },
    __cause__: chained('cause'),
    __context__: chained('context'),
    __suppress_context__: {
      get: (self: PyBaseException) => self.suppressContext,
      set(self: PyBaseException, value) {
        if (typeof value !== 'boolean') raiseTypeError('attribute value type must be bool');
        self.suppressContext = value;
      },
    },
    __traceback__: {
      get: (self: PyBaseException) => self.traceback,
      set(self: PyBaseException, value) {
        if (value === undefined) raiseTypeError('__traceback__ may not be deleted');
        if (value !== null) raiseTypeError('__traceback__ must be a traceback or None');
        self.traceback = value;
      },
    },
    __dict__: (self: PyBaseException) => instanceDict(self),
  },
};

/** Types whose `__init__` takes one value into an attribute: `StopIteration.value`. */
function valueException(attribute: string): TypeSpec {
  return {
    slots: {
      tp_init(self: PyBaseException, args: PyValue[], kwargs: Kwargs | undefined) {
        exceptionInit(self, args, kwargs);
        const value = args.length > 1 && attribute === 'code' ? new PyTuple(args) : args[0];
        setExtra(self, attribute, value ?? null);
      },
    },
    members: { [attribute]: extraAttribute(attribute) },
  };
}

/** Types whose `__init__` takes keyword arguments into attributes of the same names. */
function keywordException(keywords: readonly string[], extra: TypeSpec = {}): TypeSpec {
  return {
    ...extra,
    slots: {
      tp_init(self: PyBaseException, args: PyValue[], kwargs: Kwargs | undefined) {
        for (const name of kwargs?.keys() ?? []) {
          if (!keywords.includes(name)) {
            raiseTypeError(`'${name}' is an invalid keyword argument for ${self.cls.name}()`);
          }
        }
        self.args = new PyTuple(args);
        for (const name of keywords) setExtra(self, name, kwargs?.get(name) ?? null);
        const [message] = args;
        if (extra.members?.msg) setExtra(self, 'msg', args.length === 1 ? (message ?? null) : null);
      },
      ...extra.slots,
    },
    members: {
      ...Object.fromEntries(keywords.map((name) => [name, extraAttribute(name)])),
      ...extra.members,
    },
  };
}

const SYNTAX_ATTRIBUTES = [
  'msg',
  'filename',
  'lineno',
  'offset',
  'text',
  'end_lineno',
  'end_offset',
];
const syntaxError: TypeSpec = {
  slots: {
    tp_init(self: PyBaseException, args: PyValue[], kwargs: Kwargs | undefined) {
      exceptionInit(self, args, kwargs);
      const [message, details] = args;
      setExtra(self, 'msg', message ?? null);
      if (args.length === 2 && details !== undefined) {
        const values = toArray(details);
        const { length } = values;
        if (length < 4 || length > 6) {
          const bound = length < 4 ? 'at least 4' : 'at most 6';
          raiseTypeError(`function takes ${bound} arguments (${length} given)`);
        }
        if (length === 5) {
          raiseTypeError('end_offset must be provided when end_lineno is provided');
        }
        values.forEach((value, index) => {
          setExtra(self, SYNTAX_ATTRIBUTES[index + 1] ?? '', value);
        });
      }
    },
    tp_str(self: PyBaseException) {
      const message = str(self.extra?.get('msg') ?? null);
      const filename = asStr(self.extra?.get('filename') ?? null);
      const number = self.extra?.get('lineno');
      const line = typeof number === 'number' || typeof number === 'bigint' ? number : null;
      const base = filename?.slice(filename.lastIndexOf('/') + 1);
      if (base !== undefined && line !== null) return `${message} (${base}, line ${str(line)})`;
      if (base !== undefined) return `${message} (${base})`;
      return line === null ? message : `${message} (line ${str(line)})`;
    },
  },
  members: Object.fromEntries(
    [...SYNTAX_ATTRIBUTES, 'print_file_and_line'].map((name) => [name, extraAttribute(name)]),
  ),
};

const specs = (): Readonly<Record<string, TypeSpec>> => ({
  BaseException: baseException,
  BaseExceptionGroup: exceptionGroupSpec(),
  ExceptionGroup: { attributes: { __module__: 'builtins' } },
  KeyError: {
    slots: {
      tp_str: (self: PyBaseException) =>
        self.args.items.length === 1 ? repr(self.args.items[0] ?? null) : exceptionStr(self),
    },
  },
  StopIteration: valueException('value'),
  SystemExit: valueException('code'),
  ImportError: keywordException(['name', 'path'], {
    slots: {
      tp_str(self: PyBaseException) {
        const message = self.extra?.get('msg') ?? null;
        return asStr(message) ?? exceptionStr(self);
      },
    },
    members: { msg: extraAttribute('msg') },
  }),
  NameError: keywordException(['name']),
  AttributeError: keywordException(['name', 'obj']),
  SyntaxError: syntaxError,
  ...unicodeErrorSpecs,
});

export function fillExceptions(): void {
  const all = specs();
  for (const [name, type] of exceptionTypes) fillType(type, all[name] ?? {});
  fillOSErrors();
}

/** The message of an exception: `str(exception)`, or the name of what failed in computing it. */
export function messageOf(exception: PyBaseException): string {
  try {
    return str(exception);
  } catch (error) {
    // The stack is exhausted here: further out it can be said what happened.
    if (error instanceof RangeError) throw error;
    return '<exception str() failed>';
  }
}

/** Makes an exception from what `HPyErr_SetObject` and `raise` are given. */
export function normalizeException(
  type: PyType,
  value: PyValue | undefined,
  call: CallType,
): PyBaseException {
  if (value instanceof PyBaseException && value.cls.isSubtypeOf(type)) return value;
  const args =
    value === undefined || value === null
      ? []
      : value instanceof PyTuple
        ? [...value.items]
        : [value];
  const made = call(type, args);
  if (!(made instanceof PyBaseException)) {
    raiseTypeError(
      `calling ${repr(type)} should have returned an instance of BaseException, not ${repr((made as { cls?: PyType } | null)?.cls ?? null)}`,
    );
  }
  return made;
}
type CallType = (type: PyType, args: PyValue[]) => PyValue;
