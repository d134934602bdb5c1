import {
  HPY_ABI_VERSION,
  HPY_ABI_VERSION_MINOR,
  type NativeBinding,
  type NativeContext,
  type NativeLibrary,
} from '@hpy/core';
import type { PyValue } from '../kernel/object.js';
import { DefinitionError, readModuleDef } from '../native/read-definitions.js';
import { checkFileName } from './file-name.js';
import { checkLibraryFile } from './library-file.js';
import { makeModule } from './module.js';
import type { NativeSide } from './native-side.js';

/** What is needed to load a module. */
export interface LoadEnvironment {
  readonly binding: NativeBinding;
  readonly context: NativeContext;
  readonly side: NativeSide;
}

/**
 * Opens an extension's library and makes the module, in the order that HPy prescribes: the version
 * that the extension needs, the context for its trampolines, the definition, then create and exec.
 */
export function loadModule(library: NativeLibrary, name: string, env: LoadEnvironment): PyValue {
  const short = name.slice(name.lastIndexOf('.') + 1);
  const init = library.symbol(`HPyInit_${short}`);
  if (init === 0) throw missingInit(library, short);
  checkVersion(library, short, env.context);
  const initContext = library.symbol(`HPyInitGlobalContext_${short}`);
  if (initContext !== 0) env.context.callWithContext(initContext);
  const definition = env.context.callInit(init, 'ptr');
  if (definition === 0) {
    throw new Error(`${library.path}: HPyInit_${short} returned no module definition`);
  }
  try {
    return makeModule(readModuleDef(env.binding.memory, definition), name, env.side);
  } catch (error) {
    if (error instanceof DefinitionError)
      throw new Error(`${library.path}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** Opens a library after looking at its name and at the file. */
export function openLibrary(binding: NativeBinding, path: string): NativeLibrary {
  checkFileName(path);
  checkLibraryFile(path);
  try {
    return binding.openLibrary(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // dlopen resolves all symbols at once, so a binary with legacy parts stops at one of CPython's.
    if (/undefined symbol: _?Py/.test(reason)) {
      throw new Error(
        `${path}: this binary needs CPython's own C API (${reason}): load it with @hpy/backend-cpython, or ` +
          'port the legacy parts and build it for the universal ABI',
        { cause: error },
      );
    }
    throw error;
  }
}

function missingInit(library: NativeLibrary, name: string): Error {
  const modules = (library.symbols?.() ?? [])
    .filter((symbol) => symbol.startsWith('HPyInit_'))
    .map((symbol) => symbol.slice('HPyInit_'.length))
    .sort();
  const isCPython = library.symbols?.().some((symbol) => symbol.startsWith('PyInit_')) ?? false;
  const advice = isCPython
    ? "it is an extension for CPython's own API: load it with @hpy/backend-cpython"
    : modules.length === 0
      ? 'it is no HPy extension: it exports no function HPyInit_NAME'
      : `it has ${modules.map((each) => `'${each}'`).join(', ')}: pass the module's name, load(path, { name: '${modules[0] ?? ''}' })`;
  return new Error(
    `${library.path} has no module '${name}' (no symbol HPyInit_${name}); ${advice}`,
  );
}

function checkVersion(library: NativeLibrary, name: string, context: NativeContext): void {
  const required = (part: 'major' | 'minor'): number => {
    const getter = library.symbol(`get_required_hpy_${part}_version_${name}`);
    if (getter === 0) {
      throw new Error(
        `${library.path} does not say which HPy version it needs (no symbol get_required_hpy_${part}_version_${name}): ` +
          'build it with HPy 0.9.0 or later',
      );
    }
    return context.callInit(getter, 'u32');
  };
  const major = required('major');
  const minor = required('minor');
  if (major !== HPY_ABI_VERSION || minor > HPY_ABI_VERSION_MINOR) {
    throw new Error(
      `${library.path} needs HPy ABI ${String(major)}.${String(minor)}, but this runtime has ` +
        `${String(HPY_ABI_VERSION)}.${String(HPY_ABI_VERSION_MINOR)}: ${
          major > HPY_ABI_VERSION || minor > HPY_ABI_VERSION_MINOR
            ? 'update the @hpy packages'
            : 'build the extension anew'
        }`,
    );
  }
}
