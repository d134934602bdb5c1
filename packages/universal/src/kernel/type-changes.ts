import type { PyObject } from './object.js';

type Listener = (changed: PyObject | undefined) => void;

const listeners = new Set<Listener>();

/**
 * Lets native code's copies of what is known about types be brought up to date.
 *
 * @param listener - gets the object whose type is another one now, or undefined when the bases of a
 *   type have changed
 * @returns what ends it
 */
export function onTypeChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** `__bases__` of a type (undefined) or `__class__` of an object was assigned. */
export function typesChanged(changed?: PyObject): void {
  for (const listener of listeners) listener(changed);
}
