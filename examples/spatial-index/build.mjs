// Compiles src/*.c into build/spatial.hpy0.so. Needs a C compiler, and no Python.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from '@hpy/devel';

const src = path.join(import.meta.dirname, 'src');
const out = path.join(import.meta.dirname, 'build');
const sources = readdirSync(src).filter((name) => name.endsWith('.c'));

const result = await build({
  name: 'spatial',
  sources: sources.map((name) => path.join(src, name)),
  out,
});
console.log(`built ${path.relative(process.cwd(), result.path)}`);
