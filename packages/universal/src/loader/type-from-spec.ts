import {
  HPy_TPFLAGS,
  HPyType_BuiltinShape as Shape,
  HPyType_SpecParam_Kind as ParamKind,
  type HPyGetSet,
  type HPyType_Spec,
  type HPyType_SpecParam,
} from '@hpy/core';
import {
  dictType,
  floatType,
  intType,
  listType,
  objectType,
  strType,
  tupleType,
  typeType,
} from '../kernel/builtin-types.js';
import { PyTuple } from '../kernel/containers.js';
import { raise, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import { PyGetSetDescriptor, PyMemberDescriptor, PyMethodDescriptor } from '../kernel/functions.js';
import { newClass } from '../kernel/new-class.js';
import type { PyValue } from '../kernel/object.js';
import { readyType } from '../kernel/slot-wrappers.js';
import { PyType, TypeFlag } from '../kernel/type.js';
import { repr } from '../protocol/text.js';
import { legacyError } from './legacy.js';
import { memberAccess, type MemberEnvironment } from './members.js';
import { directCall } from './direct-calls.js';
import { functionInfo, methodImplementation } from './methods.js';
import type { NativeSide } from './native-side.js';
import type { LastRites, PayloadStore } from './payload.js';
import { finalizeFunction, slotFunction } from './slot-adapters.js';

/** What making types needs. */
export interface TypeEnvironment {
  readonly side: NativeSide;
  readonly members: MemberEnvironment;
  readonly payloads: PayloadStore;
  /** Where the last rites of types are kept, for {@link PayloadStore}. */
  readonly rites: WeakMap<PyType, LastRites>;
  value(handle: number): PyValue;
}

const SHAPE_BASES = new Map<number, PyType>([
  [Shape.Object, objectType],
  [Shape.Type, typeType],
  [Shape.Long, intType],
  [Shape.Float, floatType],
  [Shape.Unicode, strType],
  [Shape.Tuple, tupleType],
  [Shape.List, listType],
  [Shape.Dict, dictType],
]);

/** `HPyType_FromSpec`: makes a type of an extension's specification. */
export function typeFromSpec(
  env: TypeEnvironment,
  spec: HPyType_Spec,
  params: readonly HPyType_SpecParam[] | null,
): PyType {
  const { bases, metatype } = readParams(env, spec, params ?? []);
  checkSpec(spec);
  const dot = spec.name.lastIndexOf('.');
  const type = newClass({
    metatype: metatype ?? typeType,
    name: spec.name.slice(dot + 1),
    bases,
    module: dot < 0 ? 'builtins' : spec.name.slice(0, dot),
  });
  type.tpName = spec.name;
  setLayout(env, type, spec);
  type.flags = spec.flags | TypeFlag.HEAPTYPE;
  if (dot >= 0) type.attrs.set('__module__', type.module);
  const info = functionInfo(type.name, spec.doc);
  type.attrs.set('__doc__', info.doc);
  type.textSignature = info.textSignature;
  define(env, type, spec);
  readyType(type);
  return type;
}

function readParams(
  env: TypeEnvironment,
  spec: HPyType_Spec,
  params: readonly HPyType_SpecParam[],
) {
  const single: PyType[] = [];
  let tuple: PyTuple | undefined;
  let metatype: PyType | undefined;
  for (const { kind, object } of params) {
    const value = env.value(object);
    switch (kind) {
      case ParamKind.Base:
        single.push(asBase(value));
        break;
      case ParamKind.BasesTuple:
        if (tuple !== undefined) {
          raiseTypeError('multiple specifications of HPyType_SpecParam_BasesTuple');
        }
        if (!(value instanceof PyTuple))
          raiseTypeError('HPyType_SpecParam_BasesTuple must be a tuple of types');
        tuple = value;
        break;
      case ParamKind.Metaclass:
        if (metatype !== undefined) raiseValueError('metaclass was specified multiple times');
        if (!(value instanceof PyType)) {
          raiseTypeError(`Metaclass '${repr(value)}' is not a subclass of 'type'.`);
        }
        metatype = value;
        break;
      default:
        raiseTypeError(`unknown HPyType_SpecParam specification for '${spec.name}'`);
    }
  }
  if (tuple !== undefined && single.length > 0) {
    raiseTypeError('cannot specify both HPyType_SpecParam_Base and HPytype_SpecParam_BasesTuple');
  }
  if (metatype !== undefined && metatype.slots.tp_new !== typeType.slots.tp_new) {
    raiseTypeError('Metaclasses with custom tp_new are not supported.');
  }
  const bases = tuple === undefined ? single : tuple.items.map(asBase);
  return { bases: bases.length === 0 ? [objectType] : bases, metatype };
}

function asBase(value: PyValue): PyType {
  if (!(value instanceof PyType)) raiseTypeError('bases must be types');
  return value;
}

function checkSpec(spec: HPyType_Spec): void {
  if (spec.hasLegacySlots || spec.builtin_shape === Shape.Legacy) {
    legacyError(`the type ${spec.name} has legacy slots or a legacy layout`);
  }
  if (!SHAPE_BASES.has(spec.builtin_shape)) {
    raiseValueError(`invalid shape: ${String(spec.builtin_shape)}`);
  }
  if (spec.basicsize < 0) raise('SystemError', `${spec.name}: basicsize must not be negative`);
  if (spec.itemsize !== 0) {
    raise(
      'SystemError',
      `${spec.name}: itemsize must be 0, types of variable size are not supported`,
    );
  }
  const has = (slot: string) =>
    spec.defines.some((def) => def.kind === 'slot' && def.slot === slot);
  if ((spec.flags & HPy_TPFLAGS.HAVE_GC) !== 0 && !has('HPy_tp_traverse')) {
    raiseValueError('You must provide an HPy_tp_traverse slot if you specify HPy_TPFLAGS_HAVE_GC');
  }
  if (spec.basicsize === 0 && spec.defines.some((def) => def.kind === 'member')) {
    raiseTypeError('Type claims to have basicsize==0 but defines members');
  }
  for (const def of spec.defines) {
    if (def.kind === 'slot' && def.slot.startsWith('HPy_mod_')) {
      raiseTypeError(`${spec.name}: the slot ${def.slot} is for modules, not for types`);
    }
  }
}

/** Decides what instances carry, and that the builtin shape fits the base. */
function setLayout(env: TypeEnvironment, type: PyType, spec: HPyType_Spec): void {
  const shapeBase = SHAPE_BASES.get(spec.builtin_shape);
  const inherited = SHAPE_BASES.get(type.shape) ?? objectType;
  if (shapeBase === undefined || (shapeBase !== inherited && shapeBase !== objectType)) {
    raiseTypeError(
      `${spec.name}: builtin_shape says that instances extend '${shapeBase?.name ?? '?'}', but the base ` +
        `'${type.base?.name ?? 'object'}' does not`,
    );
  }
  const size = Math.max(spec.basicsize, type.basicsize);
  if (size > type.basicsize) type.solid = type;
  type.basicsize = size;
  if (size > 0) {
    type.extension = {
      allocate: (self) => {
        env.payloads.allocate(self);
      },
    };
  }
}

function define(env: TypeEnvironment, type: PyType, spec: HPyType_Spec): void {
  const { side } = env;
  const native: Record<string, unknown> = {};
  let finalize: LastRites['finalize'] = null;
  let destroy: ((payload: number) => void) | undefined;
  for (const def of spec.defines) {
    if (def.kind === 'slot') {
      if (def.slot === 'HPy_tp_destroy') {
        const caller = side.caller('HPyFunc_DESTROYFUNC');
        destroy = (payload) => void caller(def.impl, payload);
      } else if (def.slot === 'HPy_tp_finalize') {
        finalize = finalizeFunction(def.impl, side, type);
      } else if (def.slot === 'HPy_bf_releasebuffer') {
        side.setReleaseFunction(type, def.impl);
      } else {
        const slot = slotFunction(def, side, type);
        if (slot !== undefined) native[slot.key] = slot.fn;
      }
    } else if (def.kind === 'meth') {
      const names = {
        name: `${type.qualname}.${def.name}`,
        what: `<method '${def.name}' of '${type.tpName}' objects>`,
      };
      const impl = methodImplementation(def, names, side);
      type.attrs.set(
        def.name,
        new PyMethodDescriptor(
          functionInfo(def.name, def.doc),
          type,
          impl,
          directCall(def, names, side),
        ),
      );
    } else if (def.kind === 'member') {
      const { get, set } = memberAccess(def, type.tpName, env.members);
      type.attrs.set(def.name, new PyMemberDescriptor(def.name, type, get, set, def.doc));
    } else {
      type.attrs.set(def.name, getset(def, side, type));
    }
  }
  type.native = native;
  const inherited = inheritedRites(env, type);
  env.rites.set(type, {
    finalize: finalize ?? inherited.finalize,
    destroy: destroy === undefined ? inherited.destroy : [destroy, ...inherited.destroy],
  });
}

/** The last rites that a type has from its line of bases. */
function inheritedRites(env: TypeEnvironment, type: PyType): LastRites {
  for (let base = type.base; base !== undefined; base = base.base) {
    const rites = env.rites.get(base);
    if (rites !== undefined) return rites;
  }
  return NO_RITES;
}

const NO_RITES: LastRites = { finalize: null, destroy: [] };

/** The last rites of any type: those of its nearest base that an extension made. */
export function ritesOf(rites: WeakMap<PyType, LastRites>, type: PyType): LastRites {
  for (let each: PyType | undefined = type; each !== undefined; each = each.base) {
    const found = rites.get(each);
    if (found !== undefined) return found;
  }
  return NO_RITES;
}

function getset(def: HPyGetSet, side: NativeSide, type: PyType): PyGetSetDescriptor {
  const { name, closure, doc } = def;
  const what = `<attribute ${name} of ${type.name}>`;
  const { handles } = side;
  const getter = def.getter;
  const setter = def.setter;
  const get =
    getter === null
      ? null
      : (self: PyValue): PyValue => {
          const h = handles.open(self);
          try {
            return side.result(side.caller('HPyFunc_GETTER')(getter, h, closure) as number, what);
          } finally {
            handles.close(h);
          }
        };
  const set =
    setter === null
      ? null
      : (self: PyValue, value: PyValue | undefined): void => {
          const h = handles.open(self);
          const hValue = value === undefined ? 0 : handles.open(value);
          try {
            side.status(side.caller('HPyFunc_SETTER')(setter, h, hValue, closure), what);
          } finally {
            handles.close(hValue as typeof h);
            handles.close(h);
          }
        };
  return new PyGetSetDescriptor(name, type, get, set, doc);
}
