import type {
  AbiSignature,
  CFunction,
  NativeBinding,
  NativeCaller,
  NativeContext,
  SignatureName,
} from '@hpy/core';
import { abiSignatures } from '@hpy/core';
import type { HandleTable } from '../handle-table.js';
import { PyException, makeException, exceptionType } from '../kernel/exceptions.js';
import { PyObject, type PyValue } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';
import { lost } from '../native/marshal-failure.js';
import type { ErrorIndicator } from '../context/environment.js';

/**
 * One compiled extension's view of the runtime: the context it was given, and everything that calls
 * its C functions.
 */
export class NativeSide {
  private readonly callers = new Map<SignatureName, NativeCaller>();
  /** Call functions of single instances, set by `HPy_SetCallFunction`. */
  private readonly callFunctions = new WeakMap<PyObject, CFunction>();
  private readonly callSlots = new WeakSet();
  /** `bf_releasebuffer` by type. */
  private readonly releaseFunctions = new WeakMap<PyType, CFunction>();

  constructor(
    readonly binding: NativeBinding,
    readonly handles: HandleTable,
    readonly errors: ErrorIndicator,
    private readonly context: NativeContext,
  ) {}

  /** The caller for a signature; looked up once by whoever calls often. */
  caller(name: SignatureName): NativeCaller {
    let caller = this.callers.get(name);
    if (caller === undefined) {
      const signature: AbiSignature = abiSignatures[name];
      caller = this.context.caller(signature);
      this.callers.set(name, caller);
    }
    return caller;
  }

  /** What runs when this instance is called, if it is not its type's `tp_call`. */
  callFunctionOf(self: PyValue): CFunction | undefined {
    return self instanceof PyObject ? this.callFunctions.get(self) : undefined;
  }

  /** Whether instances of a type can have call functions of their own: its `tp_call` is one in C. */
  hasCallProtocol(type: PyType): boolean {
    const { tp_call: call } = type.slots;
    return call !== undefined && this.callSlots.has(call);
  }

  /** Remembers that a slot function stands for an `HPy_tp_call`. */
  addCallSlot(fn: object): void {
    this.callSlots.add(fn);
  }

  setCallFunction(self: PyObject, impl: CFunction): void {
    this.callFunctions.set(self, impl);
  }

  releaseFunctionOf(self: PyValue): CFunction | undefined {
    if (!(self instanceof PyObject)) return undefined;
    for (const type of self.cls.mro) {
      const impl = this.releaseFunctions.get(type);
      if (impl !== undefined) return impl;
    }
    return undefined;
  }

  setReleaseFunction(type: PyType, impl: CFunction): void {
    this.releaseFunctions.set(type, impl);
  }

  /**
   * The value that a C function returned as a new handle.
   *
   * @param what how the function is named in the complaint when it broke the rules
   */
  result(handle: number, what: string): PyValue {
    const { handles } = this;
    if (handle === 0) return this.failed(what);
    const value = handles.takeValue(handle as never);
    this.checkResult(what);
    return value;
  }

  /** After a result that is taken already: what a function must not leave behind. */
  checkResult(what: string): void {
    const { handles, errors } = this;
    if (handles.hasClosed) handles.sweep();
    if (errors.pending !== undefined) this.resultWithError(what);
  }

  /** Checks a C function's status: -1 is failure. */
  status(status: number | bigint, what: string): void {
    const { handles, errors } = this;
    if (handles.hasClosed) handles.sweep();
    if (Number(status) === -1) {
      if (errors.pending !== undefined) throw new PyException(errors.take() as never);
      throw missingError(`${what} returned -1 without setting an exception`);
    }
    if (errors.pending !== undefined) this.resultWithError(what);
  }

  /** After a function whose result -1 may also be an answer (hashes, lengths). */
  checkPending(): void {
    const { handles, errors } = this;
    if (handles.hasClosed) handles.sweep();
    const error = errors.take();
    if (error !== undefined) throw new PyException(error);
  }

  /** NULL was returned: raises what was set. */
  private failed(what: string): never {
    const { handles, errors } = this;
    if (handles.hasClosed) handles.sweep();
    const error = errors.take();
    if (error !== undefined) throw new PyException(error);
    throw missingError(`${what} returned NULL without setting an exception`);
  }

  private resultWithError(what: string): never {
    const cause = this.errors.take() ?? null;
    const exception = systemError(`${what} returned a result with an exception set`);
    exception.value.cause = cause;
    exception.value.context = cause;
    throw exception;
  }
}

/** What is raised when C reports a failure but no exception is set. */
function missingError(message: string): PyException {
  if (!lost.exception) return systemError(message);
  lost.exception = false;
  const recursion = makeException(exceptionType('RecursionError'), [
    'maximum recursion depth exceeded',
  ]);
  return new PyException(recursion);
}

function systemError(message: string): PyException {
  return new PyException(makeException(exceptionType('SystemError'), [message]));
}
