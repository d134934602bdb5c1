import { raise } from '../kernel/exceptions.js';

/** Refuses what needs CPython's own object layout, and says where it works. */
export function legacyError(what: string): never {
  raise(
    'SystemError',
    `${what}, which need CPython itself: load the extension with @hpy/backend-cpython, or port it to the universal ABI`,
  );
}
