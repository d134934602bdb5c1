import { sliceType } from '../kernel/builtin-types.js';
import { PyObject, type PyValue } from '../kernel/object.js';

/** A slice: three values of any type, None where a part was left out. */
export class PySlice extends PyObject {
  constructor(
    readonly start: PyValue,
    readonly stop: PyValue,
    readonly step: PyValue,
  ) {
    super(sliceType);
  }
}
