import { fillBuiltins } from '../src/builtins/index.js';
import { fillLambda } from './mini-python/function-type.js';

let isReady = false;

/** Fills the builtin types, and the type of the lambdas of tests, once. */
export function readyBuiltins(): void {
  if (isReady) return;
  isReady = true;
  fillBuiltins();
  fillLambda();
}
