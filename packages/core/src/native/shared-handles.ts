/**
 * The handle table as native code sees it.
 *
 * A handle is a 32-bit number:
 *
 * ```text
 *   31                              1 0
 *  +---------------------------------+-+
 *  |  small int, two's complement    |1|   -2^30 .. 2^30-1, no slot
 *  +---------------------------------+-+
 *  |  index of a slot                |0|   index 0 is HPy_NULL
 *  +---------------------------------+-+
 * ```
 *
 * Slots 1 to {@link FIRST_FREE_SLOT}` - 1` are the constants of the context (constant `i` in slot
 * `i + 1` in the order of the table); they are immortal. The others are handed out from a
 * last-in-first-out free list.
 *
 * A slot is {@link SLOT_BYTES} long:
 *
 * ```text
 *  word 0  reference count (HPy_Dup gives the same handle again and counts it here)
 *  word 1  kind bits of the object, see SlotKind
 *  word 2  number of the object's type
 *  word 3  next slot of the free or the closed list; 0 ends it
 *  word 4-5  float64: the value of a float; int64: the value of an int (kind says which);
 *            float64: the address of the instance's C struct, 0 for none
 *  word 6-7  float64: the address of bytes lent to C that live as long as the handle, 0 for none
 * ```
 *
 * Native code may take a slot from the free list for an int or a float and fill it; the TypeScript
 * side then makes the object from words 4-5 when it first looks. Native code that drops the last
 * reference puts the slot into the *closed list*, from which TypeScript moves it to the free list
 * after forgetting the object.
 */
export const SLOT_BYTES = 32;

/** Length of a slot in words. */
export const SLOT_WORDS = SLOT_BYTES / 4;

/** Word offsets in a slot. */
export const SlotWord = { REFS: 0, KIND: 1, TYPE: 2, NEXT: 3, VALUE: 4, LENT: 6 } as const;

/** Constants live below this slot; the first that is handed out is this one. */
export const FIRST_FREE_SLOT = 128;

/** Bits of a slot's kind word: what native code may conclude about the object. */
export const SlotKind = {
  /** Words 4-5 hold a float64: the value of a float (exact type `float`). */
  FLOAT_VALUE: 1 << 0,
  /** Words 4-5 hold an int64: the value of an int (exact type `int`). */
  INT_VALUE: 1 << 1,
  /** `isinstance` of the builtin type, subclasses included. */
  INT: 1 << 2,
  FLOAT: 1 << 3,
  STR: 1 << 4,
  BYTES: 1 << 5,
  TUPLE: 1 << 6,
  LIST: 1 << 7,
  DICT: 1 << 8,
  TYPE: 1 << 9,
  BOOL: 1 << 10,
  NONE: 1 << 11,
  /** The object can be called. */
  CALLABLE: 1 << 12,
  /** Has an `__index__`, `__int__` or `__float__`: `HPyNumber_Check`. */
  NUMBER: 1 << 13,
  /** A slot whose object TypeScript has not made yet. */
  LAZY: 1 << 14,
  /** Words 4-5 hold the address of the object's C struct. */
  PAYLOAD: 1 << 15,
} as const;

/** Words of the control block, an `Int32Array`. */
export const ControlWord = {
  /** First free slot, 0 when a new one has to be made by TypeScript. */
  FREE_HEAD: 0,
  /** First slot closed by native code and not yet swept. */
  CLOSED_HEAD: 1,
  /** 1 while the error indicator is set. */
  ERROR: 2,
  /** Open handles, constants and small ints not counted. */
  LIVE: 3,
  /** Number of slots. */
  CAPACITY: 4,
  /** Incremented when the answer of `isinstance` between types may have changed. */
  TYPE_EPOCH: 5,
} as const;

/** Length of the control block in words. */
export const CONTROL_WORDS = 16;

/** The memory that TypeScript and native code share. */
export interface SharedHandles {
  /** The control block; never replaced. */
  readonly control: Int32Array;
  /** The slots; a new array when the table has grown. */
  readonly slots: Int32Array;
  /** Called with the new array when the table has grown. Returns what unsubscribes. */
  onGrow(listener: (slots: Int32Array) => void): () => void;
}
