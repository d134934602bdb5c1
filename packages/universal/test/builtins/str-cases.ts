import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { fillBuiltins } from '../../src/builtins/index.js';
import { PySlice } from '../../src/builtins/slice-object.js';
import { PyByteArray } from '../../src/builtins/bytearray-object.js';
import { PyBytes, PyFloat, PyList, PyTuple } from '../../src/kernel/containers.js';
import { PyDict } from '../../src/kernel/dict.js';
import type { PyValue } from '../../src/kernel/object.js';
import { typeName } from '../../src/kernel/typeof.js';
import { callMethod } from '../../src/protocol/call.js';
import { repr, str } from '../../src/protocol/text.js';
import { PyException } from '../../src/kernel/exceptions.js';
import { evalPython, type Outcome } from '../oracle.js';
import type { Case } from './number-cases.js';

/*
 * Cases for what text and bytes do: values that both we and CPython can make, and calls of them.
 */

/** The Python of the tests, as oracle.ts finds it. */
export const venvPython = join(
  process.env.HPY_TEST_VENV ?? fileURLToPath(new URL('../../../../.venv', import.meta.url)),
  'bin',
  'python',
);

/** A str as Python writes it: with escapes only. */
export function pythonText(text: string): string {
  const escaped = Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return /[a-zA-Z0-9 ]/.test(char) ? char : `\\U${code.toString(16).padStart(8, '0')}`;
  });
  return `'${escaped.join('')}'`;
}

/** The Python expression that makes a value. */
export function python(value: PyValue): string {
  if (value === null) return 'None';
  if (typeof value === 'string') return pythonText(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number' || typeof value === 'bigint') return `(${value})`;
  if (value instanceof PyFloat)
    return `float('${Object.is(value.value, -0) ? '-0' : value.value}')`;
  if (value instanceof PyBytes) return `bytes([${value.bytes.join(', ')}])`;
  if (value instanceof PyByteArray) return `bytearray([${value.bytes.join(', ')}])`;
  if (value instanceof PyTuple)
    return `(${value.items.map((item) => `${python(item)}, `).join('')})`;
  if (value instanceof PyList) return `[${value.items.map(python).join(', ')}]`;
  if (value instanceof PySlice) {
    return `slice(${[value.start, value.stop, value.step].map(python).join(', ')})`;
  }
  if (value instanceof PyDict) {
    const items = Array.from(
      value.entries(),
      ({ key, value: item }) => `${python(key)}: ${python(item)}`,
    );
    return `{${items.join(', ')}}`;
  }
  throw new Error(`no Python expression for ${value.cls.name}`);
}

export function bytes(...values: (number | string)[]): PyBytes {
  const all = values.map((value) =>
    typeof value === 'number' ? [value] : Array.from(value, (char) => char.charCodeAt(0)),
  );
  return new PyBytes(Uint8Array.from(all.flat()));
}

export function bytearray(...values: (number | string)[]): PyByteArray {
  return new PyByteArray(bytes(...values).bytes);
}

export const list = (...items: PyValue[]) => new PyList(items);
export const tuple = (...items: PyValue[]) => new PyTuple(items);
export const float = (value: number) => new PyFloat(value);
export const dict = (...entries: [PyValue, PyValue][]) => PyDict.of(entries);

/** `self.name(*args, **kwargs)`, here and there. */
export function method(
  self: PyValue,
  name: string,
  args: readonly PyValue[] = [],
  kwargs: Readonly<Record<string, PyValue>> = {},
): Case {
  const named = Object.entries(kwargs);
  const written = [...args.map(python), ...named.map(([key, value]) => `${key}=${python(value)}`)];
  return [
    `${python(self)}.${name}(${written.join(', ')})`,
    () => callMethod(self, name, [...args], named.length > 0 ? new Map(named) : undefined),
  ];
}

/** Compares every case with CPython; shows the first differences. */
export function expectAsInPython(cases: readonly Case[], setup = ''): void {
  fillBuiltins();
  const expected = evalPython(
    cases.map(([expression]) => expression),
    setup,
  );
  const different: unknown[] = [];
  cases.forEach(([expression, compute], at) => {
    const actual = outcome(compute);
    if (JSON.stringify(actual) !== JSON.stringify(expected[at])) {
      different.push({ expression, actual, expected: expected[at] });
    }
  });
  expect(different.slice(0, 10), `${different.length} of ${cases.length} differ`).toEqual([]);
}

/** What computing came to, as the oracle reports it. */
function outcome(compute: () => PyValue): Outcome {
  try {
    const value = compute();
    return { type: typeName(value), repr: repr(value) };
  } catch (error) {
    if (!(error instanceof PyException)) throw error;
    return { exception: error.value.cls.name, message: str(error.value) };
  }
}

/** Characters that are something special for some method. */
const SPECIAL = Array.from(
  '\0\t\n\v\f\r\x1c\x1d\x1e\x1f\x7f\x85\xa0\xad\'"\\{}%.,-+_019azAZ ßŉǅǆİıΣσςΐᾳᾼﬁﬃ٣²½Ⅷ一é\u0301\u0345\u1680\u2028\u2029\u202f\u3000\ufeff\uffff\ue000😀𝒜𐐀𐐨👨',
);

/** A text of up to `length` characters, now and then with half of a surrogate pair. */
export function randomText(next: () => number, length: number, lone = 0.05): string {
  let result = '';
  for (let count = Math.floor(next() * (length + 1)); count > 0; count--) {
    const kind = next();
    if (kind < lone) result += next() < 0.5 ? '\ud800' : '\udc80';
    else if (kind < 0.5) result += String.fromCharCode(97 + Math.floor(next() * 4));
    else result += SPECIAL[Math.floor(next() * SPECIAL.length)]!;
  }
  // A high surrogate before a low one would be one character here and two there.
  return result.replace(/\ud800(?=\udc80)/g, '');
}

/** Up to `length` bytes, mostly of few different values. */
export function randomBytes(next: () => number, length: number): PyBytes {
  const common = [97, 98, 32, 9, 10, 13, 65, 48, 45, 0, 255];
  return new PyBytes(
    Uint8Array.from({ length: Math.floor(next() * (length + 1)) }, () =>
      next() < 0.8 ? common[Math.floor(next() * common.length)]! : Math.floor(next() * 256),
    ),
  );
}
