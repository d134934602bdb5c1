import { beforeEach, describe, expect, it, vi } from 'vitest';
import { abiEntries, PythonError, throwingView, type HPy, type HPyContext } from '@hpy/core';

/** A context whose methods give what a test says, with an error indicator. */
class FakeContext {
  pending: PythonError | undefined;
  answer: unknown = 0;

  constructor() {
    for (const entry of abiEntries) {
      Reflect.set(
        this,
        entry.name,
        entry.kind === 'constant' ? entry.index + 1 : vi.fn(() => this.answer),
      );
    }
    Reflect.set(this, 'HPyErr_Occurred', () => (this.pending === undefined ? 0 : 1));
  }

  fail(answer: unknown): PythonError {
    this.answer = answer;
    return (this.pending = new PythonError({ type: 'ValueError', message: 'no' }));
  }

  take(): PythonError | undefined {
    const { pending } = this;
    this.pending = undefined;
    return pending;
  }
}

let fake: FakeContext;
let ctx: HPyContext;
let view: ReturnType<typeof throwingView>;
const h = 200 as HPy;

beforeEach(() => {
  fake = new FakeContext();
  ctx = fake as unknown as HPyContext;
  view = throwingView(ctx, () => fake.take());
});

describe('the throwing view', () => {
  it('has every name of the context', () => {
    expect(Object.keys(view).sort()).toEqual(abiEntries.map(({ name }) => name).sort());
  });

  it('has the constants of the context', () => {
    expect(view.h_ValueError).toBe(ctx.h_ValueError);
  });

  it('passes arguments and results on, to a method of the context', () => {
    fake.answer = 7;
    expect(view.HPy_Add(h, 3 as HPy)).toBe(7);
    expect(ctx.HPy_Add).toHaveBeenCalledExactlyOnceWith(h, 3);
    expect(vi.mocked(ctx.HPy_Add).mock.contexts[0]).toBe(ctx);
  });

  it('throws the error and takes it out of the indicator', () => {
    const error = fake.fail(0);
    expect(() => view.HPy_Add(h, h)).toThrow(error);
    expect(fake.pending).toBeUndefined();
  });

  it.each<[string, (v: typeof view) => unknown, unknown]>([
    ['a signed number', (v) => v.HPyLong_AsInt32_t(h), -1],
    ['an unsigned number', (v) => v.HPyLong_AsUInt32_t(h), -1],
    ['an unsigned number as C has it', (v) => v.HPyLong_AsUInt32_t(h), 0xffff_ffff],
    ['a bigint', (v) => v.HPy_Hash(h), -1n],
    ['an unsigned bigint as C has it', (v) => v.HPyLong_AsUInt64_t(h), 2n ** 64n - 1n],
    ['a float', (v) => v.HPyFloat_AsDouble(h), -1],
    ['a string', (v) => v.HPyUnicode_AsUTF8AndSize(h), null],
    ['the parts of a slice', (v) => v.HPySlice_Unpack(h), null],
    ['an address', (v) => v._HPy_AsStruct_Object(h), 0],
  ])('throws for the failure value of %s', (_what, call, answer) => {
    const error = fake.fail(answer);
    expect(() => call(view)).toThrow(error);
  });

  it.each<[string, (v: typeof view) => unknown, unknown]>([
    ['the int -1', (v) => v.HPyLong_AsInt64_t(h), -1n],
    ['the float -1', (v) => v.HPyFloat_AsDouble(h), -1],
    ['a masked -1', (v) => v.HPyLong_AsUInt32_tMask(h), 0xffff_ffff],
    ['the end of an iteration', (v) => v.HPyIter_Next(h), 0],
    ['an object without a struct', (v) => v._HPy_AsStruct_Object(h), 0],
  ])('gives %s as an answer', (_what, call, answer) => {
    fake.answer = answer;
    expect(call(view)).toBe(answer);
  });

  it('does not ask after functions that set the indicator on purpose', () => {
    fake.fail(0);
    expect(view.HPyErr_SetString(view.h_ValueError, 'no')).toBe(0);
    expect(view.HPyErr_SetFromErrnoWithFilename(view.h_OSError, null)).toBe(0);
    expect(fake.pending).toBeDefined();
  });

  it('does not promise a string that is not there', () => {
    fake.answer = null;
    expect(() => view.HPyType_GetName(h)).toThrow(
      'HPyType_GetName failed without setting an error',
    );
  });
});
