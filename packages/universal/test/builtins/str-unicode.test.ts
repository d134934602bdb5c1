import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { fillBuiltins } from '../../src/builtins/index.js';
import type { PyValue } from '../../src/kernel/object.js';
import { callMethod } from '../../src/protocol/call.js';
import { repr } from '../../src/protocol/text.js';
import { venvPython } from './str-cases.js';

const METHODS = [
  'upper',
  'lower',
  'title',
  'capitalize',
  'casefold',
  'swapcase',
  'isalpha',
  'isdecimal',
  'isdigit',
  'isnumeric',
  'isspace',
  'isprintable',
  'islower',
  'isupper',
  'istitle',
  'isidentifier',
];

/** All characters that CPython's Unicode knows, with what each method makes of them. */
const PROGRAM = `
import json, sys, unicodedata
methods = json.load(sys.stdin)
for code in range(0x110000):
    char = chr(code)
    if unicodedata.category(char) in ('Cn', 'Cs'):
        continue
    results = [getattr(char, method)() for method in methods]
    results.append(('a' + char).isidentifier())
    results.append(repr(char))
    print(json.dumps([code, *results]))
`;

/**
 * What Unicode changed after version 14 (CPython 3.11) in characters that existed before: capitals
 * for letters that had none, and what is a letter of which case.
 */
const CHANGED_LATER = new Set([
  0x19b, 0x264, 0xa7d3, 0xa7d5, 0x295, 0x10fc, 0xa7f2, 0xa7f3, 0xa7f4, 0xab69,
]);

test('every character has the case and class that CPython gives it', () => {
  fillBuiltins();
  const { stdout } = spawnSync(venvPython, ['-c', PROGRAM], {
    input: JSON.stringify(METHODS),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const different: unknown[] = [];
  let count = 0;
  for (const line of stdout.trimEnd().split('\n')) {
    const [code, ...expected] = JSON.parse(line) as [number, ...PyValue[]];
    if (CHANGED_LATER.has(code)) continue;
    const char = String.fromCodePoint(code);
    const actual = METHODS.map((method) => callMethod(char, method, []));
    actual.push(callMethod(`a${char}`, 'isidentifier', []), repr(char));
    count++;
    actual.forEach((result, i) => {
      if (result !== expected[i])
        different.push([code.toString(16), METHODS[i], result, expected[i]]);
    });
  }
  expect(count).toBeGreaterThan(250_000);
  expect(different.slice(0, 20)).toEqual([]);
}, 120_000);
