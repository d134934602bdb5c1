import type { ModuleSource } from './backend.js';

/** A source as backends take it, and what can be said about the module's name. */
export interface ResolvedSource {
  readonly source: ModuleSource;
  /** The file's name up to the first dot; undefined for bytes. */
  readonly fileName: string | undefined;
}

/**
 * Makes of what a user passed what a backend takes: `file:` URLs become paths, paths absolute where
 * there is a file system, other URLs stay URLs, as objects.
 *
 * @throws TypeError for what is no source
 */
export function resolveSource(source: unknown): ResolvedSource {
  if (source instanceof Uint8Array) return { source, fileName: undefined };
  if (source instanceof URL) return fromUrl(source);
  if (typeof source === 'string' && source !== '') {
    // Windows drives look like schemes of one letter.
    return /^[a-z][a-z0-9+.-]+:/i.test(source) ? fromUrl(new URL(source)) : fromPath(source);
  }
  throw new TypeError(
    `cannot load ${describe(source)}: pass the path of a file, a file: or http: URL, ` +
      'or the bytes of a file as a Uint8Array',
  );
}

function fromUrl(url: URL): ResolvedSource {
  if (url.protocol === 'file:') {
    if (nodePath === undefined || nodeUrl === undefined) {
      throw new TypeError(`cannot load ${url.href}: there is no file system here`);
    }
    return fromPath(nodeUrl.fileURLToPath(url));
  }
  if (url.protocol === 'http:' || url.protocol === 'https:') {
    return { source: url, fileName: moduleName(decodeURIComponent(url.pathname), /\//) };
  }
  throw new TypeError(`cannot load ${url.href}: only file:, http: and https: URLs can be loaded`);
}

function fromPath(path: string): ResolvedSource {
  // Absolute, because a name without a directory makes a system's loader search elsewhere.
  const source = nodePath === undefined ? path : nodePath.resolve(path);
  return { source, fileName: moduleName(path, nodePath?.sep === '\\' ? /[\\/]/ : /\//) };
}

function moduleName(path: string, separator: RegExp): string {
  return (path.split(separator).at(-1) ?? '').split('.', 1)[0] ?? '';
}

/**
 * Chooses a module's name, of which an extension's symbols are made (`HPyInit_<name>`).
 *
 * @throws TypeError when there is none, or when it is no Python identifier
 */
export function resolveName(name: unknown, fileName: string | undefined): string {
  const chosen = name ?? fileName;
  if (chosen === undefined) {
    throw new TypeError("bytes have no file name: pass the module's name, load(bytes, { name })");
  }
  if (typeof chosen === 'string' && DOTTED_NAME.test(chosen)) return chosen;
  throw new TypeError(
    name === undefined
      ? `the file name gives no module name: '${fileName ?? ''}' is no identifier; pass { name }`
      : `no module can be called ${describe(name)}: a name is an identifier, or several with dots`,
  );
}

const DOTTED_NAME = /^[\p{ID_Start}_][\p{ID_Continue}]*(\.[\p{ID_Start}_][\p{ID_Continue}]*)*$/u;

/** A short text about a value, for errors. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `'${value}'`;
    case 'number':
    case 'bigint':
    case 'boolean':
      return `${value}`;
    case 'object': {
      if (value === null) return 'null';
      const { name } = (value as { constructor?: { name?: unknown } }).constructor ?? {};
      return typeof name === 'string' ? `an object of type ${name}` : 'an object';
    }
    case 'undefined':
      return 'undefined';
    default:
      return `a ${typeof value}`;
  }
}

// Not imported: bundlers for browsers would stumble over it.
const builtin = (
  globalThis as { process?: { getBuiltinModule?: typeof process.getBuiltinModule } }
).process?.getBuiltinModule?.bind(globalThis.process);
const nodePath = builtin?.('node:path');
const nodeUrl = builtin?.('node:url');
