/** Builds the extension with the official HPy toolchain. */
export function buildExtension(): Promise<void>;

/** Builds the addon for Node-API that was written by hand. */
export function buildAddon(): Promise<void>;
