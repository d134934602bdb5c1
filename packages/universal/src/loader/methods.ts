import type { HPy, HPyMeth, NativeCaller } from '@hpy/core';
import { PyTuple } from '../kernel/containers.js';
import { raiseTypeError } from '../kernel/exceptions.js';
import type { AnyImplementation, FunctionInfo } from '../kernel/functions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import type { NativeSide } from './native-side.js';

/** How messages name a function: `module.f` or `Type.f`, and its repr. */
export interface MethodOwner {
  readonly name: string;
  readonly what: string;
  /** The handle of the module, for its functions: it stays open as long as the runtime. */
  readonly self?: HPy;
}

/**
 * Calls to C functions of the four method signatures. `self` and the arguments become handles that
 * are borrowed by the callee and closed here afterwards, whatever happens; the result is a new
 * handle whose ownership comes to us.
 */
export function methodImplementation(
  meth: HPyMeth,
  owner: MethodOwner,
  side: NativeSide,
): AnyImplementation {
  const { what } = owner;
  const caller = side.caller(meth.signature);
  switch (meth.signature) {
    case 'HPyFunc_NOARGS':
      return noargs(meth, owner, side, caller);
    case 'HPyFunc_O':
      return oneArgument(meth, owner, side, caller);
    case 'HPyFunc_VARARGS':
      return varargs(meth, owner, side, caller);
    case 'HPyFunc_KEYWORDS':
      return (self, args, kwargs) =>
        callKeywords(side, caller, meth.impl, what, self, args, kwargs);
  }
}

function noargs(
  { impl }: HPyMeth,
  { name, what }: MethodOwner,
  side: NativeSide,
  caller: NativeCaller,
): AnyImplementation {
  const { handles } = side;
  return (self, args, kwargs) => {
    refuseKeywords(name, kwargs);
    if (args.length !== 0)
      raiseTypeError(`${name}() takes no arguments (${String(args.length)} given)`);
    const h = handles.open(self);
    try {
      return side.result(caller(impl, h) as number, what);
    } finally {
      handles.close(h);
    }
  };
}

function oneArgument(
  { impl }: HPyMeth,
  { name, what }: MethodOwner,
  side: NativeSide,
  caller: NativeCaller,
): AnyImplementation {
  const { handles } = side;
  return (self, args, kwargs) => {
    refuseKeywords(name, kwargs);
    const [arg] = args;
    if (args.length !== 1 || arg === undefined) {
      raiseTypeError(`${name}() takes exactly one argument (${String(args.length)} given)`);
    }
    const h = handles.open(self);
    const hArg = handles.open(arg);
    try {
      return side.result(caller(impl, h, hArg) as number, what);
    } finally {
      handles.close(hArg);
      handles.close(h);
    }
  };
}

function varargs(
  { impl }: HPyMeth,
  { name, what }: MethodOwner,
  side: NativeSide,
  caller: NativeCaller,
): AnyImplementation {
  const { handles } = side;
  return (self, args, kwargs) => {
    refuseKeywords(name, kwargs);
    const h = handles.open(self);
    const opened = args.map((arg) => handles.open(arg));
    try {
      return side.result(caller(impl, h, opened) as number, what);
    } finally {
      closeAll(side, opened);
      handles.close(h);
    }
  };
}

/** `HPyFunc_KEYWORDS`: values of keywords stand behind the positional ones, their names in a tuple. */
export function callKeywords(
  side: NativeSide,
  caller: NativeCaller,
  impl: number,
  what: string,
  self: PyValue,
  args: readonly PyValue[],
  kwargs: Kwargs | undefined,
): PyValue {
  const { handles } = side;
  const h = handles.open(self);
  const opened = args.map((arg) => handles.open(arg));
  const positional = opened.length;
  let names = 0 as HPy;
  if (kwargs !== undefined && kwargs.size > 0) {
    for (const value of kwargs.values()) opened.push(handles.open(value));
    names = handles.open(new PyTuple([...kwargs.keys()]));
  }
  try {
    return side.result(caller(impl, h, opened, names, positional) as number, what);
  } finally {
    handles.close(names);
    closeAll(side, opened);
    handles.close(h);
  }
}

export function closeAll(side: NativeSide, opened: readonly HPy[]): void {
  for (const handle of opened) side.handles.close(handle);
}

function refuseKeywords(name: string, kwargs: Kwargs | undefined): void {
  if (kwargs !== undefined && kwargs.size > 0)
    raiseTypeError(`${name}() takes no keyword arguments`);
}

const SIGNATURE_END = ')\n--\n\n';

/**
 * Name, docstring and signature of a C method: a docstring may begin with `name(arguments)\n--\n\n`,
 * which is what CPython shows as `__text_signature__`.
 */
export function functionInfo(name: string, doc: string | null): FunctionInfo {
  const short = name.slice(name.lastIndexOf('.') + 1);
  const end = doc?.indexOf(SIGNATURE_END) ?? -1;
  if (doc === null || end < 0 || !doc.startsWith(`${short}(`)) {
    return { name, doc, textSignature: null };
  }
  return {
    name,
    textSignature: doc.slice(short.length, end + 1),
    doc: doc.slice(end + SIGNATURE_END.length),
  };
}
