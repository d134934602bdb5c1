import {
  HPyCapsule_key as Key,
  type HPy,
  type HPyCapsule_Destructor,
  type InterpreterContext,
  type Pointer,
} from '@hpy/core';
import { PyCapsule, type CapsuleName } from '../capsules.js';
import { PyContextVar } from '../context-variables.js';
import { raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { typeOf } from '../kernel/typeof.js';
import { legacyError } from '../loader/legacy.js';
import { reprOrFailure } from '../protocol/text.js';
import type { ContextEnvironment } from './environment.js';

/** A name as `HPyCapsule_New` and `HPyCapsule_SetName` get it. */
function capsuleName(env: ContextEnvironment, name: Pointer | string | null): CapsuleName {
  if (name === null || name === 0) return null;
  if (typeof name === 'string') return { address: 0, text: name };
  return { address: name, text: new TextDecoder().decode(env.binding.memory.readCString(name)) };
}

function checkDestructor(destructor: HPyCapsule_Destructor | null): void {
  if (destructor === null) return;
  if (destructor.impl === null || !destructor.hasTrampoline) {
    raiseValueError('Invalid HPyCapsule destructor');
  }
}

/** A valid capsule, whatever its name. */
function capsule(value: PyValue, operation: string): PyCapsule {
  if (!(value instanceof PyCapsule) || value.state.pointer === 0) {
    raiseValueError(`PyCapsule_${operation} called with invalid PyCapsule object`);
  }
  return value;
}

const GET_NAMES = ['GetPointer', 'GetName', 'GetContext', 'GetDestructor'];
const SET_NAMES = ['SetPointer', 'SetName', 'SetContext', 'SetDestructor'];

function capsules(env: ContextEnvironment) {
  return {
    HPyCapsule_New(
      pointer: Pointer,
      name: Pointer | string | null,
      destructor: HPyCapsule_Destructor | null,
    ): HPy {
      checkDestructor(destructor);
      if (pointer === 0) raiseValueError('PyCapsule_New called with null pointer');
      return env.open(env.capsules.create(pointer, capsuleName(env, name), destructor));
    },
    HPyCapsule_Get(h: HPy, key: number, name: string | null): Pointer {
      const { state } = capsule(env.value(h), GET_NAMES[key] ?? '');
      switch (key) {
        case Key.Pointer:
          if ((state.name?.text ?? null) !== name) {
            raiseValueError('PyCapsule_GetPointer called with incorrect name');
          }
          return state.pointer;
        case Key.Name:
          return env.capsules.addressOf(state);
        case Key.Context:
          return state.context;
        default:
          return raiseValueError('Invalid operation: get HPyCapsule_key_Destructor');
      }
    },
    HPyCapsule_IsValid(h: HPy, name: string | null): number {
      const value = env.value(h);
      return value instanceof PyCapsule &&
        value.state.pointer !== 0 &&
        (value.state.name?.text ?? null) === name
        ? 1
        : 0;
    },
    HPyCapsule_Set(
      h: HPy,
      key: number,
      value: Pointer | string | HPyCapsule_Destructor | null,
    ): number {
      // CPython looks at the pointer before it looks at the capsule.
      if (key === Key.Pointer && value === 0) {
        raiseValueError('PyCapsule_SetPointer called with null pointer');
      }
      const { state } = capsule(env.value(h), SET_NAMES[key] ?? '');
      if (key === Key.Destructor) {
        const destructor = typeof value === 'object' ? value : null;
        checkDestructor(destructor);
        state.destructor = destructor;
      } else if (key === Key.Name) {
        state.name = capsuleName(env, value as Pointer | string | null);
      } else {
        const pointer = typeof value === 'number' ? value : 0;
        if (key === Key.Context) state.context = pointer;
        else state.pointer = pointer;
      }
      return 0;
    },
  };
}

function contextVariables(env: ContextEnvironment) {
  const variable = (h: HPy): PyContextVar => {
    const value = env.value(h);
    if (!(value instanceof PyContextVar)) raiseTypeError('an instance of ContextVar was expected');
    return value;
  };
  return {
    HPyContextVar_New: (name: string, defaultValue: HPy) =>
      env.open(new PyContextVar(name, env.optional(defaultValue))),
    HPyContextVar_Get: (h: HPy, defaultValue: HPy): HPy => {
      const found = variable(h);
      // None is a value, so only undefined means that there is none.
      const set = found.value === undefined ? env.optional(defaultValue) : found.value;
      const value = set === undefined ? found.defaultValue : set;
      return value === undefined ? env.null : env.open(value);
    },
    HPyContextVar_Set: (h: HPy, value: HPy) => env.open(variable(h).set(env.value(value))),
  };
}

const NEEDS_COMPILER =
  'a Python compiler is needed, which only the cpython backend has: load the extension with @hpy/backend-cpython';

/** Modules, capsules, context variables, and what needs CPython. */
export function interpreterContext(env: ContextEnvironment): InterpreterContext {
  return {
    ...capsules(env),
    ...contextVariables(env),
    HPyImport_ImportModule: (name) => env.open(env.importModule(name)),
    HPy_FromPyObject: () => legacyError("HPy_FromPyObject was called for one of CPython's objects"),
    HPy_AsPyObject: () => legacyError("HPy_AsPyObject was called for one of CPython's objects"),
    _HPy_CallRealFunctionFromTrampoline: () =>
      legacyError('a CPython trampoline of the extension was called, with arguments'),
    _HPy_Dump: (h) => {
      const value = env.value(h);
      console.error(`object type: ${typeOf(value).name}\nobject repr: ${reprOrFailure(value)}`);
    },
    HPy_Compile_s: () => raise('NotImplementedError', `HPy_Compile_s: ${NEEDS_COMPILER}`),
    HPy_EvalCode: () => raise('NotImplementedError', `HPy_EvalCode: ${NEEDS_COMPILER}`),
  };
}
