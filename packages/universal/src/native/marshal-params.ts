import { representationOf, type AbiFunction, type AbiParam, type NativeMemory } from '@hpy/core';
import { CStringReader, decodeUtf8 } from './c-strings.js';
import { ArgumentError } from './marshal-failure.js';
import {
  readCallFunction,
  readCapsuleDestructor,
  readSpecParams,
  readTypeSpec,
} from './read-definitions.js';

/** Makes of an argument of C the one of the TypeScript context. */
export type ParamReader = (raw: unknown) => unknown;

/**
 * How a parameter is read; undefined when it is passed on as it is.
 *
 * Parameters that belong together (an array and its count) and out-parameters are none of its
 * business: functions that have them are written out in marshal-special.ts.
 */
export function paramReader(
  entry: AbiFunction,
  param: AbiParam,
  memory: NativeMemory,
): ParamReader | undefined {
  // The address itself is wanted.
  if (param.role === 'pointer') return pointerReader(memory);
  switch (param.type) {
    case 'const char *':
      return stringReader(entry, param, memory);
    case 'HPyType_Spec *':
      return (raw) => readTypeSpec(memory, raw as number);
    case 'HPyType_SpecParam *':
      return (raw) => readSpecParams(memory, raw as number);
    case 'HPyCallFunction *':
      return (raw) => readCallFunction(memory, raw as number);
    case 'HPyCapsule_Destructor *':
      return (raw) => readCapsuleDestructor(memory, raw as number);
    // Signed, or of either sign.
    case 'HPy_ssize_t':
    case 'HPy_hash_t':
      return undefined;
    default:
      return numberReader(param, memory);
  }
}

/** Functions whose C string is a sequence of bytes that need not be UTF-8. */
const BYTE_STRINGS: ReadonlySet<string> = new Set([
  'HPyBytes_FromString',
  'HPyUnicode_DecodeFSDefault',
  'HPyErr_SetFromErrnoWithFilename',
]);

const names = new CStringReader(decodeUtf8);

function stringReader(entry: AbiFunction, param: AbiParam, memory: NativeMemory): ParamReader {
  const read = BYTE_STRINGS.has(entry.name)
    ? (raw: unknown) => memory.readCString(raw as number)
    : (raw: unknown) => names.text(raw as number, memory.readCString(raw as number));
  if (param.nullable === true) return (raw) => (raw === 0 ? null : read(raw));
  const message = `${entry.name}: ${param.name} is NULL`;
  return (raw) => {
    if (raw === 0) throw new ArgumentError(message);
    return read(raw);
  };
}

function numberReader(param: AbiParam, memory: NativeMemory): ParamReader | undefined {
  switch (representationOf(param.type)) {
    case 'bool':
      return (raw) => raw !== 0 && raw !== false;
    // WebAssembly has no unsigned integers: its imports get signed ones.
    case 'u32':
      return (raw) => (raw as number) >>> 0;
    case 'u64':
      return (raw) => (typeof raw === 'bigint' ? BigInt.asUintN(64, raw) : raw);
    case 'ptr':
      return pointerReader(memory);
    default:
      return undefined;
  }
}

function pointerReader(memory: NativeMemory): ParamReader | undefined {
  return memory.pointerSize === 4 ? (raw) => (raw as number) >>> 0 : undefined;
}
