import { expect, test } from 'vitest';
import { callersSource, tsCallersSource } from '../scripts/callers.js';
import { stubsSource } from '../scripts/stubs.js';
import { entriesSource, upcallsSource } from '../scripts/upcalls.js';

// `npm run generate` is this test with --update.
const files = {
  '../../../native/napi/src/generated/upcalls.rs': upcallsSource,
  '../../../native/napi/src/generated/entries.rs': entriesSource,
  '../../../native/napi/src/generated/callers.rs': callersSource,
  '../src/generated/callers.ts': tsCallersSource,
  '../src/generated/stubs.ts': stubsSource,
};

test.each(Object.entries(files))('%s is what the ABI table says', async (file, source) => {
  await expect(source()).toMatchFileSnapshot(file);
});
