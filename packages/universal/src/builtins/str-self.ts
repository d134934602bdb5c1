import { PyStrInstance } from '../kernel/containers.js';
import { raiseTypeError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { typeName } from '../kernel/typeof.js';

/** The text of a method's `self`, which is a str or an instance of a subclass. */
export function ownText(self: PyValue): string {
  if (typeof self === 'string') return self;
  if (self instanceof PyStrInstance) return self.value;
  return raiseTypeError(`descriptor requires a 'str' object but received a '${typeName(self)}'`);
}
