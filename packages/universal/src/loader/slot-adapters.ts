import { abiSlots, type HPy, type HPySlot, type SignatureName, type SlotName } from '@hpy/core';
import { PyDict } from '../kernel/dict.js';
import type { Kwargs, PyInt, PyValue } from '../kernel/object.js';
import type { NativeSlots, SlotKey } from '../kernel/slots.js';
import type { PyType } from '../kernel/type.js';
import { normalizeInt } from '../kernel/typeof.js';
import { bufferAdapter, releaseAdapter } from './buffers.js';
import { callKeywords, closeAll } from './methods.js';
import type { NativeSide } from './native-side.js';

/** Makes the slot function that calls a C function of one signature. */
type Adapter = (side: NativeSide, impl: number, name: string) => unknown;

/** Turns what C returned into what the slot function returns, or throws. */
type Finish = (side: NativeSide, result: number | bigint, name: string) => unknown;

/** A slot function over handles of up to three values; undefined is HPy_NULL. */
function onHandles(signature: SignatureName, finish: Finish): Adapter {
  return (side, impl, name) => {
    const caller = side.caller(signature);
    const { handles } = side;
    return (...values: (PyValue | undefined)[]): unknown => {
      const opened = values.map((value) =>
        value === undefined ? (0 as HPy) : handles.open(value),
      );
      try {
        return finish(side, caller(impl, ...opened), name);
      } finally {
        closeAll(side, opened);
      }
    };
  };
}

/** One value, and one number between or behind handles. */
function onIndex(signature: SignatureName, finish: Finish): Adapter {
  return (side, impl, name) => {
    const caller = side.caller(signature);
    const { handles } = side;
    return (self: PyValue, index: number, ...rest: (PyValue | undefined)[]): unknown => {
      const h = handles.open(self);
      const opened = rest.map((value) => (value === undefined ? (0 as HPy) : handles.open(value)));
      try {
        return finish(side, caller(impl, h, index, ...opened), name);
      } finally {
        closeAll(side, opened);
        handles.close(h);
      }
    };
  };
}

const value = (side: NativeSide, result: number | bigint, name: string): PyValue =>
  side.result(result as number, name);
const nothing = (side: NativeSide, result: number | bigint, name: string): void => {
  side.status(result, name);
};
const truth = (side: NativeSide, result: number | bigint, name: string): boolean => {
  side.status(result, name);
  return Number(result) !== 0;
};
const size = (side: NativeSide, result: number | bigint, name: string): number => {
  side.status(result, name);
  return Number(result);
};
/** -1 means failure only when an exception is set; as an answer CPython changes it to -2. */
const hash = (side: NativeSide, result: number | bigint): PyInt => {
  side.checkPending();
  const number = normalizeInt(BigInt(result));
  return number === -1 ? -2 : number;
};

/** `NULL` without an exception is the end of the iteration. */
const next = (side: NativeSide, result: number | bigint, name: string): PyValue | undefined => {
  if (result !== 0) return side.result(result as number, name);
  side.checkPending();
  return undefined;
};

/** The dict that `tp_new` and `tp_init` get for keywords; HPy_NULL where there are none. */
function keywordDict(side: NativeSide, kwargs: Kwargs | undefined): HPy {
  return kwargs === undefined || kwargs.size === 0
    ? (0 as HPy)
    : side.handles.open(PyDict.of(kwargs));
}

function onArguments(signature: SignatureName, finish: Finish): Adapter {
  return (side, impl, name) => {
    const caller = side.caller(signature);
    const { handles } = side;
    return (self: PyValue, args: PyValue[], kwargs: Kwargs | undefined): unknown => {
      const h = handles.open(self);
      const opened = args.map((arg) => handles.open(arg));
      const dict = keywordDict(side, kwargs);
      try {
        return finish(side, caller(impl, h, opened, dict), name);
      } finally {
        handles.close(dict);
        closeAll(side, opened);
        handles.close(h);
      }
    };
  };
}

const ADAPTERS: Readonly<Partial<Record<SignatureName, Adapter>>> = {
  HPyFunc_UNARYFUNC: onHandles('HPyFunc_UNARYFUNC', value),
  HPyFunc_REPRFUNC: onHandles('HPyFunc_REPRFUNC', value),
  HPyFunc_BINARYFUNC: onHandles('HPyFunc_BINARYFUNC', value),
  HPyFunc_TERNARYFUNC: onHandles('HPyFunc_TERNARYFUNC', value),
  HPyFunc_INQUIRY: onHandles('HPyFunc_INQUIRY', truth),
  HPyFunc_LENFUNC: onHandles('HPyFunc_LENFUNC', size),
  HPyFunc_HASHFUNC: onHandles('HPyFunc_HASHFUNC', hash),
  HPyFunc_OBJOBJPROC: onHandles('HPyFunc_OBJOBJPROC', truth),
  HPyFunc_OBJOBJARGPROC: onHandles('HPyFunc_OBJOBJARGPROC', nothing),
  HPyFunc_ITERNEXTFUNC: onHandles('HPyFunc_ITERNEXTFUNC', next),
  HPyFunc_DESCRGETFUNC: onHandles('HPyFunc_DESCRGETFUNC', value),
  HPyFunc_SSIZEARGFUNC: onIndex('HPyFunc_SSIZEARGFUNC', value),
  HPyFunc_SSIZEOBJARGPROC: onIndex('HPyFunc_SSIZEOBJARGPROC', nothing),
  HPyFunc_INITPROC: onArguments('HPyFunc_INITPROC', nothing),
  HPyFunc_NEWFUNC: onArguments('HPyFunc_NEWFUNC', value),
  HPyFunc_DESTRUCTOR: onHandles('HPyFunc_DESTRUCTOR', (side) => {
    side.checkPending();
  }),
  HPyFunc_RICHCMPFUNC(side, impl, name) {
    const caller = side.caller('HPyFunc_RICHCMPFUNC');
    const { handles } = side;
    return (self: PyValue, other: PyValue, op: number): PyValue => {
      const h = handles.open(self);
      const hOther = handles.open(other);
      try {
        return side.result(caller(impl, h, hOther, op) as number, name);
      } finally {
        handles.close(hOther);
        handles.close(h);
      }
    };
  },
  HPyFunc_KEYWORDS(side, impl, name) {
    const caller = side.caller('HPyFunc_KEYWORDS');
    const fn = (self: PyValue, args: PyValue[], kwargs: Kwargs | undefined): PyValue =>
      callKeywords(side, caller, side.callFunctionOf(self) ?? impl, name, self, args, kwargs);
    side.addCallSlot(fn);
    return fn;
  },
  HPyFunc_GETBUFFERPROC: bufferAdapter,
  HPyFunc_RELEASEBUFFERPROC: releaseAdapter,
};

/** Slots that are no functions of instances: they are dealt with by those who know what they are for. */
const OTHERS: ReadonlySet<SlotName> = new Set([
  'HPy_tp_traverse',
  'HPy_tp_destroy',
  'HPy_mod_create',
  'HPy_mod_exec',
  // Runs when the object has been collected; loader/payload.ts calls it.
  'HPy_tp_finalize',
]);

/** The slot function that calls a C slot; undefined for slots that are no functions of instances. */
export function slotFunction(
  { slot, impl }: HPySlot,
  side: NativeSide,
  type: PyType,
): { key: SlotKey; fn: NativeSlots[SlotKey] } | undefined {
  if (OTHERS.has(slot)) return undefined;
  const [, signature] = abiSlots[slot];
  const key = slot.slice('HPy_'.length) as SlotKey;
  const adapter = ADAPTERS[signature];
  if (adapter === undefined) throw new Error(`${slot}: signature ${signature} has no adapter`);
  const name = `<slot ${key} of ${type.name}>`;
  const fn = adapter(side, impl, name) as NativeSlots[SlotKey];
  return { key, fn };
}

/** What runs `tp_finalize`. */
export function finalizeFunction(impl: number, side: NativeSide, type: PyType) {
  return ADAPTERS.HPyFunc_DESTRUCTOR?.(side, impl, `<slot tp_finalize of ${type.name}>`) as (
    self: PyValue,
  ) => void;
}
