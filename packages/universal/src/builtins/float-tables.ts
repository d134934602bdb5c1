/*
 * Tables of logarithms and powers of two as sums of two floats, computed once with fixed-point
 * bigints.
 */

/** Bits after the point. */
const BITS = 160n;
const ONE = 1n << BITS;

/** The natural logarithm of `numerator / denominator`, by the series of the area tangent. */
function logarithm(numerator: bigint, denominator: bigint): bigint {
  const ratio = ((numerator - denominator) * ONE) / (numerator + denominator);
  const square = (ratio * ratio) >> BITS;
  let sum = 0n;
  let power = ratio;
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += power / n;
    power = (power * square) >> BITS;
  }
  return 2n * sum;
}

function squareRoot(value: bigint): bigint {
  const target = value << BITS;
  let root = ONE << 1n;
  for (;;) {
    const next = (root + target / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** The fixed-point number as a float that is a multiple of `2 ** -bits`, and the float of the rest. */
function split(value: bigint, bits: bigint): Split {
  const cut = BITS - bits;
  const high = (value >> cut) << cut;
  return { high: toFloat(high), low: toFloat(value - high) };
}

/** Rounded to a float: more than enough digits are kept for a correct result. */
function toFloat(value: bigint): number {
  return Number(value) / 2 ** Number(BITS);
}

/** A number as the sum of two floats. */
export interface Split {
  readonly high: number;
  readonly low: number;
}

export interface Tables {
  /** With few enough bits that a float's exponent times `high` is exact. */
  readonly ln2: Split;
  /** ln(2) / 64, likewise. */
  readonly step: Split;
  /** What a number near `index / 128` is multiplied with to come near 1: a multiple of 1/1024. */
  readonly reciprocals: readonly number[];
  /** The logarithms of what `reciprocals` divide out. */
  readonly logarithms: readonly Split[];
  /** `2 ** (index / 64)`. */
  readonly powers: readonly Split[];
}

let tables: Tables | undefined;

export function floatTables(): Tables {
  return (tables ??= makeTables());
}

/** Numbers between the roots of 1/2 and 2 have indices up to here. */
const LAST_RECIPROCAL = 182;

function makeTables(): Tables {
  const ln2 = logarithm(2n, 1n);
  const reciprocals: number[] = [];
  const logarithms: Split[] = [];
  for (let index = 0; index <= LAST_RECIPROCAL; index++) {
    const scaled = index < 64 ? 1024 : Math.round((1024 * 128) / index);
    reciprocals.push(scaled / 1024);
    logarithms.push(split(-logarithm(BigInt(scaled), 1024n), 42n));
  }
  let root = ONE << 1n;
  for (let count = 0; count < 6; count++) root = squareRoot(root);
  const powers: Split[] = [];
  for (let power = ONE; powers.length < 64; power = (power * root) >> BITS) {
    powers.push(split(power, 52n));
  }
  return { ln2: split(ln2, 42n), step: split(ln2 / 64n, 40n), reciprocals, logarithms, powers };
}
