import type {
  BackendRuntime,
  HPy,
  HPyContext,
  ModuleSource,
  NativeBinding,
  NativeContext,
  Pointer,
  PythonError,
  ResolvedLoadOptions,
  RuntimeStats,
} from '@hpy/core';
import { ControlWord, HPy_NULL } from '@hpy/core';
import { fillBuiltins } from './builtins/index.js';
import { makeBuiltinsDict } from './builtins/builtin-functions.js';
import { CapsuleStore } from './capsules.js';
import { BuilderTable } from './context/builders.js';
import { createContext } from './context/context.js';
import type { ContextEnvironment, ErrorIndicator } from './context/environment.js';
import { GlobalStore } from './globals.js';
import { HandleTable } from './handle-table.js';
import { exceptionType, type PyBaseException } from './kernel/exceptions.js';
import { PyModule } from './kernel/module.js';
import type { PyValue } from './kernel/object.js';
import type { PyType } from './kernel/type.js';
import { FieldStore } from './loader/fields.js';
import { loadModule, openLibrary } from './loader/load.js';
import { NativeSide } from './loader/native-side.js';
import { PayloadStore, type LastRites } from './loader/payload.js';
import { ritesOf } from './loader/type-from-spec.js';
import { ModuleTable } from './modules.js';
import { reprOrFailure } from './protocol/text.js';
import { errorOf, exceptionOf, forJavaScript } from './proxy/errors.js';
import { fromPython } from './proxy/from-python.js';
import { toPython } from './proxy/to-python.js';
import { TrackerTable } from './trackers.js';
import { LentMemory } from './lent-memory.js';
import { WarningRegistry } from './warnings.js';

/** The error indicator; native code sees in the control block whether it is set. */
class Indicator implements ErrorIndicator {
  pending: PyBaseException | undefined = undefined;

  constructor(private readonly control: Int32Array) {}

  set(exception: PyBaseException): void {
    this.pending = exception;
    this.control[ControlWord.ERROR] = 1;
  }

  clear(): void {
    this.pending = undefined;
    this.control[ControlWord.ERROR] = 0;
  }

  take(): PyBaseException | undefined {
    const { pending } = this;
    if (pending !== undefined) this.clear();
    return pending;
  }
}

/** One interpreter over a native binding. */
class UniversalRuntime implements BackendRuntime {
  readonly ctx: HPyContext;
  private readonly handles: HandleTable;
  private readonly errors: Indicator;
  private readonly env: ContextEnvironment;
  private readonly payloads: PayloadStore;
  private readonly modules: ModuleTable;
  private readonly lent: LentMemory;
  private readonly natives = new Map<HPyContext, { context: NativeContext; side: NativeSide }>();

  constructor(private readonly binding: NativeBinding) {
    fillBuiltins();
    this.lent = new LentMemory(binding.memory);
    this.handles = new HandleTable((pointer: Pointer) => {
      this.lent.release(pointer);
    });
    this.errors = new Indicator(this.handles.control);
    const builtins = makeBuiltinsDict((name) => this.modules.import(name));
    const warnings = new WarningRegistry();
    this.modules = new ModuleTable(builtins, (category, message) => {
      warnings.warn(category, message);
    });
    const rites = new WeakMap<PyType, LastRites>();
    const unraisable = (exception: PyBaseException, where: PyValue): void => {
      console.error(`Exception ignored in: ${reprOrFailure(where)}`, errorOf(exception));
    };
    this.payloads = new PayloadStore(
      binding,
      (type) => ritesOf(rites, type),
      (error, type) => {
        unraisable(exceptionOf(error), type);
      },
    );
    const fields = new FieldStore(binding.memory, this.handles);
    const nativeOf = (): NativeSide => this.native(this.ctx).side;
    this.env = {
      handles: this.handles,
      errors: this.errors,
      binding,
      fields,
      globals: new GlobalStore(),
      trackers: new TrackerTable(this.handles),
      builders: new BuilderTable(),
      capsules: new CapsuleStore(binding, () => nativeOf().caller('HPyFunc_CAPSULE_DESTRUCTOR')),
      types: {
        get side() {
          return nativeOf();
        },
        members: {
          memory: binding.memory,
          fields,
          warn: (message) => {
            this.env.warn(exceptionType('RuntimeWarning'), message);
          },
        },
        payloads: this.payloads,
        rites,
        value: (handle) => this.handles.value(handle as HPy),
      },
      null: HPy_NULL,
      value: (handle) => this.handles.value(handle),
      optional: (handle) => this.handles.optional(handle),
      open: (value) => this.handles.open(value),
      importModule: (name) => this.modules.import(name),
      warn: (category, message) => {
        warnings.warn(category, message);
      },
      unraisable,
      exceptionOf,
    };
    this.ctx = createContext(this.env, builtins);
  }

  toHandle(value: unknown): HPy {
    return forJavaScript(() => this.handles.open(toPython(value)));
  }

  fromHandle(handle: HPy): unknown {
    return forJavaScript(() => fromPython(this.handles.value(handle)));
  }

  takeError(): PythonError | undefined {
    const pending = this.errors.take();
    return pending === undefined ? undefined : (errorOf(pending) as PythonError);
  }

  load(source: ModuleSource, options: ResolvedLoadOptions): Promise<unknown> {
    return new Promise((resolve) => {
      resolve(this.loadSync(source, options));
    });
  }

  loadSync(source: ModuleSource, options: ResolvedLoadOptions): unknown {
    if (typeof source !== 'string') {
      throw new TypeError(
        `the backend '${this.binding.name}' loads files only: pass a path or a file: URL`,
      );
    }
    const library = openLibrary(this.binding, source);
    const key = `${library.path}\0${options.name}\0${options.mode}`;
    const loaded = this.modules.loaded(key);
    if (loaded !== undefined) return fromPython(loaded);
    return forJavaScript(() => {
      const { context, side } = this.native(options.context);
      const module = loadModule(library, options.name, { binding: this.binding, context, side });
      if (module instanceof PyModule) module.dict.set('__file__', library.path);
      this.modules.add(key, options.name, module);
      return fromPython(module);
    });
  }

  import(name: string): unknown {
    return forJavaScript(() => fromPython(this.modules.import(name)));
  }

  stats(): RuntimeStats {
    this.handles.sweep();
    return {
      handles: this.handles.live,
      fields: this.payloads.edges,
      globals: this.env.globals.size,
      payloadBytes: this.payloads.bytes,
      trackers: this.env.trackers.size,
      builders: this.env.builders.size,
      upcalls: this.binding.upcalls,
    };
  }

  close(): void {
    this.payloads.close();
    this.env.capsules.close();
    this.env.globals.clear();
    this.modules.clear();
    this.handles.shut();
    for (const { context } of this.natives.values()) context.close();
    this.natives.clear();
    this.lent.flush();
    this.binding.close();
  }

  /** The native side of a context, given to native code when it is first needed. */
  private native(context: HPyContext): { context: NativeContext; side: NativeSide } {
    let native = this.natives.get(context);
    if (native === undefined) {
      const plain = context === this.ctx;
      const exposed = this.binding.exposeContext(context, plain ? { handles: this.handles } : {});
      const side = new NativeSide(this.binding, this.handles, this.errors, exposed);
      native = { context: exposed, side };
      this.natives.set(context, native);
    }
    return native;
  }
}

/**
 * Starts an interpreter whose objects live on the JavaScript heap, for extensions that a binding
 * loads.
 */
export function createUniversalRuntime(binding: NativeBinding): BackendRuntime {
  return new UniversalRuntime(binding);
}
