/**
 * Everything that is needed to compile an HPy extension without Python: C headers, the helper
 * sources that are compiled into extensions, and `build`, which is also the command `hpy build`.
 *
 * @packageDocumentation
 */
export { build } from './toolchain/build.js';
export { BuildError, type BuildStage } from './toolchain/errors.js';
export type { BuildOptions, BuildResult, BuildTarget } from './toolchain/options.js';
export { forbidPythonDir, helperSources, includeDir } from './paths.js';
