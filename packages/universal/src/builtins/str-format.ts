import { raise, raiseTypeError, raiseValueError, raiseWith } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { asStr, typeName } from '../kernel/typeof.js';
import { getAttribute } from '../protocol/attributes.js';
import { callMethodOf } from '../protocol/call.js';
import { getItem } from '../protocol/items.js';
import { ascii, repr, str } from '../protocol/text.js';
import { anyArgs, oneArg, type MethodSpec } from './define.js';
import { argumentTypeName } from './str-arguments.js';
import {
  fieldIndex,
  parseFieldName,
  parseFormat,
  type ReplacementField,
} from './str-format-fields.js';
import { formatText } from './str-format-spec.js';
import { ownText } from './str-self.js';

/** Where fields find their values. */
interface FieldValues {
  /** Undefined for `format_map`, which has no positional arguments. */
  readonly args: readonly PyValue[] | undefined;
  byName(name: string): PyValue;
}

/** `format(value, spec)`. */
export function formatValue(value: PyValue, spec: string): string {
  if (typeof value === 'string') return formatText(value, spec);
  if (spec === '' && typeof value === 'number') return String(value);
  const result = callMethodOf(value, '__format__', [spec]);
  if (result === undefined) {
    raiseTypeError(`Type ${typeName(value)} doesn't define __format__`);
  }
  return asStr(result) ?? raiseTypeError(`__format__ must return a str, not ${typeName(result)}`);
}

class Formatter {
  private nextIndex = 0;
  /** Whether fields are numbered by hand; undefined until the first one shows it. */
  private isManual: boolean | undefined;

  constructor(private readonly values: FieldValues) {}

  /** @param depth - how deep fields may still be nested */
  format(format: string, depth: number): string {
    if (depth < 0) raiseValueError('Max string recursion exceeded');
    let result = '';
    for (const part of parseFormat(format)) {
      result += typeof part === 'string' ? part : this.field(part, depth);
    }
    return result;
  }

  private field({ name, conversion, spec, isNested }: ReplacementField, depth: number): string {
    const { first, steps } = parseFieldName(name);
    let value = this.argument(first);
    for (const { kind, key } of steps) {
      value = kind === 'item' ? getItem(value, key) : getAttribute(value, String(key));
    }
    if (conversion !== null) value = convert(value, conversion);
    return formatValue(value, isNested ? this.format(spec, depth - 1) : spec);
  }

  private argument(name: string): PyValue {
    const given = name === '' ? undefined : fieldIndex(name);
    if (name !== '' && given === undefined) return this.values.byName(name);
    const isManual = given !== undefined;
    if (this.isManual !== undefined && this.isManual !== isManual) {
      const [from, to] = isManual ? AUTOMATIC_TO_MANUAL : AUTOMATIC_TO_MANUAL.toReversed();
      raiseValueError(`cannot switch from ${String(from)} to ${String(to)}`);
    }
    this.isManual = isManual;
    const index = given ?? this.nextIndex++;
    const { args } = this.values;
    if (args === undefined) raiseValueError('Format string contains positional fields');
    return (
      args[index] ??
      (index < args.length
        ? null
        : raise(
            'IndexError',
            `Replacement index ${String(index)} out of range for positional args tuple`,
          ))
    );
  }
}

const AUTOMATIC_TO_MANUAL = ['automatic field numbering', 'manual field specification'];

function convert(value: PyValue, conversion: string): string {
  switch (conversion) {
    case 's':
      return str(value);
    case 'r':
      return repr(value);
    case 'a':
      return ascii(value);
    default: {
      const code = conversion.codePointAt(0) ?? 0;
      const shown = code > 32 && code < 127 ? conversion : `\\x${code.toString(16)}`;
      return raiseValueError(`Unknown conversion specifier ${shown}`);
    }
  }
}

/** Fields within the specification of a field may be nested once. */
const DEPTH = 1;

export const formatMethods = {
  format: anyArgs((self: PyValue, args: PyValue[], kwargs: Kwargs | undefined) => {
    const byName = (name: string) => kwargs?.get(name) ?? missing(kwargs, name);
    return new Formatter({ args, byName }).format(ownText(self), DEPTH);
  }),
  format_map: oneArg((self: PyValue, mapping) => {
    const byName = (name: string) => getItem(mapping, name);
    return new Formatter({ args: undefined, byName }).format(ownText(self), DEPTH);
  }),
  __format__: oneArg((self: PyValue, spec) => {
    const text = asStr(spec);
    if (text === undefined) {
      raiseTypeError(`__format__() argument must be str, not ${argumentTypeName(spec)}`);
    }
    return formatText(self, text);
  }),
} satisfies Record<string, MethodSpec>;

/** A keyword argument that is None, or not there. */
function missing(kwargs: Kwargs | undefined, name: string): null {
  if (kwargs?.has(name) === true) return null;
  return raiseWith('KeyError', name);
}
