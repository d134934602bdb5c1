import { expect } from 'vitest';
import { fillBuiltins } from '../../src/builtins/index.js';
import { PyComplex, PyFloat } from '../../src/kernel/containers.js';
import { PyException } from '../../src/kernel/exceptions.js';
import type { PyValue } from '../../src/kernel/object.js';
import { normalizeInt, typeName } from '../../src/kernel/typeof.js';
import { repr, str } from '../../src/protocol/text.js';
import { evalPython, type Outcome } from '../oracle.js';

/** A value as we hold it, and the Python expression that makes it. */
export interface Sample {
  readonly value: PyValue;
  readonly python: string;
}

export function int(value: bigint | number): Sample {
  return { value: normalizeInt(BigInt(value)), python: `(${BigInt(value)})` };
}

export function float(value: number): Sample {
  const text = Number.isFinite(value) ? floatSource(value) : `float("${floatSource(value)}")`;
  return { value: new PyFloat(value), python: `(${text})` };
}

export function complex(real: number, imag: number): Sample {
  const python = `complex(${float(real).python}, ${float(imag).python})`;
  return { value: new PyComplex(real, imag), python };
}

export function text(value: string): Sample {
  return { value, python: JSON.stringify(value) };
}

export function bool(value: boolean): Sample {
  return { value, python: value ? 'True' : 'False' };
}

function floatSource(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const source = Object.is(value, -0) ? '-0' : String(value);
  return /[.e]/.test(source) ? source : `${source}.0`;
}

/** An expression, and how we compute it. */
export type Case = readonly [python: string, compute: () => PyValue];

/** What computing came to, as the oracle reports it. */
export function outcomeOf(compute: () => PyValue): Outcome {
  try {
    const value = compute();
    return { type: typeName(value), repr: repr(value) };
  } catch (error) {
    if (error instanceof PyException) {
      return { exception: error.value.cls.name, message: messageOf(error) };
    }
    if (error instanceof RangeError && error.message.includes('BigInt')) {
      return { exception: 'MemoryError', message: '' };
    }
    throw error;
  }
}

function messageOf({ value }: PyException): string {
  const { items } = value.args;
  if (items.length === 1) return str(items[0] ?? null);
  return items.length === 0 ? '' : repr(value.args);
}

/** Compares every case with CPython; shows the first differences. */
export function expectAsInPython(cases: readonly Case[], setup = ''): void {
  fillBuiltins();
  const expected = evalPython(
    cases.map(([python]) => python),
    setup,
  );
  const different: unknown[] = [];
  cases.forEach(([python, compute], at) => {
    const actual = outcomeOf(compute);
    if (JSON.stringify(actual) !== JSON.stringify(expected[at])) {
      different.push({ python, actual, expected: expected[at] });
    }
  });
  expect(different.slice(0, 10), `${different.length} of ${cases.length} differ`).toEqual([]);
}

/** Random numbers that are the same in every run. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // A multiplicative counter with its bits mixed (splitmix32).
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** An int of up to `bits` bits, small ones as likely as large ones. */
export function randomInt(next: () => number, bits: number): bigint {
  const width = Math.floor(next() * bits);
  let value = 0n;
  for (let done = 0; done < width; done += 32)
    value = (value << 32n) | BigInt(Math.floor(next() * 2 ** 32));
  value &= (1n << BigInt(width)) - 1n;
  return next() < 0.5 ? -value : value;
}

const view = new DataView(new ArrayBuffer(8));

/** A float of any bits, or of a plain size; never a NaN. */
export function randomFloat(next: () => number): number {
  if (next() < 0.5)
    return Math.round((next() - 0.5) * 2000) / [1, 2, 8, 10, 100][Math.floor(next() * 5)]!;
  view.setUint32(0, Math.floor(next() * 2 ** 32));
  view.setUint32(4, Math.floor(next() * 2 ** 32));
  const value = view.getFloat64(0);
  return Number.isNaN(value) ? 0 : value;
}
