import type { HandleContext, HPyThreadState } from '@hpy/core';
import type { ContextEnvironment } from './environment.js';

/** Handles, fields, globals and trackers. */
export function handlesContext(env: ContextEnvironment): HandleContext {
  const { handles, fields, globals, trackers, binding } = env;
  return {
    HPy_Dup: (h) => handles.dup(h),
    HPy_Close: (h) => {
      handles.close(h);
    },
    HPyTracker_New: (size) => trackers.create(size),
    HPyTracker_Add: (tracker, h) => {
      trackers.add(tracker, h);
      return 0;
    },
    HPyTracker_ForgetAll: (tracker) => {
      trackers.forgetAll(tracker);
    },
    HPyTracker_Close: (tracker) => {
      trackers.close(tracker);
    },
    HPyField_Store: (target, address, h) => {
      fields.store(env.value(target), address, env.optional(h));
    },
    HPyField_Load: (source, field) => {
      const value = fields.load(env.value(source), field);
      return value === undefined ? env.null : env.open(value);
    },
    HPy_ReenterPythonExecution: () => undefined,
    // The interpreter runs on one thread, which nobody else can use meanwhile: nothing is given up.
    HPy_LeavePythonExecution: () => 0 as HPyThreadState,
    HPyGlobal_Store: (address, h) => {
      globals.store(binding.memory, address, env.optional(h));
    },
    HPyGlobal_Load: (global) => {
      const value = globals.load(global);
      return value === undefined ? env.null : env.open(value);
    },
  };
}
