import { constants } from '../builtins/errno.js';
import { PyDict } from '../kernel/dict.js';
import type { PyModule } from '../kernel/module.js';
import { makeModule } from './module-dict.js';

interface NodeProcess {
  getBuiltinModule?(name: 'os'): { readonly constants: { readonly errno: Record<string, number> } };
}

/** The values of the platform; without an operating system, those of Linux. */
function platformConstants(): Readonly<Record<string, number>> {
  const { process } = globalThis as { process?: NodeProcess };
  return { ...constants, ...process?.getBuiltinModule?.('os').constants.errno };
}

/** The module `errno`. */
export function errnoModule(): PyModule {
  const values = platformConstants();
  const names = PyDict.of(Object.entries(values).map(([name, value]) => [value, name]));
  // EAGAIN has two names, of which CPython prefers the first.
  for (const name of ['EAGAIN', 'EDEADLK', 'ENOTSUP']) {
    if (values[name] !== undefined) names.set(values[name], name);
  }
  return makeModule('errno', {
    doc: 'Error numbers of the operating system by name.',
    values: { ...values, errorcode: names },
  });
}
