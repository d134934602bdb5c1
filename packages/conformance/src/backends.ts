import { napi } from '@hpy/backend-napi';
import type { Backend } from '@hpy/core';

/** A way to run an extension, which the suite has to pass. */
export interface Configuration {
  readonly name: string;
  backend(): Backend;
}

/** Every backend, with fast paths and without where it has them. */
export const configurations: readonly Configuration[] = [
  { name: 'napi', backend: () => napi({ fastPaths: true }) },
  { name: 'napi without fast paths', backend: () => napi({ fastPaths: false }) },
];

/** The configuration of a name. */
export function configuration(name: string): Configuration {
  const found = configurations.find((each) => each.name === name);
  if (found === undefined) throw new Error(`there is no configuration called ${name}`);
  return found;
}
