import { raise } from '../kernel/exceptions.js';
import { multiplyComplex, quotientComplex, type Complex } from './complex-arithmetic.js';
import { accurateExp, accurateLog } from './float-transcendental.js';
import { hypot, realPower } from './float-exact.js';

const ONE: Complex = { real: 1, imag: 0 };
/** Integral exponents up to here are multiplied out. */
const MAX_MULTIPLIED = 100;

/** `a ** b` of complex numbers. */
export function powerComplex(a: Complex, b: Complex): Complex {
  const isIntegral = b.imag === 0 && Number.isInteger(b.real);
  const result =
    isIntegral && Math.abs(b.real) <= MAX_MULTIPLIED ? multiplyOut(a, b.real) : general(a, b);
  if (result === undefined) {
    raise('ZeroDivisionError', '0.0 to a negative or complex power');
  }
  if (Math.abs(result.real) === Infinity || Math.abs(result.imag) === Infinity) {
    raise('OverflowError', 'complex exponentiation');
  }
  return result;
}

function multiplyOut(base: Complex, exponent: number): Complex | undefined {
  const count = Math.abs(exponent);
  let result = ONE;
  let power = base;
  for (let bit = 1; bit <= count; bit *= 2) {
    if ((count & bit) !== 0) result = multiplyComplex(result, power);
    power = multiplyComplex(power, power);
  }
  return exponent > 0 ? result : quotientComplex(ONE, result);
}

/** By polar coordinates; undefined for powers of zero that there are not. */
function general(a: Complex, b: Complex): Complex | undefined {
  if (b.real === 0 && b.imag === 0) return ONE;
  if (a.real === 0 && a.imag === 0) {
    return b.imag !== 0 || b.real < 0 ? undefined : { real: 0, imag: 0 };
  }
  const size = hypot(a.real, a.imag);
  const angle = Math.atan2(a.imag, a.real);
  let length = realPower(size, b.real);
  let phase = angle * b.real;
  if (b.imag !== 0) {
    length /= accurateExp(angle * b.imag);
    phase += b.imag * accurateLog(size);
  }
  return { real: length * Math.cos(phase), imag: length * Math.sin(phase) };
}
