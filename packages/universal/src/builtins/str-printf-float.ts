import { fixedText, significantDigits } from './float-decimal.js';

function withPoint(digits: string, integral: number, alternate: boolean): string {
  const tail = digits.slice(integral);
  return digits.slice(0, integral) + (tail !== '' || alternate ? `.${tail}` : '');
}

function exponentText(exponent: number): string {
  return `e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

function general(value: number, precision: number, alternate: boolean): string {
  const count = Math.max(precision, 1);
  const { digits, exponent } = significantDigits(value, count);
  const kept = alternate ? digits : digits.replace(/0+$/, '');
  if (exponent < -4 || exponent >= count) {
    return withPoint(kept === '' ? '0' : kept, 1, alternate) + exponentText(exponent);
  }
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${kept}`;
  return withPoint(kept.padEnd(exponent + 1, '0'), exponent + 1, alternate);
}

/**
 * A float as `%e`, `%f`, `%g` (or their capitals) write it, with a minus sign if it has one.
 *
 * @param alternate - the `#` flag: the decimal point always, and for `%g` zeros at the end
 */
export function printFloat(
  value: number,
  conversion: string,
  precision: number,
  alternate: boolean,
): string {
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const text =
    sign + printMagnitude(Math.abs(value), conversion.toLowerCase(), precision, alternate);
  return conversion === conversion.toLowerCase() ? text : text.toUpperCase();
}

function printMagnitude(
  value: number,
  conversion: string,
  precision: number,
  alternate: boolean,
): string {
  if (Number.isNaN(value)) return 'nan';
  if (value === Infinity) return 'inf';
  if (conversion === 'f') {
    return fixedText(value, precision) + (alternate && precision === 0 ? '.' : '');
  }
  if (conversion === 'g') return general(value, precision, alternate);
  const { digits, exponent } = significantDigits(value, precision + 1);
  return withPoint(digits, 1, alternate) + exponentText(exponent);
}
