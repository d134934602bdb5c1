import { fileURLToPath } from 'node:url';
import { abiEntries } from '@hpy/core';
import { expect, it } from 'vitest';
import { contextHeader } from '../src/headers/context-header.js';

const file = fileURLToPath(new URL('../include/hpy/generated/context.h', import.meta.url));

// `npm run generate` is this test with --update, which writes the file.
it('is what the ABI table says', async () => {
  await expect(contextHeader(abiEntries)).toMatchFileSnapshot(file);
});

it('declares every function of the context but the five that are written by hand', () => {
  const text = contextHeader(abiEntries);
  const functions = abiEntries.filter(({ kind }) => kind === 'function');
  const missing = functions.filter(
    ({ name }) => !new RegExp(`^HPyAPI_FUNC .*\\b${name}\\(`, 'm').test(text),
  );
  expect(missing.map(({ name }) => name)).toEqual([
    'HPy_FatalError',
    '_HPy_AsStruct_Legacy',
    'HPy_New',
    'HPy_FromPyObject',
    'HPy_AsPyObject',
  ]);
});
