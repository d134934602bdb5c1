import { fn, NEVER_FAILS, nullableString } from '../entry.js';

/** Exceptions, warnings and the error indicator. */
export const errorsEntries = [
  fn(136, 'HPy_FatalError', 'void', { message: 'const char *' }),
  fn(137, 'HPyErr_SetString', 'void', { h_type: 'HPy', utf8_message: 'const char *' }),
  fn(138, 'HPyErr_SetObject', 'void', { h_type: 'HPy', h_value: 'HPy' }),
  // Its HPy_NULL is what it is called for, not a failure.
  fn(
    139,
    'HPyErr_SetFromErrnoWithFilename',
    'HPy',
    { h_type: 'HPy', filename_fsencoded: nullableString },
    NEVER_FAILS,
  ),
  fn(140, 'HPyErr_SetFromErrnoWithFilenameObjects', 'void', {
    h_type: 'HPy',
    filename1: 'HPy',
    filename2: 'HPy',
  }),
  fn(141, 'HPyErr_Occurred', 'int', {}, NEVER_FAILS),
  fn(142, 'HPyErr_ExceptionMatches', 'int', { exc: 'HPy' }, NEVER_FAILS),
  fn(143, 'HPyErr_NoMemory', 'void', {}),
  fn(144, 'HPyErr_Clear', 'void', {}),
  fn(145, 'HPyErr_NewException', 'HPy', { utf8_name: 'const char *', base: 'HPy', dict: 'HPy' }),
  fn(146, 'HPyErr_NewExceptionWithDoc', 'HPy', {
    utf8_name: 'const char *',
    utf8_doc: nullableString,
    base: 'HPy',
    dict: 'HPy',
  }),
  fn(147, 'HPyErr_WarnEx', 'int', {
    category: 'HPy',
    utf8_message: 'const char *',
    stack_level: 'HPy_ssize_t',
  }),
  fn(148, 'HPyErr_WriteUnraisable', 'void', { obj: 'HPy' }),
];
