import { floatType } from '../kernel/builtin-types.js';
import { PyBytes, PyFloat } from '../kernel/containers.js';
import { raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';
import { asStr, typeName, typeOf } from '../kernel/typeof.js';
import { toDouble } from '../protocol/number.js';
import { repr } from '../protocol/text.js';
import { parseFloatText } from './float-text.js';
import { bufferText } from './int-new.js';
import { latin1 } from './number-text.js';

/** `float(value=0.0, /)`. */
export function newFloat(type: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  if (type === floatType && kwargs !== undefined && kwargs.size > 0) {
    raiseTypeError('float() takes no keyword arguments');
  }
  if (args.length > 1) raiseTypeError(`float expected at most 1 argument, got ${args.length}`);
  const [source] = args;
  if (source instanceof PyFloat && source.cls === floatType && type === floatType) return source;
  return new PyFloat(source === undefined ? 0 : toFloat(source), type);
}

/** The number of `float(value)`: `PyNumber_Float`. */
export function toFloat(source: PyValue): number {
  const text = asStr(source);
  if (text !== undefined) return parse(text, source);
  const { nb_float: float, nb_index: index } = typeOf(source).slots;
  if (float !== undefined || index !== undefined) return toDouble(source);
  const bytes = source instanceof PyBytes ? latin1(source.bytes) : bufferText(source);
  if (bytes !== undefined) return parse(bytes, source);
  return raiseTypeError(
    `float() argument must be a string or a real number, not '${typeName(source)}'`,
  );
}

function parse(text: string, source: PyValue): number {
  // Bytes beyond ASCII are no digits or spaces, whatever their character may be.
  const isForeign =
    typeof source !== 'string' && /[^\0-\x7f]/.test(text) && asStr(source) === undefined;
  const value = isForeign ? undefined : parseFloatText(text);
  return value ?? raiseValueError(`could not convert string to float: ${repr(source)}`);
}
