import { HPY_ABI_VERSION } from '@hpy/core';

/** `.hpy0.so`, `.hpy0-cp311.so` */
const TAG = /\.hpy(\d+)(-[^.]+)?\.[a-z]+$/i;
/** `.cpython-311-x86_64-linux-gnu.so`, `.abi3.so`, `.cp311-win_amd64.pyd`, `.pypy39-pp73-...so` */
const OTHER = /\.(cpython-\d+|cp\d+|abi3|pypy\d+|graalpy)[^.]*\.(so|pyd|dylib|dll)$/i;

/**
 * Refuses what the file's name already says cannot be loaded: another ABI version, a hybrid binary,
 * another interpreter's extension.
 */
export function checkFileName(path: string): void {
  const tag = TAG.exec(path);
  if (tag !== null) {
    const [, version, hybrid] = tag;
    if (Number(version) !== HPY_ABI_VERSION) {
      throw new Error(
        `${path}: the file name says HPy ABI version ${version ?? '?'} (.hpy${version ?? '?'}), but this runtime ` +
          `loads version ${String(HPY_ABI_VERSION)} (.hpy${String(HPY_ABI_VERSION)}): build the extension for that version`,
      );
    }
    if (hybrid !== undefined) {
      throw new Error(
        `${path}: this is a hybrid binary, which uses CPython's own objects: load it with ` +
          '@hpy/backend-cpython, or build it for the universal ABI (--hpy-abi=universal)',
      );
    }
    return;
  }
  const other = OTHER.exec(path);
  if (other !== null) {
    throw new Error(
      `${path}: this is an extension for ${other[1] ?? 'another interpreter'}, not an HPy universal binary ` +
        '(name.hpy0.so): load it with @hpy/backend-cpython, or build it for the universal ABI (--hpy-abi=universal)',
    );
  }
}
