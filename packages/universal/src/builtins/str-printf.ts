import { PyTuple } from '../kernel/containers.js';
import { raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { asInt, asStr, typeOf } from '../kernel/typeof.js';
import { getItem } from '../protocol/items.js';
import { hasIndex, toIndex } from '../protocol/index-value.js';
import { toDouble } from '../protocol/number.js';
import { ascii, repr, str } from '../protocol/text.js';
import { intArgument, sizeArgument } from './str-arguments.js';
import { codePointLength, substring } from './str-code-points.js';
import { printFloat } from './str-printf-float.js';
import { printInt } from './str-printf-number.js';
import { repeatText } from './str-repeat.js';

/** In what formatting of bytes differs from that of text. */
export interface Flavour {
  /** The key that `%(name)` looks up. */
  key(name: string): PyValue;
  /** Whether an argument can be looked up in. */
  isMapping(value: PyValue): boolean;
  /** `%s`, `%r`, `%a`, ... ; undefined if there is no such conversion. */
  text(conversion: string, value: PyValue): string | undefined;
  /** `%c` */
  char(value: PyValue): string;
  /** `%e`, `%f`, `%g` */
  float(value: PyValue): number;
  readonly precisionTooBig: string;
  /** What is formatted, as messages call it. */
  readonly subject: 'string' | 'bytes';
}

/** One conversion specification: what stands between `%` and the conversion's letter. */
interface Spec {
  left: boolean;
  zero: boolean;
  alternate: boolean;
  sign: '' | '+' | ' ';
  width: number;
  /** -1 when there is none. */
  precision: number;
}

/** A text that is being formatted: `format % args`. */
class Formatting {
  /** The unit after what was read. */
  private at = 0;
  private values: readonly PyValue[];
  private used = 0;
  private readonly mapping: PyValue | undefined;

  constructor(
    private readonly format: string,
    args: PyValue,
    private readonly flavour: Flavour,
  ) {
    this.values = args instanceof PyTuple ? args.items : [args];
    this.mapping = flavour.isMapping(args) ? args : undefined;
  }

  run(): string {
    let result = '';
    for (;;) {
      const percent = this.format.indexOf('%', this.at);
      if (percent < 0) break;
      result += this.format.slice(this.at, percent);
      this.at = percent + 1;
      if (this.format[this.at] === '%') {
        this.at++;
        result += '%';
      } else result += this.conversion();
    }
    if (this.used < this.values.length && this.mapping === undefined) {
      raiseTypeError(`not all arguments converted during ${this.flavour.subject} formatting`);
    }
    return result + this.format.slice(this.at);
  }

  private next(): PyValue {
    if (this.used >= this.values.length) raiseTypeError('not enough arguments for format string');
    return this.values[this.used++] as PyValue;
  }

  private peek(): string {
    return this.format.charAt(this.at);
  }

  private conversion(): string {
    if (this.peek() === '(') {
      const mapping = this.mapping;
      if (mapping === undefined) raiseTypeError('format requires a mapping');
      // From here on the value found is the only argument, also for a `*`.
      this.values = [getItem(mapping, this.flavour.key(this.readKey()))];
      this.used = 0;
    }
    const spec = this.readSpec();
    if (this.at >= this.format.length) raiseValueError('incomplete format');
    const conversion = String.fromCodePoint(this.format.codePointAt(this.at) ?? 0);
    const value = this.next();
    const text = this.convert(conversion, value, spec);
    if (text === undefined) this.raiseUnsupported(conversion);
    this.at += conversion.length;
    return text;
  }

  private readKey(): string {
    const start = this.at + 1;
    let depth = 0;
    for (; this.at < this.format.length; this.at++) {
      const char = this.peek();
      if (char === '(') depth++;
      else if (char === ')' && --depth === 0) return this.format.slice(start, this.at++);
    }
    return raiseValueError('incomplete format key');
  }

  private readSpec(): Spec {
    const spec: Spec = {
      left: false,
      zero: false,
      alternate: false,
      sign: '',
      width: -1,
      precision: -1,
    };
    for (; ; this.at++) {
      const flag = this.peek();
      if (flag === '-') spec.left = true;
      else if (flag === '+') spec.sign = '+';
      else if (flag === ' ') spec.sign ||= ' ';
      else if (flag === '#') spec.alternate = true;
      else if (flag === '0') spec.zero = true;
      else break;
    }
    if (this.peek() === '*') {
      spec.width = sizeArgument(this.starValue(), 0);
      if (spec.width < 0) spec.left = true;
      spec.width = Math.abs(spec.width);
    } else spec.width = this.readNumber((2 ** 63 - 10) / 10, 'width too big');
    if (this.peek() === '.') {
      this.at++;
      spec.precision =
        this.peek() === '*'
          ? intArgument(this.starValue(), 0)
          : this.readNumber(0x7fffffff, this.flavour.precisionTooBig);
      spec.precision = Math.max(spec.precision, 0);
    }
    // A length modifier has no meaning here, and is allowed.
    const modifier = this.peek();
    if (modifier === 'h' || modifier === 'l' || modifier === 'L') this.at++;
    return spec;
  }

  private starValue(): PyValue {
    this.at++;
    const value = this.next();
    return asInt(value) ?? raiseTypeError('* wants int');
  }

  private readNumber(limit: number, tooBig: string): number {
    const start = this.at;
    while (this.peek() >= '0' && this.peek() <= '9') this.at++;
    const digits = this.format.slice(start, this.at);
    if (Number(digits) > limit) raiseValueError(tooBig);
    return Number(digits);
  }

  private convert(conversion: string, value: PyValue, spec: Spec): string | undefined {
    const { precision, alternate } = spec;
    if ('diuoxX'.includes(conversion)) {
      return number(printInt(value, conversion, precision, alternate), spec);
    }
    if ('eEfFgG'.includes(conversion)) {
      const float = this.flavour.float(value);
      return number(printFloat(float, conversion, precision < 0 ? 6 : precision, alternate), spec);
    }
    if (conversion === 'c') return padded(this.flavour.char(value), spec);
    const text = this.flavour.text(conversion, value);
    if (text === undefined) return undefined;
    return padded(precision >= 0 ? substring(text, 0, precision) : text, spec);
  }

  private raiseUnsupported(conversion: string): never {
    const code = conversion.codePointAt(0) ?? 0;
    // CPython takes the byte for a negative number, and fails to show it.
    const isBytes = this.flavour.subject === 'bytes';
    if (isBytes && code >= 0x80) {
      raise('OverflowError', 'character argument not in range(0x110000)');
    }
    const shown = isBytes || (code >= 31 && code <= 126) ? conversion : '?';
    const index = codePointLength(this.format.slice(0, this.at));
    return raiseValueError(
      `unsupported format character '${shown}' (0x${code.toString(16)}) at index ${String(index)}`,
    );
  }
}

function padded(text: string, { left, width }: Spec): string {
  const space = repeatText(' ', width - codePointLength(text));
  return left ? text + space : space + text;
}

/** Puts sign and zeros where they belong: the zeros between a prefix and the digits. */
function number(text: string, spec: Spec): string {
  const signed = text.startsWith('-');
  const sign = signed ? '-' : spec.sign;
  const digits = signed ? text.slice(1) : text;
  if (!spec.zero || spec.left) return padded(sign + digits, spec);
  const prefix = spec.alternate && /^0[xXo]/.test(digits) ? digits.slice(0, 2) : '';
  const zeros = repeatText('0', spec.width - sign.length - digits.length);
  return sign + prefix + zeros + digits.slice(prefix.length);
}

/** Formats as `format % args` does, in either flavour. */
export function formatWith(flavour: Flavour, format: string, args: PyValue): string {
  return new Formatting(format, args, flavour).run();
}

const TEXT: Flavour = {
  subject: 'string',
  precisionTooBig: 'precision too big',
  key: (name) => name,
  isMapping: (value) =>
    typeOf(value).slots.mp_subscript !== undefined &&
    !(value instanceof PyTuple) &&
    asStr(value) === undefined,
  text(conversion, value) {
    switch (conversion) {
      case 's':
        return str(value);
      case 'r':
        return repr(value);
      case 'a':
        return ascii(value);
      default:
        return undefined;
    }
  },
  char(value) {
    const text = asStr(value);
    if (text !== undefined && codePointLength(text) === 1) return text;
    if (text !== undefined || !hasIndex(value)) raiseTypeError('%c requires int or char');
    const code = toIndex(value);
    if (code < 0 || code > 0x10ffff) raise('OverflowError', '%c arg not in range(0x110000)');
    return String.fromCodePoint(Number(code));
  },
  float: toDouble,
};

/** `format % args` for str. */
export function formatPercent(format: string, args: PyValue): string {
  return formatWith(TEXT, format, args);
}
