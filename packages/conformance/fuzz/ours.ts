import { createRuntime, HPy_NULL, isPyProxy, type HPy, type Runtime } from '@hpy/core';
import type { Configuration } from '../src/backends.js';
import { encode, type Operation, type Program } from './program.js';
import { Values } from './values.js';

/** A runtime of ours that executes programs. */
export class Ours {
  readonly #runtime: Runtime;
  readonly #run: HPy;
  readonly #values: Values;
  readonly #operations: readonly Operation[];

  static async start(
    configuration: Configuration,
    binary: string,
    operations: readonly Operation[],
  ): Promise<Ours> {
    const runtime = await createRuntime(configuration.backend());
    return new Ours(runtime, await runtime.load(binary, { name: 'fuzz' }), operations);
  }

  private constructor(runtime: Runtime, module: unknown, operations: readonly Operation[]) {
    const handle = runtime.toHandle(module);
    this.#runtime = runtime;
    this.#run = runtime.ctx.HPy_GetAttr_s(handle, 'run');
    this.#values = new Values(runtime, handle);
    this.#operations = operations;
  }

  /**
   * The log of a program: an entry an instruction.
   *
   * @throws Error when the program has left handles open
   */
  run({ registers, code }: Program): string[] {
    const { ctx } = this.#runtime;
    const before = this.#runtime.stats();
    const arguments_ = [
      ctx.HPyBytes_FromStringAndSize(encode(code, this.#operations)),
      this.#values.make(['list', registers]),
      ctx.HPyList_New(0),
    ] as const;
    const log = arguments_[2];
    for (;;) {
      const result = ctx.HPy_Call(this.#run, arguments_, HPy_NULL);
      if (result !== HPy_NULL) break;
      this.#note(log);
    }
    const entries = this.#entries(log);
    for (const handle of arguments_) ctx.HPy_Close(handle);
    const after = this.#runtime.stats();
    for (const name of ['handles', 'trackers', 'builders', 'globals'] as const) {
      if (after[name] !== before[name]) {
        entries.push(`leak: ${name} ${after[name] - before[name]}`);
      }
    }
    return entries;
  }

  /** Adds the pending exception to the log, as oracle.py does. */
  #note(log: HPy): void {
    const { ctx } = this.#runtime;
    const error = this.#runtime.takeError();
    if (error === undefined) throw new Error('run failed without an exception');
    const entry = this.#runtime.toHandle(`! ${error.type}: ${error.message}`);
    ctx.HPyList_Append(log, entry);
    ctx.HPy_Close(entry);
    if (isPyProxy(error.value)) error.value.destroy();
  }

  #entries(log: HPy): string[] {
    const list = this.#runtime.fromHandle(log);
    if (!isPyProxy(list)) throw new Error('the log is no list');
    const entries = list.toJs() as string[];
    list.destroy();
    return entries;
  }

  close(): void {
    this.#runtime.ctx.HPy_Close(this.#run);
    this.#runtime.close();
  }
}
