import { PyObject, type PyValue } from './object.js';
import { bytesType, complexType, floatType, listType, tupleType } from './builtin-types.js';
import type { PyType } from './type.js';

/** A float. Never reused for equal values: identity is the object's, as in CPython. */
export class PyFloat extends PyObject {
  constructor(
    readonly value: number,
    cls: PyType = floatType,
  ) {
    super(cls);
  }
}

export class PyComplex extends PyObject {
  constructor(
    readonly real: number,
    readonly imag: number,
    cls: PyType = complexType,
  ) {
    super(cls);
  }
}

/** An instance of a subclass of int; plain ints are JavaScript numbers and bigints. */
export class PyIntInstance extends PyObject {
  constructor(
    readonly value: number | bigint,
    cls: PyType,
  ) {
    super(cls);
  }
}

/** An instance of a subclass of str; plain strs are JavaScript strings. */
export class PyStrInstance extends PyObject {
  constructor(
    readonly value: string,
    cls: PyType,
  ) {
    super(cls);
  }
}

export class PyBytes extends PyObject {
  /** `bytes` is not copied and must not be written to afterwards. */
  constructor(
    readonly bytes: Uint8Array,
    cls: PyType = bytesType,
  ) {
    super(cls);
  }
}

export class PyTuple extends PyObject {
  /** `items` is not copied and must not be written to afterwards. */
  constructor(
    readonly items: readonly PyValue[],
    cls: PyType = tupleType,
  ) {
    super(cls);
  }
}

export class PyList extends PyObject {
  /** `items` is not copied: it is the list's own storage from now on. */
  constructor(
    public items: PyValue[],
    cls: PyType = listType,
  ) {
    super(cls);
  }
}
