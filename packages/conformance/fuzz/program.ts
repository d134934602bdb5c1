/** How many registers the machine has, see fuzz.c. */
export const REGISTERS = 16;

/** A value, described for both sides; floats as 16 hexadecimal digits, big-endian. */
export type Description =
  | readonly ['none']
  | readonly ['constant', name: string]
  | readonly ['bool', boolean]
  | readonly ['int', digits: string]
  | readonly ['float', bits: string]
  | readonly ['complex', re: string, im: string]
  | readonly ['str', string]
  | readonly ['bytes', hex: string]
  | readonly ['bytearray', hex: string]
  | readonly ['tuple', readonly Description[]]
  | readonly ['list', readonly Description[]]
  | readonly ['dict', readonly (readonly [Description, Description])[]]
  | readonly ['slice', Description, Description, Description]
  | readonly ['range', Description, Description, Description]
  | readonly ['num', digits: string]
  | readonly ['box', Description, Description];

/** A call of a context function; registers by number. */
export interface Instruction {
  /** The name of the operation. */
  readonly name: string;
  readonly dst: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** The immediate operand, an int64 in decimal. */
  readonly imm: string;
}

/** What both sides execute. */
export interface Program {
  /** What lies in the registers at first. */
  readonly registers: readonly Description[];
  readonly code: readonly Instruction[];
}

/** An operation of the machine: what its operands are is said by generate.ts. */
export type Operation = readonly [name: string, kinds: string];

/** Instructions as they lie in memory, 16 bytes each. */
export function encode(code: readonly Instruction[], operations: readonly Operation[]): Buffer {
  const bytes = Buffer.alloc(code.length * 16);
  code.forEach(({ name, dst, a, b, c, imm }, index) => {
    const number = operations.findIndex((operation) => operation[0] === name);
    if (number < 0) throw new Error(`fuzz.c has no operation called ${name}`);
    bytes.set([number, dst, a, b, c], index * 16);
    bytes.writeBigInt64LE(BigInt(imm), index * 16 + 8);
  });
  return bytes;
}
