import { fn, NEVER_FAILS, nullableString, out, pointer } from '../entry.js';

/** Modules, capsules, context variables, compiling, and what only CPython has. */
export const interpreterEntries = [
  fn(205, 'HPyImport_ImportModule', 'HPy', { utf8_name: 'const char *' }),
  fn(206, 'HPy_FromPyObject', 'HPy', { obj: 'cpy_PyObject *' }),
  fn(207, 'HPy_AsPyObject', 'cpy_PyObject *', { h: 'HPy' }),
  fn(208, '_HPy_CallRealFunctionFromTrampoline', 'void', {
    sig: 'HPyFunc_Signature',
    func: 'HPyCFunction',
    args: 'void *',
  }),
  fn(227, '_HPy_Dump', 'void', { h: 'HPy' }),
  fn(244, 'HPyCapsule_New', 'HPy', {
    pointer: 'void *',
    utf8_name: pointer('const char *'),
    destructor: 'HPyCapsule_Destructor *',
  }),
  fn(245, 'HPyCapsule_Get', 'void *', {
    capsule: 'HPy',
    key: '_HPyCapsule_key',
    utf8_name: nullableString,
  }),
  fn(246, 'HPyCapsule_IsValid', 'int', { capsule: 'HPy', utf8_name: nullableString }, NEVER_FAILS),
  fn(247, 'HPyCapsule_Set', 'int', { capsule: 'HPy', key: '_HPyCapsule_key', value: 'void *' }),
  fn(248, 'HPy_Compile_s', 'HPy', {
    utf8_source: 'const char *',
    utf8_filename: 'const char *',
    kind: 'HPy_SourceKind',
  }),
  fn(249, 'HPy_EvalCode', 'HPy', { code: 'HPy', globals: 'HPy', locals: 'HPy' }),
  fn(250, 'HPyContextVar_New', 'HPy', { name: 'const char *', default_value: 'HPy' }),
  fn(251, 'HPyContextVar_Get', 'int32_t', {
    context_var: 'HPy',
    default_value: 'HPy',
    result: out('HPy *'),
  }),
  fn(252, 'HPyContextVar_Set', 'HPy', { context_var: 'HPy', value: 'HPy' }),
];
