import { PyBytes } from '../kernel/containers.js';
import { isRaised, raiseTypeError, raiseValueError } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { asStr, typeName, typeOf } from '../kernel/typeof.js';
import { callMethodOf } from '../protocol/call.js';
import { hasIndex, toSsize } from '../protocol/index-value.js';
import { iterate } from '../protocol/iterate.js';
import { allocate, byteArgument } from './bytes-arguments.js';
import { copyBytes } from './bytes-like.js';
import { ByteWriter } from './bytes-writer.js';
import { encodeText } from './codecs.js';
import { bindArguments, nameArgument } from './str-arguments.js';

/** In what the constructors of bytes and bytearray differ. */
interface Constructor {
  readonly name: 'bytes' | 'bytearray';
  readonly range: string;
}

export const BYTES: Constructor = { name: 'bytes', range: 'bytes must be in range(0, 256)' };
export const BYTEARRAY: Constructor = { name: 'bytearray', range: 'byte must be in range(0, 256)' };

/** The contents that `bytes(source, encoding, errors)` or `bytearray(...)` makes, not shared. */
export function newBytes(
  constructor: Constructor,
  args: PyValue[],
  kwargs: Kwargs | undefined,
): Uint8Array {
  const { name } = constructor;
  const names = ['source', 'encoding', 'errors'];
  const [source, encodingValue, errorsValue] = bindArguments(name, names, args, kwargs);
  const encoding = nameArgument(name, 'encoding', encodingValue);
  const errors = nameArgument(name, 'errors', errorsValue);
  const text = source === undefined ? undefined : asStr(source);
  if (text === undefined && encoding !== undefined) {
    raiseTypeError('encoding without a string argument');
  }
  if (text === undefined && errors !== undefined)
    raiseTypeError('errors without a string argument');
  if (source === undefined) return new Uint8Array(0);
  if (text !== undefined && encoding !== undefined) return encodeText(text, encoding, errors);
  if (name === 'bytes') {
    const own = ownBytes(source);
    if (own !== undefined) return own;
  }
  if (text !== undefined) raiseTypeError('string argument without an encoding');
  const size = sizeOf(source);
  if (size !== undefined) return allocate(size);
  return bytesFrom(constructor, source);
}

/** What `__bytes__` of an object gives. */
export function ownBytes(source: PyValue): Uint8Array | undefined {
  if (source instanceof PyBytes && !source.cls.isHeapType) return source.bytes;
  const own = callMethodOf(source, '__bytes__', []);
  if (own === undefined) return undefined;
  if (!(own instanceof PyBytes)) {
    raiseTypeError(`__bytes__ returned non-bytes (type ${typeName(own)})`);
  }
  return own.bytes;
}

/** The number of zeros that an int asks for. */
function sizeOf(source: PyValue): number | undefined {
  if (!hasIndex(source)) return undefined;
  try {
    const size = toSsize(source, 'OverflowError');
    if (size < 0) raiseValueError('negative count');
    return size;
  } catch (error) {
    if (isRaised(error, 'TypeError')) return undefined;
    throw error;
  }
}

/** The bytes of a buffer or of an iterable of ints. */
export function bytesFrom({ name, range }: Constructor, source: PyValue): Uint8Array {
  const bytes = copyBytes(source);
  if (bytes !== undefined) return bytes;
  const { tp_iter: iter, sq_item: item } = typeOf(source).slots;
  if (asStr(source) !== undefined || (iter === undefined && item === undefined)) {
    raiseTypeError(`cannot convert '${typeName(source)}' object to ${name}`);
  }
  const out = new ByteWriter();
  for (const each of iterate(source)) out.push(byteArgument(each, range));
  return out.finish();
}
