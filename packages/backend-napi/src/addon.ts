import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What the Rust crate native/napi exports; see native/napi/src/native.rs. */
export interface Addon {
  readonly NativeEnvironment: new () => NativeEnvironment;
  readonly NativeLibrary: new (path: string) => NativeLibraryHandle;
  readonly longSize: () => number;
  readonly wcharSize: () => number;
  readonly errorText: (errno: number) => string;
  readonly fatalError: (message: string) => never;
}

/** Calls into C and back, for one thread. */
export interface NativeEnvironment {
  setDispatch(dispatch: () => void): void;
  window(): ArrayBuffer;
  functions(): WindowFunctions;
  exposeContext(firstStub: number, constants: Int32Array): number;
  attachTable(context: number, control: Int32Array, slots: Int32Array, fastPaths: boolean): void;
  moveSlots(context: number, slots: Int32Array): void;
  caller(context: number, signature: number): () => void;
  keepTemporary(context: number, handle: number): boolean;
  closeContext(context: number): void;
  adjustExternalMemory(bytes: number): number;
  read(address: number, target: Uint8Array): void;
  write(address: number, source: Uint8Array): void;
  view(address: number, length: number): ArrayBuffer | undefined;
}

/** Functions that take their arguments from the window; see native/napi/src/memory.rs. */
export type WindowFunctions = Readonly<Record<WindowFunction, () => void>>;

type WindowFunction =
  | 'getInt8'
  | 'getUint8'
  | 'getInt16'
  | 'getUint16'
  | 'getInt32'
  | 'getInt64'
  | 'getFloat32'
  | 'getPointer'
  | 'getSsize'
  | 'setInt8'
  | 'setInt16'
  | 'setInt32'
  | 'setInt64'
  | 'setFloat32'
  | 'setPointer'
  | 'setSsize'
  | 'setHandle'
  | 'alloc'
  | 'free'
  | 'readArea'
  | 'writeArea'
  | 'readString'
  | 'callInitU32'
  | 'callInitPointer';

/** An open library. */
export interface NativeLibraryHandle {
  symbol(name: string): number;
  symbols(): string[];
}

const require = createRequire(import.meta.url);
let addon: Addon | undefined;

/**
 * Loads the addon: `hpy.<platform>.node` beside this package, where a build from source puts it, or
 * from the package `@hpy/backend-napi-<platform>`, where npm does.
 *
 * @throws Error that says what was tried when there is none, or none that loads
 */
export function loadAddon(): Addon {
  addon ??= findAddon(platformName());
  return addon;
}

/** What napi-rs calls this platform, for example `linux-x64-gnu`. */
function platformName(): string {
  const { platform, arch } = process;
  if (platform === 'linux') return `linux-${arch}-${isMusl() ? 'musl' : 'gnu'}`;
  if (platform === 'win32') return `win32-${arch}-msvc`;
  return `${platform}-${arch}`;
}

/** Whether Node runs on musl: glibc tells its version, musl names itself in the dynamic loader. */
function isMusl(): boolean {
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  if (report.header?.glibcVersionRuntime !== undefined) return false;
  try {
    return readFileSync('/usr/bin/ldd', 'latin1').includes('musl');
  } catch {
    return true;
  }
}

function findAddon(platform: string): Addon {
  const tried: string[] = [];
  const file = fileURLToPath(new URL(`../hpy.${platform}.node`, import.meta.url));
  for (const candidate of [file, `@hpy/backend-napi-${platform}`]) {
    if (candidate === file && !existsSync(file)) {
      tried.push(`${file}: no such file`);
      continue;
    }
    try {
      return require(candidate) as Addon;
    } catch (error) {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      tried.push(`${candidate}: ${reason}`);
    }
  }
  throw new Error(
    `@hpy/backend-napi found no addon for ${platform} that loads:\n` +
      tried.map((line) => `  - ${line}\n`).join('') +
      'Install with optional dependencies, or build it from source with a Rust toolchain: ' +
      'npm run build-native -w @hpy/backend-napi. The koffi and wasm backends need no addon.',
  );
}
