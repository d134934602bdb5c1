import type { PyObject } from '../kernel/object.js';
import { type PyValue } from '../kernel/object.js';
import { raiseTypeError } from '../kernel/exceptions.js';
import { asStr, typeName, typeOf } from '../kernel/typeof.js';

/** `repr(value)`. */
export function repr(value: PyValue): string {
  const { tp_repr: slot } = typeOf(value).slots;
  if (slot === undefined) return `<${typeName(value)} object>`;
  const result = slot(value);
  return asStr(result) ?? raiseTypeError(`__repr__ returned non-string (type ${typeName(result)})`);
}

/** `repr(value)` for messages to people, which an object that cannot say what it is must not stop. */
export function reprOrFailure(value: PyValue): string {
  try {
    return repr(value);
  } catch {
    return '<object repr() failed>';
  }
}

/** `str(value)` as a Python value: a str, or an instance of a subclass that `__str__` returned. */
export function strValue(value: PyValue): PyValue {
  if (typeof value === 'string') return value;
  const { tp_str: slot } = typeOf(value).slots;
  if (slot === undefined) return repr(value);
  const result = slot(value);
  if (asStr(result) === undefined) {
    raiseTypeError(`__str__ returned non-string (type ${typeName(result)})`);
  }
  return result;
}

/** The text of `str(value)`. */
export function str(value: PyValue): string {
  return asStr(strValue(value)) ?? '';
}

/** `ascii(value)`: the repr with everything beyond ASCII escaped. */
export function ascii(value: PyValue): string {
  return repr(value).replace(/[^\0-\x7f]/gu, (char) => {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
    if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`;
    return `\\U${code.toString(16).padStart(8, '0')}`;
  });
}

/** Objects whose repr is being computed: how a list that contains itself prints as `[...]`. */
const running = new Set<PyObject>();

/** Runs `body` unless it is already running for `self`; then the result is `inside`. */
export function guardRepr(self: PyObject, inside: string, body: () => string): string {
  if (running.has(self)) return inside;
  running.add(self);
  try {
    return body();
  } finally {
    running.delete(self);
  }
}

const identities = new WeakMap<PyObject, number>();
let nextIdentity = 0x7f0000000000;

/** A number that stays with the object: `id(value)`, shown in reprs as an address. */
export function identityOf(value: PyObject): number {
  let identity = identities.get(value);
  if (identity === undefined) {
    identity = nextIdentity;
    nextIdentity += 16;
    identities.set(value, identity);
  }
  return identity;
}

/** `0x7f...`, as `%p` prints it. */
export function addressOf(value: PyObject): string {
  return `0x${identityOf(value).toString(16)}`;
}
