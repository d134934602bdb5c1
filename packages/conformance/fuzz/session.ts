import fc from 'fast-check';
import { join } from 'node:path';
import { officialBuild } from '../../../scripts/official-build.mjs';
import { configurations } from '../src/backends.js';
import { compare, type Difference } from './compare.js';
import { CPython } from './cpython.js';
import { programs } from './generate.js';
import { Ours } from './ours.js';
import type { Program } from './program.js';

/** A program with different outcomes. */
export interface Finding extends Difference {
  readonly configuration: string;
  readonly program: Program;
}

/** What a batch came to. */
export interface BatchResult {
  readonly findings: readonly Finding[];
  /** Instructions executed, on each side. */
  readonly calls: number;
  /** Outcomes of CPython that are exceptions. */
  readonly exceptions: number;
}

/** Builds the extension; what is up to date stays. @returns the binary's path */
async function buildExtension(): Promise<string> {
  const [binary] = await officialBuild(
    [
      {
        name: 'fuzz',
        sources: [join(import.meta.dirname, 'fuzz.c')],
        depends: [join(import.meta.dirname, 'fuzz-types.h')],
      },
    ],
    { outDir: join(import.meta.dirname, '..', 'build', 'fuzz') },
  );
  if (binary === undefined) throw new Error('the toolchain has built nothing');
  return binary;
}

/** CPython and every configuration of ours, ready to execute programs. */
export class Session {
  readonly #cpython: CPython;
  readonly #ours: readonly { readonly name: string; readonly machine: Ours }[];

  static async start(): Promise<Session> {
    const binary = await buildExtension();
    const cpython = await CPython.start(binary);
    const ours = [];
    for (const each of configurations) {
      const machine = await Ours.start(each, binary, cpython.operations);
      ours.push({ name: each.name, machine });
    }
    return new Session(cpython, ours);
  }

  private constructor(
    cpython: CPython,
    ours: readonly { readonly name: string; readonly machine: Ours }[],
  ) {
    this.#cpython = cpython;
    this.#ours = ours;
  }

  /** Names of all operations. */
  get operations(): readonly string[] {
    return this.#cpython.operations.map(([name]) => name);
  }

  /** The program of a seed. */
  generate(seed: number): Program {
    const [program] = fc.sample(this.#arbitrary(), { seed, numRuns: 1 });
    if (program === undefined) throw new Error('fast-check has generated nothing');
    return program;
  }

  /** Executes programs on all sides. */
  async run(batch: readonly Program[]): Promise<BatchResult> {
    const pending = this.#cpython.run(batch);
    // CPython works on the batch while we do.
    const ours = this.#ours.map(({ name, machine }) => ({
      name,
      logs: batch.map((program) => machine.run(program)),
    }));
    const expected = await pending;
    const findings: Finding[] = [];
    batch.forEach((program, index) => {
      for (const { name, logs } of ours) {
        const difference = compare(logs[index] ?? [], expected[index] ?? []);
        if (difference === undefined) continue;
        findings.push({ ...difference, configuration: name, program });
        break;
      }
    });
    const all = expected.flat();
    return {
      findings,
      calls: all.length,
      exceptions: all.filter((entry) => entry.startsWith('! ')).length,
    };
  }

  /** The smallest program that fast-check finds for the seed of one with a difference. */
  async shrink(seed: number, milliseconds: number): Promise<Finding | undefined> {
    let smallest: Finding | undefined;
    await fc.check(
      fc.asyncProperty(this.#arbitrary(), async (program) => {
        const [finding] = (await this.run([program])).findings;
        if (finding !== undefined) smallest = finding;
        return finding === undefined;
      }),
      { seed, numRuns: 1, interruptAfterTimeLimit: milliseconds, markInterruptAsFailure: false },
    );
    return smallest;
  }

  #known: fc.Arbitrary<Program> | undefined;
  #arbitrary(): fc.Arbitrary<Program> {
    return (this.#known ??= programs(this.#cpython.operations));
  }

  close(): void {
    this.#cpython.close();
    for (const { machine } of this.#ours) machine.close();
  }
}
