import type { Runtime } from '@hpy/core';
import { readChecks, readPrelude, type Check } from './checks.js';
import { collectGarbage } from './collect.js';
import { runCheck } from './interpreter/interpreter.js';
import type { Outcome } from './interpreter/outcome.js';
import type { Statement } from './syntax/ast.js';

/** A feature whose module is loaded, ready to run its checks. */
export class Feature {
  readonly checks: readonly Check[];
  readonly #runtime: Runtime;
  readonly #module: unknown;
  readonly #binary: string;
  readonly #prelude: readonly Statement[] = readPrelude();

  /** Loads the module of a feature. */
  static async load(runtime: Runtime, feature: string, binary: string): Promise<Feature> {
    const module: unknown = await runtime.load(binary, { name: feature });
    return new Feature(runtime, module, binary, readChecks(feature));
  }

  private constructor(runtime: Runtime, module: unknown, binary: string, checks: readonly Check[]) {
    this.#runtime = runtime;
    this.#module = module;
    this.#binary = binary;
    this.checks = checks;
  }

  /** Runs one check. */
  async run(check: Check): Promise<Outcome> {
    // What an earlier check left must not die between the phases of this one.
    if (check.phases.length > 1) await collectGarbage();
    return await runCheck(this.#runtime, {
      prelude: this.#prelude,
      phases: check.phases,
      module: this.#module,
      load: (name) => this.#runtime.loadSync(this.#binary, { name }),
      collect: collectGarbage,
    });
  }
}

/** Runs all checks of a feature and gives their outcomes by name. */
export async function runFeature(
  runtime: Runtime,
  feature: string,
  binary: string,
): Promise<Record<string, Outcome>> {
  const loaded = await Feature.load(runtime, feature, binary);
  const outcomes: Record<string, Outcome> = {};
  for (const check of loaded.checks) outcomes[check.name] = await loaded.run(check);
  return outcomes;
}
