/** Values made and read by C: the functions of the context, without the crossing. */
const sum = (id, title, fn, value, is) => ({
  id,
  title,
  loop: 'callee',
  names: { f: fn, value },
  run: 'f(value, count)',
  check: { is },
});

const made = (id, title, fn, is) => ({
  id,
  title,
  loop: 'callee',
  names: { f: fn },
  run: 'f(count)',
  ...(is === undefined ? {} : { check: { is } }),
});

/** @type {import('./row.mjs').Row[]} */
export const values = [
  made('int/make', 'int made', 'm.make_ints', 9),
  made('int/make-wide', 'int of 41 bits made', 'm.make_wide_ints', 2 ** 40 + 9),
  sum('int/read', 'int read', 'm.read_ints', '3', 30),
  sum('int/add', 'ints added (HPy_Add)', 'm.add_ints', '3', 30),
  made('float/make', 'float made', 'm.make_floats', 9.5),
  sum('float/read', 'float read', 'm.read_floats', '1.5', 15),
  sum('float/add', 'floats added (HPy_Add)', 'm.add_floats', '1.5', 15),
  made('scalar/all', 'int, float, bool, None: made, read, closed', 'm.scalars', 10),
  made('string/make', 'string made', 'm.make_strings', 'good morning'),
  sum('string/utf8', 'string read as UTF-8', 'm.read_strings', "'good morning'", 1030),
  sum('string/length', 'length of a string', 'm.measure', "'good morning'", 120),
];

/** @type {import('./row.mjs').Row[]} */
export const containers = [
  made('tuple/make', 'tuple of three ints made', 'm.make_tuples'),
  sum('tuple/read', 'item of a tuple read', 'm.read_items', 'm.make_tuples(1)', 9),
  made('list/append', 'list: an int appended', 'm.append_items'),
  made('list/build', 'list builder: an int set', 'm.build_list'),
  sum('list/read', 'item of a list read', 'm.read_items', 'm.build_list(1000)', 45),
  made('dict/fill', 'dict: an int set under an int', 'm.fill_dict'),
  {
    ...sum('dict/read', 'dict: item read (HPy_GetItem_s)', 'm.read_key', '({ width: 3 })', 30),
    peers: { cpython: { names: { f: 'm.read_key', value: "{'width': 3}" } } },
  },
];
