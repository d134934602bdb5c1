import { raiseTypeError } from './exceptions.js';
import type { PyType } from './type.js';

/**
 * The order in which attributes are looked up, by the C3 rule: bases stay in the order in which
 * they are listed, and a class comes before its bases.
 */
export function linearize(type: PyType, bases: readonly PyType[]): PyType[] {
  const seen = new Set<PyType>();
  for (const base of bases) {
    if (seen.has(base)) raiseTypeError(`duplicate base class ${base.name}`);
    seen.add(base);
  }
  const lists = [...bases.map((base) => [...base.mro]), [...bases]];
  const order = [type];
  for (;;) {
    const open = lists.filter((list) => list.length > 0);
    if (open.length === 0) return order;
    const next = open
      .map(([head]) => head!)
      .find((head) => !open.some((list) => list.indexOf(head, 1) > 0));
    if (next === undefined) return raiseTypeError(inconsistent(open));
    order.push(next);
    for (const list of lists) if (list[0] === next) list.shift();
  }
}

function inconsistent(open: readonly (readonly PyType[])[]): string {
  const names = [...new Set(open.map(([head]) => head?.name ?? ''))].join(', ');
  return `Cannot create a consistent method resolution\norder (MRO) for bases ${names}`;
}

/**
 * The base whose instances' layout the new class takes: the one whose solid base extends all the
 * others'.
 */
export function bestBase(bases: readonly PyType[]): PyType {
  let winner: PyType | undefined;
  for (const candidate of bases) {
    if ((candidate.flags & BASETYPE) === 0) {
      raiseTypeError(`type '${candidate.tpName}' is not an acceptable base type`);
    }
    if (winner === undefined) winner = candidate;
    else if (!winner.solid.isSubtypeOf(candidate.solid)) {
      if (!candidate.solid.isSubtypeOf(winner.solid)) {
        raiseTypeError('multiple bases have instance lay-out conflict');
      }
      winner = candidate;
    }
  }
  return winner ?? raiseTypeError('bases must be types');
}

const BASETYPE = 1 << 10;

/** The metatype that is a subtype of all the bases' metatypes and of the one asked for. */
export function bestMetatype(asked: PyType, metatypes: readonly PyType[]): PyType {
  let winner = asked;
  for (const cls of metatypes) {
    if (winner.isSubtypeOf(cls)) continue;
    if (!cls.isSubtypeOf(winner)) {
      raiseTypeError(
        'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of ' +
          'the metaclasses of all its bases',
      );
    }
    winner = cls;
  }
  return winner;
}
