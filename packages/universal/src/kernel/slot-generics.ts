import { call as callValue, callMethodOf, lookupSpecial } from '../protocol/call.js';
import { toSsize } from '../protocol/index-value.js';
import { isTrue } from '../protocol/truth.js';
import { iterate } from '../protocol/iterate.js';
import { isEqual } from '../protocol/compare.js';
import { genericGetAttr } from '../protocol/generic-attributes.js';
import { isRaised, raise, raiseTypeError } from './exceptions.js';
import { PyWrapperDescriptor } from './functions.js';
import type { Kwargs, PyInt, PyValue } from './object.js';
import { NotImplemented } from './singletons.js';
import type { SlotKey } from './slots.js';
import { asInt, normalizeInt, typeName, typeOf } from './typeof.js';
import type { PyType } from './type.js';

/*
 * Slot functions of classes whose `__names__` are ordinary functions: they look the name up on the
 * type and call what they find.
 */

function required(self: PyValue, name: string, args: PyValue[], kwargs?: Kwargs): PyValue {
  const method = lookupSpecial(self, name);
  if (method === undefined) raise('AttributeError', name);
  return callValue(method, args, kwargs);
}

export const noArgument = (name: string) => (self: PyValue) => required(self, name, []);
export const oneArgument = (name: string) => (self: PyValue, arg: PyValue) =>
  required(self, name, [arg]);

type BinaryFunction = (a: PyValue, b: PyValue) => PyValue;

/**
 * A binary operator. It is called for either operand whose class has a function of its own, so it
 * has to find out which of `__op__` and `__rop__` is meant, and whether the right operand's class
 * goes first because it is a subclass that overrides `__rop__`.
 */
export function binary(slot: SlotKey, name: string, reflected: string): BinaryFunction {
  const generic: BinaryFunction = (a, b) => {
    const left = typeOf(a);
    const right = typeOf(b);
    let tryRight = left !== right && right.slots[slot] === generic;
    if (left.slots[slot] === generic) {
      if (tryRight && right.isSubtypeOf(left) && overrides(right, left, reflected)) {
        const result = maybe(b, reflected, a);
        if (result !== NotImplemented) return result;
        tryRight = false;
      }
      const result = maybe(a, name, b);
      if (result !== NotImplemented || left === right) return result;
    }
    return tryRight ? maybe(b, reflected, a) : NotImplemented;
  };
  return generic;
}

function overrides(subclass: PyType, base: PyType, name: string): boolean {
  return subclass.lookup(name) !== base.lookup(name);
}

function maybe(self: PyValue, name: string, arg: PyValue): PyValue {
  const result = callMethodOf(self, name, [arg]);
  return result === undefined ? NotImplemented : result;
}

export function power(a: PyValue, b: PyValue, modulus: PyValue): PyValue {
  if (modulus === null) return powerWithoutModulus(a, b);
  return typeOf(a).slots.nb_power === power ? required(a, '__pow__', [b, modulus]) : NotImplemented;
}
/** As `binary` does, with the ternary function as the mark of a class with its own `__pow__`. */
function powerWithoutModulus(a: PyValue, b: PyValue): PyValue {
  const left = typeOf(a);
  const right = typeOf(b);
  let tryRight = left !== right && right.slots.nb_power === power;
  if (left.slots.nb_power === power) {
    if (tryRight && right.isSubtypeOf(left) && overrides(right, left, '__rpow__')) {
      const result = maybe(b, '__rpow__', a);
      if (result !== NotImplemented) return result;
      tryRight = false;
    }
    const result = maybe(a, '__pow__', b);
    if (result !== NotImplemented || left === right) return result;
  }
  return tryRight ? maybe(b, '__rpow__', a) : NotImplemented;
}

const COMPARISONS = ['__lt__', '__le__', '__eq__', '__ne__', '__gt__', '__ge__'];
export function richcompare(self: PyValue, other: PyValue, op: number): PyValue {
  return maybe(self, COMPARISONS[op] ?? '', other);
}

export function repr(self: PyValue): PyValue {
  return required(self, '__repr__', []);
}

export function str(self: PyValue): PyValue {
  return required(self, '__str__', []);
}

export function hash(self: PyValue): PyInt {
  const method = lookupSpecial(self, '__hash__');
  if (method === undefined || method === null) return unhashable(self);
  const result = asInt(callValue(method, []));
  if (result === undefined) raiseTypeError('__hash__ method should return an integer');
  const number = normalizeInt(reduceHash(BigInt(result)));
  return number === -1 ? -2 : number;
}

/** An int as CPython's `hash(int)` makes one fit: modulo 2^61 - 1 when it is wider than 64 bits. */
function reduceHash(value: bigint): bigint {
  if (BigInt.asIntN(64, value) === value) return value;
  const modulus = (1n << 61n) - 1n;
  return value < 0n ? -(-value % modulus) : value % modulus;
}

export function unhashable(self: PyValue): never {
  raiseTypeError(`unhashable type: '${typeName(self)}'`);
}

export function call(self: PyValue, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  return required(self, '__call__', args, kwargs);
}

/** `__getattribute__`, and `__getattr__` when that raises AttributeError. */
export function getattr(self: PyValue, name: string): PyValue {
  const fallback = typeOf(self).lookup('__getattr__');
  const getattribute = typeOf(self).lookup('__getattribute__');
  try {
    return getattribute instanceof PyWrapperDescriptor
      ? ((getattribute.owner.native.tp_getattro as typeof getattr | undefined) ?? genericGetAttr)(
          self,
          name,
        )
      : required(self, '__getattribute__', [name]);
  } catch (error) {
    if (fallback === undefined || !isRaised(error, 'AttributeError')) throw error;
    return required(self, '__getattr__', [name]);
  }
}

export function setattr(self: PyValue, name: string, value: PyValue | undefined): void {
  if (value === undefined) required(self, '__delattr__', [name]);
  else required(self, '__setattr__', [name, value]);
}

export function iter(self: PyValue): PyValue {
  const method = lookupSpecial(self, '__iter__');
  if (method === null) raiseTypeError(`'${typeName(self)}' object is not iterable`);
  return method === undefined
    ? raiseTypeError(`'${typeName(self)}' object is not iterable`)
    : callValue(method, []);
}

export function next(self: PyValue): PyValue | undefined {
  try {
    return required(self, '__next__', []);
  } catch (error) {
    if (isRaised(error, 'StopIteration')) return undefined;
    throw error;
  }
}

export function descrGet(
  self: PyValue,
  obj: PyValue | undefined,
  type: PyType | undefined,
): PyValue {
  return required(self, '__get__', [obj ?? null, type ?? null]);
}

export function descrSet(self: PyValue, obj: PyValue, value: PyValue | undefined): void {
  if (value === undefined) required(self, '__delete__', [obj]);
  else required(self, '__set__', [obj, value]);
}

export function init(self: PyValue, args: PyValue[], kwargs: Kwargs | undefined): void {
  const result = required(self, '__init__', args, kwargs);
  if (result !== null) {
    raiseTypeError(`__init__() should return None, not '${typeName(result)}'`);
  }
}

/** `__new__`, which is a static method: it gets the class as its first argument. */
export function create(type: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  const method = typeOf(type).slots.tp_getattro?.(type, '__new__');
  if (method === undefined) raise('AttributeError', '__new__');
  return callValue(method, [type, ...args], kwargs);
}

export function finalize(self: PyValue): void {
  required(self, '__del__', []);
}

export function bool(self: PyValue): boolean {
  const method = lookupSpecial(self, '__bool__');
  if (method === undefined) return true;
  const result = callValue(method, []);
  if (typeof result !== 'boolean') {
    raiseTypeError(`__bool__ should return bool, returned ${typeName(result)}`);
  }
  return result;
}

export function length(self: PyValue): number {
  const result = toSsize(required(self, '__len__', []), 'OverflowError');
  if (result < 0) raise('ValueError', '__len__() should return >= 0');
  return result;
}

export function setItem(self: PyValue, key: PyValue, value: PyValue | undefined): void {
  if (value === undefined) required(self, '__delitem__', [key]);
  else required(self, '__setitem__', [key, value]);
}

export function contains(self: PyValue, value: PyValue): boolean {
  const method = lookupSpecial(self, '__contains__');
  if (method === null) raiseTypeError(`'${typeName(self)}' object is not a container`);
  if (method !== undefined) return isTrue(callValue(method, [value]));
  for (const item of iterate(self)) if (item === value || isEqual(item, value)) return true;
  return false;
}
