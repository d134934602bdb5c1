import { contextVarType, tokenType } from './kernel/builtin-types.js';
import { PyObject, type PyValue } from './kernel/object.js';

/**
 * A context variable. There is one context: JavaScript that awaits does not switch it.
 */
export class PyContextVar extends PyObject {
  value: PyValue | undefined = undefined;

  constructor(
    readonly name: string,
    readonly defaultValue: PyValue | undefined,
  ) {
    super(contextVarType);
  }

  /** Sets the value; the token restores the one before. */
  set(value: PyValue): PyToken {
    const token = new PyToken(this, this.value);
    this.value = value;
    return token;
  }
}

/** What `ContextVar.set` returns, for `ContextVar.reset`. */
export class PyToken extends PyObject {
  used = false;
  constructor(
    readonly variable: PyContextVar,
    readonly oldValue: PyValue | undefined,
  ) {
    super(tokenType);
  }
}
