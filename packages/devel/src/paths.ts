import { fileURLToPath } from 'node:url';

/** A path within the package, whether this module is in `src` or in `dist`. */
function inPackage(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** The directory of `hpy.h`, to be given to a C compiler with `-I`. */
export const includeDir: string = inPackage('include');

/**
 * A directory whose `Python.h` does not compile. It goes before all others in the include path, so
 * that a source which needs CPython's API says so.
 */
export const forbidPythonDir: string = inPackage('include/hpy/forbid_python_h');

/**
 * The C sources of `HPyArg_Parse`, `HPy_BuildValue`, `HPyUnicode_FromFormat`, `HPyHelpers_AddType`
 * and the struct sequences. They are not part of the context: each extension that uses them has
 * them compiled in. `build` does so; other build systems add these files to the extension's own.
 */
export const helperSources: readonly string[] = [
  'argparse',
  'buildvalue',
  'format',
  'helpers',
  'structseq',
].map((name) => inPackage(`csrc/${name}.c`));
