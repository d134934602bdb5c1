import { fn, NEVER_FAILS } from '../entry.js';

/** Handles, fields, globals, trackers and leaving the interpreter. */
export const handlesEntries = [
  fn(77, 'HPy_Dup', 'HPy', { h: 'HPy' }, NEVER_FAILS),
  fn(78, 'HPy_Close', 'void', { h: 'HPy' }),
  fn(217, 'HPyTracker_New', 'HPyTracker', { size: 'HPy_ssize_t' }, 'null'),
  fn(218, 'HPyTracker_Add', 'int', { ht: 'HPyTracker', h: 'HPy' }),
  fn(219, 'HPyTracker_ForgetAll', 'void', { ht: 'HPyTracker' }),
  fn(220, 'HPyTracker_Close', 'void', { ht: 'HPyTracker' }),
  fn(221, 'HPyField_Store', 'void', { target_object: 'HPy', target_field: 'HPyField *', h: 'HPy' }),
  fn(222, 'HPyField_Load', 'HPy', { source_object: 'HPy', source_field: 'HPyField' }, NEVER_FAILS),
  fn(223, 'HPy_ReenterPythonExecution', 'void', { state: 'HPyThreadState' }),
  fn(224, 'HPy_LeavePythonExecution', 'HPyThreadState', {}),
  fn(225, 'HPyGlobal_Store', 'void', { global: 'HPyGlobal *', h: 'HPy' }),
  fn(226, 'HPyGlobal_Load', 'HPy', { global: 'HPyGlobal' }, NEVER_FAILS),
];
