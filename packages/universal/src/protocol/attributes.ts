import { isRaised, raise, raiseTypeError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { asStr, typeName, typeOf } from '../kernel/typeof.js';

/** `value.name`. */
export function getAttribute(value: PyValue, name: string): PyValue {
  const { tp_getattro: get } = typeOf(value).slots;
  if (get === undefined) {
    raise('AttributeError', `'${typeName(value)}' object has no attribute '${name}'`);
  }
  return get(value, name);
}

/** `value.name`, or undefined where that raises AttributeError. */
export function findAttribute(value: PyValue, name: string): PyValue | undefined {
  try {
    return getAttribute(value, name);
  } catch (error) {
    if (isRaised(error, 'AttributeError')) return undefined;
    throw error;
  }
}

/** `value.name = item`, or `del value.name` for `undefined`. */
export function setAttribute(value: PyValue, name: string, item: PyValue | undefined): void {
  const { tp_setattro: set } = typeOf(value).slots;
  if (set === undefined) {
    const problem =
      typeOf(value).slots.tp_getattro === undefined
        ? 'has no attributes'
        : 'has only read-only attributes';
    const action = item === undefined ? 'del' : 'assign to';
    raiseTypeError(`'${typeName(value)}' object ${problem} (${action} .${name})`);
  }
  set(value, name, item);
}

/** The text of an attribute name that Python code gave, which may be any object. */
export function attributeName(value: PyValue): string {
  return asStr(value) ?? raiseTypeError(`attribute name must be string, not '${typeName(value)}'`);
}
