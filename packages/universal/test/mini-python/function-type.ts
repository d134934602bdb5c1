import { fillType } from '../../src/builtins/define.js';
import { bareType } from '../../src/kernel/builtin-types.js';
import { raiseTypeError } from '../../src/kernel/exceptions.js';
import { PyBoundMethod } from '../../src/kernel/functions.js';
import { PyObject, type PyValue } from '../../src/kernel/object.js';

const type = bareType('function', { final: true });

/** A lambda: a function that becomes a method where it stands in a class. */
export class PyLambda extends PyObject {
  constructor(
    readonly count: number,
    readonly hasRest: boolean,
    readonly run: (args: PyValue[]) => PyValue,
  ) {
    super(type);
  }
}

export function fillLambda(): void {
  fillType(type, {
    slots: {
      tp_call(self: PyLambda, args) {
        if (args.length < self.count || (!self.hasRest && args.length > self.count)) {
          raiseTypeError(`<lambda>() takes ${self.count} arguments, not ${args.length}`);
        }
        return self.run(args);
      },
      tp_descr_get: (self: PyLambda, obj: PyValue | undefined) =>
        obj === undefined ? self : new PyBoundMethod(self, obj),
    },
  });
}
