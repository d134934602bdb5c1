import { iteratorTypes } from '../kernel/builtin-types.js';
import { PyObject, type PyValue } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';
import { positionIn } from './reduce-iterators.js';
import { fillType, noargs, oneArg } from './define.js';
import type { ByteString } from './bytes-arguments.js';

/** Goes through the bytes of a bytes or bytearray, as they are when they are reached. */
export class PyBytesIterator extends PyObject {
  index = 0;
  constructor(
    /** Undefined once the end was reached. */
    public source: ByteString | undefined,
    cls: PyType,
  ) {
    super(cls);
  }

  next(): number | undefined {
    const byte = this.source?.bytes[this.index];
    if (byte === undefined) this.source = undefined;
    else this.index++;
    return byte;
  }

  get left(): number {
    return Math.max((this.source?.bytes.length ?? 0) - this.index, 0);
  }
}

export function fillBytesIterators(): void {
  for (const type of [iteratorTypes.bytes, iteratorTypes.bytearray]) {
    fillType(type, {
      slots: {
        tp_iter: (self: PyBytesIterator) => self,
        tp_iternext: (self: PyBytesIterator): PyValue | undefined => self.next(),
      },
      methods: {
        __length_hint__: noargs((self: PyBytesIterator) => self.left),
        __setstate__: oneArg((self: PyBytesIterator, state) => {
          const index = Math.max(positionIn(state), 0);
          self.index = Math.min(index, self.source?.bytes.length ?? 0);
          return null;
        }),
      },
    });
  }
}
