import { toIndex, toSsize } from '../protocol/index-value.js';
import { length as lengthOf } from '../protocol/length.js';
import { raise, raiseTypeError, raiseWith } from './exceptions.js';
import type { AnyImplementation } from './functions.js';
import type { Kwargs, PyInt, PyValue } from './object.js';
import { asStr, typeName } from './typeof.js';
import { PyType } from './type.js';

/*
 * Functions that make a method of a slot's function: they check the number of arguments with
 * CPython's messages and adapt them.
 */

type Fn<A extends unknown[], R> = (...args: A) => R;

/** Checks that between `min` and `max` positional arguments came and no keywords. */
function check(
  args: PyValue[],
  kwargs: Kwargs | undefined,
  min: number,
  max = min,
  before = '',
): void {
  if (kwargs !== undefined && kwargs.size > 0) {
    raiseTypeError('wrapper expected no keyword arguments');
  }
  const got = args.length;
  if (got >= min && got <= max) return;
  if (min === max) raiseTypeError(`${before}expected ${count(min)}, got ${String(got)}`);
  const bound = got < min ? `at least ${count(min)}` : `at most ${count(max)}`;
  raiseTypeError(`${before}expected ${bound}, got ${String(got)}`);
}

function count(n: number): string {
  return `${String(n)} argument${n === 1 ? '' : 's'}`;
}

/**
 * As {@link wrapper}, for what CPython unpacks by a function that wants to name the caller, and gets
 * no name: its messages begin with a space.
 */
function unpacking(
  min: number,
  max: number,
  call: (self: PyValue, args: PyValue[]) => PyValue,
): AnyImplementation {
  return (self, args, kwargs) => {
    check(args, kwargs, min, max, ' ');
    return call(self, args);
  };
}

function wrapper(
  min: number,
  max: number,
  call: (self: PyValue, args: PyValue[]) => PyValue,
): AnyImplementation {
  return (self, args, kwargs) => {
    check(args, kwargs, min, max);
    return call(self, args);
  };
}

/** An argument whose presence was checked. */
const at = (args: PyValue[], index: number): PyValue => args[index] as PyValue;

export const unary = (fn: Fn<[PyValue], PyValue>) => wrapper(0, 0, (self) => fn(self));

export const binaryLeft = (fn: Fn<[PyValue, PyValue], PyValue>) =>
  wrapper(1, 1, (self, args) => fn(self, at(args, 0)));

export const binaryRight = (fn: Fn<[PyValue, PyValue], PyValue>) =>
  wrapper(1, 1, (self, args) => fn(at(args, 0), self));

type Ternary = Fn<[PyValue, PyValue, PyValue], PyValue>;
export const power = (fn: Ternary) =>
  unpacking(1, 2, (self, args) => fn(self, at(args, 0), args[1] ?? null));
export const powerRight = (fn: Ternary) =>
  unpacking(1, 2, (self, args) => fn(at(args, 0), self, args[1] ?? null));
export const inPlacePower = (fn: Ternary) =>
  unpacking(1, 1, (self, args) => fn(self, at(args, 0), null));

export const inquiry = (fn: Fn<[PyValue], boolean>) => wrapper(0, 0, (self) => fn(self));
export const length = (fn: Fn<[PyValue], number>) => wrapper(0, 0, (self) => fn(self));
export const hash = (fn: Fn<[PyValue], PyInt>) => wrapper(0, 0, (self) => fn(self));

export const comparison = (op: number) => (fn: Fn<[PyValue, PyValue, number], PyValue>) =>
  wrapper(1, 1, (self, args) => fn(self, at(args, 0), op));

export const call =
  (fn: Fn<[PyValue, PyValue[], Kwargs | undefined], PyValue>): AnyImplementation =>
  (self, args, kwargs) =>
    fn(self, args, kwargs);

export const init =
  (fn: Fn<[PyValue, PyValue[], Kwargs | undefined], void>): AnyImplementation =>
  (self, args, kwargs) => {
    fn(self, args, kwargs);
    return null;
  };

function attributeName(value: PyValue): string {
  return asStr(value) ?? raiseTypeError(`attribute name must be string, not '${typeName(value)}'`);
}

export const getattr = (fn: Fn<[PyValue, string], PyValue>) =>
  wrapper(1, 1, (self, args) => fn(self, attributeName(at(args, 0))));

type Setattr = Fn<[PyValue, string, PyValue | undefined], void>;
export const setattr = (fn: Setattr) =>
  unpacking(2, 2, (self, args) => (fn(self, attributeName(at(args, 0)), at(args, 1)), null));
export const delattr = (fn: Setattr) =>
  wrapper(1, 1, (self, args) => (fn(self, attributeName(at(args, 0)), undefined), null));

export const next = (fn: Fn<[PyValue], PyValue | undefined>) =>
  wrapper(0, 0, (self) => {
    const value = fn(self);
    return value === undefined ? raiseWith('StopIteration') : value;
  });

export const descrGet = (fn: Fn<[PyValue, PyValue | undefined, PyType | undefined], PyValue>) =>
  unpacking(1, 2, (self, args) => {
    const obj = at(args, 0) ?? undefined;
    const type = args[1] ?? undefined;
    if (obj === undefined && type === undefined) raiseTypeError('__get__(None, None) is invalid');
    return fn(self, obj, type instanceof PyType ? type : undefined);
  });

type DescrSet = Fn<[PyValue, PyValue, PyValue | undefined], void>;
export const descrSet = (fn: DescrSet) =>
  unpacking(2, 2, (self, args) => (fn(self, at(args, 0), at(args, 1)), null));
export const descrDelete = (fn: DescrSet) =>
  wrapper(1, 1, (self, args) => (fn(self, at(args, 0), undefined), null));

export const finalize = (fn: Fn<[PyValue], void>) => wrapper(0, 0, (self) => (fn(self), null));

type SetItem = Fn<[PyValue, PyValue, PyValue | undefined], void>;
export const setItem = (fn: SetItem) =>
  unpacking(2, 2, (self, args) => (fn(self, at(args, 0), at(args, 1)), null));
export const delItem = (fn: SetItem) =>
  wrapper(1, 1, (self, args) => (fn(self, at(args, 0), undefined), null));

export const repeat = (fn: Fn<[PyValue, number], PyValue>) =>
  unpacking(1, 1, (self, args) => fn(self, toSsize(at(args, 0), 'OverflowError')));

/** A sequence index: a negative one counts from the end, if the object knows its length. */
function position(self: PyValue, value: PyValue): number {
  const index = toIndex(value);
  const number = Number(index);
  if (!Number.isSafeInteger(number))
    raise('OverflowError', "cannot fit 'int' into an index-sized integer");
  return number < 0 ? number + (lengthOf(self, true) ?? 0) : number;
}

export const sequenceItem = (fn: Fn<[PyValue, number], PyValue>) =>
  wrapper(1, 1, (self, args) => fn(self, position(self, at(args, 0))));

type SetPosition = Fn<[PyValue, number, PyValue | undefined], void>;
export const setSequenceItem = (fn: SetPosition) =>
  unpacking(2, 2, (self, args) => (fn(self, position(self, at(args, 0)), at(args, 1)), null));
export const delSequenceItem = (fn: SetPosition) =>
  wrapper(1, 1, (self, args) => (fn(self, position(self, at(args, 0)), undefined), null));

export const contains = (fn: Fn<[PyValue, PyValue], boolean>) =>
  wrapper(1, 1, (self, args) => fn(self, at(args, 0)));
