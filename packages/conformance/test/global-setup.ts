import { buildAll } from '../src/binaries.js';

/** Builds the extensions before any test runs. */
export default async function setup(): Promise<void> {
  await buildAll();
}
