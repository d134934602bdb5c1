import { HPy_NULL, type FewCaller, type HPy, type HPyMeth, type NativeCaller } from '@hpy/core';
import type { HandleTable } from '../handle-table.js';
import { raiseTypeError } from '../kernel/exceptions.js';
import type { PyObject } from '../kernel/object.js';
import { fromPython } from '../proxy/from-python.js';
import { toPython } from '../proxy/to-python.js';
import type { MethodOwner } from './methods.js';
import type { NativeSide } from './native-side.js';

/*
 * Calls from JavaScript straight to C functions, for what is called most: numbers become handles and
 * handles numbers without Python values in between, and the array of arguments becomes that of their
 * handles. With two ints that is 40 ns instead of 97; what happens is the same as in methods.ts.
 */

/** A C function as JavaScript calls it. `self` is ignored for functions of modules. */
export interface DirectFunction {
  /** With the first `count` of the arguments, at most {@link FEW}: nothing is allocated for them. */
  few(self: PyObject, count: number, a: unknown, b: unknown, c: unknown): unknown;
  /** With any number of arguments, whose array is written to. */
  many(self: PyObject, args: unknown[]): unknown;
}

/** How many arguments {@link DirectFunction.few} takes at most. */
export const FEW = 3;

/** The direct call of a method without keywords. */
export function directCall(meth: HPyMeth, owner: MethodOwner, side: NativeSide): DirectFunction {
  const caller = side.caller(meth.signature);
  switch (meth.signature) {
    case 'HPyFunc_NOARGS':
      return noargs(meth.impl, owner, side, caller);
    case 'HPyFunc_O':
      return oneArgument(meth.impl, owner, side, caller);
    case 'HPyFunc_VARARGS':
      return positional(meth.impl, owner, side, caller, caller.few);
    case 'HPyFunc_KEYWORDS':
      return positional(
        meth.impl,
        owner,
        side,
        (fn, self, args) => caller(fn, self, args, 0),
        caller.few,
      );
  }
}

/** A new handle of the Python value of a JavaScript value. */
function open(handles: HandleTable, value: unknown): HPy {
  if (typeof value === 'number') {
    // -0 is a float, though it equals 0.
    if (Number.isSafeInteger(value) && (value !== 0 || Object.is(value, 0)))
      return handles.open(value);
    return handles.openFloat(value);
  }
  return handles.open(typeof value === 'string' ? value : toPython(value));
}

/** The handle of a function's module, which ends with the runtime. */
function moduleHandle(handles: HandleTable, module: HPy): HPy {
  if (handles.isShut) handles.refuse();
  return module;
}

/** The JavaScript value of a handle that a C function returned. */
function take(side: NativeSide, handle: number, what: string): unknown {
  const plain = side.handles.takeNumber(handle as HPy);
  if (plain === undefined) return fromPython(side.result(handle, what));
  side.checkResult(what);
  return plain;
}

function noargs(
  impl: number,
  { name, what, self: module }: MethodOwner,
  side: NativeSide,
  caller: NativeCaller,
): DirectFunction {
  const { handles } = side;
  const few = (self: PyObject, count: number): unknown => {
    if (count !== 0) raiseTypeError(`${name}() takes no arguments (${count} given)`);
    const h = module === undefined ? handles.open(self) : moduleHandle(handles, module);
    try {
      return take(side, caller(impl, h) as number, what);
    } finally {
      if (module === undefined) handles.close(h);
    }
  };
  return { few, many: (self, args) => few(self, args.length) };
}

function oneArgument(
  impl: number,
  { name, what, self: module }: MethodOwner,
  side: NativeSide,
  caller: NativeCaller,
): DirectFunction {
  const { handles } = side;
  const few = (self: PyObject, count: number, a: unknown): unknown => {
    if (count !== 1) raiseTypeError(`${name}() takes exactly one argument (${count} given)`);
    const h = module === undefined ? handles.open(self) : moduleHandle(handles, module);
    let arg = HPy_NULL;
    try {
      arg = open(handles, a);
      return take(side, caller(impl, h, arg) as number, what);
    } finally {
      handles.close(arg);
      if (module === undefined) handles.close(h);
    }
  };
  return { few, many: (self, args) => few(self, args.length, args[0]) };
}

type PositionalCaller = (fn: number, self: number, args: readonly number[]) => number | bigint;

function positional(
  impl: number,
  { what, self: module }: MethodOwner,
  side: NativeSide,
  caller: PositionalCaller,
  callFew: FewCaller = (fn, self, count, ...all) => caller(fn, self, all.slice(0, count)) as number,
): DirectFunction {
  const { handles } = side;
  const few = (self: PyObject, count: number, a: unknown, b: unknown, c: unknown): unknown => {
    const h = module === undefined ? handles.open(self) : moduleHandle(handles, module);
    let ha = HPy_NULL;
    let hb = HPy_NULL;
    let hc = HPy_NULL;
    try {
      if (count > 0) ha = open(handles, a);
      if (count > 1) hb = open(handles, b);
      if (count > 2) hc = open(handles, c);
      return take(side, callFew(impl, h, count, ha, hb, hc), what);
    } finally {
      if ((ha & 1) === 0) handles.close(ha);
      if ((hb & 1) === 0) handles.close(hb);
      if ((hc & 1) === 0) handles.close(hc);
      if (module === undefined) handles.close(h);
    }
  };
  const many = (self: PyObject, args: unknown[]): unknown => {
    const h = module === undefined ? handles.open(self) : moduleHandle(handles, module);
    let opened = 0;
    try {
      for (; opened < args.length; opened++) args[opened] = open(handles, args[opened]);
      return take(side, caller(impl, h, args as HPy[]) as number, what);
    } finally {
      for (let i = 0; i < opened; i++) handles.close(args[i] as HPy);
      if (module === undefined) handles.close(h);
    }
  };
  return { few, many };
}
