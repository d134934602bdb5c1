import { kindOf, show } from './report.js';
import type { Finding, Session } from './session.js';

/** What a run is given. */
export interface FuzzOptions {
  /** How many instructions to execute, at least. */
  readonly calls: number;
  readonly seed: number;
  /** Milliseconds spent on shrinking the first program of a kind of difference. */
  readonly shrinking: number;
  /** Programs a message. */
  readonly batch?: number;
  /** Gives up after so many kinds of difference. */
  readonly maxKinds?: number;
  log(line: string): void;
}

/** What a run came to. */
export interface FuzzSummary {
  readonly programs: number;
  readonly calls: number;
  readonly exceptions: number;
  /** How often each kind of difference was seen. */
  readonly kinds: ReadonlyMap<string, number>;
  /** A small program of each kind. */
  readonly findings: readonly Finding[];
}

/** Executes random programs; the same seed gives the same ones. */
export async function fuzz(session: Session, options: FuzzOptions): Promise<FuzzSummary> {
  const { batch = 200, maxKinds = Infinity } = options;
  const kinds = new Map<string, number>();
  const findings: Finding[] = [];
  let programs = 0;
  let calls = 0;
  let exceptions = 0;
  let reported = 0;
  while (calls < options.calls && kinds.size < maxKinds) {
    const seeds = Array.from({ length: batch }, (_, index) =>
      seedOf(options.seed, programs + index),
    );
    const generated = seeds.map((seed) => session.generate(seed));
    const result = await session.run(generated);
    programs += batch;
    calls += result.calls;
    exceptions += result.exceptions;
    for (const finding of result.findings) {
      const kind = kindOf(finding);
      const seen = kinds.get(kind) ?? 0;
      kinds.set(kind, seen + 1);
      if (seen > 0) continue;
      const seed = seeds[generated.indexOf(finding.program)];
      const small = seed === undefined ? undefined : await session.shrink(seed, options.shrinking);
      findings.push(small ?? finding);
      options.log(show(small ?? finding));
    }
    if (calls - reported >= 50_000) {
      reported = calls;
      options.log(`${calls} calls, ${kinds.size} kinds of difference`);
    }
  }
  return { programs, calls, exceptions, kinds, findings };
}

/** Neighbouring seeds of fast-check's generator are related: this spreads them. */
function seedOf(seed: number, index: number): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) | 0;
}
