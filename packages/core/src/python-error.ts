/** What a {@link PythonError} is made of. */
export interface PythonErrorOptions {
  /** Name of the exception's type, for example `'ValueError'`. */
  readonly type: string;
  /** Python's text: `str(exception)`. */
  readonly message: string;
  /** The exception object: a proxy, or a JavaScript value that crossed Python. */
  readonly value?: unknown;
  /** The exception that led to this one (`__cause__`, or else `__context__`). */
  readonly cause?: unknown;
}

/**
 * A Python exception as a JavaScript error.
 *
 * `message` is Python's text, `type` the name of the exception's type; `value` is the exception
 * object itself, with its attributes.
 */
export class PythonError extends Error {
  /** Name of the exception's type, for example `'ValueError'`. */
  readonly type: string;
  /** The exception object. */
  readonly value: unknown;
  /** The chained exception, usually a `PythonError` itself. */
  declare readonly cause?: unknown;

  constructor(options: PythonErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.type = options.type;
    this.value = options.value;
  }

  /** `ValueError: text`, or the type alone when there is no text: as Python prints it. */
  override toString(): string {
    return this.message === '' ? this.type : `${this.type}: ${this.message}`;
  }
}

// On the prototype, as for JavaScript's own errors, so that it does not appear among the properties
// of each error that a console prints.
Object.defineProperty(PythonError.prototype, 'name', {
  value: 'PythonError',
  writable: true,
  configurable: true,
});
