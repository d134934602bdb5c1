/** Why a name of CPython's type is missing here, or is only inherited. */
interface Reason {
  readonly why: string;
  covers(type: string, name: string): boolean;
}

const EXCEPTION = /(Error|Exception|Warning|Exit|Interrupt|Iteration|Group)$/;

const reasons: readonly Reason[] = [
  {
    why: 'Attribute access is the one of `object`, so no type needs its own:',
    covers: (_, name) => ['__getattribute__', '__setattr__', '__delattr__'].includes(name),
  },
  {
    why: 'The `__new__` and `__init__` of the base do the same:',
    covers: (type, name) => EXCEPTION.test(type) && (name === '__new__' || name === '__init__'),
  },
  {
    why: 'The text of the base is the same:',
    covers: (type, name) => ['AttributeError', 'NameError'].includes(type) && name === '__str__',
  },
  {
    why: 'V8 does not tell how large an object is, so `__sizeof__` is the one of `object`:',
    covers: (_, name) => name === '__sizeof__',
  },
  {
    why: 'There are no weak references to objects here; `weakref` is no module of the runtime:',
    covers: (_, name) => name === '__weakref__',
  },
];

/** The reason for a difference, in words; undefined where there is none and it is a gap. */
export function reasonFor(type: string, name: string): string | undefined {
  return reasons.find((reason) => reason.covers(type, name))?.why;
}
