import { expect, test } from 'vitest';
import { builtinTypesPage } from '../src/tables/builtin-types.js';

// `npm run tables` writes the file anew.
test('docs/builtin-types.md says what is so, and every gap has a reason', async () => {
  const { text, unexplained } = await builtinTypesPage();
  await expect(text).toMatchFileSnapshot('../../../docs/builtin-types.md');
  expect(unexplained).toEqual([]);
});
