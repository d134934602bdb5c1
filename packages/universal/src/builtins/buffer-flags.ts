/** What a consumer asks a buffer for, with the values of CPython's `PyBUF_*`. */
export const BufferFlag = {
  SIMPLE: 0,
  WRITABLE: 0x0001,
  FORMAT: 0x0004,
  ND: 0x0008,
  STRIDES: 0x0010 | 0x0008,
  C_CONTIGUOUS: 0x0020 | 0x0010 | 0x0008,
  F_CONTIGUOUS: 0x0040 | 0x0010 | 0x0008,
  ANY_CONTIGUOUS: 0x0080 | 0x0010 | 0x0008,
  INDIRECT: 0x0100 | 0x0010 | 0x0008,
  FULL: 0x011d,
  FULL_RO: 0x011c,
} as const;

/** Whether `flags` ask for all that a combined flag stands for. */
export function asksFor(flags: number, flag: number): boolean {
  return (flags & flag) === flag;
}
