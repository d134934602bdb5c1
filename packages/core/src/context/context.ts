import type { ArithmeticContext } from './arithmetic.js';
import type { CallContext } from './calls.js';
import type { ConstantContext } from './constants.js';
import type { ContainerContext } from './containers.js';
import type { ErrorContext } from './errors.js';
import type { HandleContext } from './handles.js';
import type { InterpreterContext } from './interpreter.js';
import type { NumberContext } from './numbers.js';
import type { ObjectContext } from './objects.js';
import type { StringContext } from './strings.js';
import type { TypeContext } from './types.js';

/**
 * The C contract, one to one: every entry of C's `HPyContext` under its name in the C API, without
 * the context argument.
 *
 * Rules that hold for every method:
 *
 * - Handles passed in are borrowed, unless a parameter says *consumed*. A handle that comes back is
 *   new: whoever called closes it once.
 * - Failure gives the value that the method names (`HPy_NULL`, -1, null) and sets the error
 *   indicator; nothing is thrown. For unsigned numbers it is -1 too. Where the failure value is an
 *   answer as well, `HPyErr_Occurred` tells them apart. `runtime.throwing` is a view of the same
 *   context that throws instead.
 * - While the indicator is set, only handles may be closed and the error be looked at.
 * - What C passes by pointer is passed by value: a C string is a `string`, bytes with their length
 *   are a `Uint8Array`, handles with their count are an array, an out-parameter is the result.
 * - Sizes, indices and addresses are numbers, 64-bit integers come back as `bigint`.
 */
export interface HPyContext
  extends
    HandleContext,
    NumberContext,
    ObjectContext,
    ArithmeticContext,
    CallContext,
    ErrorContext,
    TypeContext,
    StringContext,
    ContainerContext,
    InterpreterContext,
    ConstantContext {}
