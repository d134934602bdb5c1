/**
 * Values that say which Python type they become, where the rules of conversion would choose another
 * one: `float(3)` is Python's `3.0`, not `3`.
 */

/** An int, made by {@link int}. */
export class ForcedInt {
  /** The value. */
  readonly value: bigint;

  constructor(value: bigint) {
    this.value = value;
  }
}

/** A float, made by {@link float}. */
export class ForcedFloat {
  /** The value. */
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** A tuple, made by {@link tuple}. */
export class ForcedTuple {
  /** The items, which are converted one by one. */
  readonly items: readonly unknown[];

  constructor(items: readonly unknown[]) {
    this.items = items;
  }
}

/** A bytes object, made by {@link bytes}. */
export class ForcedBytes {
  /** The contents; not to be changed. */
  readonly contents: Uint8Array;

  constructor(contents: Uint8Array) {
    this.contents = contents;
  }
}

/** A value that says which Python type it becomes. */
export type ForcedType = ForcedInt | ForcedFloat | ForcedTuple | ForcedBytes;

/** Whether a value was made by {@link int}, {@link float}, {@link tuple} or {@link bytes}. */
export function isForcedType(value: unknown): value is ForcedType {
  return (
    value instanceof ForcedInt ||
    value instanceof ForcedFloat ||
    value instanceof ForcedTuple ||
    value instanceof ForcedBytes
  );
}

/**
 * A Python int, also where the number is not safe or is -0.
 *
 * @throws RangeError for a number with a fraction, an infinity or NaN
 */
export function int(value: number | bigint): ForcedInt {
  if (typeof value === 'number' && !Number.isInteger(value)) {
    throw new RangeError(
      `int(${value}): not an integer; round it first, with Math.trunc for example`,
    );
  }
  return new ForcedInt(BigInt(value));
}

/**
 * A Python float, also where the number is integral.
 *
 * @throws RangeError for a bigint that no float can hold
 */
export function float(value: number | bigint): ForcedFloat {
  const number = Number(value);
  if (typeof value === 'bigint' && !Number.isFinite(number)) {
    throw new RangeError('float(): the bigint is too large for a float');
  }
  return new ForcedFloat(number);
}

/**
 * A Python tuple: `tuple(1, 2)`, or, of an iterable that is no string, `tuple([1, 2])`. A tuple with
 * one list in it is `tuple([[1, 2]])`.
 */
export function tuple(...items: readonly unknown[]): ForcedTuple {
  const [first] = items;
  return new ForcedTuple(items.length === 1 && isIterableObject(first) ? [...first] : [...items]);
}

/**
 * A Python bytes object, copied: of the UTF-8 of a string, of the memory of a buffer or typed array,
 * or of numbers.
 *
 * @throws RangeError for a number that is no byte
 */
export function bytes(
  source: string | ArrayBufferLike | ArrayBufferView | Iterable<number> = [],
): ForcedBytes {
  if (typeof source === 'string') return new ForcedBytes(new TextEncoder().encode(source));
  if (ArrayBuffer.isView(source)) {
    const { buffer, byteOffset, byteLength } = source;
    return new ForcedBytes(new Uint8Array(buffer, byteOffset, byteLength).slice());
  }
  if (isIterableObject(source)) return new ForcedBytes(bytesOfNumbers([...source]));
  return new ForcedBytes(new Uint8Array(source).slice());
}

function bytesOfNumbers(numbers: readonly unknown[]): Uint8Array {
  const contents = new Uint8Array(numbers.length);
  numbers.forEach((number, index) => {
    if (!Number.isInteger(number) || (number as number) < 0 || (number as number) > 255) {
      throw new RangeError(`bytes(): item ${index} is no number from 0 to 255`);
    }
    contents[index] = number as number;
  });
  return contents;
}

function isIterableObject(value: unknown): value is Iterable<unknown> {
  return (
    (typeof value === 'object' || typeof value === 'function') &&
    value !== null &&
    typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function'
  );
}
