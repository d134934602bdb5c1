/**
 * What was being done when a build failed: looking at the options, finding a compiler, compiling a
 * source, linking, or checking that the binary can be loaded.
 */
export type BuildStage = 'options' | 'toolchain' | 'compile' | 'link' | 'check';

/** A build that did not succeed. The message says what to do about it. */
export class BuildError extends Error {
  override readonly name = 'BuildError';

  constructor(
    readonly stage: BuildStage,
    message: string,
    /** What the compiler or linker wrote, where it was one of them that failed. */
    readonly output = '',
  ) {
    super(message);
  }
}
