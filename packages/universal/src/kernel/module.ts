import { moduleType } from './builtin-types.js';
import { PyDict } from './dict.js';
import { PyObject } from './object.js';
import type { PyType } from './type.js';

/** A module: its attributes are its dict. */
export class PyModule extends PyObject {
  override dict: PyDict;

  constructor(name: string, doc: string | null, cls: PyType = moduleType) {
    super(cls);
    this.dict = PyDict.of([
      ['__name__', name],
      ['__doc__', doc],
      ['__package__', null],
      ['__loader__', null],
      ['__spec__', null],
    ]);
  }
}
