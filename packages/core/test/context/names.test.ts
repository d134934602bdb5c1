import { expect, expectTypeOf, it } from 'vitest';
import { abiEntries, type ConstantName, type FunctionName, type HPyContext } from '@hpy/core';
import { contextMembers } from './interface.js';

it('has a member for every entry of the table and no others, for the compiler', () => {
  expectTypeOf<keyof HPyContext>().toEqualTypeOf<FunctionName | ConstantName>();
});

it('has a member for every entry of the table and no others, in its source', () => {
  const names = abiEntries.map((entry) => entry.name);
  expect([...contextMembers().keys()].sort()).toEqual(names.sort());
});
