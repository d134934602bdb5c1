import { dictItemsType, dictKeysType, dictValuesType } from '../kernel/builtin-types.js';
import type { PyDict } from '../kernel/dict.js';
import { PyObject } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';

/** `dict.keys()`, `dict.values()` and `dict.items()` show what is in the dict now. */
export class PyDictView extends PyObject {
  constructor(
    readonly source: PyDict,
    type: PyType,
  ) {
    super(type);
  }
}

export class PyDictKeys extends PyDictView {
  constructor(dict: PyDict) {
    super(dict, dictKeysType);
  }
}

export class PyDictValues extends PyDictView {
  constructor(dict: PyDict) {
    super(dict, dictValuesType);
  }
}

export class PyDictItems extends PyDictView {
  constructor(dict: PyDict) {
    super(dict, dictItemsType);
  }
}

/** An iterator over keys, values or items (by its type), forwards or backwards. */
export class PyDictIterator extends PyObject {
  /** Undefined once the end was reached. */
  source: PyDict | undefined;
  /** The dict's size when iteration began; -1 after it changed. */
  size: number;
  /** Items not yet given. */
  remaining: number;
  position: number;

  constructor(
    source: PyDict,
    type: PyType,
    readonly backwards = false,
  ) {
    super(type);
    this.source = source;
    this.size = source.size;
    this.remaining = source.size;
    this.position = backwards ? source.table.end - 1 : 0;
  }
}
