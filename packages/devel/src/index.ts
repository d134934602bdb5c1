/**
 * Everything that is needed to compile an HPy extension without Python: C headers, the helper
 * sources that are compiled into extensions, and `build`, which is also the command `hpy build`.
 *
 * @packageDocumentation
 */
export { build } from './build/build.js';
export { BuildError, type BuildStage } from './build/errors.js';
export type { BuildOptions, BuildResult, BuildTarget } from './build/options.js';
export { forbidPythonDir, helperSources, includeDir } from './paths.js';
