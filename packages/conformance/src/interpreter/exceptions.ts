import { PythonError, type HPy } from '@hpy/core';
import type { Expression, TryStatement } from '../syntax/ast.js';
import { evaluate } from './expressions.js';
import type { Machine } from './machine.js';
import type { Scope } from './scope.js';
import { execute, type Completion } from './statements.js';

/** Executes `try`, with handlers, `else` and `finally`. */
export function executeTry(machine: Machine, scope: Scope, node: TryStatement): Completion {
  let completion: Completion;
  let pending: unknown;
  try {
    completion = executeHandled(machine, scope, node);
  } catch (error) {
    if (node.finalizer.length === 0) throw error;
    pending = error;
  }
  if (node.finalizer.length === 0) return completion;
  const last =
    pending instanceof PythonError
      ? whileHandling(machine, machine.exceptionOf(pending), () =>
          execute(machine, scope, node.finalizer),
        )
      : execute(machine, scope, node.finalizer);
  if (last !== undefined) {
    if (completion?.kind === 'return') machine.py.HPy_Close(completion.value);
    return last;
  }
  if (pending !== undefined) throw pending as Error;
  return completion;
}

function executeHandled(machine: Machine, scope: Scope, node: TryStatement): Completion {
  try {
    const completion = execute(machine, scope, node.body);
    if (completion !== undefined) return completion;
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
    return handle(machine, scope, node, error);
  }
  return execute(machine, scope, node.otherwise);
}

function handle(
  machine: Machine,
  scope: Scope,
  node: TryStatement,
  error: PythonError,
): Completion {
  const exception = machine.exceptionOf(error);
  setContext(machine, exception);
  for (const handler of node.handlers) {
    if (handler.type !== null) {
      const type = evaluate(machine, scope, handler.type);
      if (!matches(machine, exception, type)) continue;
    }
    const { name } = handler;
    if (name !== null) scope.set(name, exception);
    try {
      return whileHandling(machine, exception, () => execute(machine, scope, handler.body), error);
    } finally {
      if (name !== null) scope.delete(name);
    }
  }
  throw error;
}

/** Runs while an exception is handled: it is the context of what is raised meanwhile. */
function whileHandling(
  machine: Machine,
  exception: HPy,
  run: () => Completion,
  current?: PythonError,
): Completion {
  machine.handled.push(exception);
  machine.reraised.push(current);
  try {
    return run();
  } catch (error) {
    if (error instanceof PythonError) setContext(machine, machine.exceptionOf(error));
    throw error;
  } finally {
    machine.handled.pop();
    machine.reraised.pop();
  }
}

/** Sets the context of an exception that was raised while another one is handled. */
function setContext(machine: Machine, exception: HPy): void {
  const { py } = machine;
  const context = machine.handled.at(-1);
  if (context === undefined || py.HPy_Is(exception, context) !== 0) return;
  if (py.HPy_Is(machine.attribute(exception, '__context__'), py.h_None) === 0) return;
  py.HPy_SetAttr_s(exception, '__context__', context);
}

/** Whether an exception is of a type, or of one in a tuple of types. */
function matches(machine: Machine, exception: HPy, type: HPy): boolean {
  const { py } = machine;
  if (py.HPyTuple_Check(type) === 0) return py.HPy_TypeCheck(exception, type) !== 0;
  return machine.items(type).some((each) => matches(machine, exception, each));
}

/** The error of a `raise` statement. */
export function raise(
  machine: Machine,
  scope: Scope,
  exception: Expression | null,
  cause: Expression | null,
): PythonError {
  const { py } = machine;
  if (exception === null) {
    const current = machine.reraised.at(-1);
    return current ?? machine.error(py.h_RuntimeError, 'No active exception to reraise');
  }
  const value = instantiate(machine, evaluate(machine, scope, exception));
  if (value === undefined) {
    return machine.error(py.h_TypeError, 'exceptions must derive from BaseException');
  }
  if (cause !== null) {
    const from = evaluate(machine, scope, cause);
    py.HPy_SetAttr_s(value, '__cause__', instantiate(machine, from) ?? from);
  }
  const type = machine.own(py.HPy_Type(value));
  py.HPyErr_SetObject(type, value);
  return machine.takeError();
}

/** An exception as it is, an instance of an exception class; undefined for what is neither. */
function instantiate(machine: Machine, value: HPy): HPy | undefined {
  const { py } = machine;
  if (py.HPy_TypeCheck(value, py.h_BaseException) !== 0) return value;
  if (py.HPy_TypeCheck(value, py.h_TypeType) === 0) return undefined;
  return py.HPyType_IsSubtype(value, py.h_BaseException) === 0
    ? undefined
    : machine.call(value, []);
}
