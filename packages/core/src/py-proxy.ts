/** The property by which a {@link PyProxy} is known, also to other copies of this package. */
export const pyProxyBrand: unique symbol = Symbol.for('hpy.PyProxy') as never;

/** Whether a value stands for a Python object. A destroyed proxy still counts as one. */
export function isPyProxy(value: unknown): value is PyProxy {
  return (
    (typeof value === 'object' || typeof value === 'function') &&
    value !== null &&
    (value as Partial<PyProxy>)[pyProxyBrand] === true
  );
}

/** How {@link PyProxy.toJs} converts. */
export interface ToJsOptions {
  /** How many levels of containers are converted; by default all. Below, proxies stay. */
  readonly depth?: number;
  /**
   * Whether what has no JavaScript counterpart becomes a proxy; by default true. With false it is an
   * error instead.
   */
  readonly create_pyproxies?: boolean;
  /**
   * Makes the counterpart of a dict from its entries, in order; by default a `Map`. Plain objects:
   * `Object.fromEntries`.
   */
  readonly dict_converter?: (entries: Iterable<[key: unknown, value: unknown]>) => unknown;
  /** Makes the counterpart of what has none. */
  readonly default_converter?: (value: PyProxy) => unknown;
}

/**
 * A Python object in JavaScript.
 *
 * The object's attributes are the proxy's properties: `proxy.x`, `proxy.x = 1`, `'x' in proxy`.
 * `delete proxy.x` works where objects have a `__dict__` (instances of classes made at run time);
 * elsewhere an attribute is deleted with `runtime.throwing.HPy_SetAttr_s(handle, 'x', HPy_NULL)`.
 *
 * The names of this interface and of those that follow it come first; a Python attribute that one of
 * them hides is reached with a `$` before its name: `proxy.$type`. Which of the interfaces a proxy
 * has follows from the Python type, as in Pyodide: `length` where there is `__len__`, `get` where
 * there is `__getitem__`, and so on.
 *
 * A proxy is a root: the object lives while the proxy does, until it is destroyed or collected.
 */
export interface PyProxy {
  /** Tells proxies from other objects; see {@link isPyProxy}. */
  readonly [pyProxyBrand]: true;
  /** Name of the Python type: `type(object).__name__`. */
  readonly type: string;
  /** Python's `str(object)`. */
  toString(): string;
  /**
   * Converts to plain JavaScript, all the way down: lists and tuples become arrays, dicts maps, sets
   * sets, bytes and buffers typed arrays. A container that contains itself is converted to one
   * that does. What has no counterpart stays a proxy.
   *
   * @throws PythonError when Python code that is run on the way raises
   * @throws Error with `create_pyproxies: false`, for what has no counterpart
   */
  toJs(options?: ToJsOptions): unknown;
  /**
   * Lets go of the object. Everything but `type` and this method throws from then on.
   *
   * @param message - what the errors say then, in place of the usual text
   */
  destroy(message?: string): void;
  /** Another proxy of the object, which is destroyed on its own. */
  copy(): PyProxy;
  /** Destroys the proxy: `using proxy = ...`. */
  [Symbol.dispose](): void;
}

/** A proxy of what has a length. */
export interface PyProxyWithLength extends PyProxy {
  /** Python's `len(object)`. */
  readonly length: number;
}

/** A proxy of what has items. */
export interface PyProxyWithGet extends PyProxy {
  /** `object[key]`; undefined where Python raises `KeyError` or `IndexError`. */
  get(key: unknown): unknown;
}

/** A proxy of what has items that can be changed. */
export interface PyProxyWithSet extends PyProxy {
  /** `object[key] = value`. */
  set(key: unknown, value: unknown): void;
  /** `del object[key]`. */
  delete(key: unknown): void;
}

/** A proxy of a container. */
export interface PyProxyWithHas extends PyProxy {
  /** `value in object`: keys of a dict, items of the others. */
  has(value: unknown): boolean;
}

/** A proxy of what can be iterated over. */
export interface PyIterable extends PyProxy {
  /** The items, each converted: `for (const item of proxy)`. */
  [Symbol.iterator](): IterableIterator<unknown>;
}

/** A proxy of an iterator. */
export interface PyIterator extends PyIterable {
  /** The next item; `done` when Python's iterator is exhausted. */
  next(): IteratorResult<unknown, undefined>;
}

/** A proxy of a list, a tuple or another sequence. */
export type PySequence = PyProxyWithLength & PyProxyWithGet & PyProxyWithHas & PyIterable;

/** A proxy of a dict or another mapping; iterating gives its keys. */
export type PyDict = PyProxyWithLength &
  PyProxyWithGet &
  PyProxyWithSet &
  PyProxyWithHas &
  PyIterable;

/** A proxy of a function, a class or another object that can be called. */
export interface PyCallable extends PyProxy {
  /** Calls with positional arguments. */
  (...args: readonly unknown[]): unknown;
  /** Calls with positional arguments; for classes, reads as JavaScript's do. */
  new (...args: readonly unknown[]): PyObject;
  /**
   * Calls with keyword arguments: the last argument is an object whose properties they are.
   *
   * @throws TypeError when the last argument is no plain object
   */
  callKwargs(...args: readonly unknown[]): unknown;
}

/** A proxy of what gives access to its memory: bytes, bytearray, memoryview, arrays. */
export interface PyBuffer extends PyProxy {
  /**
   * Looks at the memory, without copying where the backend can.
   *
   * @throws PythonError `BufferError` when the object refuses
   */
  getBuffer(): PyBufferView;
}

/** The typed arrays that a buffer may be seen as. */
export type PyBufferData =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | Float32Array
  | Float64Array;

/** The memory of a Python object, until it is released. */
export interface PyBufferView {
  /** The items; `data[offset]` is the first. */
  readonly data: PyBufferData;
  /** Index in `data` of the item whose indices are all 0. */
  readonly offset: number;
  /** Number of dimensions. */
  readonly ndim: number;
  /** Length of each dimension, in items. */
  readonly shape: readonly number[];
  /** Steps of each dimension, in items. */
  readonly strides: readonly number[];
  /** The items' format, as in Python's `struct`. */
  readonly format: string;
  /** Size of an item in bytes. */
  readonly itemsize: number;
  /** Size of all items in bytes. */
  readonly nbytes: number;
  /** True when writing is forbidden; nothing but Python's rules enforces it. */
  readonly readonly: boolean;
  /** True when the items lie row by row without gaps. */
  readonly c_contiguous: boolean;
  /** True when the items lie column by column without gaps. */
  readonly f_contiguous: boolean;
  /** True when `data` is a copy, which does not follow the object's memory nor change it. */
  readonly copied: boolean;
  /** Gives the memory back; `data` must not be used afterwards. May be called twice. */
  release(): void;
  /** Releases: `using view = proxy.getBuffer()`. */
  [Symbol.dispose](): void;
}

/**
 * An attribute whose type nobody wrote down: it may be called, constructed, and asked for
 * attributes. What it is, Python decides when the program runs.
 */
export type PyAttribute = PyCallable & PyIterable & { readonly [attribute: string]: PyAttribute };

/**
 * A Python object whose attributes nobody wrote down, as a loaded module is unless its interface is
 * given: `runtime.load<Pof>('./pof.hpy0.so')`.
 */
export type PyObject = PyIterable & Readonly<Record<string, PyAttribute>>;
