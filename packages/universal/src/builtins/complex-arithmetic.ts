import { raise } from '../kernel/exceptions.js';

/** A complex number as two floats. */
export interface Complex {
  readonly real: number;
  readonly imag: number;
}

export function addComplex(a: Complex, b: Complex): Complex {
  return { real: a.real + b.real, imag: a.imag + b.imag };
}

export function subtractComplex(a: Complex, b: Complex): Complex {
  return { real: a.real - b.real, imag: a.imag - b.imag };
}

export function multiplyComplex(a: Complex, b: Complex): Complex {
  return {
    real: a.real * b.real - a.imag * b.imag,
    imag: a.real * b.imag + a.imag * b.real,
  };
}

/** `a / b`; undefined for a zero divisor. */
export function quotientComplex(a: Complex, b: Complex): Complex | undefined {
  const real = Math.abs(b.real);
  const imag = Math.abs(b.imag);
  // Smith's method: dividing by the larger part first keeps squares of the parts out.
  if (real >= imag) {
    if (real === 0) return undefined;
    const ratio = b.imag / b.real;
    const divisor = b.real + b.imag * ratio;
    return {
      real: (a.real + a.imag * ratio) / divisor,
      imag: (a.imag - a.real * ratio) / divisor,
    };
  }
  if (imag >= real) {
    const ratio = b.real / b.imag;
    const divisor = b.real * ratio + b.imag;
    return {
      real: (a.real * ratio + a.imag) / divisor,
      imag: (a.imag * ratio - a.real) / divisor,
    };
  }
  return { real: NaN, imag: NaN };
}

export function divideComplex(a: Complex, b: Complex): Complex {
  return quotientComplex(a, b) ?? raise('ZeroDivisionError', 'complex division by zero');
}
