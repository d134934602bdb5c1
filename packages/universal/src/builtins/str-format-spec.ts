import { raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { pad, parseFormatSpec, raiseUnknownFormat } from './number-format.js';
import { substring } from './str-code-points.js';
import { ownText } from './str-self.js';

/** `format(text, spec)`: fill, alignment, width, and a precision that cuts. */
export function formatText(self: PyValue, specification: string): string {
  const text = ownText(self);
  if (specification === '') return text;
  const spec = parseFormatSpec(specification, self, '<');
  if (spec.grouping !== '') raiseValueError(`Cannot specify '${spec.grouping}' with 's'.`);
  if (spec.type !== '' && spec.type !== 's') raiseUnknownFormat(spec.type, self);
  if (spec.sign === ' ') raiseValueError('Space not allowed in string format specifier');
  if (spec.sign !== '') raiseValueError('Sign not allowed in string format specifier');
  if (spec.positiveZero) {
    raiseValueError('Negative zero coercion (z) not allowed in string format specifier');
  }
  if (spec.alternate) {
    raiseValueError('Alternate form (#) not allowed in string format specifier');
  }
  if (spec.align === '=') raiseValueError("'=' alignment not allowed in string format specifier");
  return pad(spec.precision >= 0 ? substring(text, 0, spec.precision) : text, spec);
}
