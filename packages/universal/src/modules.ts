import { makeCollectionsDict } from './builtins/collections.js';
import { PyDict } from './kernel/dict.js';
import { exceptionType, makeException, PyException, raiseValueError } from './kernel/exceptions.js';
import { PyModule } from './kernel/module.js';
import { asStr } from './kernel/typeof.js';
import type { PyValue } from './kernel/object.js';
import { contextvarsModule } from './modules/contextvars.js';
import { errnoModule } from './modules/errno.js';
import { mathModule } from './modules/math.js';
import { sysModule } from './modules/sys.js';
import { typesModule } from './modules/types.js';
import { warningsModule, type Warn } from './modules/warnings.js';
import { setAttribute } from './protocol/attributes.js';

/** The modules of a runtime: those that come with it, made when first imported, and those loaded. */
export class ModuleTable {
  /** `sys.modules`, which Python code may change. */
  private readonly byName = new PyDict();
  private readonly byKey = new Map<string, PyValue>();
  private readonly factories: Readonly<Record<string, () => PyValue>>;

  /**
   * @param builtins the dict of the module `builtins`
   * @param warn what issues warnings
   */
  constructor(builtins: PyDict, warn: Warn) {
    this.factories = {
      builtins: () => moduleOf('builtins', builtins),
      collections: () => moduleOf('collections', makeCollectionsDict()),
      contextvars: contextvarsModule,
      errno: errnoModule,
      math: mathModule,
      sys: () => sysModule(this.byName),
      types: typesModule,
      warnings: () => warningsModule(warn),
    };
  }

  /** `import name`: the module itself, also for a dotted name. */
  import(name: string): PyValue {
    const known = this.byName.get(name);
    if (known === null) {
      return raiseNotFound(name, `import of ${name} halted; None in sys.modules`);
    }
    if (known !== undefined) return known;
    const make = Object.hasOwn(this.factories, name) ? this.factories[name] : undefined;
    if (name === '') raiseValueError('Empty module name');
    if (make === undefined) {
      // The first package that is missing is the one that is reported.
      const [first] = name.split('.');
      if (first !== undefined && first !== name && !this.byName.has(first))
        return this.import(first);
      return raiseNotFound(name, `No module named '${name}'`);
    }
    const module = make();
    this.byName.set(name, module);
    return module;
  }

  /** The module that was loaded from a file under a name before. */
  loaded(key: string): PyValue | undefined {
    return this.byKey.get(key);
  }

  add(key: string, name: string, module: PyValue): void {
    this.byKey.set(key, module);
    this.byName.set(name, module);
    const dot = name.lastIndexOf('.');
    const parent = dot < 0 ? undefined : this.byName.get(name.slice(0, dot));
    if (parent !== undefined) setAttribute(parent, name.slice(dot + 1), module);
  }

  clear(): void {
    this.byKey.clear();
    this.byName.table.clear();
  }
}

function raiseNotFound(name: string, message: string): never {
  const exception = makeException(exceptionType('ModuleNotFoundError'), [message]);
  exception.extra = new Map<string, PyValue>([
    ['name', name],
    ['path', null],
    ['msg', message],
  ]);
  throw new PyException(exception);
}

/** A module over a dict that is there already. */
function moduleOf(name: string, dict: PyDict): PyModule {
  const module = new PyModule(name, null);
  for (const { key, value } of module.dict.entries()) {
    if (asStr(key) !== undefined && dict.get(key) === undefined) dict.set(key, value);
  }
  module.dict = dict;
  return module;
}
