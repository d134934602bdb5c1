import { describe, expect, it } from 'vitest';
import { isPyProxy, pyProxyBrand } from '@hpy/core';

describe('isPyProxy', () => {
  it('knows a proxy by its brand, functions included', () => {
    expect(isPyProxy({ [pyProxyBrand]: true })).toBe(true);
    expect(isPyProxy(Object.assign(() => undefined, { [pyProxyBrand]: true }))).toBe(true);
  });

  it('knows proxies made by another copy of the package', () => {
    expect(isPyProxy({ [Symbol.for('hpy.PyProxy')]: true })).toBe(true);
  });

  it.each([undefined, null, 1, 'a', {}, [], { [pyProxyBrand]: 1 }])('refuses %s', (value) => {
    expect(isPyProxy(value)).toBe(false);
  });
});
