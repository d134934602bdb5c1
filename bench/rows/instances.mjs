/** Instances of a type with two doubles in its C struct, and a field that refers to an object. */
const madeByCall = { p: 'm.Point(1.5, 2.5)' };
const madeByNew = { p: 'new m.Point(1.5, 2.5)' };
const withPoint = {
  names: madeByCall,
  peers: { addon: { names: madeByNew }, js: { names: madeByNew } },
};

/** @type {import('./row.mjs').Row[]} */
export const instances = [
  {
    id: 'instance/method',
    title: 'method of an instance',
    loop: 'caller',
    run: 'p.sum()',
    check: { is: 4 },
    ...withPoint,
  },
  {
    id: 'instance/member-read',
    title: 'member read',
    loop: 'caller',
    run: 'p.x',
    check: { is: 1.5 },
    ...withPoint,
  },
  {
    id: 'instance/member-write',
    title: 'member written',
    loop: 'caller',
    run: 'p.x = 3.5',
    check: { of: 'p.x', is: 3.5 },
    ...withPoint,
  },
  {
    id: 'instance/getset-read',
    title: 'property read (getter in C)',
    loop: 'caller',
    run: 'p.y',
    check: { is: 2.5 },
    ...withPoint,
  },
  {
    id: 'instance/getset-write',
    title: 'property written (setter in C)',
    loop: 'caller',
    run: 'p.y = 3.5',
    check: { of: 'p.y', is: 3.5 },
    ...withPoint,
  },
  {
    id: 'instance/call',
    title: 'instance called',
    loop: 'caller',
    names: { p: 'm.Scaler(1.5, 2.5)' },
    run: 'p(3.5)',
    check: { is: 5.25 },
    peers: {
      addon: { names: { p: 'm.make_scaler(1.5, 2.5)' } },
      js: { names: { p: 'm.make_scaler(1.5, 2.5)' } },
    },
  },
  {
    id: 'instance/new',
    title: 'made and freed',
    loop: 'caller',
    collected: true,
    names: { Point: 'm.Point' },
    run: 'new Point(1.5, 2.5)',
    check: { of: 'last.y', is: 2.5 },
    peers: { cpython: { run: 'Point(1.5, 2.5)' } },
  },
  {
    id: 'instance/new-in-c',
    title: 'made and freed by C',
    loop: 'callee',
    collected: true,
    names: { f: 'm.make_points' },
    run: 'f(count)',
    check: { of: 'last.x', is: 9 },
  },
  {
    id: 'instance/attribute-in-c',
    title: 'attribute read by C (HPy_GetAttr_s)',
    loop: 'callee',
    run: 'm.read_attribute(p, count)',
    check: { is: 15 },
    ...withPoint,
  },
  {
    id: 'instance/field-store',
    title: 'field stored by C',
    loop: 'callee',
    names: { ...madeByCall, box: 'm.Box()' },
    run: 'box.store(p, count)',
    check: { of: 'box.load(1).x', is: 1.5 },
    peers: {
      addon: { names: { ...madeByNew, box: 'new m.Box()' } },
      js: { names: { ...madeByNew, box: 'new m.Box()' } },
    },
  },
  {
    id: 'instance/field-load',
    title: 'field loaded by C',
    loop: 'callee',
    names: { ...madeByCall, box: 'm.Box()', stored: 'box.store(p, 1)' },
    run: 'box.load(count)',
    check: { of: 'last.x', is: 1.5 },
    peers: {
      addon: { names: { ...madeByNew, box: 'new m.Box()', stored: 'box.store(p, 1)' } },
      js: { names: { ...madeByNew, box: 'new m.Box()', stored: 'box.store(p, 1)' } },
    },
  },
];
