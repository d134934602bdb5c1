import { buildExtension } from '../harness/build.mjs';

/** Builds the extension before any test runs. */
export default async function setup(): Promise<void> {
  await buildExtension();
}
