import type { AnyImplementation } from './functions.js';
import * as generic from './slot-generics.js';
import type { SlotKey } from './slots.js';
import * as wrap from './slot-wrap.js';

/** How a slot and a `__name__` stand for each other. */
export interface SlotDefinition {
  readonly name: string;
  readonly slot: SlotKey;
  /** Makes a method of the slot's function. */
  readonly wrap: (fn: never) => AnyImplementation;
  /** The slot's function where the attribute is no wrapper: it looks up and calls the attribute. */
  readonly generic: unknown;
  readonly doc: string;
  readonly textSignature: string;
}

function define(
  name: string,
  slot: SlotKey,
  wrapper: (fn: never) => AnyImplementation,
  genericFunction: unknown,
  textSignature: string,
  doc: string,
): SlotDefinition {
  return { name: `__${name}__`, slot, wrap: wrapper, generic: genericFunction, textSignature, doc };
}

const SELF = '($self, /)';
const VALUE = '($self, value, /)';
const KEY = '($self, key, /)';

/** A binary operator with its reflected form; one generic function serves both. */
function binary(name: string, slot: SlotKey, sign: string): SlotDefinition[] {
  const fn = generic.binary(slot, `__${name}__`, `__r${name}__`);
  return [
    define(name, slot, wrap.binaryLeft, fn, VALUE, `self ${sign.trim()} value`),
    define(`r${name}`, slot, wrap.binaryRight, fn, VALUE, `value ${sign.trim()} self`),
  ];
}

function inPlace(name: string, slot: SlotKey, sign: string): SlotDefinition {
  const fn = generic.oneArgument(`__${name}__`);
  return define(name, slot, wrap.binaryLeft, fn, VALUE, `self ${sign.trim()} value`);
}

function unary(name: string, slot: SlotKey, doc: string): SlotDefinition {
  return define(name, slot, wrap.unary, generic.noArgument(`__${name}__`), SELF, doc);
}

const COMPARISONS = ['<', '<=', '==', '!=', '>', '>='];
const comparisons = ['lt', 'le', 'eq', 'ne', 'gt', 'ge'].map((name, op) =>
  define(
    name,
    'tp_richcompare',
    wrap.comparison(op),
    generic.richcompare,
    VALUE,
    `self ${COMPARISONS[op] ?? ''} value`,
  ),
);

const ANY = '($self, /, *args, **kwargs)';
const ITEM = '($self, key, value, /)';

/** In CPython's order, which decides which slot a `__name__` stands for when a type has two. */
export const SLOT_DEFINITIONS: readonly SlotDefinition[] = [
  define(
    'getattribute',
    'tp_getattro',
    wrap.getattr,
    generic.getattr,
    '($self, name, /)',
    'self.name',
  ),
  define('getattr', 'tp_getattro', wrap.getattr, generic.getattr, '($self, name, /)', ''),
  define(
    'setattr',
    'tp_setattro',
    wrap.setattr,
    generic.setattr,
    '($self, name, value, /)',
    'self.name = value',
  ),
  define(
    'delattr',
    'tp_setattro',
    wrap.delattr,
    generic.setattr,
    '($self, name, /)',
    'del self.name',
  ),
  define('repr', 'tp_repr', wrap.unary, generic.repr, SELF, 'repr(self)'),
  define('hash', 'tp_hash', wrap.hash, generic.hash, SELF, 'hash(self)'),
  define('call', 'tp_call', wrap.call, generic.call, ANY, 'self(*args, **kwargs)'),
  define('str', 'tp_str', wrap.unary, generic.str, SELF, 'str(self)'),
  ...comparisons,
  define('iter', 'tp_iter', wrap.unary, generic.iter, SELF, 'iter(self)'),
  define('next', 'tp_iternext', wrap.next, generic.next, SELF, 'next(self)'),
  define(
    'get',
    'tp_descr_get',
    wrap.descrGet,
    generic.descrGet,
    '($self, instance, owner=None, /)',
    'What reading the attribute of an instance, or of its type, gives.',
  ),
  define(
    'set',
    'tp_descr_set',
    wrap.descrSet,
    generic.descrSet,
    '($self, instance, value, /)',
    'What assigning to the attribute of an instance does.',
  ),
  define(
    'delete',
    'tp_descr_set',
    wrap.descrDelete,
    generic.descrSet,
    '($self, instance, /)',
    'What deleting the attribute of an instance does.',
  ),
  define(
    'init',
    'tp_init',
    wrap.init,
    generic.init,
    ANY,
    'Makes a new instance ready, from the arguments of the call.',
  ),
  define(
    'new',
    'tp_new',
    wrap.call,
    generic.create,
    '($type, *args, **kwargs)',
    'Makes a new instance.',
  ),
  define('del', 'tp_finalize', wrap.finalize, generic.finalize, SELF, ''),

  ...binary('add', 'nb_add', '+'),
  ...binary('sub', 'nb_subtract', '-'),
  ...binary('mul', 'nb_multiply', '*'),
  ...binary('mod', 'nb_remainder', '%'),
  ...binary('divmod', 'nb_divmod', ', '),
  define(
    'pow',
    'nb_power',
    wrap.power,
    generic.power,
    '($self, value, mod=None, /)',
    'pow(self, value, mod)',
  ),
  define(
    'rpow',
    'nb_power',
    wrap.powerRight,
    generic.power,
    '($self, value, mod=None, /)',
    'pow(value, self, mod)',
  ),
  unary('neg', 'nb_negative', '-self'),
  unary('pos', 'nb_positive', '+self'),
  unary('abs', 'nb_absolute', 'abs(self)'),
  define('bool', 'nb_bool', wrap.inquiry, generic.bool, SELF, 'bool(self)'),
  unary('invert', 'nb_invert', '~self'),
  ...binary('lshift', 'nb_lshift', '<<'),
  ...binary('rshift', 'nb_rshift', '>>'),
  ...binary('and', 'nb_and', '&'),
  ...binary('xor', 'nb_xor', '^'),
  ...binary('or', 'nb_or', '|'),
  unary('int', 'nb_int', 'int(self)'),
  unary('float', 'nb_float', 'float(self)'),
  inPlace('iadd', 'nb_inplace_add', '+='),
  inPlace('isub', 'nb_inplace_subtract', '-='),
  inPlace('imul', 'nb_inplace_multiply', '*='),
  inPlace('imod', 'nb_inplace_remainder', '%='),
  define(
    'ipow',
    'nb_inplace_power',
    wrap.inPlacePower,
    generic.oneArgument('__ipow__'),
    VALUE,
    'self **= value',
  ),
  inPlace('ilshift', 'nb_inplace_lshift', '<<='),
  inPlace('irshift', 'nb_inplace_rshift', '>>='),
  inPlace('iand', 'nb_inplace_and', '&='),
  inPlace('ixor', 'nb_inplace_xor', '^='),
  inPlace('ior', 'nb_inplace_or', '|='),
  ...binary('floordiv', 'nb_floor_divide', '//'),
  ...binary('truediv', 'nb_true_divide', '/'),
  inPlace('ifloordiv', 'nb_inplace_floor_divide', '//='),
  inPlace('itruediv', 'nb_inplace_true_divide', '/='),
  unary('index', 'nb_index', 'operator.index(self)'),
  ...binary('matmul', 'nb_matrix_multiply', '@'),
  inPlace('imatmul', 'nb_inplace_matrix_multiply', '@='),

  define('len', 'mp_length', wrap.length, generic.length, SELF, 'len(self)'),
  define(
    'getitem',
    'mp_subscript',
    wrap.binaryLeft,
    generic.oneArgument('__getitem__'),
    KEY,
    'self[key]',
  ),
  define('setitem', 'mp_ass_subscript', wrap.setItem, generic.setItem, ITEM, 'self[key] = value'),
  define('delitem', 'mp_ass_subscript', wrap.delItem, generic.setItem, KEY, 'del self[key]'),

  define('len', 'sq_length', wrap.length, generic.length, SELF, 'len(self)'),
  define('add', 'sq_concat', wrap.binaryLeft, undefined, VALUE, 'self + value'),
  define('mul', 'sq_repeat', wrap.repeat, undefined, VALUE, 'self * value'),
  define('rmul', 'sq_repeat', wrap.repeat, undefined, VALUE, 'value * self'),
  define(
    'getitem',
    'sq_item',
    wrap.sequenceItem,
    generic.oneArgument('__getitem__'),
    KEY,
    'self[key]',
  ),
  define(
    'setitem',
    'sq_ass_item',
    wrap.setSequenceItem,
    generic.setItem,
    ITEM,
    'self[key] = value',
  ),
  define('delitem', 'sq_ass_item', wrap.delSequenceItem, generic.setItem, KEY, 'del self[key]'),
  define('contains', 'sq_contains', wrap.contains, generic.contains, KEY, 'key in self'),
  define('iadd', 'sq_inplace_concat', wrap.binaryLeft, undefined, VALUE, 'self += value'),
  define('imul', 'sq_inplace_repeat', wrap.repeat, undefined, VALUE, 'self *= value'),
];
