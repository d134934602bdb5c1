import { readFileSync } from 'node:fs';
import { HPy_NULL, type HPy, type HPyContext, type Runtime } from '@hpy/core';

/** Plain data, or one of `{ ref: name }`, `{ tuple: [...] }` and `{ float: text }`. */
type Data =
  | null
  | boolean
  | number
  | string
  | readonly Data[]
  | { readonly ref: string }
  | { readonly tuple: readonly Data[] }
  | { readonly float: string };

/** One operation; oracle.py knows the same ones. */
export interface Step {
  /** The name under which later steps refer to the result. */
  readonly as?: string;
  readonly op: string;
  readonly args: readonly Data[];
  readonly kwargs?: Readonly<Record<string, Data>>;
  /** false: compare the type of the error only; its text is that of a helper of the headers. */
  readonly message?: boolean;
}

interface Scenario {
  readonly places: readonly (readonly [Data, Data])[];
  readonly steps: readonly Step[];
}

export const scenario = JSON.parse(
  readFileSync(new URL('scenario.json', import.meta.url), 'utf8'),
) as Scenario;

const comparisons: Readonly<Record<string, number>> = { lt: 0, eq: 2, ne: 3, ge: 5 };
const exported = ['Rect', 'RTree', 'distance', 'haversine', 'EmptyIndexError'];

/**
 * Runs the scenario through the C contract, where every operation of Python has its function, and
 * gives what oracle.py gives: the repr of each result, or "type: message" of each error.
 */
export function runScenario(runtime: Runtime, module: unknown): string[] {
  const run = new ScenarioRun(runtime, module);
  try {
    return scenario.steps.map((step) => run.step(step));
  } finally {
    run.close();
  }
}

class ScenarioRun {
  readonly #runtime: Runtime;
  readonly #ctx: HPyContext;
  readonly #names = new Map<string, HPy>();
  /** What a step has made; closed after it. */
  #open: HPy[] = [];

  constructor(runtime: Runtime, module: unknown) {
    this.#runtime = runtime;
    this.#ctx = runtime.ctx;
    const handle = runtime.toHandle(module);
    this.#names.set('spatial', handle);
    this.#names.set('places', runtime.toHandle(scenario.places));
    for (const name of exported) this.#names.set(name, this.#ctx.HPy_GetAttr_s(handle, name));
  }

  close(): void {
    for (const handle of this.#names.values()) this.#ctx.HPy_Close(handle);
    this.#names.clear();
  }

  step(step: Step): string {
    try {
      const result = this.#operate(step);
      if (result === HPy_NULL) return this.#error(step);
      if (step.as !== undefined) this.#names.set(step.as, this.#ctx.HPy_Dup(result));
      return this.#text(this.#ctx.HPy_Repr(result));
    } finally {
      for (const handle of this.#open) this.#ctx.HPy_Close(handle);
      this.#open = [];
    }
  }

  /** Gives a handle that lives until the end of the step. */
  #keep(handle: HPy): HPy {
    this.#open.push(handle);
    return handle;
  }

  #error(step: Step): string {
    const error = this.#runtime.takeError();
    if (!error) throw new Error(`step ${JSON.stringify(step)} failed without an exception`);
    return step.message === false ? error.type : `${error.type}: ${error.message}`;
  }

  #text(handle: HPy): string {
    const text = this.#ctx.HPyUnicode_AsUTF8AndSize(this.#keep(handle));
    if (text === null) throw new Error('not a str');
    return text;
  }

  #build(data: Data): HPy {
    const ctx = this.#ctx;
    if (Array.isArray(data)) {
      const list = this.#keep(ctx.HPyList_New(0));
      for (const item of data as readonly Data[]) ctx.HPyList_Append(list, this.#build(item));
      return list;
    }
    if (typeof data !== 'object' || data === null) return this.#keep(this.#runtime.toHandle(data));
    if ('ref' in data) return this.#named(data.ref);
    if ('tuple' in data) {
      return this.#keep(ctx.HPyTuple_FromArray(data.tuple.map((item) => this.#build(item))));
    }
    const value = { inf: Infinity, nan: NaN }[(data as { float: string }).float];
    if (value === undefined) throw new Error(`unknown data ${JSON.stringify(data)}`);
    return this.#keep(ctx.HPyFloat_FromDouble(value));
  }

  #named(name: string): HPy {
    const handle = this.#names.get(name);
    if (handle === undefined) throw new Error(`no step has made ${name}`);
    return handle;
  }

  #call(callable: HPy, args: readonly HPy[], kwargs: Step['kwargs']): HPy {
    if (callable === HPy_NULL) return HPy_NULL;
    const ctx = this.#ctx;
    const tuple = this.#keep(ctx.HPyTuple_FromArray(args));
    let dict = HPy_NULL;
    if (kwargs) {
      dict = this.#keep(ctx.HPyDict_New());
      for (const [key, value] of Object.entries(kwargs)) {
        ctx.HPy_SetItem_s(dict, key, this.#build(value));
      }
    }
    return this.#keep(ctx.HPy_CallTupleDict(callable, tuple, dict));
  }

  #method(self: HPy, name: string, args: readonly HPy[], kwargs?: Step['kwargs']): HPy {
    return this.#call(this.#keep(this.#ctx.HPy_GetAttr_s(self, name)), args, kwargs);
  }

  /** An int that is -1 on failure. */
  #int(value: number | bigint): HPy {
    return Number(value) < 0 && this.#ctx.HPyErr_Occurred() !== 0
      ? HPy_NULL
      : this.#keep(this.#ctx.HPyLong_FromInt64_t(value));
  }

  #bool(value: number): HPy {
    return value < 0 ? HPy_NULL : this.#keep(this.#ctx.HPyBool_FromBool(value !== 0));
  }

  /** A borrowed handle of the result, or HPy_NULL with the error set. */
  #operate({ op, args, kwargs }: Step): HPy {
    const ctx = this.#ctx;
    const handles = args.map((arg) => this.#build(arg));
    const first = handles[0]!;
    const second = handles[1] ?? HPy_NULL;
    const name = args[1] as string;
    const comparison = comparisons[op];
    if (comparison !== undefined) {
      return this.#keep(ctx.HPy_RichCompare(first, second, comparison));
    }
    switch (op) {
      case 'call':
        return this.#call(first, handles.slice(1), kwargs);
      case 'method':
        return this.#method(first, name, handles.slice(2), kwargs);
      case 'getattr':
        return this.#keep(ctx.HPy_GetAttr_s(first, name));
      case 'setattr':
        return ctx.HPy_SetAttr_s(first, name, handles[2]!) < 0 ? HPy_NULL : ctx.h_None;
      case 'getitem':
        return this.#keep(ctx.HPy_GetItem(first, second));
      case 'contains':
        return this.#bool(ctx.HPy_Contains(first, second));
      case 'len':
        return this.#int(ctx.HPy_Length(first));
      case 'bool':
        return this.#bool(ctx.HPy_IsTrue(first));
      case 'list':
        return this.#call(ctx.h_ListType, [first], undefined);
      case 'repr':
        return this.#keep(ctx.HPy_Repr(first));
      case 'str':
        return this.#keep(ctx.HPy_Str(first));
      case 'hash':
        return this.#int(ctx.HPy_Hash(first));
      case 'or':
        return this.#keep(ctx.HPy_Or(first, second));
      case 'and':
        return this.#keep(ctx.HPy_And(first, second));
      case 'each_insert':
        return this.#each(first, 'insert', () => true);
      case 'each_remove': {
        const step = args[2] as number;
        return this.#each(first, 'remove', (i) => step === 1 || i % step !== 0);
      }
      default:
        throw new Error(`unknown operation ${op}`);
    }
  }

  #each(tree: HPy, name: string, wanted: (index: number) => boolean): HPy {
    for (const [i, place] of scenario.places.entries()) {
      if (!wanted(i)) continue;
      const args = place.map((data) => this.#build(data));
      if (this.#method(tree, name, args) === HPy_NULL) return HPy_NULL;
    }
    return this.#ctx.h_None;
  }
}
