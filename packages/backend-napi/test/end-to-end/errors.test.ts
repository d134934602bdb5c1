import { createRuntime, PythonError, type PyObject, type PyProxy, type Runtime } from '@hpy/core';
import { napi } from '@hpy/backend-napi';
import { beforeAll, describe, expect, test } from 'vitest';
import { extension } from './support/extensions.js';

let runtime: Runtime;
let values: PyObject;
let builtins: PyObject;
beforeAll(async () => {
  runtime = await createRuntime(napi());
  values = await runtime.load(await extension('values'));
  builtins = runtime.import('builtins');
  return () => {
    runtime.close();
  };
});

function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

function raised(type: string, value: unknown): PythonError {
  return thrown(() => values.fail!(builtins[type], value)) as PythonError;
}

describe('an exception that C raises', () => {
  test('is a PythonError with type, message and value', () => {
    const error = raised('ValueError', 'no good');
    expect(error).toBeInstanceOf(PythonError);
    expect([error.type, error.message, String(error)]).toEqual([
      'ValueError',
      'no good',
      'ValueError: no good',
    ]);
    const value = error.value as PyProxy & { args: PyProxy };
    expect(value.type).toBe('ValueError');
    expect(value.args.toJs()).toEqual(['no good']);
    expect(error.stack).toContain('errors.test.ts');
  });

  test.each<[string, unknown, string]>([
    ['KeyError', 'key', "'key'"],
    ['KeyError', 7, '7'],
    ['ValueError', '', ''],
    ['StopIteration', 5, '5'],
    ['OSError', 'disk', 'disk'],
    ['SystemExit', 3, '3'],
  ])('%s of %j has the text of str()', (type, value, message) => {
    const error = raised(type, value);
    expect([error.type, error.message]).toEqual([type, message]);
  });

  test('keeps the attributes of its type', () => {
    const error = thrown(() => values.item!({ a: 1 }, 'b')) as PythonError;
    expect(error.type).toBe('KeyError');
    expect((error.value as { args: PyProxy }).args.toJs()).toEqual(['b']);
  });

  test('is the same error each time it comes out', () => {
    const value = builtins.ValueError!('once');
    const one = thrown(() => values.fail!(builtins.ValueError, value));
    const two = thrown(() => values.fail!(builtins.ValueError, value));
    expect(two).toBe(one);
  });

  test('is chained by cause', () => {
    const outer = builtins.RuntimeError!('outer');
    builtins.setattr!(outer, '__cause__', builtins.KeyError!('inner'));
    const error = thrown(() => values.fail!(builtins.RuntimeError, outer)) as PythonError;
    expect(error.message).toBe('outer');
    expect(error.cause).toBeInstanceOf(PythonError);
    expect((error.cause as PythonError).type).toBe('KeyError');
  });

  test('may be its own cause in a circle', () => {
    const one = builtins.ValueError!('one');
    const two = builtins.ValueError!('two');
    builtins.setattr!(one, '__cause__', two);
    builtins.setattr!(two, '__cause__', one);
    const error = thrown(() => values.fail!(builtins.ValueError, one)) as PythonError;
    expect((error.cause as PythonError).message).toBe('two');
    expect((error.cause as PythonError).cause).toBe(error);
  });

  test('leaves the error indicator clear', () => {
    raised('ValueError', 'x');
    expect(values.occurred!()).toBe(false);
    expect(runtime.takeError()).toBeUndefined();
  });
});

describe('a callback', () => {
  class Special extends Error {}

  test('that throws a JavaScript error gets the same one out through C', () => {
    const error = new Special('mine');
    expect(
      thrown(() =>
        values.call!(() => {
          throw error;
        }),
      ),
    ).toBe(error);
  });

  test.each<[unknown]>([['text'], [42], [undefined], [null], [{ code: 1 }]])(
    'that throws %j, which is no Error, gets it out too',
    (value) => {
      expect(
        thrown(() =>
          values.call!(() => {
            throw value;
          }),
        ),
      ).toBe(value);
    },
  );

  test('whose JavaScript error C catches and clears leaves nothing behind', () => {
    const result = values.call_caught!(() => {
      throw new Special();
    });
    expect(result).toBe('caught Exception');
    expect(values.occurred!()).toBe(false);
  });

  test('that rethrows a PythonError raises the same exception in C', () => {
    const original = raised('ValueError', 'again');
    const fail = () => {
      throw original;
    };
    expect(values.call_caught!(fail)).toBe('caught ValueError');
    expect(thrown(() => values.call!(fail))).toBe(original);
  });

  test('in which a call into C fails passes that error on', () => {
    const inner = () => values.fail!(builtins.ValueError, 'deep');
    expect(values.call_caught!(inner)).toBe('caught ValueError');
    expect(thrown(() => values.call!(() => values.call!(inner)))).toMatchObject({
      type: 'ValueError',
      message: 'deep',
    });
  });

  test('that handles an error inside does not disturb C', () => {
    const result = values.call!(() => {
      try {
        values.fail!(builtins.ValueError, 'handled');
      } catch {
        return 'handled';
      }
      return 'not thrown';
    });
    expect(result).toBe('handled');
  });

  test('whose error C replaces is gone', () => {
    const error = thrown(() =>
      values.call_chained!(() => {
        throw new Special('first');
      }),
    ) as PythonError;
    expect([error.type, error.message]).toEqual(['RuntimeError', 'the call failed']);
  });

  test('may throw a PythonError that JavaScript made', () => {
    const own = new PythonError({ type: 'ValueError', message: 'made here' });
    expect(
      thrown(() =>
        values.call!(() => {
          throw own;
        }),
      ),
    ).toBe(own);
  });
});

describe('a function that breaks the rules', () => {
  test('by returning NULL without an exception is a SystemError', () => {
    expect(() => values.null_without_error!()).toThrow(
      '<built-in function null_without_error> returned NULL without setting an exception',
    );
  });

  test('by returning a result with an exception is a SystemError with that as its cause', () => {
    const error = thrown(() => values.result_with_error!()) as PythonError;
    expect([error.type, error.message]).toEqual([
      'SystemError',
      '<built-in function result_with_error> returned a result with an exception set',
    ]);
    expect((error.cause as PythonError).message).toBe('forgotten');
    expect(values.occurred!()).toBe(false);
  });
});

describe('the context', () => {
  test('reports failure through the indicator', () => {
    const { ctx } = runtime;
    const h = runtime.toHandle('text');
    expect(ctx.HPy_GetAttr_s(h, 'nope')).toBe(0);
    expect(ctx.HPyErr_Occurred()).toBe(1);
    const error = runtime.takeError();
    expect(error?.type).toBe('AttributeError');
    expect(ctx.HPyErr_Occurred()).toBe(0);
    ctx.HPy_Close(h);
  });

  test('throws in its throwing view, where -1 is an answer too', () => {
    const { throwing } = runtime;
    const minusOne = runtime.toHandle(-1);
    expect(throwing.HPyLong_AsInt64_t(minusOne)).toBe(-1n);
    const text = runtime.toHandle('text');
    expect(() => throwing.HPyLong_AsInt64_t(text)).toThrow(PythonError);
    throwing.HPy_Close(text);
    throwing.HPy_Close(minusOne);
  });

  test('says of a handle that is not open what is wrong with it', () => {
    const h = runtime.toHandle(['list']);
    runtime.ctx.HPy_Close(h);
    expect(() => runtime.throwing.HPy_Length(h)).toThrow(/which is not open/);
    expect(() => runtime.throwing.HPy_Length(0 as never)).toThrow(/HPy_NULL was used/);
  });
});
