import { abiEntries, HPy_NULL, type HPy, type HPyContext } from '@hpy/core';
import { kindOf, FakeFloat, type FakeHandles, type Value } from './fake-handles.js';

/** What a call of the context was: its name, and its arguments with handles replaced by values. */
export type Seen = readonly [name: string, ...args: unknown[]];

/**
 * A context of just what the probe library calls. `seen` records the calls; `handles` may be shared
 * with native code or not.
 */
export function fakeContext(handles: FakeHandles, overrides: object = {}) {
  const seen: Seen[] = [];
  const note = (name: string, ...args: unknown[]) => void seen.push([name, ...args]);
  const value = (h: HPy): Value => handles.value(h);
  const wide = (name: string) => (v: number | bigint) => {
    note(name, v);
    const small = Number(v);
    return handles.open(Math.abs(small) < 2 ** 30 ? small : BigInt(v));
  };
  const number = (h: HPy) => {
    const v = value(h);
    return v instanceof FakeFloat ? v.value : Number(v);
  };
  const methods = {
    HPy_Dup: (h: HPy) => handles.dup(h),
    HPy_Close: (h: HPy) => handles.close(h),
    HPyLong_FromInt32_t: wide('HPyLong_FromInt32_t'),
    HPyLong_FromUInt32_t: wide('HPyLong_FromUInt32_t'),
    HPyLong_FromInt64_t: wide('HPyLong_FromInt64_t'),
    HPyLong_FromUInt64_t: wide('HPyLong_FromUInt64_t'),
    HPyLong_FromSize_t: wide('HPyLong_FromSize_t'),
    HPyLong_FromSsize_t: wide('HPyLong_FromSsize_t'),
    HPyLong_AsInt32_t: number,
    HPyLong_AsInt64_t: (h: HPy) => BigInt(value(h) as number),
    HPyLong_AsSsize_t: number,
    HPyFloat_FromDouble: (v: number) => {
      note('HPyFloat_FromDouble', v);
      return handles.open(new FakeFloat(v));
    },
    HPyFloat_AsDouble: number,
    HPyBool_FromBool: (v: boolean) => handles.open(v),
    HPy_Repr: (h: HPy) => handles.open(`repr of ${number(h)}`),
    HPy_Absolute: (h: HPy) => handles.dup(h),
    HPy_Add: (a: HPy, b: HPy) => handles.open(number(a) + number(b)),
    HPy_GetAttr_s: (_h: HPy, _name: string) => handles.open(null),
    HPyTuple_FromArray: (items: readonly HPy[]) => handles.open(items.map(value)),
    HPyErr_Occurred: () => 0,
    HPyErr_SetString: (type: HPy, message: string) => {
      note('HPyErr_SetString', type, message);
      return HPy_NULL;
    },
    HPyUnicode_FromString: (text: string) => handles.open(text),
    HPyUnicode_AsUTF8AndSize: (h: HPy) => value(h) as string,
    HPyNumber_Check: (h: HPy) => bit(h, 13),
    HPyCallable_Check: (h: HPy) => bit(h, 12),
    HPyUnicode_Check: (h: HPy) => bit(h, 4),
    HPyTuple_Check: (h: HPy) => bit(h, 6),
    HPyList_Check: (h: HPy) => bit(h, 7),
    HPyDict_Check: (h: HPy) => bit(h, 8),
    HPyBytes_Check: (h: HPy) => bit(h, 5),
    HPy_TypeCheck: (h: HPy, type: HPy) => {
      note('HPy_TypeCheck', h, type);
      return type === context.h_LongType ? bit(h, 2) : type === context.h_FloatType ? bit(h, 3) : 0;
    },
    HPy_Is: (a: HPy, b: HPy) => Number(value(a) === value(b)),
    HPy_IsTrue: (h: HPy) =>
      value(h) instanceof FakeFloat ? Number(number(h) !== 0) : Number(!!value(h)),
  };
  const bit = (h: HPy, position: number) => (kindOf2(handles, h) >> position) & 1;
  const context = { ...constants(), ...methods, ...overrides } as unknown as HPyContext;
  return { context, seen };
}

function kindOf2(handles: FakeHandles, h: HPy): number {
  return (h & 1) === 1 ? (1 << 2) | (1 << 13) : kindOf(handles.value(h));
}

/** Every constant at its place in the table. */
function constants(): Record<string, number> {
  const names = abiEntries.filter((entry) => entry.kind === 'constant').map(({ name }) => name);
  return Object.fromEntries(names.map((name, i) => [name, (i + 1) * 2]));
}
