import { describe, expect, it } from 'vitest';
import {
  constantAssertions,
  contextAssertions,
  functionTypeAssertions,
  release,
  signatureTypeAssertions,
  slotSignatureAssertions,
  structAssertions,
} from './assertions.js';
import { assertEqual, complaints, flagsFor4BytePointers, officialHeaders } from './compiler.js';

const headers = officialHeaders();
const flags32 = flagsFor4BytePointers(headers);

describe('the table and the official headers of release 0.9.0', () => {
  it('agree on where the entries of the context lie', () => {
    expect(complaints(headers, contextAssertions(release, 8))).toBe('');
  });

  it('agree on the types of the functions of the context', () => {
    expect(complaints(headers, functionTypeAssertions(release))).toBe('');
  });

  it('agree on the types of the functions that extensions have', () => {
    expect(complaints(headers, signatureTypeAssertions())).toBe('');
  });

  it('agree on the signature of every slot', () => {
    expect(complaints(headers, slotSignatureAssertions(release))).toBe('');
  });

  it('agree on the layout of the structs', () => {
    expect(complaints(headers, structAssertions(8))).toBe('');
  });

  it('agree on the values of all constants', () => {
    expect(complaints(headers, constantAssertions(release))).toBe('');
  });
});

describe.skipIf(flags32 === undefined)('the same with 4-byte pointers', () => {
  it('agree on where the entries of the context lie', () => {
    expect(complaints(headers, contextAssertions(release, 4), flags32)).toBe('');
  });

  it('agree on the layout of the structs', () => {
    expect(complaints(headers, structAssertions(4), flags32)).toBe('');
  });
});

describe('the comparison itself', () => {
  it('notices a wrong offset', () => {
    const wrong = assertEqual('offsetof(HPyContext, ctx_Dup)', 8);
    expect(complaints(headers, wrong)).toContain('offsetof(HPyContext, ctx_Dup) is not 8');
  });

  it('notices a wrong type of a function', () => {
    const wrong = 'void f(HPyContext *c) { int (*p)(HPyContext *, HPy) = c->ctx_Dup; (void)p; }';
    expect(complaints(headers, wrong)).toContain('incompatible');
  });
});
