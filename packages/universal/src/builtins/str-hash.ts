/**
 * The hash of a text or, given through `at`, of any sequence of small numbers: a non-negative int of
 * 53 bits, so that it is a JavaScript number. The same in every process, unlike CPython's.
 */
function mix(length: number, at: (index: number) => number): number {
  if (length === 0) return 0;
  let low = 0x2f0b4c47 ^ length;
  let high = 0x5bd1e995;
  for (let i = 0; i < length; i++) {
    const item = at(i);
    low = Math.imul(low ^ item, 0x85ebca6b);
    high = Math.imul(high ^ item, 0xc2b2ae35);
    low ^= low >>> 15;
    high ^= high >>> 13;
  }
  low = Math.imul(low ^ (high >>> 16), 0x27d4eb2f);
  high = Math.imul(high ^ (low >>> 15), 0x165667b1);
  low ^= low >>> 13;
  high ^= high >>> 16;
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}

/** `hash(text)`; never -1. */
export function hashText(text: string): number {
  return mix(text.length, (index) => text.charCodeAt(index));
}

/** `hash(bytes)`; never -1. */
export function hashBytes(bytes: Uint8Array): number {
  return mix(bytes.length, (index) => bytes[index]!);
}
