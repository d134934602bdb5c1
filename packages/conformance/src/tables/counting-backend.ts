import { abiFunctions, type Backend, type HPyContext, type NativeBinding } from '@hpy/core';
import { createUniversalRuntime } from '@hpy/universal';

/** How often native code called each context function, by its name. */
export type Counts = Map<string, number>;

/**
 * A backend that counts which entries of the context native code calls. The binding must have its
 * fast paths off: what native code answers itself is not seen here.
 */
export function countingBackend(makeBinding: () => NativeBinding, counts: Counts): Backend {
  return {
    name: 'counting',
    start() {
      const binding = makeBinding();
      const expose = binding.exposeContext.bind(binding);
      binding.exposeContext = (context, options) => expose(counting(context, counts), options);
      return createUniversalRuntime(binding);
    },
  };
}

type AnyFunction = (...args: unknown[]) => unknown;

/** The context as native code sees it: the same functions, which count. */
function counting(context: HPyContext, counts: Counts): HPyContext {
  const copy = { ...context } as unknown as Record<string, AnyFunction>;
  for (const { name } of abiFunctions) {
    const run = copy[name];
    if (run === undefined) throw new Error(`the context has no ${name}`);
    copy[name] = (...args) => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return run.apply(context, args);
    };
  }
  return copy as unknown as HPyContext;
}
