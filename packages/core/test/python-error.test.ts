import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { PythonError } from '@hpy/core';

describe('PythonError', () => {
  it("carries Python's text and the type's name", () => {
    const error = new PythonError({ type: 'ValueError', message: 'bad' });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'PythonError', type: 'ValueError', message: 'bad' });
  });

  it('carries the exception object and the chained exception', () => {
    const value = {};
    const cause = new PythonError({ type: 'KeyError', message: "'x'" });
    const error = new PythonError({ type: 'ValueError', message: 'bad', value, cause });
    expect(error.value).toBe(value);
    expect(error.cause).toBe(cause);
  });

  it('has no cause of its own when none is given', () => {
    expect(Object.hasOwn(new PythonError({ type: 'E', message: '' }), 'cause')).toBe(false);
  });

  it('prints as Python prints it', () => {
    expect(String(new PythonError({ type: 'ValueError', message: 'bad' }))).toBe('ValueError: bad');
    expect(String(new PythonError({ type: 'StopIteration', message: '' }))).toBe('StopIteration');
  });

  it('shows a console its type', () => {
    expect(inspect(new PythonError({ type: 'ValueError', message: 'bad' }))).toContain(
      "type: 'ValueError'",
    );
  });
});
