import type { HPy, HPyTracker } from '@hpy/core';
import type { HandleTable } from './handle-table.js';

/**
 * The trackers of one runtime: lists of handles that are closed together.
 *
 * Real extensions close a tracker twice after a failed parse; a number is not given again while the
 * runtime lives, so that is harmless.
 */
export class TrackerTable {
  private readonly open = new Map<HPyTracker, HPy[]>();
  private last = 0;

  constructor(private readonly handles: HandleTable) {}

  get size(): number {
    return this.open.size;
  }

  /** @param _size a hint, which a growing list does not need */
  create(_size: number): HPyTracker {
    const tracker = ++this.last as HPyTracker;
    this.open.set(tracker, []);
    return tracker;
  }

  add(tracker: HPyTracker, handle: HPy): void {
    this.open.get(tracker)?.push(handle);
  }

  /** Keeps the tracker, but what it tracked so far is the caller's again. */
  forgetAll(tracker: HPyTracker): void {
    if (this.open.has(tracker)) this.open.set(tracker, []);
  }

  close(tracker: HPyTracker): void {
    const tracked = this.open.get(tracker) ?? [];
    this.open.delete(tracker);
    for (const handle of tracked) this.handles.close(handle);
  }
}
