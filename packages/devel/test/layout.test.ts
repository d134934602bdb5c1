import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { abiEntries } from '@hpy/core';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { contextField } from '../src/headers/context-header.js';
import { official, ours, scratchDir } from './support/compiler.js';
import { readDeclarations } from './support/headers.js';
import { officialIncludeDir } from './support/official.js';

const { enumerators, structs } = readDeclarations(officialIncludeDir);
const dir = scratchDir();

/** Numbers that a C program computes from C expressions, by expression. */
async function evaluate(
  name: string,
  expressions: readonly string[],
  flags: readonly string[],
): Promise<Map<string, string>> {
  const program = [
    '#include "hpy.h"',
    '#include <stdio.h>',
    'int main(void) {',
    ...expressions.map(
      (e) => `    printf("%s = %lld\\n", ${JSON.stringify(e)}, (long long)(${e}));`,
    ),
    '    return 0;',
    '}',
  ];
  const [file, binary] = [join(dir, `${name}.c`), join(dir, name)];
  writeFileSync(file, program.join('\n'));
  await execa('cc', ['-w', ...flags, file, '-o', binary]);
  const { stdout } = await execa(binary);
  return new Map(stdout.split('\n').map((line) => line.split(' = ') as [string, string]));
}

const slots = enumerators.filter((name) => /^HPy_(bf|mp|nb|sq|tp|mod)_/.test(name));
const memberOffsets = [...structs].flatMap(([struct, members]) => [
  `sizeof(${struct})`,
  ...members.map((member) => `offsetof(${struct}, ${member})`),
]);
const unionOffsets = ['slot', 'meth', 'member', 'getset'].map(
  (part) => `offsetof(HPyDef, ${part})`,
);
const macros = [
  'HPY_ABI_VERSION',
  'HPY_ABI_VERSION_MINOR',
  'HPY_SSIZE_T_MAX',
  'HPY_SSIZE_T_MIN',
  'HPy_TPFLAGS_DEFAULT',
  'HPy_TPFLAGS_BASETYPE',
  'HPy_TPFLAGS_HAVE_GC',
  'HPy_TPFLAGS_HAVE_VECTORCALL',
  'sizeof(HPy_UCS4)',
  'sizeof(HPy_hash_t)',
];

describe('numbers of the ABI', () => {
  const expressions = [
    ...enumerators,
    ...slots.map((slot) => `HPySlot_SIG(${slot})`),
    ...memberOffsets.filter((expression) => expression !== 'sizeof(HPyContext)'),
    ...unionOffsets,
    'sizeof(HPyDef)',
    ...macros,
  ];

  it('are all found in the official headers', () => {
    expect(enumerators.length).toBeGreaterThan(140);
    expect(slots.length).toBeGreaterThan(50);
    expect([...structs.keys()]).toEqual(
      expect.arrayContaining(['HPy', 'HPyMeth', 'HPyType_Spec', 'HPyModuleDef', 'HPy_buffer']),
    );
    expect(structs.get('HPyContext')).toHaveLength(263 + 3);
  });

  it('are those of the official headers', async () => {
    const [theirs, own] = await Promise.all([
      evaluate('theirs', expressions, official),
      evaluate('ours', expressions, ours),
    ]);
    expect(own).toEqual(theirs);
    expect(own.size).toBe(new Set(expressions).size);
  });

  it('of the main branch are there too', async () => {
    const values = await evaluate(
      'main-branch',
      ['HPy_tp_descr_get', 'HPySlot_SIG(HPy_tp_descr_get)', 'HPyType_BuiltinShape_Dict'],
      ours,
    );
    // HPyFunc_TERNARYFUNC is 10.
    expect([...values.values()]).toEqual(['54', '10', '7']);
  });
});

describe('the context', () => {
  let offsets: Map<string, string>;
  const offsetOf = (field: string): string => `offsetof(HPyContext, ${field})`;

  beforeAll(async () => {
    const fields = abiEntries.map((entry) => offsetOf(contextField(entry)));
    offsets = await evaluate('context', [...fields, 'sizeof(HPyContext)'], ours);
  });

  it('has every entry of the ABI table where its index says', () => {
    for (const entry of abiEntries)
      expect(offsets.get(offsetOf(contextField(entry)))).toBe(String(24 + 8 * entry.index));
  });

  it('ends behind entry 272', () => {
    expect(offsets.get('sizeof(HPyContext)')).toBe(String(24 + 8 * 273));
  });
});
