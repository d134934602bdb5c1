/** What a binary can be built for: this machine. */
export type BuildTarget = 'native';

/** What to build, and how. Paths are relative to `cwd`. */
export interface BuildOptions {
  /** C sources (`.c`) and C++ sources (`.cc`, `.cpp`, `.cxx`, `.c++`, `.C`), mixed freely. */
  readonly sources: readonly string[];
  /** The module's name, as in `HPy_MODINIT`; the first source's base name if not given. */
  readonly name?: string;
  /** The directory that the binary is written to, made if need be; `cwd` if not given. */
  readonly out?: string;
  /** `native` if not given. */
  readonly target?: BuildTarget;
  /** Unoptimized, with debug information and assertions. */
  readonly debug?: boolean;
  /** What follows `-O`: `0` to `3`, `s`, `fast`, ...; `2` if not given, `0` with `debug`. */
  readonly optimize?: string;
  /** Directories of headers (`-I`), before those of HPy. */
  readonly includeDirs?: readonly string[];
  /** Macros (`-D`): `NAME` or `NAME=value`. */
  readonly defines?: readonly string[];
  /** Libraries to link (`-l`), without the `lib` in front. */
  readonly libraries?: readonly string[];
  /** Directories of libraries (`-L`). */
  readonly libraryDirs?: readonly string[];
  /** Passed to the compiler and to the linker as they are, behind all others. */
  readonly extraFlags?: readonly string[];
  /** The current directory if not given. */
  readonly cwd?: string;
  /** `CC`, `CXX` and `PATH` are looked up here; `process.env` if not given. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** What {@link build} has made. */
export interface BuildResult {
  /** The module's name. */
  readonly name: string;
  /** The absolute path of the binary. */
  readonly path: string;
  /** What the compiler and the linker had to say; empty if nothing. */
  readonly warnings: string;
}
