import { HPy_NULL, type HPy, type HPyContext, type Runtime } from '@hpy/core';
import type { Description } from './program.js';

/** Makes the values of descriptions on a runtime of ours. */
export class Values {
  readonly #ctx: HPyContext;

  /** @param module - the handle of the extension's module; borrowed */
  constructor(
    private readonly runtime: Runtime,
    private readonly module: HPy,
  ) {
    this.#ctx = runtime.ctx;
  }

  /** Makes a value. @returns a new handle */
  make(description: Description): HPy {
    const ctx = this.#ctx;
    switch (description[0]) {
      case 'none':
        return ctx.HPy_Dup(ctx.h_None);
      case 'constant':
        return this.#constant(description[1]);
      case 'bool':
        return ctx.HPyBool_FromBool(description[1]);
      case 'int':
        return this.runtime.toHandle(BigInt(description[1]));
      case 'float':
        return ctx.HPyFloat_FromDouble(real(description[1]));
      case 'complex':
        return this.#call(ctx.HPy_Dup(ctx.h_ComplexType), [
          ctx.HPyFloat_FromDouble(real(description[1])),
          ctx.HPyFloat_FromDouble(real(description[2])),
        ]);
      case 'str':
        return this.runtime.toHandle(description[1]);
      case 'bytes':
        return ctx.HPyBytes_FromStringAndSize(Buffer.from(description[1], 'hex'));
      case 'bytearray':
        return this.#call(this.#constant('bytearray'), [this.make(['bytes', description[1]])]);
      case 'tuple':
        return this.#tuple(description[1].map((item) => this.make(item)));
      case 'list':
        return this.#list(description[1]);
      case 'dict':
        return this.#dict(description[1]);
      case 'slice':
      case 'range':
        return this.#call(
          this.#constant(description[0]),
          [description[1], description[2], description[3]].map((part) => this.make(part)),
        );
      case 'num':
        return this.#call(this.#constant('Num'), [this.make(['int', description[1]])]);
      case 'box':
        return this.#call(this.#constant('Box'), [
          this.make(description[1]),
          this.make(description[2]),
        ]);
    }
  }

  #constant(name: string): HPy {
    const ctx = this.#ctx;
    const found = ctx.HPy_GetItem_s(ctx.h_Builtins, name);
    if (found !== HPy_NULL) return found;
    ctx.HPyErr_Clear();
    return ctx.HPy_GetAttr_s(this.module, name);
  }

  /** Calls what it is given; consumes all handles. */
  #call(callable: HPy, args: readonly HPy[]): HPy {
    const ctx = this.#ctx;
    const result = ctx.HPy_Call(callable, args, HPy_NULL);
    for (const handle of [callable, ...args]) ctx.HPy_Close(handle);
    return result;
  }

  /** Makes a tuple; consumes the items. */
  #tuple(items: readonly HPy[]): HPy {
    const ctx = this.#ctx;
    const tuple = ctx.HPyTuple_FromArray(items);
    for (const item of items) ctx.HPy_Close(item);
    return tuple;
  }

  #list(items: readonly Description[]): HPy {
    const ctx = this.#ctx;
    const list = ctx.HPyList_New(0);
    for (const description of items) {
      const item = this.make(description);
      ctx.HPyList_Append(list, item);
      ctx.HPy_Close(item);
    }
    return list;
  }

  #dict(entries: readonly (readonly [Description, Description])[]): HPy {
    const ctx = this.#ctx;
    const dict = ctx.HPyDict_New();
    for (const entry of entries) {
      const key = this.make(entry[0]);
      const value = this.make(entry[1]);
      ctx.HPy_SetItem(dict, key, value);
      ctx.HPy_Close(key);
      ctx.HPy_Close(value);
    }
    return dict;
  }
}

function real(bits: string): number {
  return Buffer.from(bits, 'hex').readDoubleBE();
}
