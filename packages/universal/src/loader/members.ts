import type { HPyMember, NativeMemory, Pointer } from '@hpy/core';
import { PyFloat } from '../kernel/containers.js';
import { raise, raiseTypeError } from '../kernel/exceptions.js';
import type { PyObject, PyValue } from '../kernel/object.js';
import { asInt, asStr, normalizeInt } from '../kernel/typeof.js';
import { toIndex } from '../protocol/index-value.js';
import { toDouble } from '../protocol/number.js';
import type { FieldStore } from './fields.js';

/** What reading and writing members needs. */
export interface MemberEnvironment {
  readonly memory: NativeMemory;
  readonly fields: FieldStore;
  /** Issues a RuntimeWarning, which may raise. */
  warn(message: string): void;
}

/** How a member is read and written; `write` null for kinds that can never be written. */
interface MemberKind {
  read(memory: NativeMemory, address: Pointer): PyValue;
  write: ((env: MemberEnvironment, address: Pointer, value: PyValue) => void) | null;
}

const TOO_LARGE = 'Python int too large to convert to C long';
/** What CPython says of `long long`s. */
const TOO_BIG = 'int too big to convert';

/** An integer in C's `long` or wider; OverflowError beyond, in CPython's words. */
function toLong(value: PyValue, bits: 32 | 64, problem = TOO_LARGE): bigint {
  const int = BigInt(toIndex(value));
  if (BigInt.asIntN(bits, int) !== int) raise('OverflowError', problem);
  return int;
}

/**
 * An integer narrower than `long`: what does not fit is cut off with a warning, as CPython does.
 *
 * @param cName the C type in the warning
 */
function narrow(bits: 8 | 16 | 32, signed: boolean, cName: string): MemberKind {
  const put = (memory: NativeMemory, address: Pointer, int: bigint): void => {
    const cut = Number(BigInt.asIntN(bits, int));
    if (bits === 8) memory.setInt8(address, cut);
    else if (bits === 16) memory.setInt16(address, cut);
    else memory.setInt32(address, cut);
  };
  const get = (memory: NativeMemory, address: Pointer): number => {
    if (bits === 8) return signed ? memory.getInt8(address) : memory.getUint8(address);
    if (bits === 16) return signed ? memory.getInt16(address) : memory.getUint16(address);
    return signed ? memory.getInt32(address) : memory.getUint32(address);
  };
  return {
    read: get,
    write(env, address, value) {
      const { memory } = env;
      if (bits === 32 && !signed) {
        writeUnsignedInt(env, address, value);
        return;
      }
      const int = toLong(value, memory.longSize === 8 ? 64 : 32);
      put(memory, address, int);
      const fits = signed ? BigInt.asIntN(bits, int) === int : BigInt.asUintN(bits, int) === int;
      if (!fits) env.warn(`Truncation of value to ${cName}`);
    },
  };
}

/** `unsigned int` accepts everything an `unsigned long` holds, and negative values with a warning. */
function writeUnsignedInt(env: MemberEnvironment, address: Pointer, value: PyValue): void {
  const int = unsignedLong(env, value);
  env.memory.setInt32(address, Number(BigInt.asIntN(32, int)));
  if (int >= 0n && int > 0xffffffffn) env.warn('Truncation of value to unsigned int');
}

function unsignedLong(env: MemberEnvironment, value: PyValue): bigint {
  const int = BigInt(toIndex(value));
  const bits = env.memory.longSize * 8;
  if (int < 0n) {
    const cut = toLong(value, bits as 32 | 64);
    env.warn('Writing negative value into unsigned field');
    return cut;
  }
  // CPython tries the signed conversion after the unsigned one, whose complaint is then seen.
  if (BigInt.asUintN(bits, int) !== int) raise('OverflowError', TOO_LARGE);
  return int;
}

function wide(size: 'long' | 8, signed: boolean): MemberKind {
  const isWide = (memory: NativeMemory) => size === 8 || memory.longSize === 8;
  return {
    read(memory, address) {
      if (isWide(memory)) {
        return normalizeInt(signed ? memory.getBigInt64(address) : memory.getBigUint64(address));
      }
      return signed ? memory.getInt32(address) : memory.getUint32(address);
    },
    write(env, address, value) {
      const { memory } = env;
      const bits = isWide(memory) ? 64 : 32;
      const int = signed
        ? toLong(value, bits, size === 8 ? TOO_BIG : TOO_LARGE)
        : size === 8
          ? unsignedLongLong(env, value)
          : unsignedLong(env, value);
      if (bits === 64) memory.setBigInt64(address, BigInt.asIntN(64, int));
      else memory.setInt32(address, Number(BigInt.asIntN(32, int)));
    },
  };
}

function unsignedLongLong(env: MemberEnvironment, value: PyValue): bigint {
  const int = BigInt(toIndex(value));
  if (int < 0n) return unsignedLong(env, value);
  if (BigInt.asUintN(64, int) !== int) raise('OverflowError', TOO_BIG);
  return int;
}

const floating = (double: boolean): MemberKind => ({
  read: (memory, address) =>
    new PyFloat(double ? memory.getFloat64(address) : memory.getFloat32(address)),
  write({ memory }, address, value) {
    const number = toDouble(value);
    if (double) memory.setFloat64(address, number);
    else memory.setFloat32(address, number);
  },
});

const decoder = new TextDecoder();

const KINDS: Readonly<Partial<Record<HPyMember['type'], MemberKind>>> = {
  BYTE: narrow(8, true, 'char'),
  UBYTE: narrow(8, false, 'unsigned char'),
  SHORT: narrow(16, true, 'short'),
  USHORT: narrow(16, false, 'unsigned short'),
  INT: narrow(32, true, 'int'),
  UINT: narrow(32, false, 'unsigned int'),
  LONG: wide('long', true),
  ULONG: wide('long', false),
  LONGLONG: wide(8, true),
  ULONGLONG: wide(8, false),
  HPYSSIZET: {
    read: (memory, address) =>
      memory.pointerSize === 8
        ? normalizeInt(memory.getBigInt64(address))
        : memory.getInt32(address),
    write({ memory }, address, value) {
      const bits = memory.pointerSize === 8 ? 64 : 32;
      // Unlike the others, CPython asks no __index__ here.
      const given = asInt(value);
      if (given === undefined) raiseTypeError('an integer is required');
      const int = BigInt(given);
      if (BigInt.asIntN(bits, int) !== int) {
        raise('OverflowError', 'Python int too large to convert to C ssize_t');
      }
      if (bits === 64) memory.setBigInt64(address, int);
      else memory.setInt32(address, Number(int));
    },
  },
  FLOAT: floating(false),
  DOUBLE: floating(true),
  BOOL: {
    read: (memory, address) => memory.getUint8(address) !== 0,
    write({ memory }, address, value) {
      if (typeof value !== 'boolean') raiseTypeError('attribute value type must be bool');
      memory.setInt8(address, value ? 1 : 0);
    },
  },
  CHAR: {
    read: (memory, address) => decoder.decode(memory.read(address, 1)),
    write({ memory }, address, value) {
      const text = asStr(value);
      if (text === undefined) raiseTypeError('bad argument type for built-in operation');
      const bytes = new TextEncoder().encode(text);
      if (bytes.length !== 1) raiseTypeError('bad argument type for built-in operation');
      memory.write(address, bytes);
    },
  },
  STRING: {
    read(memory, address) {
      const text = memory.getPointer(address);
      return text === 0 ? null : decoder.decode(memory.readCString(text));
    },
    write: null,
  },
  STRING_INPLACE: {
    read: (memory, address) => decoder.decode(memory.readCString(address)),
    write: null,
  },
  NONE: { read: () => null, write: null },
};

/** The getter and setter of a member; the setter is null for read-only ones. */
export function memberAccess(
  member: HPyMember,
  typeNameOfOwner: string,
  env: MemberEnvironment,
): {
  get: (self: PyObject) => PyValue;
  set: ((self: PyObject, value: PyValue | undefined) => void) | null;
} {
  const { type, offset, name, readonly } = member;
  if (type === 'OBJECT' || type === 'OBJECT_EX') {
    return objectMember(member, typeNameOfOwner, env);
  }
  const kind = KINDS[type];
  if (kind === undefined) throw new Error(`member ${name}: there is no kind ${type}`);
  const { memory, fields } = env;
  const get = (self: PyObject): PyValue => {
    fields.checkOpen();
    return kind.read(memory, self.payload + offset);
  };
  if (readonly) return { get, set: null };
  const set = (self: PyObject, value: PyValue | undefined): void => {
    if (value === undefined) raiseTypeError("can't delete numeric/char attribute");
    if (kind.write === null) {
      if (type === 'NONE') raise('SystemError', `bad memberdescr type for ${name}`);
      raiseTypeError('readonly attribute');
    }
    fields.checkOpen();
    kind.write(env, self.payload + offset, value);
  };
  return { get, set };
}

/** A member that is an HPyField: null reads as None, or as an AttributeError for OBJECT_EX. */
function objectMember(
  { type, offset, name, readonly }: HPyMember,
  owner: string,
  { memory, fields }: MemberEnvironment,
) {
  const missing = (): never =>
    raise('AttributeError', `'${owner}' object has no attribute '${name}'`);
  const load = (self: PyObject): PyValue | undefined => {
    fields.checkOpen();
    return fields.load(self, memory.getPointer(self.payload + offset) as never);
  };
  const get = (self: PyObject): PyValue => {
    const value = load(self);
    if (value !== undefined) return value;
    return type === 'OBJECT' ? null : missing();
  };
  if (readonly) return { get, set: null };
  const set = (self: PyObject, value: PyValue | undefined): void => {
    if (value === undefined && type === 'OBJECT_EX' && load(self) === undefined) {
      raise('AttributeError', name);
    }
    fields.checkOpen();
    fields.store(self, self.payload + offset, value);
  };
  return { get, set };
}
