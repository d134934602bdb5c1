import { raise, raiseValueError } from '../kernel/exceptions.js';
import type { PyInt, PyValue } from '../kernel/object.js';
import { normalizeInt } from '../kernel/typeof.js';
import { toIndex } from '../protocol/index-value.js';
import { oneArg, anyArgs, positional, type MethodSpec } from '../builtins/define.js';
import { refuseKeywords } from '../builtins/keyword-arguments.js';

const LARGEST = (1n << 63n) - 1n;

/** The product of `first`, `first + 1`, ... `last`, in halves so that factors are of one size. */
function productOf(first: bigint, last: bigint): bigint {
  if (first > last) return 1n;
  if (last - first < 8n) {
    let result = first;
    for (let n = first + 1n; n <= last; n++) result *= n;
    return result;
  }
  const middle = (first + last) >> 1n;
  return productOf(first, middle) * productOf(middle + 1n, last);
}

function factorial(arg: PyValue): PyInt {
  const n = BigInt(toIndex(arg));
  if (n > LARGEST) {
    raise('OverflowError', `factorial() argument should not exceed ${LARGEST}`);
  }
  if (n < 0n) raiseValueError('factorial() not defined for negative values');
  return normalizeInt(productOf(2n, n));
}

/** A count of things, which must not be negative. */
function natural(name: string, value: PyInt): bigint {
  if (value < 0) raiseValueError(`${name} must be a non-negative integer`);
  return BigInt(value);
}

function combinations(first: PyValue, second: PyValue): PyInt {
  const [left, right] = [toIndex(first), toIndex(second)];
  const n = natural('n', left);
  let k = natural('k', right);
  if (k > n) return 0;
  if (n - k < k) k = n - k;
  if (k > LARGEST) raise('OverflowError', `min(n - k, k) must not exceed ${LARGEST}`);
  return normalizeInt(productOf(n - k + 1n, n) / productOf(2n, k));
}

function permutations(first: PyValue, second: PyValue | undefined): PyInt {
  if (second === undefined || second === null) return factorial(first);
  const [left, right] = [toIndex(first), toIndex(second)];
  const n = natural('n', left);
  const k = natural('k', right);
  if (k > n) return 0;
  if (k > LARGEST) raise('OverflowError', `k must not exceed ${LARGEST}`);
  return normalizeInt(productOf(n - k + 1n, n));
}

const size = (value: bigint): bigint => (value < 0n ? -value : value);

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [size(a), size(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function lcm(a: bigint, b: bigint): bigint {
  return a === 0n || b === 0n ? 0n : size((a / gcd(a, b)) * b);
}

/** The integral part of the square root. */
function integerRoot(arg: PyValue): PyInt {
  const n = BigInt(toIndex(arg));
  if (n < 0n) raiseValueError('isqrt() argument must be nonnegative');
  if (n === 0n) return 0;
  let root = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return normalizeInt(root);
    root = next;
  }
}

/** A function of any number of ints, from left to right. */
function folded(name: string, start: bigint, step: (a: bigint, b: bigint) => bigint, doc: string) {
  return anyArgs((_module: PyValue, args, kwargs) => {
    refuseKeywords(`math.${name}`, kwargs);
    return normalizeInt(args.map((arg) => BigInt(toIndex(arg))).reduce(step, start));
  }, doc);
}

export const INTEGER_FUNCTIONS: Readonly<Record<string, MethodSpec>> = {
  comb: positional(
    2,
    2,
    (_module: PyValue, n, k) => combinations(n, k),
    'How many choices of k out of n things there are.',
  ),
  factorial: oneArg((_module: PyValue, n) => factorial(n), 'The product of 1 to n.'),
  gcd: folded('gcd', 0n, gcd, 'The greatest int that divides all arguments.'),
  isqrt: oneArg((_module: PyValue, n) => integerRoot(n), 'The integral part of the square root.'),
  lcm: folded('lcm', 1n, lcm, 'The least int that all arguments divide.'),
  perm: positional(
    1,
    2,
    (_module: PyValue, n, k) => permutations(n, k),
    'How many orders of k out of n things there are.',
  ),
};
