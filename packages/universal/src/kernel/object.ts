import type { PyType } from './type.js';
import type { PyDict } from './dict.js';

/**
 * A Python int: a JavaScript number while it is a safe integer (never -0), a bigint beyond. Keep it
 * normalised with `normalizeInt`: equal ints are then equal JavaScript values.
 */
export type PyInt = number | bigint;

/**
 * A Python object as the interpreter holds it.
 *
 * The commonest immutable values are JavaScript's own: None is `null`, bool a boolean, int a number
 * or bigint ({@link PyInt}), str a string (UTF-16, lone surrogates kept). Everything else, floats
 * included (so that `1.0` stays a float), is a {@link PyObject}. `undefined` is never a value: it is
 * C's NULL.
 */
export type PyValue = null | boolean | number | bigint | string | PyObject;

/** Keyword arguments in the order in which they were given. */
export type Kwargs = Map<string, PyValue>;

/**
 * An object on the JavaScript heap. V8 collects it; there are no reference counts.
 */
export class PyObject {
  /*
   * Declared here and assigned in the constructor: as class fields of a class with so many
   * subclasses each would cost V8 a call of its runtime, and a new object 1.5 µs instead of 0.1.
   */
  declare cls: PyType;
  /** The object's `__dict__`, for types whose instances have one. */
  declare dict: PyDict | null;
  /** Address of the C struct of instances of extension types; 0 for none. */
  declare payload: number;
  /**
   * What the object's `HPyField`s refer to: the edges that V8 follows. A field holds its position in
   * here, from 1 on; see loader/fields.ts.
   */
  declare fields: (PyValue | undefined)[] | null;
  /** Keeps the memory of the C struct; see loader/payload.ts. */
  declare keeper: { readonly ledger: { edges: number } } | null;
  /** The JavaScript value that stands for this object outside, once somebody has asked for it. */
  declare proxy: object | null;

  /** @param cls the type; when its instances carry a C struct, the object gets one here */
  constructor(cls: PyType) {
    this.cls = cls;
    this.dict = null;
    this.payload = 0;
    this.fields = null;
    this.keeper = null;
    this.proxy = null;
    // `type` itself is made before any type exists, with a null that is replaced at once.
    if ((cls as PyType | null) !== null && cls.basicsize !== 0) cls.extension?.allocate(this);
  }
}
