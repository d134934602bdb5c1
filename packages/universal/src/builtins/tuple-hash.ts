import type { PyInt, PyValue } from '../kernel/object.js';
import { normalizeInt } from '../kernel/typeof.js';
import { hash } from '../protocol/hash.js';

/*
 * The hash of tuples, which is CPython's (xxHash over the hashes of the items, in 64 bits). A
 * 64-bit number is a pair of 32-bit halves here: BigInt is ten times slower.
 */

/** The high half of the last product of `multiply`; the low half is its result. */
let productHigh = 0;

/** The low 64 bits of (ahi, alo) * (bhi, blo). */
function multiply(ahi: number, alo: number, bhi: number, blo: number): number {
  const a0 = alo & 0xffff;
  const a1 = alo >>> 16;
  const b0 = blo & 0xffff;
  const b1 = blo >>> 16;
  const low = a0 * b0;
  const middle = a1 * b0 + (low >>> 16);
  const carry = a0 * b1 + (middle & 0xffff);
  const high = a1 * b1 + Math.floor(middle / 0x10000) + Math.floor(carry / 0x10000);
  productHigh = (high + Math.imul(ahi, blo) + Math.imul(alo, bhi)) | 0;
  return ((carry & 0xffff) << 16) | (low & 0xffff);
}

/** xxHash's primes 1, 2 and 5 of 64 bits. */
const PRIME1 = [0x9e3779b1, 0x85ebca87] as const;
const PRIME2 = [0xc2b2ae3d, 0x27d4eb4f] as const;
const PRIME5 = [0x27d4eb2f, 0x165667c5] as const;

/** `hash(tuple(items))`. */
export function hashItems(items: readonly PyValue[]): PyInt {
  let high: number = PRIME5[0];
  let low: number = PRIME5[1];
  for (const item of items) {
    const lane = hash(item);
    let laneHigh: number;
    let laneLow: number;
    if (typeof lane === 'number') {
      laneHigh = Math.floor(lane / 2 ** 32) | 0;
      laneLow = lane | 0;
    } else {
      laneHigh = Number(BigInt.asIntN(32, lane >> 32n));
      laneLow = Number(BigInt.asIntN(32, lane));
    }
    const product = multiply(laneHigh, laneLow, PRIME2[0], PRIME2[1]);
    const sum = (low >>> 0) + (product >>> 0);
    high = (high + productHigh + (sum > 0xffffffff ? 1 : 0)) | 0;
    low = sum | 0;
    const rotated = (high << 31) | (low >>> 1);
    low = (low << 31) | (high >>> 1);
    high = rotated;
    low = multiply(high, low, PRIME1[0], PRIME1[1]);
    high = productHigh;
  }
  // items.length ^ (PRIME5 ^ 3527539)
  const sum = (low >>> 0) + ((items.length ^ PRIME5[1] ^ 3527539) >>> 0);
  high = (high + PRIME5[0] + (sum > 0xffffffff ? 1 : 0)) | 0;
  low = sum >>> 0;
  if (high === -1 && low === 0xffffffff) return 1546275796;
  if (high >= -0x200000 && high < 0x200000) return high * 2 ** 32 + low;
  return normalizeInt((BigInt(high) << 32n) | BigInt(low));
}
