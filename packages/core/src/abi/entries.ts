import type { AbiConstant, AbiFunction } from './entry.js';
import { arithmeticEntries } from './entries/arithmetic.js';
import { callsEntries } from './entries/calls.js';
import { constantEntries, type ConstantName } from './entries/constants.js';
import { containersEntries } from './entries/containers.js';
import { errorsEntries } from './entries/errors.js';
import { handlesEntries } from './entries/handles.js';
import { interpreterEntries } from './entries/interpreter.js';
import { numbersEntries } from './entries/numbers.js';
import { objectsEntries } from './entries/objects.js';
import { stringsEntries } from './entries/strings.js';
import { typesEntries } from './entries/types.js';

const functions = [
  ...handlesEntries,
  ...numbersEntries,
  ...objectsEntries,
  ...arithmeticEntries,
  ...callsEntries,
  ...errorsEntries,
  ...typesEntries,
  ...stringsEntries,
  ...containersEntries,
  ...interpreterEntries,
].sort((a, b) => a.index - b.index);

/** The name of a context function, for example `HPyLong_FromInt64_t`. */
export type FunctionName = (typeof functions)[number]['name'];

/** The functions among {@link abiEntries}, in the order of their index. */
export const abiFunctions: readonly (AbiFunction & { readonly name: FunctionName })[] = functions;

/**
 * Every entry of `HPyContext`, in the order of the C struct: index `i` is at
 * {@link contextEntryOffset}`(i)`.
 *
 * Release 0.9.0 of HPy ends at index 262, its main branch at 272. Entries are only ever appended
 * and both call themselves ABI 0.0, so a binary of either finds what it looks for.
 */
export const abiEntries: readonly (
  (AbiConstant & { readonly name: ConstantName }) | (AbiFunction & { readonly name: FunctionName })
)[] = [...constantEntries, ...functions].sort((a, b) => a.index - b.index);

/** The number of entries: 273. */
export const ABI_ENTRY_COUNT = abiEntries.length;

/** The major ABI version that this table describes; the `0` of the file name tag `.hpy0`. */
export const HPY_ABI_VERSION = 0;

/** The minor ABI version that this table describes. */
export const HPY_ABI_VERSION_MINOR = 0;
