import { array, count, fn, NEVER_FAILS } from '../entry.js';

/** Calling. */
export const callsEntries = [
  fn(134, 'HPyCallable_Check', 'int', { h: 'HPy' }, NEVER_FAILS),
  fn(135, 'HPy_CallTupleDict', 'HPy', { callable: 'HPy', args: 'HPy', kw: 'HPy' }),
  fn(260, 'HPy_SetCallFunction', 'int', { h: 'HPy', func: 'HPyCallFunction *' }),
  fn(261, 'HPy_Call', 'HPy', {
    callable: 'HPy',
    args: array('const HPy *'),
    nargs: count('size_t'),
    kwnames: 'HPy',
  }),
  fn(262, 'HPy_CallMethod', 'HPy', {
    name: 'HPy',
    args: array('const HPy *'),
    nargs: count('size_t'),
    kwnames: 'HPy',
  }),
];
