import { test } from 'vitest';
import { expectLinesAsInCPython } from '../mini-python/differential.js';

test('slices: values and messages', () => {
  expectLinesAsInCPython([
    'slice(1)',
    'slice(1, 2)',
    "slice(1, 2, 'a')",
    'slice()',
    'slice(1, 2, 3, 4)',
    'slice(a=1)',
    'slice(1, 2, 3).start',
    'slice(1, 2, 3).stop',
    'slice(1, 2, 3).step',
    'slice(5).start',
    'slice(1).start.__class__',
    'slice(1, 2) == slice(1, 2, None)',
    'slice(1, 2) < slice(1, 3)',
    'slice([]) < slice(1)',
    'slice(1) == 1',
    'hash(slice(1))',
    'slice(None).indices(5)',
    'slice(None, None, -1).indices(5)',
    'slice(-100, 100, 3).indices(10)',
    'slice(100, -100, -3).indices(10)',
    'slice(10**30, -10**30, -10**25).indices(10**28)',
    'slice(1, 2, 0).indices(5)',
    "slice('a').indices(5)",
    'slice(1).indices(-1)',
    "slice(1).indices('a')",
    'slice(1).indices()',
    'slice(1).indices(True)',
    'slice(-1, -3).indices(0)',
    "setattr(slice(1), 'start', 3)",
    "type('S', (slice,), {})",
    "'hello'[slice(1, 3)]",
  ]);
});
