import { abiLayout, type AbiLayout, type NativeMemory, type Pointer } from '@hpy/core';
import { decodeUtf8 } from './c-strings.js';

/** A definition in an extension's memory that no runtime could make anything of. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';
}

/** The layout of the ABI's structs in this memory. */
export function layoutOf(memory: NativeMemory): AbiLayout {
  const key = memory.pointerSize * 16 + memory.longSize;
  let layout = LAYOUTS.get(key);
  if (layout === undefined) {
    layout = abiLayout(memory.pointerSize, memory.longSize);
    LAYOUTS.set(key, layout);
  }
  return layout;
}

const LAYOUTS = new Map<number, AbiLayout>();

/** The pointers of an array that ends with NULL; none for NULL. */
export function readPointers(memory: NativeMemory, array: Pointer): Pointer[] {
  const pointers: Pointer[] = [];
  if (array === 0) return pointers;
  for (let at = array; ; at += memory.pointerSize) {
    const pointer = memory.getPointer(at);
    if (pointer === 0) return pointers;
    pointers.push(pointer);
  }
}

/**
 * Reads the address of an implementation, which every slot and method must have.
 *
 * @throws DefinitionError for NULL
 */
export function implementation(
  memory: NativeMemory,
  at: Pointer,
  where: string,
  what: string,
): Pointer {
  const impl = memory.getPointer(at);
  if (impl === 0) throw new DefinitionError(`${where}, ${what}: impl is NULL`);
  return impl;
}

/** Reads the string to which the pointer at `at` points; null for NULL. */
export function optionalString(memory: NativeMemory, at: Pointer): string | null {
  const pointer = memory.getPointer(at);
  return pointer === 0 ? null : decodeUtf8(memory.readCString(pointer));
}

/**
 * Reads a string as {@link optionalString}.
 *
 * @throws DefinitionError for NULL
 */
export function requiredString(memory: NativeMemory, at: Pointer, what: string): string {
  const string = optionalString(memory, at);
  if (string === null) throw new DefinitionError(`${what} is NULL`);
  return string;
}

/** An address, with null for NULL. */
export function orNull(pointer: Pointer): Pointer | null {
  return pointer === 0 ? null : pointer;
}
