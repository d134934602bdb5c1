import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  constantAssertions,
  contextAssertions,
  everything,
  functionTypeAssertions,
  signatureTypeAssertions,
  slotSignatureAssertions,
  structAssertions,
} from './assertions.js';
import { complaints, flagsFor4BytePointers, ownHeaders } from './compiler.js';

const there = existsSync(path.join(ownHeaders.include, 'hpy.h'));
const flags32 = there ? flagsFor4BytePointers(ownHeaders) : undefined;

describe.skipIf(!there)("the table and this repository's headers", () => {
  it('agree on where the entries of the context lie', () => {
    expect(complaints(ownHeaders, contextAssertions(everything, 8))).toBe('');
  });

  it('agree on the types of the functions of the context', () => {
    expect(complaints(ownHeaders, functionTypeAssertions(everything))).toBe('');
  });

  it('agree on the types of the functions that extensions have', () => {
    expect(complaints(ownHeaders, signatureTypeAssertions())).toBe('');
  });

  it('agree on the signature of every slot', () => {
    expect(complaints(ownHeaders, slotSignatureAssertions(everything))).toBe('');
  });

  it('agree on the layout of the structs', () => {
    expect(complaints(ownHeaders, structAssertions(8))).toBe('');
  });

  it('agree on the values of all constants', () => {
    expect(complaints(ownHeaders, constantAssertions(everything))).toBe('');
  });
});

describe.skipIf(flags32 === undefined)('the same with 4-byte pointers', () => {
  it('agree on where the entries of the context lie', () => {
    expect(complaints(ownHeaders, contextAssertions(everything, 4), flags32)).toBe('');
  });

  it('agree on the layout of the structs', () => {
    expect(complaints(ownHeaders, structAssertions(4), flags32)).toBe('');
  });
});
