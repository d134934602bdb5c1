import { raiseValueError } from '../kernel/exceptions.js';
import type { PyComplex } from '../kernel/containers.js';
import { str } from '../protocol/text.js';
import { doubleParts } from './number-format-float.js';
import { layOut, pad, parseFormatSpec, raiseUnknownFormat } from './number-format.js';

const TYPES = 'eEfFgGn';

/** `complex.__format__`. */
export function formatComplex(self: PyComplex, text: string): string {
  if (text === '') return str(self);
  const spec = parseFormatSpec(text, self, '>');
  const { type } = spec;
  if (type !== '' && !TYPES.includes(type)) raiseUnknownFormat(type, self);
  if (spec.fill === '0') {
    raiseValueError('Zero padding is not allowed in complex format specifier');
  }
  if (spec.align === '=') {
    raiseValueError("'=' alignment flag is not allowed in complex format specifier");
  }
  const bare = { ...spec, width: -1 };
  const part = (value: number, sign: typeof spec.sign) =>
    layOut(doubleParts(value, spec, false), { ...bare, sign });
  // Without a type the text is as repr's: no zero real part, otherwise parentheses.
  if (type !== '') return pad(`${part(self.real, spec.sign)}${part(self.imag, '+')}j`, spec);
  if (Object.is(self.real, 0)) return pad(`${part(self.imag, spec.sign)}j`, spec);
  return pad(`(${part(self.real, spec.sign)}${part(self.imag, '+')}j)`, spec);
}
