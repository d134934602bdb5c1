declare const brand: unique symbol;

/**
 * A handle: an opaque number that stands for a Python object in one runtime.
 *
 * A handle is a root: its object lives while it is open. Every handle that a function returns is
 * new and is closed once, with `HPy_Close`, by whoever received it; handles passed as arguments are
 * borrowed. {@link HPy_NULL} may be closed and duplicated. Two handles of one object need not be
 * equal numbers: compare with `HPy_Is`.
 */
export type HPy = number & { readonly [brand]: 'HPy' };

/** The handle that stands for no object. */
export const HPy_NULL = 0 as HPy;

/**
 * A position in native memory. Exact for every address that platforms hand out (they have at most
 * 48 significant bits). 0 is NULL.
 */
export type Pointer = number;

/** The value of an `HPyField`: an edge owned by the object in whose memory it lies. 0 is null. */
export type HPyField = number & { readonly [brand]: 'HPyField' };

/** The value of an `HPyGlobal`: a root of one runtime, kept in a variable of the extension. */
export type HPyGlobal = number & { readonly [brand]: 'HPyGlobal' };

/** A tracker of handles, closed with `HPyTracker_Close`. */
export type HPyTracker = number & { readonly [brand]: 'HPyTracker' };

/** A list under construction. */
export type HPyListBuilder = number & { readonly [brand]: 'HPyListBuilder' };

/** A tuple under construction. */
export type HPyTupleBuilder = number & { readonly [brand]: 'HPyTupleBuilder' };

/** What `HPy_LeavePythonExecution` hands to `HPy_ReenterPythonExecution`. */
export type HPyThreadState = number & { readonly [brand]: 'HPyThreadState' };
