import type { CType } from './ctypes.js';

/**
 * What a parameter is for, where its C type does not say it:
 *
 * - `array`: handles, as many as the `count` parameter that follows; one `readonly HPy[]` in TypeScript
 * - `bytes`: memory, as long as the `length` parameter that follows; one `Uint8Array` in TypeScript
 * - `out`: written by the callee; part of the result in TypeScript
 * - `pointer`: a string whose address itself is kept by the callee; passed on as a pointer
 */
export type ParamRole = 'array' | 'count' | 'bytes' | 'length' | 'out' | 'pointer';

/** One parameter of a context function, after the context itself. */
export interface AbiParam {
  readonly name: string;
  readonly type: CType;
  readonly role?: ParamRole;
  /** True for a C string that may be NULL. */
  readonly nullable?: true;
}

/**
 * What a context function returns when it fails; `none` where it has no failure value.
 *
 * `null` is 0 for handles and addresses and null for what C passes by pointer; `minus-one` is -1 of
 * the result's type, which C converts to the largest number where the type is unsigned.
 */
export type FailureValue = 'null' | 'minus-one' | 'none';

/** A constant of the context: a handle that lies in the struct itself. */
export interface AbiConstant {
  readonly kind: 'constant';
  /** Position behind `abi_version`, the same in every version that has the entry. */
  readonly index: number;
  readonly name: string;
}

/** A function of the context. */
export interface AbiFunction {
  readonly kind: 'function';
  /** Position behind `abi_version`, the same in every version that has the entry. */
  readonly index: number;
  /** The name in the C API, which is also the method's name in `HPyContext`. */
  readonly name: string;
  readonly result: CType;
  readonly params: readonly AbiParam[];
  readonly failure: FailureValue;
}

/** An entry of the context. */
export type AbiEntry = AbiConstant | AbiFunction;

type ParamSpec = CType | Omit<AbiParam, 'name'>;

const withRole =
  (role: ParamRole) =>
  (type: CType): ParamSpec => ({ type, role });
export const array = withRole('array');
export const count = withRole('count');
export const bytes = withRole('bytes');
export const length = withRole('length');
export const out = withRole('out');
export const pointer = withRole('pointer');

/** A C string that may be NULL. */
export const nullableString: ParamSpec = { type: 'const char *', nullable: true };

/** For functions whose every result is an answer: `HPy_Is`, `HPy_Dup(HPy_NULL)`, `*_Check`. */
export const NEVER_FAILS = 'none';

export function fn<const Name extends string>(
  index: number,
  name: Name,
  result: CType,
  params: Readonly<Record<string, ParamSpec>>,
  failure: FailureValue = failureOf(result),
): AbiFunction & { readonly name: Name } {
  const list = Object.entries(params).map(([param, spec]) =>
    typeof spec === 'string' ? { name: param, type: spec } : { name: param, ...spec },
  );
  return { kind: 'function', index, name, result, params: list, failure };
}

/** CPython's convention: pointers and handles fail with NULL, numbers with -1. */
function failureOf(result: CType): FailureValue {
  switch (result) {
    case 'void':
    case 'bool':
    case 'HPyTracker':
    case 'HPyListBuilder':
    case 'HPyTupleBuilder':
    case 'HPyThreadState':
    case 'HPyType_BuiltinShape':
      return 'none';
    case 'HPy':
    case 'void *':
    case 'const char *':
    case 'cpy_PyObject *':
      return 'null';
    default:
      return 'minus-one';
  }
}
