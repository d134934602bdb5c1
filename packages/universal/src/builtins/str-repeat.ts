import { raiseWith } from '../kernel/exceptions.js';

/** V8's limit for the length of a string: 2^29 - 24 units. */
const LONGEST = 0x1fffffe8;

/** `text * count`; a MemoryError where JavaScript cannot hold the result. */
export function repeatText(text: string, count: number): string {
  if (count <= 0 || text === '') return '';
  if (text.length * count > LONGEST) raiseWith('MemoryError');
  return text.repeat(count);
}
