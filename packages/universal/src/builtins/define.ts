import { raiseTypeError } from '../kernel/exceptions.js';
import {
  PyBuiltinFunction,
  PyClassMethodDescriptor,
  PyGetSetDescriptor,
  PyMemberDescriptor,
  PyMethodDescriptor,
  PyStaticMethod,
  type AnyImplementation,
  type Implementation,
} from '../kernel/functions.js';
import type { Kwargs, PyObject, PyValue } from '../kernel/object.js';
import { readyType } from '../kernel/slot-wrappers.js';
import type { NativeSlots } from '../kernel/slots.js';
import type { PyType } from '../kernel/type.js';

/** A builtin method: what it does and how many arguments it takes. */
export interface MethodSpec {
  readonly impl: Implementation;
  readonly check: (name: string, args: PyValue[], kwargs: Kwargs | undefined) => void;
  readonly signature: string | null;
  readonly doc: string | null;
}

export interface TypeSpec {
  readonly doc?: string;
  readonly slots?: NativeSlots;
  readonly methods?: Readonly<Record<string, MethodSpec>>;
  readonly classMethods?: Readonly<Record<string, MethodSpec>>;
  readonly staticMethods?: Readonly<Record<string, MethodSpec>>;
  /** Computed attributes: a getter, or a getter and a setter (value undefined deletes). */
  readonly getsets?: Readonly<Record<string, GetSetSpec>>;
  /** Attributes that are members of the C struct in CPython: its messages about them differ. */
  readonly members?: Readonly<Record<string, GetSetSpec>>;
  /** Other attributes of the type, `__hash__: null` for instance. */
  readonly attributes?: Readonly<Record<string, PyValue>>;
}

export type Getter = (self: never) => PyValue;
type MemberGetter = (self: PyObject) => PyValue;
type MemberSetter = (self: PyObject, value: PyValue | undefined) => void;
export type GetSetSpec =
  | Getter
  | { readonly get: Getter; readonly set: (self: never, value: PyValue | undefined) => void };

/** Fills in a builtin type that kernel/builtin-types.ts declared, and makes it ready. */
export function fillType(type: PyType, spec: TypeSpec): void {
  type.native = spec.slots ?? {};
  addAttributes(type, spec);
  // Types whose instances have a `__doc__` of their own keep that attribute.
  if (!type.attrs.has('__doc__')) type.attrs.set('__doc__', spec.doc ?? null);
  readyType(type);
}

/** Adds what is no slot to a type that has been filled. */
export function extendType(type: PyType, spec: Omit<TypeSpec, 'slots' | 'doc'>): void {
  addAttributes(type, spec);
  type.changed();
}

function addAttributes(type: PyType, spec: Omit<TypeSpec, 'slots' | 'doc'>): void {
  for (const [name, method] of Object.entries(spec.methods ?? {})) {
    const { info, impl } = build(type, name, method);
    type.attrs.set(name, new PyMethodDescriptor(info, type, impl));
  }
  for (const [name, method] of Object.entries(spec.classMethods ?? {})) {
    const { info, impl } = build(type, name, method);
    type.attrs.set(name, new PyClassMethodDescriptor(info, type, impl));
  }
  for (const [name, method] of Object.entries(spec.staticMethods ?? {})) {
    const { info, impl } = build(type, name, method);
    type.attrs.set(name, new PyStaticMethod(new PyBuiltinFunction(info, null, impl, type)));
  }
  for (const [name, getset] of Object.entries(spec.getsets ?? {})) {
    const { get, set } = typeof getset === 'function' ? { get: getset, set: null } : getset;
    type.attrs.set(
      name,
      new PyGetSetDescriptor(
        name,
        type,
        get as (self: PyValue) => PyValue,
        set as ((self: PyValue, value: PyValue | undefined) => void) | null,
        null,
      ),
    );
  }
  for (const [name, member] of Object.entries(spec.members ?? {})) {
    const [get, set] = typeof member === 'function' ? [member, null] : [member.get, member.set];
    type.attrs.set(
      name,
      new PyMemberDescriptor(name, type, get as MemberGetter, set as MemberSetter | null, null),
    );
  }
  for (const [name, value] of Object.entries(spec.attributes ?? {})) type.attrs.set(name, value);
}

function build(type: PyType, name: string, method: MethodSpec) {
  return {
    info: { name, doc: method.doc, textSignature: method.signature },
    impl: checked(`${type.name}.${name}`, method),
  };
}

/** The function with its arguments checked, as callers see it. */
function checked(name: string, { check, impl }: MethodSpec): AnyImplementation {
  const fn = impl as AnyImplementation;
  return (self, args, kwargs) => {
    check(name, args, kwargs);
    return fn(self, args, kwargs);
  };
}

/** A function of a module. */
export function builtinFunction(module: string, name: string, spec: MethodSpec): PyBuiltinFunction {
  const info = { name, doc: spec.doc, textSignature: spec.signature };
  // Messages name the module, but for those of builtins.
  const shown = module === 'builtins' ? name : `${module}.${name}`;
  const result = new PyBuiltinFunction(info, null, checked(shown, spec));
  result.module = module;
  return result;
}

function noKeywords(name: string, kwargs: Kwargs | undefined): void {
  if (kwargs !== undefined && kwargs.size > 0)
    raiseTypeError(`${name}() takes no keyword arguments`);
}

/** A method without arguments (METH_NOARGS). */
export function noargs(impl: (self: never) => PyValue, doc: string | null = null): MethodSpec {
  return {
    impl,
    doc,
    signature: '($self, /)',
    check(name, args, kwargs) {
      noKeywords(name, kwargs);
      if (args.length > 0) {
        raiseTypeError(`${name}() takes no arguments (${String(args.length)} given)`);
      }
    },
  };
}

/** A method with exactly one argument (METH_O). */
export function oneArg(
  impl: (self: never, arg: PyValue) => PyValue,
  doc: string | null = null,
): MethodSpec {
  return {
    impl: (self, args) => impl(self, args[0] as PyValue),
    doc,
    signature: null,
    check(name, args, kwargs) {
      noKeywords(name, kwargs);
      if (args.length !== 1) {
        raiseTypeError(`${name}() takes exactly one argument (${String(args.length)} given)`);
      }
    },
  };
}

/** A method with `min` to `max` positional arguments, named in messages without the type. */
export function positional(
  min: number,
  max: number,
  impl: (self: never, ...args: PyValue[]) => PyValue,
  doc: string | null = null,
): MethodSpec {
  return {
    impl: (self, args) => impl(self, ...args),
    doc,
    signature: null,
    check(name, args, kwargs) {
      noKeywords(name, kwargs);
      const got = args.length;
      if (got >= min && got <= max) return;
      const short = name.slice(name.indexOf('.') + 1);
      const [bound, limit] = got < min ? ['at least ', min] : ['at most ', max];
      raiseTypeError(
        `${short} expected ${min === max ? '' : bound}${String(limit)} argument${limit === 1 ? '' : 's'}, got ${String(got)}`,
      );
    },
  };
}

/** A method that looks at its arguments itself. */
export function anyArgs(impl: Implementation, doc: string | null = null): MethodSpec {
  return { impl, doc, signature: null, check: () => undefined };
}
