import { access } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { BuildError } from './errors.js';
import type { Language } from './compilers.js';

/** A file to be compiled. */
export interface Source {
  readonly path: string;
  readonly language: Language;
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  '.c': 'c',
  '.C': 'c++',
  '.cc': 'c++',
  '.cpp': 'c++',
  '.cxx': 'c++',
  '.c++': 'c++',
};

/** Finds each source and tells its language by its extension. */
export async function readSources(paths: readonly string[], cwd: string): Promise<Source[]> {
  if (paths.length === 0) throw new BuildError('options', 'There are no sources to build.');
  return Promise.all(
    paths.map(async (given) => {
      const language = LANGUAGES[extname(given)];
      if (!language) {
        const known = Object.keys(LANGUAGES).join(', ');
        throw new BuildError('options', `${given} is not a C or C++ source (${known}).`);
      }
      const path = resolve(cwd, given);
      await access(path).catch(() => {
        throw new BuildError('options', `There is no source ${given} (looked for ${path}).`);
      });
      return { path, language };
    }),
  );
}

/** The module's name: the one given, or the base name of the first source. */
export function moduleName(given: string | undefined, sources: readonly string[]): string {
  const first = sources[0] ?? '';
  const name = given ?? basename(first, extname(first));
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return name;
  throw new BuildError(
    'options',
    given === undefined
      ? `The module would be called '${name}' after its first source, and that is not a C ` +
          `identifier: give it the name that is in its HPy_MODINIT with --name.`
      : `The name '${name}' is not a C identifier: give the one that is in HPy_MODINIT.`,
  );
}
