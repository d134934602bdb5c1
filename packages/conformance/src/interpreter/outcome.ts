import type { HPy, PythonError } from '@hpy/core';
import type { Machine } from './machine.js';

/** How a check ended: with a value, or with an exception. */
export type Outcome =
  | { readonly type: string; readonly repr: string }
  | {
      readonly raises: string;
      readonly message: string;
      readonly cause: string | null;
      readonly context: string | null;
    };

/** The type and text of a value. */
export function outcomeOfValue(machine: Machine, value: HPy): Outcome {
  const { py } = machine;
  return machine.during(() => ({
    type: typeName(machine, value),
    repr: normalise(machine.stringOf(machine.own(py.HPy_Repr(value)))),
  }));
}

/** The type and text of an exception, and what it is chained to. */
export function outcomeOfError(machine: Machine, error: PythonError): Outcome {
  const { py } = machine;
  return machine.during(() => {
    const exception = machine.exceptionOf(error);
    const chained = (attribute: string): string | null => {
      const other = machine.attribute(exception, attribute);
      return py.HPy_Is(other, py.h_None) === 0 ? typeName(machine, other) : null;
    };
    return {
      raises: typeName(machine, exception),
      message: normalise(machine.stringOf(machine.own(py.HPy_Str(exception)))),
      cause: chained('__cause__'),
      context: chained('__context__'),
    };
  });
}

function typeName(machine: Machine, value: HPy): string {
  const type = machine.own(machine.py.HPy_Type(value));
  return machine.py.HPyType_GetName(type);
}

/** Addresses differ from run to run. */
function normalise(text: string): string {
  return text.replace(/\bat 0x[0-9a-fA-F]+/g, 'at 0x…');
}
