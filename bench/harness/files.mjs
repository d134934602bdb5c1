import path from 'node:path';

const bench = path.resolve(import.meta.dirname, '..');

export const extensionFolder = path.join(bench, 'extension');
export const addonFolder = path.join(bench, 'peer-napi');
export const buildFolder = path.join(bench, 'build');
export const resultsFolder = path.join(bench, 'results');

/** The extension: CPython and HPy for JavaScript load the very same file. */
export const extensionFile = path.join(buildFolder, 'bench.hpy0.so');
export const addonFile = path.join(buildFolder, 'addon.node');
