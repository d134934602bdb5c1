import {
  classMethodDescriptorType,
  classMethodType,
  functionType,
  getsetDescriptorType,
  memberDescriptorType,
  methodDescriptorType,
  methodType,
  methodWrapperType,
  propertyType,
  staticMethodType,
  wrapperDescriptorType,
} from './builtin-types.js';
import { PyObject, type Kwargs, type PyValue } from './object.js';
import type { SlotKey } from './slots.js';
import type { DirectFunction } from '../loader/direct-calls.js';
import type { PyType } from './type.js';

/** The implementation of a builtin function: `self` is the instance, the module or null. */
export type Implementation = (self: never, args: PyValue[], kwargs: Kwargs | undefined) => PyValue;

/** {@link Implementation} as callers see it. */
export type AnyImplementation = (
  self: PyValue,
  args: PyValue[],
  kwargs: Kwargs | undefined,
) => PyValue;

/** What is known about a function besides what it does. */
export interface FunctionInfo {
  readonly name: string;
  /** The docstring without a signature line, or null. */
  readonly doc: string | null;
  /** Argument list for `__text_signature__`, `"(a, b)"`, or null. */
  readonly textSignature: string | null;
}

/** A function of a module, or a builtin method that is bound to its instance. */
export class PyBuiltinFunction extends PyObject {
  /** `__module__`: the module's name, or None. */
  module: PyValue = null;
  constructor(
    readonly info: FunctionInfo,
    readonly self: PyValue,
    readonly impl: AnyImplementation,
    /** The type that the method was found on; undefined for functions. */
    readonly owner?: PyType,
    /** Calls it with JavaScript's arguments; null where that has to go through Python values. */
    readonly direct: DirectFunction | null = null,
  ) {
    super(functionType);
  }
}

/** The `__new__` of a builtin or extension type, bound to that type. */
export class PyNewFunction extends PyBuiltinFunction {}

/** A method in a builtin or extension type's dict, not yet bound. */
export class PyMethodDescriptor extends PyObject {
  constructor(
    readonly info: FunctionInfo,
    readonly owner: PyType,
    readonly impl: AnyImplementation,
    /** As in {@link PyBuiltinFunction}. */
    readonly direct: DirectFunction | null = null,
  ) {
    super(methodDescriptorType);
  }
}

/** A class method of a builtin type (`dict.fromkeys`); `impl` gets the type as `self`. */
export class PyClassMethodDescriptor extends PyObject {
  constructor(
    readonly info: FunctionInfo,
    readonly owner: PyType,
    readonly impl: AnyImplementation,
  ) {
    super(classMethodDescriptorType);
  }
}

/** A slot seen as a method: `int.__add__`. */
export class PyWrapperDescriptor extends PyObject {
  constructor(
    readonly info: FunctionInfo,
    readonly owner: PyType,
    readonly slot: SlotKey,
    readonly impl: AnyImplementation,
  ) {
    super(wrapperDescriptorType);
  }
}

/** A {@link PyWrapperDescriptor} bound to an instance: `(1).__add__`. */
export class PyMethodWrapper extends PyObject {
  constructor(
    readonly descriptor: PyWrapperDescriptor,
    readonly self: PyValue,
  ) {
    super(methodWrapperType);
  }
}

/** A computed attribute of a builtin or extension type. */
export class PyGetSetDescriptor extends PyObject {
  constructor(
    readonly name: string,
    readonly owner: PyType,
    readonly get: ((self: PyValue) => PyValue) | null,
    /** Value `undefined` deletes. */
    readonly set: ((self: PyValue, value: PyValue | undefined) => void) | null,
    readonly doc: string | null,
  ) {
    super(getsetDescriptorType);
  }
}

/** A member of an extension type's C struct. */
export class PyMemberDescriptor extends PyObject {
  constructor(
    readonly name: string,
    readonly owner: PyType,
    readonly get: (self: PyObject) => PyValue,
    /** Null for read-only members. Value `undefined` deletes. */
    readonly set: ((self: PyObject, value: PyValue | undefined) => void) | null,
    readonly doc: string | null,
  ) {
    super(memberDescriptorType);
  }
}

/** A callable bound to its first argument: what a function in a class becomes on an instance. */
export class PyBoundMethod extends PyObject {
  constructor(
    readonly func: PyValue,
    readonly self: PyValue,
  ) {
    super(methodType);
  }
}

export class PyStaticMethod extends PyObject {
  constructor(
    public callable: PyValue,
    cls: PyType = staticMethodType,
  ) {
    super(cls);
  }
}

export class PyClassMethod extends PyObject {
  constructor(
    public callable: PyValue,
    cls: PyType = classMethodType,
  ) {
    super(cls);
  }
}

export class PyProperty extends PyObject {
  /** The name under which a class holds it, once `__set_name__` has told. */
  name: PyValue = null;
  constructor(
    public fget: PyValue,
    public fset: PyValue,
    public fdel: PyValue,
    public doc: PyValue,
    cls: PyType = propertyType,
  ) {
    super(cls);
  }
}
