/**
 * The universal context: Python's object model on the JavaScript heap, and what loads compiled
 * extensions into it. Backends that run native code are built on it; programs use `@hpy/core`.
 *
 * @packageDocumentation
 */
export { createUniversalRuntime } from './runtime.js';
export {
  marshalFunction,
  type MarshalSide,
  type NativeArgument,
  type NativeFunction,
  type NativeResult,
} from './native/marshal.js';
