/** The Python of the repository's own environment, with the official HPy toolchain. */
export const venvPython: string;

/** Makes sure that `.venv` holds the official HPy toolchain. */
export function ensurePython(): Promise<void>;
