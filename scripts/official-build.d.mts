/** An extension for the official toolchain; paths absolute, or relative to `cwd`. */
export interface OfficialExtension {
  /** The module's name, which is the binary's too. */
  readonly name: string;
  /** C or C++ files. */
  readonly sources: readonly string[];
  readonly include_dirs?: readonly string[];
  readonly defines?: readonly (readonly [name: string, value: string | null])[];
  readonly extra_compile_args?: readonly string[];
  readonly extra_link_args?: readonly string[];
  readonly language?: 'c' | 'c++';
  /** Files whose change means building again, beyond sources and the headers near them. */
  readonly depends?: readonly string[];
}

/**
 * Builds extensions with the official HPy toolchain in `.venv`; what is up to date stays.
 *
 * @returns the paths of the binaries, in the order of the list
 * @throws Error with the compiler's output when one cannot be built; the others are built
 */
export function officialBuild(
  list: readonly OfficialExtension[],
  options: {
    /** Where the binaries go; made if need be. */
    readonly outDir: string;
    /** `universal` by default. */
    readonly abi?: 'universal' | 'hybrid' | 'cpython';
    /** What relative paths are relative to; the working directory by default. */
    readonly cwd?: string;
  },
): Promise<string[]>;
