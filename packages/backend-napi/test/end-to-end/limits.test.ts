import { createRuntime, PythonError, type PyObject, type Runtime } from '@hpy/core';
import { napi } from '@hpy/backend-napi';
import { beforeAll, describe, expect, test } from 'vitest';
import { extension } from './support/extensions.js';

let runtime: Runtime;
let values: PyObject;
beforeAll(async () => {
  runtime = await createRuntime(napi());
  values = await runtime.load(await extension('values'));
  return () => {
    runtime.close();
  };
});

describe('a recursion through C and JavaScript', () => {
  test('of a hundred levels works', () => {
    const descend = (n: number): number =>
      n === 0 ? 0 : 1 + (values.call!(descend, n - 1) as number);
    expect(descend(100)).toBe(100);
  });

  test('without an end is a RecursionError, and all is well afterwards', () => {
    const before = runtime.stats().handles;
    const descend = (): unknown => values.call!(descend);
    const error = (() => {
      try {
        return descend();
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(PythonError);
    expect((error as PythonError).type).toBe('RecursionError');
    expect((error as PythonError).message).toContain('maximum recursion depth exceeded');
    // The stack may end between opening a handle and the code that closes it, at the last level.
    expect(runtime.stats().handles - before).toBeLessThan(3);
    expect(values.occurred!()).toBe(false);
    expect(values.count!(1, 2)).toBe(3);
  });

  test('can be met again and again', () => {
    const descend = (): unknown => values.call!(descend);
    for (let i = 0; i < 20; i++) expect(descend).toThrow('maximum recursion depth exceeded');
    expect(values.count!(3)).toBe(3);
  });

  test('can be caught at the bottom by C', () => {
    let caught = 0;
    const descend = (): unknown => {
      const result = values.call_caught!(descend);
      if (result === 'caught Exception') caught++;
      return 'done';
    };
    expect(descend()).toBe('done');
    expect(caught).toBeGreaterThanOrEqual(1);
    expect(values.occurred!()).toBe(false);
  });

  test('in repr of a deep list is a RecursionError', () => {
    let deep: unknown[] = [];
    for (let i = 0; i < 200_000; i++) deep = [deep];
    expect(() => values.describe!(deep)).toThrow(/recursion/);
  });
});

describe('arguments', () => {
  test.each([0, 1, 7, 100, 959, 960, 961, 10_000, 30_000])('as many as %i arrive', (n) => {
    const numbers = Array.from({ length: n }, (_, i) => i * 3);
    const count = values.count as unknown as (...args: number[]) => number;
    const before = runtime.stats().handles;
    expect(count(...numbers)).toBe(numbers.reduce((sum, each) => sum + each, 0));
    expect(runtime.stats().handles).toBe(before);
  });

  test('as many as 10000 pass through a callback', () => {
    const numbers = Array.from({ length: 10_000 }, (_, i) => `argument ${i}`);
    const call = values.call as unknown as (...args: unknown[]) => unknown;
    expect(call((...args: string[]) => args.join().length, ...numbers)).toBe(numbers.join().length);
  });

  test('of which one is wrong leave no handle open', () => {
    const before = runtime.stats().handles;
    const numbers: unknown[] = Array.from({ length: 2000 }, (_, i) => i + 0.5);
    expect(() => (values.count as unknown as (...args: unknown[]) => unknown)(...numbers)).toThrow(
      "'float' object cannot be interpreted as an integer",
    );
    expect(runtime.stats().handles).toBe(before);
  });
});

test('a large string goes through C and back', () => {
  const text = 'aé€😀'.repeat(1_000_000);
  expect(values.identity!(text)).toBe(text);
  expect(String(values.describe!(text)).length).toBe(text.length + "str: ''".length);
});

test('many handles are open at once', () => {
  const before = runtime.stats().handles;
  const handles = Array.from({ length: 100_000 }, (_, i) => runtime.toHandle(`text ${i}`));
  expect(runtime.stats().handles).toBe(before + 100_000);
  expect(runtime.fromHandle(handles[77_777]!)).toBe('text 77777');
  for (const handle of handles) runtime.ctx.HPy_Close(handle);
  expect(runtime.stats().handles).toBe(before);
});
