import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inCPython } from './python.js';

export interface ModuleText {
  /** The name in HPy_MODINIT. */
  readonly name: string;
  /** What the method `answer` returns, a C expression. */
  readonly answer?: string;
  /** Lines before everything else. */
  readonly head?: string;
}

/** Writes a C file, relative to `dir`, and returns `file`. */
export function writeSource(dir: string, file: string, text: string): string {
  const path = join(dir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return file;
}

/** Writes the source of a module with a method `answer` and returns `file`. */
export function writeModule(
  dir: string,
  file: string,
  { name, answer = '42', head = '' }: ModuleText,
): string {
  const lines = [
    head,
    '#include "hpy.h"',
    'HPyDef_METH(answer, "answer", HPyFunc_NOARGS)',
    'static HPy answer_impl(HPyContext *ctx, HPy self) {',
    `    (void)self; return HPyLong_FromLong(ctx, ${answer});`,
    '}',
    'static HPyDef *defines[] = { &answer, NULL };',
    'static HPyModuleDef moduledef = { .defines = defines };',
    `HPy_MODINIT(${name}, moduledef)`,
    '',
  ];
  return writeSource(dir, file, lines.join('\n'));
}

/** What the method `answer` of a binary says in CPython. */
export function answerOf(name: string, path: string): Promise<string> {
  return inCPython({ [name]: path }, `print(${name}.answer())`);
}
