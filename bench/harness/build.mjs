import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { include_dir as nodeHeaders } from 'node-api-headers';
import { officialBuild } from '../../scripts/official-build.mjs';
import { addonFile, addonFolder, buildFolder, extensionFolder } from './files.mjs';

function cFiles(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.c'))
    .map((name) => path.join(folder, name));
}

/**
 * Builds the extension with the official HPy toolchain.
 *
 * @returns {Promise<void>}
 * @throws Error with the compiler's output
 */
export async function buildExtension() {
  await officialBuild([{ name: 'bench', sources: cFiles(extensionFolder) }], {
    outDir: buildFolder,
  });
}

/** Optimised as the official toolchain does it for the extension. */
const flags = ['-O2', '-DNDEBUG', '-Wall', '-fPIC', '-shared'];

/**
 * Builds the addon for Node-API that was written by hand.
 *
 * @returns {Promise<void>}
 * @throws Error with the compiler's output; on Windows, where its flags are others
 */
export async function buildAddon() {
  if (process.platform === 'win32') {
    throw new Error('the addon of bench/peer-napi is built on Linux and macOS only');
  }
  mkdirSync(buildFolder, { recursive: true });
  // On macOS the symbols of Node are found when the addon is loaded only if the linker lets them be.
  const linker = process.platform === 'darwin' ? ['-undefined', 'dynamic_lookup'] : [];
  const [compiler, ...given] = (process.env.CC ?? 'cc').trim().split(/\s+/);
  await execa(compiler, [
    ...given,
    ...flags,
    ...linker,
    '-I',
    nodeHeaders,
    ...cFiles(addonFolder),
    '-o',
    addonFile,
  ]);
}
