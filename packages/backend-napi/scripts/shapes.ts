import {
  isSignedSize,
  representationOf,
  type AbiParam,
  type AbiSignature,
  type CType,
} from '@hpy/core';

/**
 * How a value travels through the window; a letter each, so that a shape is a short word.
 *
 * - `h`: a handle, `i`: int32, `u`: uint32, `b`: bool, `d`: float64
 * - `s`: a signed 64-bit integer, `p`: an unsigned one or an address
 * - `a`: an array of handles
 * - `c`: the address of a C string, whose text comes along
 * - `o`: the address of a word that is read or written; its value comes along and goes back
 * - `v`: nothing
 */
export type Travel = 'h' | 'i' | 'u' | 'b' | 'd' | 's' | 'p' | 'a' | 'c' | 'o' | 'v';

/** How a value of a C type travels. */
export function travelOf(type: CType): Travel {
  const representation = representationOf(type);
  switch (representation) {
    case 'handle':
      return 'h';
    case 'i32':
      return 'i';
    case 'u32':
      return 'u';
    case 'bool':
      return 'b';
    case 'f64':
      return 'd';
    case 'i64':
      return 's';
    case 'u64':
      return 'p';
    case 'void':
      return 'v';
    case 'ptr':
      return isSignedSize(type) ? 's' : 'p';
  }
}

/** Parameters and result of a function, as letters. */
export interface Shape {
  readonly params: readonly Travel[];
  readonly result: Travel;
}

/** Words that a context function reads or writes. */
const WORD_TYPES: readonly CType[] = ['void **', 'HPy_ssize_t *', 'HPyField *', 'HPyGlobal *'];

/** The shape of a context function. The window has room for one string and one word. */
export function entryShape(entry: {
  readonly params: readonly AbiParam[];
  readonly result: CType;
}): Shape {
  const { params } = entry;
  const string = params.findIndex(
    ({ type, role }) => type === 'const char *' && role === undefined,
  );
  const word = params.findIndex(({ type }) => WORD_TYPES.includes(type));
  return {
    params: params.map(({ type, role }, i) => {
      if (role === 'array') return 'a';
      return i === string ? 'c' : i === word ? 'o' : travelOf(type);
    }),
    result: travelOf(entry.result),
  };
}

/** The shape of a function of an extension: an array travels as a whole. */
export function signatureShape(signature: AbiSignature): Shape {
  const params = signature.params.filter((param) => param.role !== 'count');
  return {
    params: params.map((param) => (param.role === 'array' ? 'a' : travelOf(param.type))),
    result: travelOf(signature.result),
  };
}

/** A name for a shape: `hh_h` takes two handles and gives one. */
export function shapeName({ params, result }: Shape): string {
  return `${params.join('') || 'none'}_${result}`;
}

/** What every generated file begins with. */
export function header(comment: string, about: string): string {
  return `${comment} ${about}
${comment}
${comment} Generated from the ABI table in packages/core/src/abi; do not edit. To make it anew:
${comment}
${comment}     npm run generate -w @hpy/backend-napi

`;
}
