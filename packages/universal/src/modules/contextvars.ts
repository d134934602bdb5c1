import { contextVarType, tokenType } from '../kernel/builtin-types.js';
import type { PyModule } from '../kernel/module.js';
import { makeModule } from './module-dict.js';

/** The module `contextvars`. There is one context, which nothing copies. */
export function contextvarsModule(): PyModule {
  return makeModule('contextvars', {
    doc: 'Variables of the context that code runs in.',
    values: { ContextVar: contextVarType, Token: tokenType },
  });
}
