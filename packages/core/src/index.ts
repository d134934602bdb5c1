/**
 * HPy's API as TypeScript types, its ABI as data, and {@link createRuntime}.
 *
 * @packageDocumentation
 */

// For users.
export { createRuntime, Runtime, type RuntimeOptions } from './runtime.js';
export {
  bytes,
  float,
  ForcedBytes,
  ForcedFloat,
  ForcedInt,
  ForcedTuple,
  int,
  isForcedType,
  tuple,
  type ForcedType,
} from './forced-types.js';
export * from './py-proxy.js';
export { throwingView, type ThrowingContext } from './throwing.js';
export { PythonError, type PythonErrorOptions } from './python-error.js';

// The context: the C contract.
export type { ArithmeticContext } from './context/arithmetic.js';
export type { CallContext } from './context/calls.js';
export type { ConstantContext } from './context/constants.js';
export type { ContainerContext } from './context/containers.js';
export type { HPyContext } from './context/context.js';
export type { ErrorContext } from './context/errors.js';
export type { HandleContext } from './context/handles.js';
export type { InterpreterContext } from './context/interpreter.js';
export type { NumberContext } from './context/numbers.js';
export type { ObjectContext } from './context/objects.js';
export type { StringContext } from './context/strings.js';
export type { TypeContext } from './context/types.js';
export {
  HPy_NULL,
  type HPy,
  type HPyField,
  type HPyGlobal,
  type HPyListBuilder,
  type HPyThreadState,
  type HPyTracker,
  type HPyTupleBuilder,
  type Pointer,
} from './handles.js';
export type * from './definitions.js';

// The ABI as data.
export {
  ABI_ENTRY_COUNT,
  abiEntries,
  abiFunctions,
  HPY_ABI_VERSION,
  HPY_ABI_VERSION_MINOR,
  type FunctionName,
} from './abi/entries.js';
export { constantEntries, type ConstantName } from './abi/entries/constants.js';
export type {
  AbiConstant,
  AbiEntry,
  AbiFunction,
  AbiParam,
  FailureValue,
  ParamRole,
} from './abi/entry.js';
export { isSignedSize, representationOf, type CRepresentation, type CType } from './abi/ctypes.js';
export { abiSignatures, type AbiSignature, type SignatureName } from './abi/functions.js';
export * from './abi/kinds.js';
export { abiSlots, slotName, type SlotName } from './abi/slots.js';
export {
  abiLayout,
  contextEntryOffset,
  hpyDefSize,
  type AbiLayout,
  type FieldRepresentation,
  type PointerSize,
  type StructField,
  type StructLayout,
  type StructName,
} from './abi/structs.js';

// For backends.
export type * from './backend.js';
export type * from './native/binding.js';
export type * from './native/memory.js';
export * from './native/shared-handles.js';
