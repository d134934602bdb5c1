import { build, includeDir } from '@hpy/devel';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { officialBuild } from '../../../scripts/official-build.mjs';
import { allFeatures, featuresDirectory, isMasterOnly, sourcesOf } from './checks.js';

/** Whose headers and helpers a binary is built with. */
export const toolchains = ['official', 'ours'] as const;
export type Toolchain = (typeof toolchains)[number];

const buildDirectory = join(import.meta.dirname, '..', 'build');

/** The features that a toolchain can build. */
export function featuresOf(toolchain: Toolchain): string[] {
  return allFeatures().filter((feature) => toolchain === 'ours' || !isMasterOnly(feature));
}

/** The directory with a toolchain's binaries. */
export function binariesOf(toolchain: Toolchain): string {
  return join(buildDirectory, toolchain);
}

/** The binary of a feature. */
export function binaryOf(toolchain: Toolchain, feature: string): string {
  return join(binariesOf(toolchain), `${feature}.hpy0.so`);
}

/** Builds all features with both toolchains; what is up to date stays. */
export async function buildAll(): Promise<void> {
  await officialBuild(
    featuresOf('official').map((feature) => ({
      name: feature,
      sources: sourcesOf(feature),
      include_dirs: [featuresDirectory],
      depends: [join(featuresDirectory, 'common.h')],
    })),
    { outDir: binariesOf('official'), abi: 'universal' },
  );
  for (const feature of featuresOf('ours')) await buildWithOurs(feature);
}

async function buildWithOurs(feature: string): Promise<void> {
  const sources = sourcesOf(feature);
  if (isFresh(binaryOf('ours', feature), [...sources, ...commonInputs()])) return;
  await build({
    name: feature,
    sources,
    includeDirs: [featuresDirectory],
    out: binariesOf('ours'),
    extraFlags: ['-Wall', '-Werror'],
  });
}

/** What every binary of ours is made of. */
function commonInputs(): string[] {
  const filesOf = (directory: string): string[] =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  return [
    join(featuresDirectory, 'common.h'),
    ...filesOf(includeDir),
    ...filesOf(join(includeDir, '..', 'csrc')),
  ];
}

function isFresh(binary: string, inputs: readonly string[]): boolean {
  const built = statSync(binary, { throwIfNoEntry: false })?.mtimeMs;
  return built !== undefined && inputs.every((input) => statSync(input).mtimeMs <= built);
}
