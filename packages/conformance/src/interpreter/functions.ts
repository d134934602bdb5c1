import type { HPy } from '@hpy/core';
import type { Parameter, Parameters, Statement } from '../syntax/ast.js';
import { makeCallable } from './callable.js';
import { evaluate } from './expressions.js';
import type { Machine } from './machine.js';
import { Scope } from './scope.js';
import { execute } from './statements.js';

/** Makes the function of a `def` or a `lambda`. */
export function makeFunction(
  machine: Machine,
  scope: Scope,
  name: string,
  parameters: Parameters,
  body: readonly Statement[],
): HPy {
  const { py } = machine;
  const outer = scope.capture();
  // Fallbacks are evaluated once, where the function is made.
  const fallbacks = new Scope(py);
  machine.closeLater(fallbacks);
  for (const { name: parameter, fallback } of [
    ...parameters.positional,
    ...parameters.keywordOnly,
  ]) {
    if (fallback !== null) fallbacks.set(parameter, evaluate(machine, scope, fallback));
  }
  const call = (args: readonly HPy[], keywords: ReadonlyMap<string, HPy>): HPy => {
    const locals = new Scope(py, outer);
    try {
      return machine.during(() => {
        bind(machine, name, parameters, fallbacks, locals, args, keywords);
        const completion = execute(machine, locals, body);
        return completion?.kind === 'return' ? completion.value : py.HPy_Dup(py.h_None);
      });
    } finally {
      if (locals.isCaptured) machine.closeLater(locals);
      else locals.close();
    }
  };
  return machine.own(makeCallable(machine, name, call));
}

function bind(
  machine: Machine,
  name: string,
  parameters: Parameters,
  fallbacks: Scope,
  locals: Scope,
  args: readonly HPy[],
  keywords: ReadonlyMap<string, HPy>,
): void {
  const { py } = machine;
  const fail = (message: string): Error => machine.error(py.h_TypeError, `${name}() ${message}`);
  const { positional, keywordOnly } = parameters;
  for (const [index, parameter] of positional.entries()) {
    const value = args[index];
    if (value !== undefined) locals.set(parameter.name, value);
  }
  if (parameters.rest !== null) {
    locals.set(parameters.rest, machine.tuple(args.slice(positional.length)));
  } else if (args.length > positional.length) {
    throw fail(
      `takes ${positional.length} positional argument${positional.length === 1 ? '' : 's'} ` +
        `but ${args.length} ${args.length === 1 ? 'was' : 'were'} given`,
    );
  }
  const given = new Set(positional.slice(0, args.length).map((parameter) => parameter.name));
  const named = new Set([...positional, ...keywordOnly].map((parameter) => parameter.name));
  const extra = machine.own(py.HPyDict_New());
  for (const [key, value] of keywords) {
    if (given.has(key)) throw fail(`got multiple values for argument '${key}'`);
    if (named.has(key)) locals.set(key, value);
    else if (parameters.keywords === null) {
      throw fail(`got an unexpected keyword argument '${key}'`);
    } else py.HPy_SetItem(extra, machine.text(key), value);
    given.add(key);
  }
  if (parameters.keywords !== null) locals.set(parameters.keywords, extra);
  fillIn(positional, given, fallbacks, locals, (names) => fail(missing('positional', names)));
  fillIn(keywordOnly, given, fallbacks, locals, (names) => fail(missing('keyword-only', names)));
}

function fillIn(
  parameters: readonly Parameter[],
  given: ReadonlySet<string>,
  fallbacks: Scope,
  locals: Scope,
  fail: (names: readonly string[]) => Error,
): void {
  const absent: string[] = [];
  for (const { name } of parameters) {
    if (given.has(name)) continue;
    const fallback = fallbacks.get(name);
    if (fallback === undefined) absent.push(name);
    else locals.set(name, fallback);
  }
  if (absent.length > 0) throw fail(absent);
}

function missing(kind: string, names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  const last = quoted.pop() ?? '';
  const list = quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
  const plural = names.length === 1 ? '' : 's';
  return `missing ${names.length} required ${kind} argument${plural}: ${list}`;
}
