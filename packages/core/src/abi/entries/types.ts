import { array, count, fn, out } from '../entry.js';

/** Types, instances and their C structs. */
export const typesEntries = [
  fn(150, 'HPyType_FromSpec', 'HPy', { spec: 'HPyType_Spec *', params: 'HPyType_SpecParam *' }),
  fn(151, 'HPyType_GenericNew', 'HPy', {
    type: 'HPy',
    args: array('const HPy *'),
    nargs: count('HPy_ssize_t'),
    kw: 'HPy',
  }),
  fn(165, 'HPy_Type', 'HPy', { obj: 'HPy' }),
  fn(166, 'HPy_TypeCheck', 'int', { obj: 'HPy', type: 'HPy' }),
  fn(168, '_HPy_AsStruct_Object', 'void *', { h: 'HPy' }),
  fn(169, '_HPy_AsStruct_Legacy', 'void *', { h: 'HPy' }),
  fn(170, 'HPy_New', 'HPy', { h_type: 'HPy', data: out('void **') }),
  fn(228, '_HPy_AsStruct_Type', 'void *', { h: 'HPy' }),
  fn(229, '_HPy_AsStruct_Long', 'void *', { h: 'HPy' }),
  fn(230, '_HPy_AsStruct_Float', 'void *', { h: 'HPy' }),
  fn(231, '_HPy_AsStruct_Unicode', 'void *', { h: 'HPy' }),
  fn(232, '_HPy_AsStruct_Tuple', 'void *', { h: 'HPy' }),
  fn(233, '_HPy_AsStruct_List', 'void *', { h: 'HPy' }),
  fn(234, '_HPyType_GetBuiltinShape', 'HPyType_BuiltinShape', { h_type: 'HPy' }),
  fn(253, 'HPyType_GetName', 'const char *', { type: 'HPy' }),
  fn(254, 'HPyType_IsSubtype', 'int', { sub: 'HPy', type: 'HPy' }),
  fn(264, '_HPy_AsStruct_Dict', 'void *', { h: 'HPy' }),
];
