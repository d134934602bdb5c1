import { bytes, fn, length, NEVER_FAILS, nullableString, out } from '../entry.js';

/** bytes and str. */
export const stringsEntries = [
  fn(178, 'HPyBytes_Check', 'int', { h: 'HPy' }, NEVER_FAILS),
  fn(179, 'HPyBytes_Size', 'HPy_ssize_t', { h: 'HPy' }),
  fn(180, 'HPyBytes_GET_SIZE', 'HPy_ssize_t', { h: 'HPy' }, NEVER_FAILS),
  fn(181, 'HPyBytes_AsString', 'const char *', { h: 'HPy' }),
  fn(182, 'HPyBytes_AS_STRING', 'const char *', { h: 'HPy' }, NEVER_FAILS),
  fn(183, 'HPyBytes_FromString', 'HPy', { bytes: 'const char *' }),
  fn(184, 'HPyBytes_FromStringAndSize', 'HPy', {
    bytes: bytes('const char *'),
    len: length('HPy_ssize_t'),
  }),
  fn(185, 'HPyUnicode_FromString', 'HPy', { utf8: 'const char *' }),
  fn(186, 'HPyUnicode_Check', 'int', { h: 'HPy' }, NEVER_FAILS),
  fn(187, 'HPyUnicode_AsASCIIString', 'HPy', { h: 'HPy' }),
  fn(188, 'HPyUnicode_AsLatin1String', 'HPy', { h: 'HPy' }),
  fn(189, 'HPyUnicode_AsUTF8String', 'HPy', { h: 'HPy' }),
  fn(190, 'HPyUnicode_AsUTF8AndSize', 'const char *', { h: 'HPy', size: out('HPy_ssize_t *') }),
  fn(191, 'HPyUnicode_FromWideChar', 'HPy', {
    w: bytes('const wchar_t *'),
    size: length('HPy_ssize_t'),
  }),
  fn(192, 'HPyUnicode_DecodeFSDefault', 'HPy', { v: 'const char *' }),
  fn(193, 'HPyUnicode_DecodeFSDefaultAndSize', 'HPy', {
    v: bytes('const char *'),
    size: length('HPy_ssize_t'),
  }),
  fn(194, 'HPyUnicode_EncodeFSDefault', 'HPy', { h: 'HPy' }),
  fn(195, 'HPyUnicode_ReadChar', 'HPy_UCS4', { h: 'HPy', index: 'HPy_ssize_t' }),
  fn(196, 'HPyUnicode_DecodeASCII', 'HPy', {
    ascii: bytes('const char *'),
    size: length('HPy_ssize_t'),
    errors: nullableString,
  }),
  fn(197, 'HPyUnicode_DecodeLatin1', 'HPy', {
    latin1: bytes('const char *'),
    size: length('HPy_ssize_t'),
    errors: nullableString,
  }),
  fn(255, 'HPyUnicode_FromEncodedObject', 'HPy', {
    obj: 'HPy',
    encoding: nullableString,
    errors: nullableString,
  }),
  fn(256, 'HPyUnicode_Substring', 'HPy', { str: 'HPy', start: 'HPy_ssize_t', end: 'HPy_ssize_t' }),
];
