import { raise, raiseWith } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';

/**
 * Lists and tuples under construction, each with a number that is never used again: building or
 * cancelling twice does no harm to another builder.
 */
export class BuilderTable {
  private readonly builders = new Map<number, PyValue[]>();
  private next = 1;

  /** Builders that were neither built nor cancelled. */
  get size(): number {
    return this.builders.size;
  }

  /** A builder of `size` items, None until they are set; 0 for a size that nothing can have. */
  open(size: number): number {
    if (size < 0 || size > MOST_ITEMS) return FAILED;
    const items: PyValue[] = [];
    for (let at = 0; at < size; at++) items.push(null);
    const builder = this.next++;
    this.builders.set(builder, items);
    return builder;
  }

  /** Sets an item; of a builder that failed or has ended, or out of its range, nothing. */
  set(builder: number, index: number, item: PyValue): void {
    const items = this.builders.get(builder);
    if (items !== undefined && index >= 0 && index < items.length) items[index] = item;
  }

  /** Ends a builder: its items, which belong to the caller. */
  build(builder: number, name: string): PyValue[] {
    if (builder === FAILED) raiseWith('MemoryError');
    const items = this.builders.get(builder);
    if (items === undefined) {
      raise('SystemError', `${name}: the builder was built or cancelled before`);
    }
    this.builders.delete(builder);
    return items;
  }

  cancel(builder: number): void {
    this.builders.delete(builder);
  }
}

/** What stands for a builder that could not be made, as NULL does in C. */
const FAILED = 0;
/** V8 keeps longer arrays as hash tables. */
const MOST_ITEMS = 2 ** 27 - 1;
