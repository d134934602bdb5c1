import { isPyProxy, type ToJsOptions } from '@hpy/core';
import { PyBytes, PyList, PyTuple } from '../kernel/containers.js';
import { PyDict } from '../kernel/dict.js';
import { PyObject, type PyValue } from '../kernel/object.js';
import { PySet } from '../builtins/set-object.js';
import { iterate } from '../protocol/iterate.js';
import { fromPython } from './from-python.js';
import { bufferView } from './buffer-view.js';

/** One conversion: its options, and the containers that were begun. */
class Conversion {
  private readonly seen = new Map<PyObject, unknown>();

  constructor(private readonly options: ToJsOptions) {}

  convert(value: PyValue, depth: number): unknown {
    if (!(value instanceof PyObject)) return fromPython(value);
    const known = this.seen.get(value);
    if (known !== undefined) return known;
    if (depth === 0) return this.leave(value);
    if (value instanceof PyList || value instanceof PyTuple) return this.array(value, depth - 1);
    if (value instanceof PyDict) return this.dict(value, depth - 1);
    if (value instanceof PySet) return this.set(value, depth - 1);
    if (value instanceof PyBytes) return value.bytes.slice();
    if (value.cls.slots.bf_getbuffer !== undefined) return this.buffer(value);
    return this.leave(value);
  }

  private array(value: PyList | PyTuple, depth: number): unknown[] {
    const array: unknown[] = [];
    this.seen.set(value, array);
    for (const item of value.items) array.push(this.convert(item, depth));
    return array;
  }

  private dict(value: PyDict, depth: number): unknown {
    const { dict_converter: converter } = this.options;
    const convertAll = () =>
      [...value.entries()].map(
        ({ key, value: item }) =>
          [this.convert(key, depth), this.convert(item, depth)] as [unknown, unknown],
      );
    if (converter !== undefined) return converter(convertAll());
    const map = new Map<unknown, unknown>();
    this.seen.set(value, map);
    for (const [key, item] of convertAll()) map.set(key, item);
    return map;
  }

  private set(value: PySet, depth: number): Set<unknown> {
    const set = new Set<unknown>();
    this.seen.set(value, set);
    for (const item of iterate(value)) set.add(this.convert(item, depth));
    return set;
  }

  private buffer(value: PyObject): unknown {
    const view = bufferView(value);
    try {
      return view.data.slice();
    } finally {
      view.release();
    }
  }

  /** What has no counterpart. */
  private leave(value: PyObject): unknown {
    const plain = fromPython(value);
    if (!isPyProxy(plain)) return plain;
    const { create_pyproxies: create = true, default_converter: converter } = this.options;
    if (converter !== undefined) return converter(plain);
    if (!create) {
      throw new Error(
        `toJs: a Python object of type '${value.cls.name}' has no counterpart in JavaScript`,
      );
    }
    return plain;
  }
}

/** `proxy.toJs(options)`. */
export function toJs(value: PyObject, options: ToJsOptions = {}): unknown {
  return new Conversion(options).convert(value, options.depth ?? Infinity);
}
