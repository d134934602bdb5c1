import type { PyObject } from '../kernel/object.js';

/** Where a proxy holds the object that it stands for; undefined once it was destroyed. */
export const TARGET = Symbol('target');
/** What the errors of a destroyed proxy say. */
export const DESTROYED = Symbol('destroyed');

export interface ProxyHolder {
  [TARGET]: PyObject | undefined;
  [DESTROYED]?: { readonly message: string; readonly type: string };
}

/**
 * The object that a proxy stands for.
 *
 * @throws Error when the proxy was destroyed
 */
export function targetOf(proxy: object): PyObject {
  const target = (proxy as ProxyHolder)[TARGET];
  if (target === undefined) {
    throw new Error(
      (proxy as ProxyHolder)[DESTROYED]?.message ?? 'this is no proxy of a Python object',
    );
  }
  return target;
}
