import { bareType, noneType } from '../kernel/builtin-types.js';
import { PyTuple } from '../kernel/containers.js';
import { raiseTypeError } from '../kernel/exceptions.js';
import { PyObject, type PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import { PyType } from '../kernel/type.js';
import { isEqual } from '../protocol/compare.js';
import { hash } from '../protocol/hash.js';
import { isInstanceOf, isSubclassOf } from '../protocol/instance-check.js';
import { repr } from '../protocol/text.js';
import { fillType, oneArg } from './define.js';
import { PyGenericAlias } from './generic-alias.js';
import { fullName } from './object.js';

export const unionType = bareType('UnionType', { final: true, module: 'types' });

/** `int | str`. */
class PyUnion extends PyObject {
  constructor(readonly args: readonly PyValue[]) {
    super(unionType);
  }
}

/** The members that an operand of `|` brings along; undefined where it is none. */
function membersOf(value: PyValue): readonly PyValue[] | undefined {
  if (value === null) return [noneType];
  if (value instanceof PyUnion) return value.args;
  return value instanceof PyType || value instanceof PyGenericAlias ? [value] : undefined;
}

/** `a | b` of types; members appear once, and a single one is no union. */
export function unionOf(a: PyValue, b: PyValue): PyValue {
  const left = membersOf(a);
  const right = membersOf(b);
  if (left === undefined || right === undefined) return NotImplemented;
  const members: PyValue[] = [];
  for (const member of [...left, ...right]) {
    if (!members.some((each) => isEqual(each, member))) members.push(member);
  }
  return members.length === 1 ? (members[0] as PyValue) : new PyUnion(members);
}

function reprOfMember(member: PyValue): string {
  if (member === noneType) return 'None';
  return member instanceof PyType ? fullName(member) : repr(member);
}

/** Whether both have the same members, in any order. */
function sameMembers(a: PyUnion, b: PyUnion): boolean {
  const has = (union: PyUnion, member: PyValue): boolean =>
    union.args.some((each) => isEqual(each, member));
  return a.args.length === b.args.length && a.args.every((member) => has(b, member));
}

export function fillUnionType(): void {
  fillType(unionType, {
    doc: 'What `int | str` is: any of several types.',
    slots: {
      tp_repr: (self: PyUnion) => self.args.map(reprOfMember).join(' | '),
      // Exclusive or, as the order of the members does not count.
      tp_hash: (self: PyUnion) =>
        self.args.reduce<number>((bits, each) => (bits ^ Number(hash(each))) >>> 0, 0),
      tp_richcompare(self: PyUnion, other: PyValue, op: number) {
        if ((op !== 2 && op !== 3) || !(other instanceof PyUnion)) return NotImplemented;
        return sameMembers(self, other) === (op === 2);
      },
      nb_or: unionOf,
      mp_subscript: (self: PyUnion) => raiseTypeError(`${repr(self)} is not a generic class`),
    },
    methods: {
      __instancecheck__: oneArg(
        (self: PyUnion, value) => self.args.some((each) => isInstanceOf(value, each)),
        'isinstance(value, self)',
      ),
      __subclasscheck__: oneArg((self: PyUnion, derived) => {
        if (!(derived instanceof PyType)) raiseTypeError('issubclass() arg 1 must be a class');
        return self.args.some((each) => isSubclassOf(derived, each));
      }, 'issubclass(derived, self)'),
    },
    members: { __args__: (self: PyUnion) => new PyTuple(self.args) },
    getsets: { __parameters__: () => new PyTuple([]) },
  });
}
