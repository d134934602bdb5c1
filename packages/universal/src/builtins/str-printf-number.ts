import { isRaised, raiseTypeError } from '../kernel/exceptions.js';
import type { PyInt, PyValue } from '../kernel/object.js';
import { asInt, typeName, typeOf } from '../kernel/typeof.js';
import { toIndex } from '../protocol/index-value.js';
import { isNumber } from '../protocol/number.js';
import { intToText } from './int-text.js';

/** The digits of an int as `%d %i %u %o %x %X` write them: sign, prefix, `precision` digits. */
export function printInt(
  value: PyValue,
  conversion: string,
  precision: number,
  alternate: boolean,
): string {
  const int = intFor(value, conversion);
  const negative = int < 0;
  const magnitude = negative ? -int : int;
  const [radix, prefix] = RADIX.get(conversion.toLowerCase()) ?? [10, ''];
  const digits = (radix === 10 ? intToText(magnitude) : magnitude.toString(radix)).padStart(
    precision,
    '0',
  );
  const text = (alternate ? prefix : '') + digits;
  return (negative ? '-' : '') + (conversion === 'X' ? text.toUpperCase() : text);
}

const RADIX = new Map<string, [radix: number, prefix: string]>([
  ['x', [16, '0x']],
  ['o', [8, '0o']],
]);

/** The int that a conversion is about: floats are cut for `%d`, refused for `%x` and `%o`. */
function intFor(value: PyValue, conversion: string): PyInt {
  const int = asInt(value);
  if (int !== undefined) return int;
  const exact = RADIX.has(conversion.toLowerCase());
  if (isNumber(value)) {
    try {
      const { nb_int: toInt } = typeOf(value).slots;
      const converted = exact || toInt === undefined ? toIndex(value) : asInt(toInt(value));
      if (converted !== undefined) return converted;
    } catch (error) {
      if (!isRaised(error, 'TypeError')) throw error;
    }
  }
  const what = exact ? 'an integer' : 'a real number';
  return raiseTypeError(`%${conversion} format: ${what} is required, not ${typeName(value)}`);
}
