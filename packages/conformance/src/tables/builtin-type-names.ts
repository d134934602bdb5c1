/** A builtin type of the table: what it is called there, and an expression that gives it. */
export interface TableType {
  readonly name: string;
  /** In the subset of Python that the suite's interpreter runs. */
  readonly expression: string;
}

/** Types that `builtins` names. */
const NAMED =
  'object type int bool float complex str bytes bytearray memoryview tuple list dict set frozenset ' +
  'range slice property staticmethod classmethod super enumerate zip map filter reversed';

/** Types that only their instances lead to. */
const UNNAMED: Readonly<Record<string, string>> = {
  NoneType: 'None',
  ellipsis: '...',
  NotImplementedType: 'NotImplemented',
  dict_keys: '{}.keys()',
  dict_values: '{}.values()',
  dict_items: '{}.items()',
  dict_keyiterator: 'iter({})',
  dict_valueiterator: 'iter({}.values())',
  dict_itemiterator: 'iter({}.items())',
  dict_reversekeyiterator: 'reversed({})',
  dict_reversevalueiterator: 'reversed({}.values())',
  dict_reverseitemiterator: 'reversed({}.items())',
  list_iterator: 'iter([])',
  list_reverseiterator: 'reversed([])',
  tuple_iterator: 'iter(())',
  str_iterator: "iter('é')",
  str_ascii_iterator: "iter('a')",
  bytes_iterator: "iter(b'')",
  bytearray_iterator: 'iter(bytearray())',
  range_iterator: 'iter(range(1))',
  longrange_iterator: 'iter(range(10 ** 30))',
  set_iterator: 'iter(set())',
  callable_iterator: 'iter(int, 1)',
  memory_iterator: "iter(memoryview(b''))",
  builtin_function_or_method: 'len',
  method_descriptor: 'str.lower',
  wrapper_descriptor: 'int.__add__',
  'method-wrapper': '(1).__add__',
  classmethod_descriptor: "dict.__dict__['fromkeys']",
  getset_descriptor: "type.__dict__['__name__']",
  member_descriptor: "slice.__dict__['start']",
  mappingproxy: 'type.__dict__',
  module: "__import__('builtins')",
  GenericAlias: 'list[int]',
};

/** The exceptions of `builtins`. */
const EXCEPTIONS =
  'BaseException Exception GeneratorExit KeyboardInterrupt SystemExit BaseExceptionGroup ' +
  'ExceptionGroup ArithmeticError AssertionError AttributeError BufferError EOFError ImportError ' +
  'ModuleNotFoundError LookupError IndexError KeyError MemoryError NameError UnboundLocalError ' +
  'OSError BlockingIOError FileNotFoundError ReferenceError RuntimeError NotImplementedError ' +
  'RecursionError StopIteration StopAsyncIteration SyntaxError IndentationError TabError ' +
  'SystemError TypeError ValueError UnicodeError UnicodeEncodeError UnicodeDecodeError ' +
  'UnicodeTranslateError Warning UserWarning';

const named = (names: string): TableType[] =>
  names.split(' ').map((name) => ({ name, expression: name }));

/** All types of the table, in its order. */
export const tableTypes: readonly TableType[] = [
  ...named(NAMED),
  ...Object.entries(UNNAMED).map(([name, value]) => ({ name, expression: `type(${value})` })),
  { name: 'method', expression: 'type(classmethod(len).__get__(None, int))' },
  ...named(EXCEPTIONS),
];
