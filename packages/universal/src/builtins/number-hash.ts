import type { PyInt } from '../kernel/object.js';

/** Numbers hash as fractions modulo this prime, so that equal numbers of all types hash alike. */
const BITS = 61;
const MODULUS = (1n << 61n) - 1n;
const INFINITY = 314159;
/** What complex multiplies the imaginary part's hash with. */
const IMAGINARY = 1000003n;

/** -1 says "error" in C, so it is nobody's hash. */
function finish(hash: bigint): PyInt {
  if (hash === -1n) return -2;
  const number = Number(hash);
  return Number.isSafeInteger(number) ? number : hash;
}

export function hashInt(value: PyInt): PyInt {
  if (typeof value === 'number') return value === -1 ? -2 : value;
  return finish(value % MODULUS);
}

const view = new DataView(new ArrayBuffer(8));

/** The hash of a float; `nan` is what a NaN hashes to, which depends on the object. */
export function hashDouble(value: number, nan: PyInt): PyInt {
  if (Number.isSafeInteger(value)) return value === -1 ? -2 : value + 0;
  if (!Number.isFinite(value)) {
    if (Number.isNaN(value)) return nan;
    return value > 0 ? INFINITY : -INFINITY;
  }
  view.setFloat64(0, value);
  const high = view.getUint32(0);
  const exponent = (high >>> 20) & 0x7ff;
  const leading = exponent === 0 ? 0 : 0x100000;
  const mantissa = (BigInt((high & 0xfffff) | leading) << 32n) | BigInt(view.getUint32(4));
  // 2**61 is 1 modulo the prime, so that negative powers of two are positive ones.
  const shift = ((((exponent || 1) - 1075) % BITS) + BITS) % BITS;
  const hash = (mantissa << BigInt(shift)) % MODULUS;
  return finish(value < 0 ? -hash : hash);
}

export function hashComplex(real: PyInt, imaginary: PyInt): PyInt {
  return finish(BigInt.asIntN(64, BigInt(real) + IMAGINARY * BigInt(imaginary)));
}
