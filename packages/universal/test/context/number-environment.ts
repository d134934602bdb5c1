import type { HPy } from '@hpy/core';
import { PyException } from '../../src/kernel/exceptions.js';
import type { PyValue } from '../../src/kernel/object.js';
import { str } from '../../src/protocol/text.js';
import type { ContextEnvironment } from '../../src/context/environment.js';

/** An environment whose handles are positions in a list, which is all that numbers need. */
export function listEnvironment() {
  const values: (PyValue | undefined)[] = [undefined];
  const open = (value: PyValue): HPy => (values.push(value) - 1) as HPy;
  const optional = (handle: HPy) => values[handle];
  const value = (handle: HPy): PyValue => {
    const found = values[handle];
    if (found === undefined) throw new Error('HPy_NULL has no value');
    return found;
  };
  const env = { open, optional, value } as unknown as ContextEnvironment;
  return { env, open, value };
}

/** What a call gives, or its exception as `Type: message`. */
export function resultOf<T>(compute: () => T): T | string {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof PyException)) throw error;
    return `${error.value.cls.name}: ${str(error.value.args.items[0] ?? null)}`;
  }
}
