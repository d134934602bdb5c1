import { builtinFunction, type MethodSpec } from '../builtins/define.js';
import { PyDict } from '../kernel/dict.js';
import { PyModule } from '../kernel/module.js';
import type { PyValue } from '../kernel/object.js';

/** What a module is made of. */
export interface ModuleParts {
  readonly doc: string;
  readonly functions?: Readonly<Record<string, MethodSpec>>;
  readonly values?: Readonly<Record<string, PyValue>>;
}

/** A new module: functions and values are in its dict from the start. */
export function makeModule(name: string, { doc, functions = {}, values = {} }: ModuleParts) {
  const module = new PyModule(name, doc);
  for (const [key, spec] of Object.entries(functions)) {
    module.dict.set(key, builtinFunction(name, key, spec));
  }
  for (const [key, value] of Object.entries(values)) module.dict.set(key, value);
  return module;
}

/** A dict with these names as keys. */
export function dictOf(values: Readonly<Record<string, PyValue>>): PyDict {
  return PyDict.of(Object.entries(values));
}
