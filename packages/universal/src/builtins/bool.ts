import { boolType } from '../kernel/builtin-types.js';
import { raiseTypeError } from '../kernel/exceptions.js';
import type { Kwargs, PyInt, PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import type { PyType } from '../kernel/type.js';
import { asInt } from '../kernel/typeof.js';
import { isTrue } from '../protocol/truth.js';
import { fillType } from './define.js';
import { andInt, orInt, xorInt } from './int-arithmetic.js';

/** `bool(value=False, /)`. */
function newBool(_type: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  if (kwargs !== undefined && kwargs.size > 0) raiseTypeError('bool() takes no keyword arguments');
  if (args.length > 1) raiseTypeError(`bool expected at most 1 argument, got ${args.length}`);
  return args[0] === undefined ? false : isTrue(args[0]);
}

/** A bool of two bools; ints otherwise. */
function logical(
  ofBools: (a: boolean, b: boolean) => boolean,
  ofInts: (a: PyInt, b: PyInt) => PyInt,
) {
  return (a: PyValue, b: PyValue): PyValue => {
    if (typeof a === 'boolean' && typeof b === 'boolean') return ofBools(a, b);
    const left = asInt(a);
    const right = asInt(b);
    return left === undefined || right === undefined ? NotImplemented : ofInts(left, right);
  };
}

export function fillBool(): void {
  fillType(boolType, {
    doc: 'bool(x) -> bool\n\nTrue where x is true, False otherwise. There are no other instances.',
    slots: {
      tp_new: newBool,
      tp_repr: (self: boolean) => (self ? 'True' : 'False'),
      nb_and: logical((a, b) => a && b, andInt),
      nb_xor: logical((a, b) => a !== b, xorInt),
      nb_or: logical((a, b) => a || b, orInt),
    },
  });
}
