import { PythonError, type Runtime } from '@hpy/core';
import type { Statement } from '../syntax/ast.js';
import { makeCallable, type HandleFunction } from './callable.js';
import { evaluate } from './expressions.js';
import { Machine } from './machine.js';
import { outcomeOfError, outcomeOfValue, type Outcome } from './outcome.js';
import { Scope } from './scope.js';
import { execute } from './statements.js';

/** A run of one check. */
export interface Run {
  /** What is executed before the check, in the same scope. */
  readonly prelude: readonly Statement[];
  /** The check; between its phases the garbage collector runs. */
  readonly phases: readonly (readonly Statement[])[];
  /** The value of the name `mod`. */
  readonly module: unknown;
  /** What the function `load` does: loads another module of the same binary. */
  load(name: string): unknown;
  collect(): Promise<void>;
}

/**
 * Runs a check and says how it ended: with the value of its last statement, if that is an
 * expression, or with the exception it raises. No handle stays open.
 */
export async function runCheck(runtime: Runtime, run: Run): Promise<Outcome> {
  const machine = new Machine(runtime);
  const scope = new Scope(machine.py);
  let outcome: Outcome | undefined;
  try {
    machine.during(() => {
      scope.set('mod', machine.own(runtime.toHandle(run.module)));
      const load: HandleFunction = ([name]) =>
        runtime.toHandle(run.load(name === undefined ? '' : machine.stringOf(name)));
      scope.set('load', machine.own(makeCallable(machine, 'load', load)));
    });
    execute(machine, scope, run.prelude);
    for (const [index, phase] of run.phases.entries()) {
      if (index > 0) await run.collect();
      outcome = runPhase(machine, scope, phase);
    }
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
    outcome = outcomeOfError(machine, error);
  } finally {
    scope.close();
    machine.letGo();
  }
  return outcome ?? { type: 'NoneType', repr: 'None' };
}

function runPhase(machine: Machine, scope: Scope, statements: readonly Statement[]): Outcome {
  const last = statements.at(-1);
  const isValue = last?.kind === 'expression';
  execute(machine, scope, isValue ? statements.slice(0, -1) : statements);
  return machine.during(() =>
    outcomeOfValue(machine, isValue ? evaluate(machine, scope, last.value) : machine.py.h_None),
  );
}
