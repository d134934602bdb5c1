import { expect, test } from 'vitest';
import { contextEntriesPage } from '../src/tables/context-entries.js';

// `npm run tables` writes the file anew.
test('docs/context-entries.md says what is so, and every entry is tested', async () => {
  const { text, untested } = await contextEntriesPage();
  await expect(text).toMatchFileSnapshot('../../../docs/context-entries.md');
  expect(untested).toEqual([]);
}, 120_000);
