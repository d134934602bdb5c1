import { representationOf, type AbiFunction, type HPy } from '@hpy/core';
import { encodeUtf8 } from './c-strings.js';
import type { MarshalSide } from './marshal.js';

/** Makes of a result what C gets. `first` is the first argument. */
export type ResultWriter = (result: unknown, first: unknown) => unknown;

/** How a result is converted; undefined when it is passed on as it is. */
export function resultWriter(entry: AbiFunction, side: MarshalSide): ResultWriter | undefined {
  if (entry.result === 'const char *') return stringWriter(side);
  if (entry.result === 'HPy_hash_t') return hashWriter(side);
  switch (representationOf(entry.result)) {
    case 'void':
      // In TypeScript these give a handle to return, in C they give nothing.
      return entry.name.startsWith('HPyErr_Set') || entry.name === 'HPyErr_NoMemory'
        ? () => undefined
        : undefined;
    case 'u32':
      return (result) => (result as number) >>> 0;
    case 'i64':
      return (result) => BigInt.asIntN(64, result as bigint);
    case 'u64':
      return (result) => BigInt.asUintN(64, result as bigint);
    default:
      return undefined;
  }
}

/** Text or bytes that live as long as the handle they were asked of, which comes first. */
function stringWriter(side: MarshalSide): ResultWriter {
  return (result, h) => {
    if (result === null) return 0;
    const bytes = typeof result === 'string' ? encodeUtf8(result) : (result as Uint8Array);
    return side.lend(h as HPy, bytes);
  };
}

/** A hash has 64 bits in the context and as many as a pointer in C; it is never -1 but for failure. */
function hashWriter({ memory }: MarshalSide): ResultWriter {
  if (memory.pointerSize === 8) return (result) => BigInt.asIntN(64, result as bigint);
  return (result) => {
    const hash = Number(BigInt.asIntN(32, result as bigint));
    return hash === -1 && result !== -1n ? -2 : hash;
  };
}
