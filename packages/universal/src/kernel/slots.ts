import type { Kwargs, PyInt, PyObject, PyValue } from './object.js';
import type { PyBuffer } from './buffer.js';
import type { PyType } from './type.js';

type Unary = (self: never) => PyValue;
type Binary = (a: never, b: never) => PyValue;
type Ternary = (a: never, b: never, c: never) => PyValue;

/**
 * The implementations behind a type's behaviour, named as CPython names them. They throw
 * `PyException`, and return `NotImplemented` where CPython's do. `undefined` passed for a value
 * means "delete".
 */
export interface SlotFunctions {
  tp_repr: Unary;
  tp_str: (self: never) => PyValue;
  tp_hash: (self: never) => PyInt;
  tp_call: (self: never, args: PyValue[], kwargs: Kwargs | undefined) => PyValue;
  tp_getattro: (self: never, name: string) => PyValue;
  tp_setattro: (self: never, name: string, value: PyValue | undefined) => void;
  tp_richcompare: (a: never, b: never, op: number) => PyValue;
  tp_iter: Unary;
  /** `undefined` when there is nothing more. */
  tp_iternext: (self: never) => PyValue | undefined;
  /** `obj` is undefined when the attribute is looked up on the type itself. */
  tp_descr_get: (self: never, obj: PyValue | undefined, type: PyType | undefined) => PyValue;
  tp_descr_set: (self: never, obj: PyValue, value: PyValue | undefined) => void;
  tp_new: (type: PyType, args: PyValue[], kwargs: Kwargs | undefined) => PyValue;
  tp_init: (self: never, args: PyValue[], kwargs: Kwargs | undefined) => void;
  /** Python's `__del__`: runs once, before the object goes. */
  tp_finalize: (self: never) => void;

  nb_add: Binary;
  nb_subtract: Binary;
  nb_multiply: Binary;
  nb_remainder: Binary;
  nb_divmod: Binary;
  nb_power: Ternary;
  nb_negative: Unary;
  nb_positive: Unary;
  nb_absolute: Unary;
  nb_bool: (self: never) => boolean;
  nb_invert: Unary;
  nb_lshift: Binary;
  nb_rshift: Binary;
  nb_and: Binary;
  nb_xor: Binary;
  nb_or: Binary;
  nb_int: Unary;
  nb_float: Unary;
  nb_inplace_add: Binary;
  nb_inplace_subtract: Binary;
  nb_inplace_multiply: Binary;
  nb_inplace_remainder: Binary;
  nb_inplace_power: Ternary;
  nb_inplace_lshift: Binary;
  nb_inplace_rshift: Binary;
  nb_inplace_and: Binary;
  nb_inplace_xor: Binary;
  nb_inplace_or: Binary;
  nb_floor_divide: Binary;
  nb_true_divide: Binary;
  nb_inplace_floor_divide: Binary;
  nb_inplace_true_divide: Binary;
  nb_index: Unary;
  nb_matrix_multiply: Binary;
  nb_inplace_matrix_multiply: Binary;

  mp_length: (self: never) => number;
  mp_subscript: Binary;
  mp_ass_subscript: (self: never, key: PyValue, value: PyValue | undefined) => void;

  sq_length: (self: never) => number;
  sq_concat: Binary;
  sq_repeat: (self: never, count: number) => PyValue;
  sq_item: (self: never, index: number) => PyValue;
  sq_ass_item: (self: never, index: number, value: PyValue | undefined) => void;
  sq_contains: (self: never, value: PyValue) => boolean;
  sq_inplace_concat: Binary;
  sq_inplace_repeat: (self: never, count: number) => PyValue;

  bf_getbuffer: (self: never, flags: number) => PyBuffer;
  bf_releasebuffer: (self: never, buffer: PyBuffer) => void;
}

export type SlotKey = keyof SlotFunctions;

/** What one type defines itself. */
export type NativeSlots = { [K in SlotKey]?: SlotFunctions[K] };

/** A slot function as callers see it: any value may be `self`. */
export type Callable<K extends SlotKey> = SlotFunctions[K] extends (
  self: never,
  ...rest: infer R
) => infer Result
  ? (self: PyValue, ...rest: Loosen<R>) => Result
  : never;
type Loosen<R extends unknown[]> = { [I in keyof R]: [R[I]] extends [never] ? PyValue : R[I] };

/** Every slot of a type, own and inherited. */
export type ResolvedSlots = { [K in SlotKey]: Callable<K> | undefined };

/** The names of all slots, in the order in which CPython fills in their `__names__`. */
export const SLOT_KEYS: readonly SlotKey[] = [
  'tp_repr',
  'tp_str',
  'tp_hash',
  'tp_call',
  'tp_getattro',
  'tp_setattro',
  'tp_richcompare',
  'tp_iter',
  'tp_iternext',
  'tp_descr_get',
  'tp_descr_set',
  'tp_new',
  'tp_init',
  'tp_finalize',
  'nb_add',
  'nb_subtract',
  'nb_multiply',
  'nb_remainder',
  'nb_divmod',
  'nb_power',
  'nb_negative',
  'nb_positive',
  'nb_absolute',
  'nb_bool',
  'nb_invert',
  'nb_lshift',
  'nb_rshift',
  'nb_and',
  'nb_xor',
  'nb_or',
  'nb_int',
  'nb_float',
  'nb_inplace_add',
  'nb_inplace_subtract',
  'nb_inplace_multiply',
  'nb_inplace_remainder',
  'nb_inplace_power',
  'nb_inplace_lshift',
  'nb_inplace_rshift',
  'nb_inplace_and',
  'nb_inplace_xor',
  'nb_inplace_or',
  'nb_floor_divide',
  'nb_true_divide',
  'nb_inplace_floor_divide',
  'nb_inplace_true_divide',
  'nb_index',
  'nb_matrix_multiply',
  'nb_inplace_matrix_multiply',
  'mp_length',
  'mp_subscript',
  'mp_ass_subscript',
  'sq_length',
  'sq_concat',
  'sq_repeat',
  'sq_item',
  'sq_ass_item',
  'sq_contains',
  'sq_inplace_concat',
  'sq_inplace_repeat',
  'bf_getbuffer',
  'bf_releasebuffer',
];

/** A slot table with every key present, so that all tables have one hidden class. */
export function emptySlots(): ResolvedSlots {
  return Object.fromEntries(SLOT_KEYS.map((key) => [key, undefined])) as ResolvedSlots;
}

export type { PyObject };
