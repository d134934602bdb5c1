import type { PyBaseException } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import type { GetSetSpec } from './define.js';

/** An attribute that lies in the exception's `extra`; None until it is set. */
export function extraAttribute(name: string): GetSetSpec {
  return {
    get: (self: PyBaseException) => self.extra?.get(name) ?? null,
    set(self: PyBaseException, value) {
      setExtra(self, name, value ?? null);
    },
  };
}

export function setExtra(self: PyBaseException, name: string, value: PyValue): void {
  self.extra ??= new Map();
  self.extra.set(name, value);
}
