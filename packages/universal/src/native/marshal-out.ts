import {
  HPy_NULL,
  HPyCapsule_key,
  HPyType_BuiltinShape,
  type HPy,
  type HPyContext,
  type NativeMemory,
  type Pointer,
} from '@hpy/core';
import { encodeUtf8 } from './c-strings.js';
import { readCapsuleDestructor } from './read-definitions.js';
import type { SpecialBody } from './marshal-special.js';

/** Functions with out-parameters, and the one whose parameter has a type that another decides. */
export const outBodies = {
  HPyUnicode_AsUTF8AndSize: (context, side) => (h: HPy, size: Pointer) => {
    const text = context.HPyUnicode_AsUTF8AndSize(h);
    if (text === null) return 0;
    const bytes = encodeUtf8(text);
    if (size !== 0) side.memory.setSsize(size, bytes.length);
    return side.lend(h, bytes);
  },

  HPySlice_Unpack:
    (context, { memory }) =>
    (slice: HPy, start: Pointer, stop: Pointer, step: Pointer) => {
      const parts = context.HPySlice_Unpack(slice);
      if (parts === null) return -1;
      writeSize(memory, start, parts[0]);
      writeSize(memory, stop, parts[1]);
      // Never the smallest value, so that C can negate it.
      if (parts[2] <= LEAST_STEP) memory.setBigInt64(step, -(2n ** 63n) + 1n);
      else writeSize(memory, step, parts[2]);
      return 0;
    },

  HPyContextVar_Get:
    (context, { memory }) =>
    (variable: HPy, defaultValue: HPy, result: Pointer) => {
      const value = context.HPyContextVar_Get(variable, defaultValue);
      memory.setHandle(result, value ?? HPy_NULL);
      return value === null ? -1 : 0;
    },

  HPy_New:
    (context, { memory }) =>
    (type: HPy, data: Pointer) => {
      const h = context.HPy_New(type);
      memory.setPointer(data, h === HPy_NULL ? 0 : structOf(context, type, h));
      return h;
    },

  HPyCapsule_Set:
    (context, { memory }) =>
    (capsule: HPy, key: number, value: Pointer) =>
      context.HPyCapsule_Set(
        capsule,
        key,
        key === HPyCapsule_key.Destructor ? readCapsuleDestructor(memory, value) : value,
      ),
} satisfies Record<string, SpecialBody>;

/** The struct of a new instance, asked for as the type's shape demands. */
function structOf(context: HPyContext, type: HPy, h: HPy): Pointer {
  switch (context._HPyType_GetBuiltinShape(type)) {
    case HPyType_BuiltinShape.Legacy:
      return context._HPy_AsStruct_Legacy(h);
    case HPyType_BuiltinShape.Type:
      return context._HPy_AsStruct_Type(h);
    case HPyType_BuiltinShape.Long:
      return context._HPy_AsStruct_Long(h);
    case HPyType_BuiltinShape.Float:
      return context._HPy_AsStruct_Float(h);
    case HPyType_BuiltinShape.Unicode:
      return context._HPy_AsStruct_Unicode(h);
    case HPyType_BuiltinShape.Tuple:
      return context._HPy_AsStruct_Tuple(h);
    case HPyType_BuiltinShape.List:
      return context._HPy_AsStruct_List(h);
    case HPyType_BuiltinShape.Dict:
      return context._HPy_AsStruct_Dict(h);
    default:
      return context._HPy_AsStruct_Object(h);
  }
}

/** Writes a size, cut to what C can hold: 2**63 - 1, the end of an open slice, is no JavaScript number. */
/** As near to -2^63 as numbers come without being it. */
const LEAST_STEP = -(2 ** 63) + 1024;

function writeSize(memory: NativeMemory, pointer: Pointer, value: number): void {
  if (memory.pointerSize === 4) {
    memory.setInt32(pointer, Math.min(Math.max(value, -0x8000_0000), 0x7fff_ffff));
  } else if (Number.isSafeInteger(value)) {
    memory.setSsize(pointer, value);
  } else {
    const most = 2n ** 63n - 1n;
    const exact = BigInt(value);
    memory.setBigInt64(pointer, exact > most ? most : exact < -most - 1n ? -most - 1n : exact);
  }
}
