import { array, count, fn, NEVER_FAILS, out } from '../entry.js';

/** tuple, list, dict, slice and their builders. */
export const containersEntries = [
  fn(198, 'HPyList_Check', 'int', { h: 'HPy' }, NEVER_FAILS),
  fn(199, 'HPyList_New', 'HPy', { len: 'HPy_ssize_t' }),
  fn(200, 'HPyList_Append', 'int', { h_list: 'HPy', h_item: 'HPy' }),
  fn(201, 'HPyDict_Check', 'int', { h: 'HPy' }, NEVER_FAILS),
  fn(202, 'HPyDict_New', 'HPy', {}),
  fn(203, 'HPyTuple_Check', 'int', { h: 'HPy' }, NEVER_FAILS),
  fn(204, 'HPyTuple_FromArray', 'HPy', { items: array('const HPy *'), n: count('HPy_ssize_t') }),
  fn(209, 'HPyListBuilder_New', 'HPyListBuilder', { size: 'HPy_ssize_t' }),
  fn(210, 'HPyListBuilder_Set', 'void', {
    builder: 'HPyListBuilder',
    index: 'HPy_ssize_t',
    h_item: 'HPy',
  }),
  fn(211, 'HPyListBuilder_Build', 'HPy', { builder: 'HPyListBuilder' }),
  fn(212, 'HPyListBuilder_Cancel', 'void', { builder: 'HPyListBuilder' }),
  fn(213, 'HPyTupleBuilder_New', 'HPyTupleBuilder', { size: 'HPy_ssize_t' }),
  fn(214, 'HPyTupleBuilder_Set', 'void', {
    builder: 'HPyTupleBuilder',
    index: 'HPy_ssize_t',
    h_item: 'HPy',
  }),
  fn(215, 'HPyTupleBuilder_Build', 'HPy', { builder: 'HPyTupleBuilder' }),
  fn(216, 'HPyTupleBuilder_Cancel', 'void', { builder: 'HPyTupleBuilder' }),
  fn(257, 'HPyDict_Keys', 'HPy', { h: 'HPy' }),
  fn(258, 'HPyDict_Copy', 'HPy', { h: 'HPy' }),
  fn(259, 'HPySlice_Unpack', 'int', {
    slice: 'HPy',
    start: out('HPy_ssize_t *'),
    stop: out('HPy_ssize_t *'),
    step: out('HPy_ssize_t *'),
  }),
  fn(265, 'HPyList_Insert', 'int', { h_list: 'HPy', index: 'HPy_ssize_t', h_item: 'HPy' }),
  fn(272, 'HPySlice_New', 'HPy', { start: 'HPy', stop: 'HPy', step: 'HPy' }),
];
