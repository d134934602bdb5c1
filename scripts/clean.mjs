/**
 * Removes folders of the working directory, so that a build holds nothing of sources that are gone.
 *
 *   node scripts/clean.mjs dist
 */
import { rmSync } from 'node:fs';

for (const name of process.argv.slice(2)) rmSync(name, { recursive: true, force: true });
