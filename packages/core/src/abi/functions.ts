import type { AbiParam } from './entry.js';
import type { CType } from './ctypes.js';

/** The C signature of a function that an extension gives us, after its `HPyContext *`. */
export interface AbiSignature {
  /** The member of `HPyFunc_Signature`. */
  readonly name: string;
  /** Its value in `HPyFunc_Signature`. */
  readonly value: number;
  readonly result: CType;
  readonly params: readonly AbiParam[];
  /** False for the functions that run without a context: `tp_traverse`, `tp_destroy`, capsule destructors. */
  readonly takesContext: boolean;
}

const args = (countType: CType): readonly AbiParam[] => [
  { name: 'args', type: 'const HPy *', role: 'array' },
  { name: 'nargs', type: countType, role: 'count' },
];

const ARGS = args('size_t');
/** Constructors count with a sign. */
const SIGNED_ARGS = args('HPy_ssize_t');

function sig(value: number, result: CType, ...params: readonly (CType | AbiParam)[]) {
  return { value, result, params, takesContext: true };
}

const VISIT: readonly CType[] = ['HPyFunc_visitproc', 'void *'];

const SIGNATURES = {
  HPyFunc_VARARGS: sig(1, 'HPy', 'HPy', ...ARGS),
  HPyFunc_KEYWORDS: sig(2, 'HPy', 'HPy', ...ARGS, 'HPy'),
  HPyFunc_NOARGS: sig(3, 'HPy', 'HPy'),
  HPyFunc_O: sig(4, 'HPy', 'HPy', 'HPy'),
  HPyFunc_DESTROYFUNC: { ...sig(5, 'void', 'void *'), takesContext: false },
  HPyFunc_GETBUFFERPROC: sig(6, 'int', 'HPy', 'HPy_buffer *', 'int'),
  HPyFunc_RELEASEBUFFERPROC: sig(7, 'void', 'HPy', 'HPy_buffer *'),
  HPyFunc_UNARYFUNC: sig(8, 'HPy', 'HPy'),
  HPyFunc_BINARYFUNC: sig(9, 'HPy', 'HPy', 'HPy'),
  HPyFunc_TERNARYFUNC: sig(10, 'HPy', 'HPy', 'HPy', 'HPy'),
  HPyFunc_INQUIRY: sig(11, 'int', 'HPy'),
  HPyFunc_LENFUNC: sig(12, 'HPy_ssize_t', 'HPy'),
  HPyFunc_SSIZEARGFUNC: sig(13, 'HPy', 'HPy', 'HPy_ssize_t'),
  HPyFunc_SSIZESSIZEARGFUNC: sig(14, 'HPy', 'HPy', 'HPy_ssize_t', 'HPy_ssize_t'),
  HPyFunc_SSIZEOBJARGPROC: sig(15, 'int', 'HPy', 'HPy_ssize_t', 'HPy'),
  HPyFunc_SSIZESSIZEOBJARGPROC: sig(16, 'int', 'HPy', 'HPy_ssize_t', 'HPy_ssize_t', 'HPy'),
  HPyFunc_OBJOBJARGPROC: sig(17, 'int', 'HPy', 'HPy', 'HPy'),
  HPyFunc_FREEFUNC: sig(18, 'void', 'void *'),
  HPyFunc_GETATTRFUNC: sig(19, 'HPy', 'HPy', 'const char *'),
  HPyFunc_GETATTROFUNC: sig(20, 'HPy', 'HPy', 'HPy'),
  HPyFunc_SETATTRFUNC: sig(21, 'int', 'HPy', 'const char *', 'HPy'),
  HPyFunc_SETATTROFUNC: sig(22, 'int', 'HPy', 'HPy', 'HPy'),
  HPyFunc_REPRFUNC: sig(23, 'HPy', 'HPy'),
  HPyFunc_HASHFUNC: sig(24, 'HPy_hash_t', 'HPy'),
  HPyFunc_RICHCMPFUNC: sig(25, 'HPy', 'HPy', 'HPy', 'HPy_RichCmpOp'),
  HPyFunc_GETITERFUNC: sig(26, 'HPy', 'HPy'),
  HPyFunc_ITERNEXTFUNC: sig(27, 'HPy', 'HPy'),
  HPyFunc_DESCRGETFUNC: sig(28, 'HPy', 'HPy', 'HPy', 'HPy'),
  HPyFunc_DESCRSETFUNC: sig(29, 'int', 'HPy', 'HPy', 'HPy'),
  HPyFunc_INITPROC: sig(30, 'int', 'HPy', ...SIGNED_ARGS, 'HPy'),
  HPyFunc_NEWFUNC: sig(31, 'HPy', 'HPy', ...SIGNED_ARGS, 'HPy'),
  HPyFunc_GETTER: sig(32, 'HPy', 'HPy', 'void *'),
  HPyFunc_SETTER: sig(33, 'int', 'HPy', 'HPy', 'void *'),
  HPyFunc_OBJOBJPROC: sig(34, 'int', 'HPy', 'HPy'),
  HPyFunc_TRAVERSEPROC: { ...sig(35, 'int', 'void *', ...VISIT), takesContext: false },
  HPyFunc_DESTRUCTOR: sig(36, 'void', 'HPy'),
  HPyFunc_CAPSULE_DESTRUCTOR: {
    ...sig(37, 'void', 'const char *', 'void *', 'void *'),
    takesContext: false,
  },
  HPyFunc_MOD_CREATE: sig(39, 'HPy', 'HPy'),
} as const;

/** The name of a member of `HPyFunc_Signature`, for example `HPyFunc_VARARGS`. */
export type SignatureName = keyof typeof SIGNATURES;

/**
 * The signatures of the functions that an extension gives us, by their name in
 * `HPyFunc_Signature`.
 *
 * `HPyFunc_VECTORCALLFUNC` (38) is CPython's own calling convention and never reaches us.
 */
export const abiSignatures: Readonly<Record<SignatureName, AbiSignature>> = Object.fromEntries(
  Object.entries(SIGNATURES).map(([name, { params, ...rest }]) => [
    name,
    {
      name,
      ...rest,
      params: params.map((param: CType | AbiParam, position) =>
        typeof param === 'string' ? { name: `arg${String(position)}`, type: param } : param,
      ),
    },
  ]),
) as unknown as Record<SignatureName, AbiSignature>;
