/** The jobs in plain JavaScript: what they cost where no border is crossed. */

class Point {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }

  sum() {
    return this.x + this.y;
  }
}

class Box {
  store(object, count) {
    for (let i = 0; i < count; i++) this.content = object;
  }

  load(count) {
    let last;
    for (let i = 0; i < count; i++) last = this.content;
    return last;
  }
}

/** Does a thing again and again; the last result. */
function repeat(count, make) {
  let last;
  for (let i = 0; i < count; i++) last = make(i);
  return last;
}

function sumOf(count, read) {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += read(i);
  return sum;
}

const encoder = new TextEncoder();
const bytes = new Uint8Array(256);

function utf8Size(text) {
  return encoder.encodeInto(text, bytes).written;
}

function fail() {
  throw new Error('failed on purpose');
}

function filled(list, count) {
  for (let i = 0; i < count; i++) list[i] = i;
  return list;
}

export const plainJavaScript = {
  Point,
  Box,
  noargs: () => undefined,
  identity: (object) => object,
  negate: (value) => -value | 0,
  add: (a, b) => a + b,
  parse: (a, b, x, y) => a + b + x + y,
  scale: (value, { by = 2 }) => value * by,
  utf8_size: utf8Size,
  greeting: () => 'good morning',
  fail,
  call_back: (fn, count) => repeat(count, (i) => fn(i)),
  make_scaler(x, y) {
    const point = new Point(x, y);
    return (value) => point.x * value;
  },
  make_points: (count) => repeat(count, (i) => new Point(i, 1)),
  read_attribute: (object, count) => sumOf(count, () => object.x),
  make_ints: (count) => repeat(count, (i) => i),
  make_wide_ints: (count) => repeat(count, (i) => 2 ** 40 + i),
  read_ints: (value, count) => sumOf(count, () => value),
  add_ints: (value, count) => sumOf(count, () => value),
  make_floats: (count) => repeat(count, (i) => i + 0.5),
  read_floats: (value, count) => sumOf(count, () => value),
  add_floats: (value, count) => sumOf(count, () => value),
  scalars: (count) => sumOf(count, (i) => (i + 0.5 > i ? 1 : 0)),
  make_strings: (count) => repeat(count, () => 'good morning'),
  read_strings: (text, count) => sumOf(count, () => (utf8Size(text) > 0 ? bytes[0] : 0)),
  measure: (text, count) => sumOf(count, () => text.length),
  make_tuples: (count) => repeat(count, (i) => [i, i + 1, i + 2]),
  read_items: (items, count) => sumOf(count, (i) => items[i % items.length]),
  append_items: (count) => filled([], count),
  build_list: (count) => filled(new Array(count), count),
  fill_dict: (count) => {
    const map = new Map();
    for (let i = 0; i < count; i++) map.set(i, i);
    return map;
  },
  read_key: (object, count) => sumOf(count, () => object.width),
};
