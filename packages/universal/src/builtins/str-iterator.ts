import { iteratorTypes } from '../kernel/builtin-types.js';
import { PyObject } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';
import { positionIn } from './reduce-iterators.js';
import { fillType, noargs, oneArg } from './define.js';
import { codePointLength, unitIndex, unitsAt } from './str-code-points.js';

/** Goes through the code points of a text. */
export class PyStrIterator extends PyObject {
  /** The unit of the next character. */
  unit = 0;
  /** Whether the end was reached, which a new iterator over nothing has not. */
  ended = false;
  constructor(public text: string) {
    super(/^[\0-\x7f]*$/.test(text) ? iteratorTypes.strAscii : iteratorTypes.str);
  }

  next(): string | undefined {
    const { unit, text } = this;
    if (unit >= text.length) {
      this.text = '';
      this.ended = true;
      this.unit = 0;
      return undefined;
    }
    this.unit += unitsAt(text, unit);
    return text.slice(unit, this.unit);
  }

  /** What is still to come. */
  get rest(): string {
    return this.text.slice(this.unit);
  }
}

/** CPython has a type for texts that are all ASCII, and one for the others; they do the same. */
export function fillStrIterator(): void {
  for (const type of [iteratorTypes.str, iteratorTypes.strAscii]) fillOne(type);
}

function fillOne(type: PyType): void {
  fillType(type, {
    slots: {
      tp_iter: (self: PyStrIterator) => self,
      tp_iternext: (self: PyStrIterator) => self.next(),
    },
    methods: {
      __length_hint__: noargs((self: PyStrIterator) => codePointLength(self.rest)),
      __setstate__: oneArg((self: PyStrIterator, state) => {
        const index = Math.max(positionIn(state), 0);
        self.unit = unitIndex(self.text, Math.min(index, codePointLength(self.text)));
        return null;
      }),
    },
  });
}
